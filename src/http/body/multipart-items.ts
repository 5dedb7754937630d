import { toJSON } from "../json.ts";
import { passThrough } from "./body.ts";
import type { BuiltBody } from "./body.ts";
import { buildItems } from "./item-stream.ts";

/**
 * A body type: each item of an iterable, or of an async iterable, as a part of a multipart body. A Blob is a part of its own type,
 * anything else is one of JSON.
 */
export function multipartItems(body: unknown, mediaType: string = "multipart/mixed"): BuiltBody {
  const boundary = `part-${crypto.randomUUID()}`;
  const contentType = `${mediaType}; boundary=${boundary}`;
  const write = (item: unknown): Blob => {
    const [type, content] = item instanceof Blob ? [item.type, item] : ["application/json", toJSON(item, "item")];
    const head = `--${boundary}\r\nContent-Type: ${type || "application/octet-stream"}\r\n\r\n`;
    return new Blob([head, content, "\r\n"]);
  };
  return passThrough(body) ?? buildItems(body, { contentType, write, end: `--${boundary}--\r\n` });
}
