import { responseLost } from "../call/read-response.ts";
import type { SDKError } from "../platform/errors.ts";
import type { Redact } from "../platform/redact.ts";
import type { EventProgress } from "./event-progress.ts";
import { EventReader } from "./event-reader.ts";
import type { ItemReader } from "./item-reader.ts";
import { JSONLineReader } from "./json-line-reader.ts";
import { PartReader } from "./part-reader.ts";
import type { StreamCall } from "./stream-call.ts";

/** The reader of a format, for one connection. */
export function newReader(
  { format, end }: Pick<StreamCall, "format" | "end">,
  { headers }: Response,
  limit: number,
  progress: EventProgress,
): ItemReader {
  switch (format) {
    case "json-lines":
      return new JSONLineReader("\n", { limit, end });
    case "json-sequence":
      return new JSONLineReader("\x1e", { limit, end });
    case "multipart":
      return new PartReader(headers.get("content-type") ?? "", limit);
    default:
      return new EventReader(format, { limit, end, progress });
  }
}

/** The error for a response that cannot be a stream of that format, if so: an event stream, say, has no faulty events. */
export function findWrongType(
  response: Response,
  { format }: Pick<StreamCall, "format">,
  redact: Redact,
): SDKError | undefined {
  const contentType = response.headers.get("content-type");
  const { type, name } = expected(format);
  if (contentType === null || response.status === 204 || type.test(contentType)) return undefined;
  return responseLost(response, `it is ${redact(contentType)}, not ${name}`);
}

function expected(format: StreamCall["format"]): { readonly type: RegExp; readonly name: string } {
  switch (format) {
    case "json-lines":
    case "json-sequence":
      return { type: /json|^text\/plain|octet-stream/i, name: "JSON lines" };
    case "multipart":
      return { type: /^multipart\//i, name: "multipart/mixed" };
    default:
      return { type: /^text\/event-stream/i, name: "an event stream" };
  }
}
