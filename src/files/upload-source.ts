import { chunksOf, inferName, inferType, isUploadable, readContent } from "../http/body/uploadable.ts";
import type { Chunks, Uploadable } from "../http/body/uploadable.ts";
import { SDKError } from "../platform/errors.ts";
import { findBuiltinModule, isNode } from "../platform/platform.ts";

/** What to upload: the path of a file, or its content. */
export type UploadSource = string | Uploadable;

/** What an API needs to know of a file before the upload. */
export interface FileInfo {
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
}

/** What the caller gives of it; the rest is inferred. */
export type GivenFileInfo = { readonly [member in keyof FileInfo]: FileInfo[member] | undefined };

/** A file to send. A Blob can be sent again, a stream only once. */
export interface UploadFile extends FileInfo {
  readonly content: Blob | Chunks;
}

/**
 * Prepares a file to be sent. A stream is sent while it is read if its size is given and the platform allows it (only Node
 * sends the length of a stream, which upload hosts require); else it is read into memory first.
 * @throws SDKError for what cannot be read, and for a size that is wrong
 */
export async function openSource(source: UploadSource, given: GivenFileInfo, signal: AbortSignal): Promise<UploadFile> {
  const content = await openContent(source, given.size, signal);
  const name = given.name ?? (typeof source === "string" ? baseName(source) : inferName(source));
  const type = given.type ?? ((content instanceof Blob && content.type) || inferType(name));
  const size = content instanceof Blob ? content.size : (given.size ?? 0);
  if (given.size !== undefined && given.size !== size) {
    throw new SDKError(`The size is given as ${given.size} bytes, but the file has ${size}. Leave it out.`);
  }
  return { name, type, size, content };
}

async function openContent(
  source: UploadSource,
  size: number | undefined,
  signal: AbortSignal,
): Promise<Blob | Chunks> {
  if (typeof source === "string") return openPath(source);
  if (!isUploadable(source)) {
    throw new SDKError("An upload is made of a path, a Blob, a buffer, a stream, or an async iterable.");
  }
  if (source instanceof Blob) return source;
  if (size === undefined || !isNode()) return new Blob([await readContent(source, signal)]);
  if (source instanceof ReadableStream) return chunksOf(source);
  return Symbol.asyncIterator in source ? source : new Blob([await readContent(source, signal)]);
}

/** A Blob that reads from the disk when it is sent. */
async function openPath(path: string): Promise<Blob> {
  const fs = findBuiltinModule("node:fs");
  if (fs?.openAsBlob === undefined) {
    throw new SDKError("There is no way to open a path here: give the file as a Blob, a buffer or a stream.");
  }
  try {
    const found = await fs.promises.stat(path);
    if (!found.isFile()) throw notAFile(path, found.isDirectory());
    const content = await fs.openAsBlob(path);
    await content.slice(0, 1).arrayBuffer(); // a Blob is made of what cannot be read as well
    return content;
  } catch (cause) {
    if (cause instanceof SDKError) throw cause;
    throw new SDKError(`The file ${path} could not be opened, so nothing was sent.`, { cause });
  }
}

/** Of a folder, a Blob fails once it is sent; of a pipe or a device, it is empty. */
function notAFile(path: string, isFolder: boolean): SDKError {
  const advice = isFolder ? "is a folder: upload its files, one by one" : "is no file: open it as a stream";
  return new SDKError(`${path} ${advice}. Nothing was sent.`);
}

function baseName(path: string): string {
  return path.replace(/^.*[\\/]/s, "");
}

/** Releases content that will not be read to its end. */
export function discard({ content }: UploadFile): void {
  if (!(content instanceof Blob)) content.destroy?.();
}
