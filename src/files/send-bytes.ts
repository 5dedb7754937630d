import { noKey } from "../auth/no-key.ts";
import type { BuiltRequest } from "../call/build-request.ts";
import type { CallSettings } from "../settings/call-settings.ts";
import { newCallState, withCallState } from "../call/call-state.ts";
import type { CallState } from "../call/call-state.ts";
import { APIError, UploadError } from "../platform/errors.ts";
import { applyHeaders } from "../http/headers.ts";
import type { HeaderRecord } from "../http/headers.ts";
import { isNode } from "../platform/platform.ts";
import { sendWithRetries } from "../call/send.ts";
import { signedFetch } from "./presigned-fetch.ts";
import { buildSignedRequest } from "./presigned-request.ts";
import { fetchWithFile } from "./fetch-with-file.ts";
import type { BytesWatcher } from "./fetch-with-file.ts";
import type { RunningUpload, UploadOptions, UploadTarget } from "./upload-session.ts";
import type { UploadFile } from "./upload-source.ts";

/** Sends the bytes up the same ladder as any call, but without key, headers and query of the client. */
export async function sendBytes<Session, Result>(
  { settings, upload, callSettings, limits }: RunningUpload<Session, Result>,
  session: Session,
  file: UploadFile,
): Promise<string | undefined> {
  let digest: string | undefined;
  const tell = (bytes: number): void => reportProgress(upload.options, bytes, file.size);
  const watcher: BytesWatcher = {
    onSent: (bytes) => void (bytes < file.size && tell(bytes)), // not all of it before it is confirmed
    onDigest: (md5) => void (digest = md5),
  };
  const fetch = fetchWithFile(signedFetch(settings.fetch), file, callSettings.timeout, watcher);
  const request = buildUploadRequest(upload.target(session), file, callSettings);
  const state = newCallState();
  try {
    await sendWithRetries({ settings: { ...settings, authentication: noKey, fetch }, request, limits, state });
  } catch (error) {
    // The name is taken: by these bytes, if an answer was lost. Completing the upload compares them.
    const isOurs = error instanceof APIError && error.status === 412 && state.mayHaveBeenApplied;
    if (!isOurs || digest === undefined) throw explainRefusal(error, state);
  }
  tell(file.size);
  return digest;
}

function buildUploadRequest(
  { url, headers: wanted }: UploadTarget,
  { content, size }: UploadFile,
  callSettings: CallSettings,
): BuiltRequest {
  const headers: HeaderRecord = {};
  applyHeaders(headers, wanted ?? undefined);
  if (isNode()) headers["content-length"] = `${size}`; // elsewhere it cannot be told, and is not needed for a Blob
  return buildSignedRequest("upload", url, {
    method: "PUT",
    headers,
    bodyIsStream: !(content instanceof Blob), // the `fetch` of an upload has it, and watches over its time as well
    isRead: false,
    callSettings: { ...callSettings, timeout: Infinity },
  });
}

function explainRefusal(error: unknown, { attempts }: CallState): unknown {
  const cause = withCallState(error, { attempts, mayHaveBeenApplied: false }); // without completion there is no file
  if (!(cause instanceof APIError)) return cause;
  const hint = cause.status === 412 ? " A file of this name is there already." : "";
  const refusal = new UploadError(`The upload host refused the bytes: ${cause.message}.${hint}`, cause.status, {
    cause,
  });
  return withCallState(refusal, cause);
}

/** A callback that throws must not end an upload. */
function reportProgress(options: UploadOptions | undefined, sent: number, total: number): void {
  try {
    options?.onProgress?.(sent, total);
  } catch {
    // It has been told.
  }
}
