import type { Readable } from "node:stream";
import { APIResponseLostError } from "../platform/errors.ts";
import type { Content } from "./content.ts";
import { decompress } from "./decompress.ts";
import type { Head } from "./head.ts";

/** A few bytes that are packed many times keep the processor busy for long. The global `fetch` draws the line here, too. */
const mostEncodings = 5;

/**
 * The content of a response, decompressed. `undefined`: it is not compressed.
 * @throws APIResponseLostError for what is compressed more than five times; its connection is closed
 */
export function unpack(content: Content, { status, headers }: Head): Readable | undefined {
  if (headers["content-encoding"] === undefined) return undefined;
  const encodings = String(headers["content-encoding"]).toLowerCase().split(",");
  if (encodings.length <= mostEncodings) return decompress(content, encodings);
  void content.return();
  const type = headers["content-type"];
  throw new APIResponseLostError(
    `The response has status ${status}, but its body is compressed ${encodings.length} times over, and ${mostEncodings} are the most that is read.`,
    { status, contentType: type === undefined ? undefined : String(type), excerpt: "", cutOff: false },
  );
}
