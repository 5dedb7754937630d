import { SDKError } from "../../platform/errors.ts";

/** Content for a file part. Streams are read into memory first; for a large file on disk use `fs.openAsBlob`. */
export type Uploadable =
  | Blob // a File as well
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>; // fs.ReadStream as well

/** Types by file extension, for files that come without one. */
const types: Readonly<Record<string, string>> = {
  csv: "text/csv",
  gif: "image/gif",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  md: "text/markdown",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  vtt: "text/vtt",
  webp: "image/webp",
  zip: "application/zip",
};

/**
 * Makes a `File` of anything that can be uploaded, to give it a name or a type of your own.
 *
 * @param options.type the media type; default: that of the content, else by the extension of the name
 * @throws SDKError for what is not content, and when it cannot be read
 * @example await wootiv.aws.buckets.upload({ file: await toFile(stream, "report.pdf") })
 */
export async function toFile(
  content: Uploadable | string,
  name?: string,
  options: { readonly type?: string | undefined } = {},
): Promise<File> {
  if (typeof content !== "string" && !isUploadable(content)) {
    throw new SDKError("A file is made of a Blob, a buffer, a stream, an async iterable, or a string.");
  }
  return asFile(content, await readContent(content, undefined), name, options.type);
}

/** The file that content makes, once it is read. */
export function asFile(
  content: Uploadable | string,
  read: Blob | ArrayBuffer | string,
  name: string = inferName(content),
  type?: string,
): File {
  return new File([read], name, { type: type ?? ((read instanceof Blob && read.type) || inferType(name)) });
}

/** Whether a value is the content of a file, rather than a text, a number, or an object of parts. */
export function isUploadable(value: unknown): value is Uploadable {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || isStream(value);
}

function isStream(value: object): value is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> {
  return value instanceof ReadableStream || Symbol.asyncIterator in value;
}

/** Content that `fetch` can send repeatedly: streams are read into memory. An abort ends them; the result is then invalid. */
export async function readContent(
  content: Uploadable | string,
  signal: AbortSignal | undefined,
): Promise<Blob | ArrayBuffer | string> {
  if (typeof content === "string" || content instanceof Blob || content instanceof ArrayBuffer) return content;
  if (ArrayBuffer.isView(content)) return copyOf(content);
  try {
    return await readChunks(content instanceof ReadableStream ? chunksOf(content) : content, signal);
  } catch (cause) {
    throw new SDKError("A file to upload could not be read, so nothing was sent.", { cause });
  }
}

async function readChunks(chunks: Chunks, signal: AbortSignal | undefined): Promise<Blob> {
  const stop = (): void => void chunks.destroy?.();
  signal?.addEventListener("abort", stop);
  try {
    const read: (string | ArrayBuffer)[] = [];
    for await (const chunk of chunks) {
      signal?.throwIfAborted(); // an iterable that cannot be destroyed ends here
      read.push(typeof chunk === "string" ? chunk : bytesOf(chunk));
    }
    return new Blob(read);
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/**
 * The bytes of a chunk.
 * @throws TypeError for a chunk of another type, which would be read as nothing
 */
export function bytesOf(chunk: unknown): ArrayBuffer {
  if (ArrayBuffer.isView(chunk)) return copyOf(chunk);
  throw new TypeError(`A stream of a file must hold bytes or strings; got ${typeof chunk}.`);
}

/** The chunks of a stream, whatever its kind. */
export interface Chunks extends AsyncIterable<Uint8Array | string> {
  /** Ends the stream, even while a read is pending. */
  destroy?(): unknown;
}

/** The chunks of a web stream, which only its reader can cancel. */
export function chunksOf(stream: ReadableStream<Uint8Array>): Chunks {
  const reader = stream.getReader();
  async function* read(): AsyncGenerator<Uint8Array> {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  }
  return { [Symbol.asyncIterator]: read, destroy: () => reader.cancel().catch(() => {}) };
}

/** A copy, since a stream may use its buffer again; and a Blob takes no shared memory. */
function copyOf(view: ArrayBufferView): ArrayBuffer {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice().buffer;
}

export function inferName(content: Uploadable | string): string {
  if (typeof content === "string") return "upload";
  if ("name" in content && typeof content.name === "string" && content.name) return content.name;
  const path = "path" in content ? String(content.path) : ""; // fs.ReadStream
  return path.replace(/^.*[\\/]/, "") || "upload";
}

export function inferType(name: string): string {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return Object.hasOwn(types, extension) ? (types[extension] ?? "") : "application/octet-stream";
}
