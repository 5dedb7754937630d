import { readFile } from "node:fs/promises";
import { DocumentError } from "../document/document-error.ts";
import { fetchFile } from "./fetch-file.ts";
import type { Download } from "./fetch-file.ts";
import type { Location } from "./location.ts";

/** A text, where it came from, and its hash if that was an address. */
export interface ReadText extends Location {
  readonly text: string;
  readonly sha256?: string;
}

/** Reads a file or an address as text. Bytes that are not UTF-8 are refused rather than replaced. */
export async function readText(location: Location): Promise<ReadText> {
  const { name, url } = location;
  const read: Pick<Download, "bytes" | "url"> & { sha256?: string } =
    url.protocol === "file:" ? { bytes: await readBytes(location), url } : await fetchFile(location);
  // UTF-16 would decode as well, to letters with zeros between them.
  const text = read.bytes.includes(0) ? undefined : decode(read.bytes);
  if (text === undefined) throw new DocumentError([{ file: name, message: "is not UTF-8 text; save it as UTF-8" }]);
  return { name, url: read.url, text, ...(read.sha256 !== undefined && { sha256: read.sha256 }) };
}

async function readBytes({ url, name }: Location): Promise<Uint8Array> {
  return readFile(url).catch((error: unknown) => {
    throw new DocumentError([{ file: name, message: `cannot be read: ${Reflect.get(Object(error), "code")}` }]);
  });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
