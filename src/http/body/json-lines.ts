import { toJSON } from "../json.ts";
import { passThrough } from "./body.ts";
import type { BuiltBody } from "./body.ts";
import { buildItems } from "./item-stream.ts";

/** A body type: each item of an iterable, or of an async iterable, as a line of JSON. */
export function jsonLines(body: unknown, contentType: string = "application/jsonl"): BuiltBody {
  return buildLines(body, contentType, "");
}

/** A body type: the same as a JSON text sequence (RFC 7464), with a record separator before each item. */
export function jsonSequence(body: unknown, contentType: string = "application/json-seq"): BuiltBody {
  return buildLines(body, contentType, "\x1e");
}

/** Lines that are written already go as they are: a text, or bytes. */
function buildLines(body: unknown, contentType: string, separator: string): BuiltBody {
  const written = typeof body === "string" ? { content: body } : passThrough(body);
  if (written !== undefined) return { content: written.content, contentType };
  return buildItems(body, { contentType, write: (item) => `${separator}${toJSON(item, "item")}\n`, end: "" });
}
