import type { BuiltRequest } from "../call/build-request.ts";
import { newCallState, withCallState } from "../call/call.ts";
import type { CallState } from "../call/call.ts";
import { headersTimeout } from "../call/limits.ts";
import type { Limits } from "../call/limits.ts";
import { applyHeaders } from "../http/headers.ts";
import type { HeaderRecord } from "../http/headers.ts";
import { APIError } from "../platform/errors.ts";
import { isNode } from "../platform/platform.ts";
import { asSentence } from "../platform/sentence.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import type { Timeouts } from "../settings/call-options.ts";
import type { Settings } from "../settings/settings.ts";
import { fetchWithFile } from "./fetch-with-file.ts";
import type { BytesObserver } from "./fetch-with-file.ts";
import { buildPresignedRequest, withoutCredentials } from "./presigned-request.ts";
import { sendPresigned } from "./send-presigned.ts";
import { UploadError } from "./transfer-errors.ts";
import type { UploadOptions, UploadTarget } from "./transfer.ts";
import type { UploadFile } from "./upload-source.ts";

/** What the step shares with the others of its upload. */
interface UploadStep {
  readonly settings: Settings;
  readonly callSettings: CallSettings;
  readonly limits: Limits;
}

/**
 * Sends the bytes with the same retries as any call, but without key, headers and query of the client. Resolves with
 * their MD5, where the platform can compute it.
 */
export async function sendFile(
  { settings, callSettings, limits }: UploadStep,
  target: UploadTarget,
  file: UploadFile,
  onProgress: UploadOptions["onProgress"],
): Promise<string | undefined> {
  let digest: string | undefined;
  const report = (bytes: number): void => reportProgress(onProgress, bytes, file.size);
  const observer: BytesObserver = {
    onSent: (bytes) => void (bytes < file.size && report(bytes)), // not all of it before it is confirmed
    onDigest: (md5) => void (digest = md5),
  };
  const fetch = fetchWithFile(settings.fetch, file, headersTimeout(callSettings), observer);
  const request = buildUploadRequest(target, file, callSettings);
  const state = newCallState();
  try {
    await sendPresigned(withoutCredentials(settings, fetch), request, limits, state);
  } catch (error) {
    // The name is taken: by these bytes, if a response was lost. Completing the upload compares them.
    const isOurs = error instanceof APIError && error.status === 412 && state.mayHaveBeenApplied;
    if (!isOurs || digest === undefined) throw explainRefusal(error, state);
  }
  report(file.size);
  return digest;
}

function buildUploadRequest(
  { url, headers: required }: UploadTarget,
  { content, size }: UploadFile,
  callSettings: CallSettings,
): BuiltRequest {
  const headers: HeaderRecord = {};
  applyHeaders(headers, required ?? undefined);
  if (isNode()) headers["content-length"] = `${size}`; // elsewhere it cannot be set, and is not needed for a Blob
  return buildPresignedRequest("upload", url, {
    method: "PUT",
    headers,
    bodyIsStream: !(content instanceof Blob), // the `fetch` of an upload has the body, and its own timeout
    isRead: false,
    callSettings: { ...callSettings, timeout: onlyConnect(callSettings) },
  });
}

/** The rest of the attempt ends when nothing of the file moves for too long. */
function onlyConnect({ timeout }: CallSettings): Timeouts {
  return { headers: Infinity, body: Infinity, connect: typeof timeout === "object" ? timeout.connect : undefined };
}

function explainRefusal(error: unknown, { attempts }: CallState): unknown {
  const cause = withCallState(error, { attempts, mayHaveBeenApplied: false }); // without completion there is no file
  if (!(cause instanceof APIError)) return cause;
  const hint = cause.status === 412 ? " A file of this name is there already." : "";
  const refusal = new UploadError(
    `The upload host refused the bytes: ${asSentence(cause.message)}${hint}`,
    cause.status,
    {
      cause,
    },
  );
  return withCallState(refusal, cause);
}

/** A callback that throws must not end an upload. */
function reportProgress(onProgress: UploadOptions["onProgress"], sent: number, total: number): void {
  try {
    onProgress?.(sent, total);
  } catch {
    // The upload goes on.
  }
}
