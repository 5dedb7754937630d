import { SDKError } from "../../platform/errors.ts";
import { isFetchBody } from "./body.ts";
import type { BuiltBody, LoadBody } from "./body.ts";
import { isUploadable, readContent } from "./uploadable.ts";

/**
 * A body type: a string, or the bytes of a file, as they are. Only a web stream is sent while it is read, and so
 * cannot be sent again.
 */
export function rawBody(body: unknown, contentType: string | undefined): BuiltBody | LoadBody {
  if (typeof body === "string") return { content: body, contentType: contentType ?? "text/plain;charset=utf-8" };
  if (!isUploadable(body)) {
    throw new SDKError("The body must be a string, a Blob, a buffer, a stream, or an async iterable.");
  }
  if (isFetchBody(body)) return bytes(body, contentType);
  return async (signal) => bytes(await readContent(body, signal), contentType);
}

function bytes(content: BuiltBody["content"], contentType: string | undefined): BuiltBody {
  const ownType = content instanceof Blob && content.type !== "" ? content.type : "application/octet-stream";
  return { content, contentType: contentType ?? ownType };
}
