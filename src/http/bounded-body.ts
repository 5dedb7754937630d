import { headerOf } from "./headers.ts";

/** The bytes of a body, or the first of them. */
export interface BoundedBody {
  readonly chunks: readonly Uint8Array[];
  /** There was more: it was cancelled. */
  readonly isCut: boolean;
}

/** What becomes of a body once it is read. Handed in, since a promise for it would be one more for each call. */
export type Finish<T> = (body: BoundedBody) => T;

/** A response that reads no more than so many bytes by a method of its own. */
export interface BoundedResponse extends Response {
  readWithin<T>(limit: number, finish: Finish<T>): Promise<T>;
}

/** The reader of a stream, or what does as it does. */
interface ByteReader {
  read(): Promise<{ readonly value?: Uint8Array | undefined }>;
  cancel(): unknown;
}

/** Small chunks, which take several times the room of their bytes, are put together when there are so many. */
const mostChunks = 256;
const smallChunk = 1024;

/**
 * The size of a body as its headers tell it. `undefined`: they do not. A packed body becomes larger, and a browser hides
 * from a page that the response of another origin was packed.
 */
export function declaredSize(response: Response): number | undefined {
  const length = headerOf(response, "content-length");
  const isPlain = length && response.type !== "cors" && !headerOf(response, "content-encoding");
  return isPlain ? Number(length) : undefined;
}

/** Whether the chunks of a body can be counted. `fetch` of some other makes has no streams, or streams of its own kind. */
export function isCountable(response: Response): boolean {
  return "readWithin" in response || typeof response.body?.getReader === "function";
}

/** Reads a countable body up to `limit` bytes, counted as they are once unpacked, and cancels the rest. */
export function readWithin<T>(response: Response | BoundedResponse, limit: number, finish: Finish<T>): Promise<T> {
  if ("readWithin" in response) return response.readWithin(limit, finish);
  const { body } = response;
  return body ? gather(body.getReader(), limit, finish) : Promise.resolve(finish({ chunks: [], isCut: false }));
}

/** Reads until the end, or until `limit` bytes are passed. */
export async function gather<T>(reader: ByteReader, limit: number, finish: Finish<T>): Promise<T> {
  const chunks: Uint8Array[] = [];
  let compacted = 0;
  for (let room = limit; ;) {
    const { value } = await reader.read();
    if (value === undefined) return finish({ chunks, isCut: false });
    chunks.push(value.length > room ? value.subarray(0, room) : value);
    room -= value.length;
    if (room < 0) {
      void reader.cancel();
      return finish({ chunks, isCut: true });
    }
    if (chunks.length - compacted === mostChunks) {
      chunks.push(...compact(chunks.splice(compacted)));
      compacted = chunks.length;
    }
  }
}

function compact(chunks: readonly Uint8Array[]): readonly Uint8Array[] {
  return sizeOf(chunks) < chunks.length * smallChunk ? [concatenate(chunks)] : chunks;
}

function sizeOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((size, { length }) => size + length, 0);
}

export function concatenate(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(sizeOf(chunks));
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.length;
  }
  return all;
}

let decoder: TextDecoder | undefined;

/** Decodes UTF-8, as `text()` of a response does. */
export function decodeText(chunks: readonly Uint8Array[]): string {
  decoder ??= new TextDecoder();
  return decoder.decode(chunks.length === 1 ? chunks[0] : concatenate(chunks));
}
