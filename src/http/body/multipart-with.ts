import { passThrough } from "./body.ts";
import type { BodyType, BuiltBody } from "./body.ts";
import { listParts, noObject } from "./parts.ts";
import type { Part, PartEncodings } from "./parts.ts";
import { asFile, readContent } from "./uploadable.ts";

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

/** A part whose content is in memory. */
interface ReadPart extends Part {
  readonly content: string | File;
}

/** A file's own type wins over that of the document. */
async function readPart(part: Part, signal: AbortSignal): Promise<ReadPart> {
  const { content, contentType } = part;
  if (typeof content === "string") return { ...part, content };
  const ownType = content instanceof Blob && content.type !== "" ? content.type : undefined;
  const file = asFile(content, await readContent(content, signal), undefined, ownType ?? contentType);
  return { ...part, content: file, contentType: file.type, fileName: file.name };
}

function writeForm(parts: readonly ReadPart[], mediaType: string): BuiltBody {
  const boundary = `form-${crypto.randomUUID()}`;
  const isRelated = mediaType === "multipart/related";
  // The root of what belongs together comes first, and says what the files are.
  const files = parts.filter(({ content }) => typeof content !== "string");
  const ordered = isRelated ? [...parts.filter((part) => !files.includes(part)), ...files] : parts;
  const lines = ordered.flatMap((part) => [`--${boundary}\r\n${writeHead(part, isRelated)}\r\n`, part.content, "\r\n"]);
  const root = isRelated ? `; type="${ordered[0]?.contentType ?? "text/plain"}"` : "";
  return {
    content: new Blob([...lines, `--${boundary}--\r\n`]),
    contentType: `${mediaType}; boundary=${boundary}${root}`,
  };
}

/** Parts that belong together have no names in RFC 2387, but may refer to each other by an ID. */
function writeHead({ name, fileName, contentType, headers = {} }: ReadPart, isRelated: boolean): string {
  const file = fileName === undefined ? "" : `; filename="${escapeName(fileName)}"`;
  const own = {
    ...(isRelated
      ? { "Content-ID": `<${encodeURIComponent(name)}>` }
      : { "Content-Disposition": `form-data; name="${escapeName(name)}"${file}` }),
    ...(contentType === undefined ? {} : { "Content-Type": contentType }),
    ...headers,
  };
  return Object.entries(own)
    .map(([header, value]) => `${header}: ${value}\r\n`)
    .join("");
}

/** As browsers do it. */
function escapeName(name: string): string {
  return name.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22");
}
