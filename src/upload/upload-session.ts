import type { BuiltRequest } from "../build-request.ts";
import { overrideCallSettings } from "../call-settings.ts";
import type { CallSettings } from "../call-settings.ts";
import { isNode } from "../environment.ts";
import { APIError, SDKError, UploadError, withProgress } from "../errors.ts";
import { applyHeaders } from "../headers.ts";
import type { HeaderChanges, HeaderRecord } from "../headers.ts";
import { readingTimeoutError, startLimits, withinLimits } from "../limits.ts";
import type { Limits } from "../limits.ts";
import type { CallOptions, RequestOptions } from "../options.ts";
import { newProgress } from "../progress.ts";
import type { Progress } from "../progress.ts";
import { sendWithRetries } from "../request.ts";
import type { Settings } from "../settings.ts";
import { fetchWithFile } from "./upload-bytes.ts";
import type { BytesWatcher } from "./upload-bytes.ts";
import { discard, openSource } from "./upload-source.ts";
import type { FileFacts, GivenFacts, UploadFile, UploadSource } from "./upload-source.ts";

/** Options of an upload. `deadline` and `signal` hold for all its steps; `attempts` of their errors counts steps. */
export interface UploadOptions extends CallOptions {
  /** Added to the client's headers in calls of the API. The bytes go with the headers that the API wants, and no others. */
  headers?: HeaderChanges | undefined;
  signal?: AbortSignal | undefined;
  /**
   * Told how many bytes the network has taken; from 0 again when they are sent again. Both numbers are the same once,
   * when the receiver has confirmed. Platforms other than Node tell the beginning and the end only.
   */
  onProgress?: ((sentBytes: number, totalBytes: number) => void) | undefined;
}

/** The body that opens an upload, without what is found out by itself. */
export type UploadParams<Body, Found extends keyof Body> = Omit<Body, Found> & Partial<Pick<Body, Found>>;

