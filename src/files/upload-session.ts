import { overrideCallSettings } from "../settings/call-settings.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import { newCallState, withCallState } from "../call/call-state.ts";
import type { CallState } from "../call/call-state.ts";
import { SDKError } from "../platform/errors.ts";
import type { HeaderChanges } from "../http/headers.ts";
import { readingTimeoutError, startLimits, withinLimits } from "../call/limits.ts";
import type { Limits } from "../call/limits.ts";
import type { CallOptions, RequestOptions } from "../settings/options.ts";
import type { Settings } from "../settings/settings.ts";
import { stepOptions } from "./step-options.ts";
import { sendBytes } from "./send-bytes.ts";
import { discard, openSource } from "./upload-source.ts";
import type { FileFacts, GivenFacts, UploadFile, UploadSource } from "./upload-source.ts";

/**
 * Options of an upload. `deadline` and `signal` hold for all its steps. `attempts` of an error is that of the step that
 * failed; where `deadline` or `signal` ends the upload, the number of steps begun.
 */
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

/** A document may not promise either. */
export interface UploadTarget {
  readonly url: string | null | undefined;
  readonly headers: Readonly<Record<string, string>> | null | undefined;
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
export interface RunningUpload<Session, Result> {
  readonly settings: Settings;
  readonly upload: Upload<Session, Result>;
  readonly callSettings: CallSettings;
  /** For all steps; the signal is that of the upload, which knows of the deadline as well. */
  readonly limits: Limits;
  /** `attempts` counts steps. */
  readonly state: CallState;
}

/** Runs all steps of an upload, within the limits that hold for them together. */
export async function runUpload<Session, Result>(settings: Settings, upload: Upload<Session, Result>): Promise<Result> {
  const { clock } = settings;
  const state = newCallState();
  try {
    const callSettings = overrideCallSettings(settings.callSettings, upload.options);
    const limits = startLimits(callSettings.deadline, upload.options?.signal, clock.now());
    return await withinLimits(limits, Infinity, clock.now(), (signal) =>
      runSteps({ settings, upload, callSettings, limits: { ...limits, signal }, state }),
    );
  } catch (error) {
    const isOfAStep = error instanceof SDKError && error.attempts > 0;
    throw isOfAStep ? error : withCallState(error, state);
  }
}

async function runSteps<Session, Result>(running: RunningUpload<Session, Result>): Promise<Result> {
  const { upload, state } = running;
  const file = await openFile(running);
  try {
    state.attempts = 1;
    const session = await upload.create(file, optionsOf(running));
    return await fillSession(running, session, file);
  } catch (error) {
    discard(file);
    throw error;
  }
}

/** Reads what cannot be sent while it is read; that may be a stream that never ends. */
function openFile({ settings, upload, callSettings, limits }: RunningUpload<unknown, unknown>): Promise<UploadFile> {
  const open = (signal: AbortSignal): Promise<UploadFile> => openSource(upload.source, upload.given, signal);
  return withinLimits(limits, callSettings.timeout, settings.clock.now(), open, readingTimeoutError);
}

async function fillSession<Session, Result>(
  running: RunningUpload<Session, Result>,
  session: Session,
  file: UploadFile,
): Promise<Result> {
  const { upload, state } = running;
  try {
    state.attempts = 2;
    const digest = await sendBytes(running, session, file);
    state.attempts = 3;
    state.mayHaveBeenApplied = true;
    return await upload.complete(session, digest, optionsOf(running));
  } catch (error) {
    if (!(error instanceof SDKError)) throw error;
    state.mayHaveBeenApplied = error.mayHaveBeenApplied; // what was refused, or not even sent, was not completed
    error.message += ` ${await cancelUpload(running, session, error)}`;
    throw error;
  }
}

/** Cancels an upload that has failed, and says in a sentence what has become of it. */
async function cancelUpload<Session, Result>(
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

function optionsOf({ settings, upload, callSettings, limits }: RunningUpload<unknown, unknown>): RequestOptions {
  const endsAt = limits.endsAt + 1; // a little later than the upload, which tells of its deadline better
  return stepOptions(callSettings, { ...limits, endsAt }, settings.clock.now(), upload.options?.headers);
}
