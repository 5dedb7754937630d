import { noKey } from "../auth/no-key.ts";
import { overrideCallSettings } from "../settings/call-settings.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import { newCallState, withCallState } from "../call/call-state.ts";
import type { CallState } from "../call/call-state.ts";
import { APIError, DownloadError } from "../platform/errors.ts";
import { startLimits } from "../call/limits.ts";
import type { Limits } from "../call/limits.ts";
import { sendWithRetries } from "../call/send.ts";
import type { Settings } from "../settings/settings.ts";
import { signedFetch } from "./presigned-fetch.ts";
import { buildSignedRequest } from "./presigned-request.ts";
import { stepOptions } from "./step-options.ts";
import type { AskForAddress, DownloadOptions } from "./download-from.ts";

/** A download under way. */
interface RunningDownload {
  readonly settings: Settings;
  readonly askForAddress: AskForAddress;
  readonly options: DownloadOptions | undefined;
  readonly callSettings: CallSettings;
  /** For both steps. */
  readonly limits: Limits;
  /** Of the second step. */
  readonly state: CallState;
}

export async function runDownload(
  settings: Settings,
  askForAddress: AskForAddress,
  options: DownloadOptions | undefined,
): Promise<Response> {
  const callSettings = overrideCallSettings(settings.callSettings, options);
  const limits = startLimits(callSettings.deadline, options?.signal, settings.clock.now());
  const state: CallState = { ...newCallState(), callerReadsBody: true };
  const running = { settings, askForAddress, options, callSettings, limits, state };
  try {
    return await askAndFetch(running);
  } catch (error) {
    if (!mayHaveExpired(error)) throw error;
    return await askAndFetch(running);
  }
}

async function askAndFetch(running: RunningDownload): Promise<Response> {
  const { askForAddress, options, callSettings, limits, settings } = running;
  const url = await askForAddress(stepOptions(callSettings, limits, settings.clock.now(), options?.headers));
  return await fetchFile(running, url);
}

/** Up the same ladder as any call, but without key, headers and query of the client. */
async function fetchFile({ settings, callSettings, limits, state }: RunningDownload, url: string): Promise<Response> {
  try {
    const request = buildSignedRequest("download", url, {
      method: "GET",
      headers: {},
      bodyIsStream: false,
      isRead: true,
      callSettings,
    });
    const fetch = signedFetch(settings.fetch);
    const keyless = { ...settings, authentication: noKey, fetch };
    const { response } = await sendWithRetries({ settings: keyless, request, limits, state });
    return response;
  } catch (error) {
    throw explainRefusal(error, state);
  }
}

function explainRefusal(error: unknown, state: CallState): unknown {
  const cause = withCallState(error, state);
  if (!(cause instanceof APIError)) return cause;
  const message = `The download host refused to send the file: ${cause.message}`;
  return withCallState(new DownloadError(message, cause.status, { cause }), state);
}

/** A host that first failed and then refuses: the address was good for a while, and that is over. Some say 400. */
function mayHaveExpired(error: unknown): boolean {
  return error instanceof DownloadError && error.attempts > 1 && (error.status === 403 || error.status === 400);
}
