import { newCallState, withCallState } from "../call/call.ts";
import type { CallState } from "../call/call.ts";
import { remainingOptions, startLimits } from "../call/limits.ts";
import type { Limits } from "../call/limits.ts";
import { APIError } from "../platform/errors.ts";
import { asSentence } from "../platform/sentence.ts";
import { overrideCallSettings } from "../settings/call-settings.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import { checkTransferOptions } from "../settings/option-names.ts";
import type { Settings } from "../settings/settings.ts";
import { buildPresignedRequest, withoutCredentials } from "./presigned-request.ts";
import { sendPresigned } from "./send-presigned.ts";
import { DownloadError } from "./transfer-errors.ts";
import type { Download } from "./transfer.ts";

/** A download under way. */
interface RunningDownload {
  readonly settings: Settings;
  readonly download: Download;
  readonly callSettings: CallSettings;
  /** For both steps. */
  readonly limits: Limits;
  /** Of the second step. */
  readonly state: CallState;
}

/** Runs both steps; both once more where the presigned URL has expired between attempts. */
export async function runDownload(settings: Settings, download: Download): Promise<Response> {
  checkTransferOptions(download.options);
  const callSettings = overrideCallSettings(settings.callSettings, download.options, settings.fetch);
  const limits = startLimits(callSettings.deadline, download.options?.signal, settings.clock);
  const state: CallState = { ...newCallState(), callerReadsBody: true };
  const running = { settings, download, callSettings, limits, state };
  try {
    return await runSteps(running);
  } catch (error) {
    if (!mayHaveExpired(error)) throw error;
    return await runSteps(running);
  }
}

async function runSteps(running: RunningDownload): Promise<Response> {
  const { settings, download, callSettings, limits } = running;
  const options = remainingOptions(callSettings, limits, settings.clock);
  const { headers, middleware } = download.options ?? {};
  const url = await download.url({ ...options, headers, middleware });
  return await fetchFile(running, url);
}

/** Sends with the same retries as any call, but without key, headers and query of the client. */
async function fetchFile({ settings, callSettings, limits, state }: RunningDownload, url: string): Promise<Response> {
  try {
    const request = buildPresignedRequest("download", url, {
      method: "GET",
      headers: {},
      bodyIsStream: false,
      isRead: true,
      callSettings,
    });
    const { response } = await sendPresigned(withoutCredentials(settings), request, limits, state);
    return response;
  } catch (error) {
    throw explainRefusal(error, state);
  }
}

function explainRefusal(error: unknown, state: CallState): unknown {
  const cause = withCallState(error, { ...state, attempts: Math.max(state.attempts, 1) }); // the API has given the URL
  if (!(cause instanceof APIError)) return cause;
  const message = `The download host refused to send the file: ${asSentence(cause.message)}`;
  return withCallState(new DownloadError(message, cause.status, { cause }), state);
}

/** A host that first failed and then refuses: the URL was good for a while, and that is over. Some say 400. */
function mayHaveExpired(error: unknown): boolean {
  return error instanceof DownloadError && error.attempts > 1 && (error.status === 403 || error.status === 400);
}
