import { isDeno } from "../../platform/platform.ts";
import type { FetchBody } from "./body.ts";

/**
 * The content of a request that must not be sent twice. Deno (2.6 and later) sends one again by itself when a connection
 * that it had used before ends without a response, but not the content of a Blob.
 */
export function sentOnce(content: FetchBody): FetchBody {
  const isSentAgain = typeof content === "string" || ArrayBuffer.isView(content) || content instanceof ArrayBuffer;
  return isSentAgain && isDeno() ? new Blob([content]) : content;
}
