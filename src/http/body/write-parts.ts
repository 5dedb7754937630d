import type { BuiltBody } from "./body.ts";
import type { Part } from "./parts.ts";
import { asFile, readContent } from "./uploadable.ts";

/** A part whose content is in memory. */
export interface ReadPart extends Omit<Part, "content"> {
  readonly content: string | Blob;
}

/** Streams are read into memory, so that a retry can send the same again. A file's own type wins over that of the document. */
export async function readPart(part: Part, signal: AbortSignal | undefined): Promise<ReadPart> {
  const { content, contentType } = part;
  if (typeof content === "string") return { ...part, content };
  const ownType = content instanceof Blob && content.type !== "" ? content.type : undefined;
  const file = asFile(content, await readContent(content, signal), undefined, ownType ?? contentType);
  return { ...part, content: file, contentType: file.type, fileName: file.name };
}

/** Parts as a body, each below the headers that `headersOf` gives it. What belongs together says the type of its root. */
export function writeParts(
  parts: readonly ReadPart[],
  mediaType: string,
  headersOf: (part: ReadPart) => Readonly<Record<string, string>>,
): BuiltBody {
  const boundary = `form-${crypto.randomUUID()}`;
  const lines = parts.flatMap((part) => partLines(part, boundary, headersOf(part)));
  const root = mediaType === "multipart/related" ? `; type="${parts[0]?.contentType ?? "text/plain"}"` : "";
  return {
    content: new Blob([...lines, `--${boundary}--\r\n`]),
    contentType: `${mediaType}; boundary=${boundary}${root}`,
  };
}

/** A part between two boundaries. */
export function partLines(
  part: ReadPart,
  boundary: string,
  headers: Readonly<Record<string, string>>,
): (string | Blob)[] {
  return [`--${boundary}\r\n${writeHead(headers, part)}\r\n`, part.content, "\r\n"];
}

function writeHead(first: Readonly<Record<string, string>>, { contentType, headers = {} }: ReadPart): string {
  const all = { ...first, ...(contentType === undefined ? {} : { "Content-Type": contentType }), ...headers };
  return Object.entries(all)
    .map(([header, value]) => `${header}: ${value}\r\n`)
    .join("");
}
