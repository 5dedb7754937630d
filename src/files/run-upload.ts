import { newCallState, withCallState } from "../call/call.ts";
import type { CallState } from "../call/call.ts";
import { remainingOptions, startLimits, withinLimits, withinReading } from "../call/limits.ts";
import type { Limits } from "../call/limits.ts";
import { SDKError } from "../platform/errors.ts";
import { asSentence } from "../platform/sentence.ts";
import { overrideCallSettings } from "../settings/call-settings.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import { checkTransferOptions } from "../settings/option-names.ts";
import type { RequestOptions } from "../settings/call-options.ts";
import type { Settings } from "../settings/settings.ts";
import { sendFile } from "./send-file.ts";
import type { Upload } from "./transfer.ts";
import { discard, openSource } from "./upload-source.ts";
import type { UploadFile } from "./upload-source.ts";

/** An upload under way. */
interface RunningUpload<Session, Result> {
  readonly settings: Settings;
  readonly upload: Upload<Session, Result>;
  readonly callSettings: CallSettings;
  /** For all steps; the signal is that of the upload, which aborts at the deadline as well. */
  readonly limits: Limits;
  /** `attempts` counts steps. */
  readonly state: CallState;
}

/** Runs all steps of an upload, within the limits that hold for them together. */
export async function runUpload<Session, Result>(settings: Settings, upload: Upload<Session, Result>): Promise<Result> {
  const { clock } = settings;
  const state = newCallState();
  try {
    checkTransferOptions(upload.options);
    const callSettings = overrideCallSettings(settings.callSettings, upload.options, settings.fetch);
    const limits = startLimits(callSettings.deadline, upload.options?.signal, clock);
    return await withinLimits(limits, Infinity, clock, (signal) =>
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
    const session = await upload.create(file, stepOptions(running));
    return await fillSession(running, session, file);
  } catch (error) {
    discard(file);
    throw error;
  }
}

/** Reads into memory what cannot be sent while it is read; that may be a stream that never ends. */
function openFile({ settings, upload, callSettings, limits }: RunningUpload<unknown, unknown>): Promise<UploadFile> {
  const open = (signal: AbortSignal): Promise<UploadFile> => openSource(upload.source, upload.given, signal);
  return withinReading(limits, callSettings, settings.clock, open);
}

async function fillSession<Session, Result>(
  running: RunningUpload<Session, Result>,
  session: Session,
  file: UploadFile,
): Promise<Result> {
  const { upload, state } = running;
  try {
    state.attempts = 2;
    const digest = await sendFile(running, upload.target(session), file, upload.options?.onProgress);
    state.attempts = 3;
    state.mayHaveBeenApplied = true;
    return await upload.complete(session, digest, stepOptions(running));
  } catch (error) {
    if (!(error instanceof SDKError)) throw error;
    state.mayHaveBeenApplied = error.mayHaveBeenApplied; // what was refused, or not even sent, was not completed
    error.message = `${asSentence(error.message)} ${await cancelUpload(running, session, error)}`;
    throw error;
  }
}

/** Cancels an upload that has failed. Returns a sentence that says what has become of it. */
async function cancelUpload<Session, Result>(
  { upload, callSettings }: RunningUpload<Session, Result>,
  session: Session,
  { mayHaveBeenApplied }: SDKError,
): Promise<string> {
  if (mayHaveBeenApplied) return "The upload may be complete all the same: look before you send the file again.";
  const { headers, middleware } = upload.options ?? {};
  const { fetchOptions } = callSettings;
  try {
    await upload.cancel(session, { headers, middleware, fetchOptions, timeout: 10_000, maxRetries: 1 });
    return "The upload was cancelled.";
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    return `The upload could not be cancelled (${reason}) and stays open until it expires.`;
  }
}

function stepOptions({ settings, upload, callSettings, limits }: RunningUpload<unknown, unknown>): RequestOptions {
  const endsAt = limits.endsAt + 1; // a little later than the upload, whose own error names the deadline better
  const options = remainingOptions(callSettings, { ...limits, endsAt }, settings.clock);
  return { ...options, headers: upload.options?.headers, middleware: upload.options?.middleware };
}