export interface UploadTarget {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An upload in three steps, of which the second goes to another host. */
export interface Upload<Session, Result> {
  readonly source: UploadSource;
  readonly given: GivenFacts;
  readonly options: UploadOptions | undefined;
  create(file: FileFacts, options: RequestOptions): PromiseLike<Session>;
  /** Where the bytes go, and with which headers. */
  target(session: Session): UploadTarget;
  /** `digest` is the MD5 of the bytes in hexadecimal digits, where it could be told. */
  complete(session: Session, digest: string | undefined, options: RequestOptions): PromiseLike<Result>;
  cancel(session: Session, options: RequestOptions): PromiseLike<unknown>;
}

/** An upload under way. */
interface RunningUpload<Session, Result> {
  readonly settings: Settings;
  readonly upload: Upload<Session, Result>;
  readonly callSettings: CallSettings;
  /** For all steps; the signal is that of the upload, which knows of the deadline as well. */
  readonly limits: Limits;
  /** `attempts` counts steps. */
  readonly progress: Progress;
}

/** Runs all steps of an upload, within the limits that hold for them together. */
export async function runUpload<Session, Result>(settings: Settings, upload: Upload<Session, Result>): Promise<Result> {
  const { clock } = settings;
  const progress = newProgress();
  try {
    const callSettings = overrideCallSettings(settings.call, upload.options);
    const limits = startLimits(callSettings.deadline, upload.options?.signal, clock.now());
    return await withinLimits(limits, Infinity, clock.now(), (signal) =>
      runSteps({ settings, upload, callSettings, limits: { ...limits, signal }, progress }),
    );
  } catch (error) {
    const isOfAStep = error instanceof SDKError && error.attempts > 0;
    throw isOfAStep ? error : withProgress(error, progress);
  }
}

async function runSteps<Session, Result>(running: RunningUpload<Session, Result>): Promise<Result> {
  const { upload, progress } = running;
  const file = await openFile(running);
  try {
    progress.attempts = 1;
    const session = await upload.create(file, stepOptions(running));
    return await fillSession(running, session, file);
  } catch (error) {
    discard(file);
    throw error;
  }
}

/** Reads what cannot be sent while it is read; that may be a stream that never ends. */
function openFile({ settings, upload, callSettings, limits }: RunningUpload<unknown, unknown>): Promise<UploadFile> {
  const open = (): Promise<UploadFile> => openSource(upload.source, upload.given);
  return withinLimits(limits, callSettings.timeout, settings.clock.now(), open, readingTimeoutError);
}

async function fillSession<Session, Result>(
  running: RunningUpload<Session, Result>,
  session: Session,
  file: UploadFile,
): Promise<Result> {
  const { upload, progress } = running;
  try {
    progress.attempts = 2;
    const digest = await sendBytes(running, session, file);
    progress.attempts = 3;
    progress.mayHaveBeenApplied = true;
    return await upload.complete(session, digest, stepOptions(running));
  } catch (error) {
    if (error instanceof SDKError) error.message += ` ${await callOff(running, session, error)}`;
    throw error;
  }
}

/** Sends the bytes up the same ladder as any call, but with nothing of the client's: neither key nor headers. */
async function sendBytes<Session, Result>(
  { settings, upload, callSettings, limits }: RunningUpload<Session, Result>,
  session: Session,
  file: UploadFile,
): Promise<string | undefined> {
  let digest: string | undefined;
  const tell = (bytes: number): void => tellProgress(upload.options, bytes, file.size);
  const watcher: BytesWatcher = {
    onSent: (bytes) => void (bytes < file.size && tell(bytes)), // not all of it before it is confirmed
    onDigest: (md5) => void (digest = md5),
  };
  const fetch = fetchWithFile(settings.fetch, file, callSettings.timeout, watcher);
  const request = buildUploadRequest(upload.target(session), file, callSettings);
  const progress = newProgress();
  try {
    await sendWithRetries({ settings: { ...settings, fetch }, request, limits, progress });
  } catch (error) {
    // The name is taken: by these bytes, if an answer was lost. Completing the upload compares them.
    const isOurs = error instanceof APIError && error.status === 412 && progress.mayHaveBeenApplied;
    if (!isOurs || digest === undefined) throw explainRefusal(error, progress);
  }
  tell(file.size);
  return digest;
}

function buildUploadRequest(
  { url, headers: wanted }: UploadTarget,
  { content, size }: UploadFile,
  callSettings: CallSettings,
): BuiltRequest {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new SDKError("The API named no address to send the bytes to.");
  const headers: HeaderRecord = {};
  applyHeaders(headers, wanted);
  if (isNode()) headers["content-length"] = `${size}`; // elsewhere it cannot be told, and is not needed for a Blob
  return {
    method: "PUT",
    url,
    path: "(upload address)", // it is signed: who has it may write there
    headers,
    askForKey: undefined,
    body: undefined, // the `fetch` of an upload has it
    bodyIsStream: !(content instanceof Blob),
    isRead: false,
    keyIsHonoured: true, // the same bytes at the same place: sent twice is sent once
    answer: "none",
    options: { ...callSettings, timeout: Infinity }, // that `fetch` watches over it, too
  };
}

function explainRefusal(error: unknown, { attempts }: Progress): unknown {
  const cause = withProgress(error, { attempts, mayHaveBeenApplied: false }); // without completion there is no file
  if (!(cause instanceof APIError)) return cause;
  const hint = cause.status === 412 ? " A file of this name is there already." : "";
  const refusal = new UploadError(`The upload host refused the bytes: ${cause.message}.${hint}`, cause.status, {
    cause,
  });
  return withProgress(refusal, cause);
}

/** Calls off an upload that has failed, and says in a sentence what has become of it. */
async function callOff<Session, Result>(
  { upload, callSettings }: RunningUpload<Session, Result>,
  session: Session,
  { mayHaveBeenApplied }: SDKError,
): Promise<string> {
  if (mayHaveBeenApplied) return "The upload may be complete all the same: look before you send the file again.";
  const { headers } = upload.options ?? {};
  const { fetchOptions } = callSettings;
  try {
    await upload.cancel(session, { headers, fetchOptions, timeout: 10_000, maxRetries: 1 });
    return "The upload was cancelled.";
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    return `The upload could not be cancelled (${reason}) and stays open until it expires.`;
  }
}

function stepOptions({ settings, upload, callSettings, limits }: RunningUpload<unknown, unknown>): RequestOptions {
  const { headers } = upload.options ?? {};
  // A little later than that of the upload, which tells of it better.
  const deadline = Math.max(1, Math.ceil(limits.endsAt - settings.clock.now()) + 1);
  return { ...callSettings, deadline, headers, signal: limits.signal };
}

/** A callback that throws must not end an upload. */
function tellProgress(options: UploadOptions | undefined, sent: number, total: number): void {
  try {
    options?.onProgress?.(sent, total);
  } catch {
    // It has been told.
  }
}
