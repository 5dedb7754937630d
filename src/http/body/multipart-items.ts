import { passThrough } from "./body.ts";
import type { BodyType, BuiltBody, LoadBody } from "./body.ts";
import { isIterable, streamItems } from "./item-stream.ts";
import { buildList, readItem } from "./multipart-list.ts";
import type { ListEncodings } from "./multipart-list.ts";
import { partLines } from "./write-parts.ts";

/**
 * A body type: each item of an iterable, or of an async iterable, as a part of a multipart body. A text is a part without a
 * content type, a file one of its own type, anything else is one of JSON.
 */
export function multipartItems(body: unknown, mediaType?: string): BuiltBody | LoadBody {
  return buildParts(body, {}, mediaType);
}

/** The same, with parts that are written otherwise. */
export function multipartItemsWith(encodings: ListEncodings): BodyType {
  return (body, mediaType) => buildParts(body, encodings, mediaType);
}

function buildParts(
  body: unknown,
  encodings: ListEncodings,
  mediaType: string = "multipart/mixed",
): BuiltBody | LoadBody {
  const native = passThrough(body);
  if (native !== undefined) return native;
  if (isIterable(body)) return (signal) => buildList([...body], encodings, mediaType, signal);
  const boundary = `part-${crypto.randomUUID()}`;
  const { first = [], others = {} } = encodings;
  let count = 0;
  const write = async (item: unknown): Promise<Blob> => {
    const encoding = first[count] ?? others;
    count += 1;
    return new Blob(partLines(await readItem(`${count}`, item, encoding), boundary, {}));
  };
  return {
    content: streamItems(body, write, `--${boundary}--\r\n`),
    contentType: `${mediaType}; boundary=${boundary}`,
  };
}
