import { passThrough } from "./body.ts";
import type { BodyType, BuiltBody } from "./body.ts";
import { listParts, noObject } from "./parts.ts";
import type { PartEncodings } from "./parts.ts";
import { readPart, writeParts } from "./write-parts.ts";
import type { ReadPart } from "./write-parts.ts";

/**
 * A body type: a part for each member of an object, written as OpenAPI has it. A text is a part without a content type, an
 * object is one of JSON, an array is a part for each item. Encodings say what is otherwise, by the names of parts.
 *
 * `FormData` gives parts neither headers nor, to texts, a content type, so the form is written here. Streams are read into
 * memory first, so that a retry can send the same form again.
 */
export function multipartWith(encodings: PartEncodings = {}): BodyType {
  return (body, mediaType = "multipart/form-data") =>
    passThrough(body) ??
    (async (signal) => {
      if (typeof body !== "object" || body === null) throw noObject();
      const parts = listParts(body, encodings);
      // All at once: a stream of Node that fails while nobody listens, since another one is being read, ends the program.
      const read = await Promise.all(parts.map((part) => readPart(part, signal)));
      return writeForm(read, mediaType);
    });
}

function writeForm(parts: readonly ReadPart[], mediaType: string): BuiltBody {
  if (mediaType !== "multipart/related") return writeParts(parts, mediaType, nameOf);
  // The root of what belongs together comes first, and says what the files are.
  const files = parts.filter(({ content }) => typeof content !== "string");
  return writeParts([...parts.filter((part) => !files.includes(part)), ...files], mediaType, idOf);
}

function nameOf({ name, fileName }: ReadPart): Record<string, string> {
  const file = fileName === undefined ? "" : `; filename="${escapeName(fileName)}"`;
  return { "Content-Disposition": `form-data; name="${escapeName(name)}"${file}` };
}

/** Parts that belong together have no names in RFC 2387, but may refer to each other by an ID. */
function idOf({ name }: ReadPart): Record<string, string> {
  return { "Content-ID": `<${encodeURIComponent(name)}>` };
}

/** As browsers do it. */
function escapeName(name: string): string {
  return name.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22");
}
