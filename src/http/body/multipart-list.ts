import { SDKError } from "../../platform/errors.ts";
import { passThrough } from "./body.ts";
import type { BodyType, BuiltBody } from "./body.ts";
import { writePart } from "./parts.ts";
import type { PartEncoding } from "./parts.ts";
import { readPart, writeParts } from "./write-parts.ts";
import type { ReadPart } from "./write-parts.ts";

/** How the parts of a list are written: the first ones each in their own way, all others in one. */
export interface ListEncodings {
  readonly first?: readonly ItemEncoding[];
  readonly others?: ItemEncoding;
}

/** Of a part that is a list of parts again: how those are written. */
export interface ItemEncoding extends Omit<PartEncoding, "style"> {
  readonly parts?: ListEncodings;
}

/**
 * A body type: a part for each item of a list, in its order and without a name, as `multipart/mixed` has them. A text is a
 * part without a content type, an object or a list is one of JSON. Encodings say what is otherwise.
 */
export function multipartList(encodings: ListEncodings = {}): BodyType {
  return (body, mediaType = "multipart/mixed") =>
    passThrough(body) ?? ((signal) => buildList(body, encodings, mediaType, signal));
}

/** A body of parts in the order of a list. */
export async function buildList(
  body: unknown,
  { first = [], others = {} }: ListEncodings,
  mediaType: string,
  signal?: AbortSignal,
): Promise<BuiltBody> {
  if (!Array.isArray(body)) throw new SDKError(`A body of ${mediaType} must be a list of its parts.`);
  // All at once: a stream of Node that fails while nobody listens, since another one is being read, ends the program.
  const items = body.map((item: unknown, index) => readItem(`${index + 1}`, item, first[index] ?? others, signal));
  return writeParts(await Promise.all(items), mediaType, () => ({}));
}

/** One part of them, in memory. */
export async function readItem(
  name: string,
  item: unknown,
  encoding: ItemEncoding,
  signal?: AbortSignal,
): Promise<ReadPart> {
  const { parts, contentType = "multipart/mixed", headers } = encoding;
  if (parts === undefined) return readPart(writePart(name, item, encoding), signal);
  const { content, contentType: written } = await buildList(item, parts, contentType, signal);
  return { name, content: content as Blob, contentType: written, headers };
}
