import { pipeline, Readable } from "node:stream";
import type { Transform } from "node:stream";
import * as zlib from "node:zlib";

/** Makes what unpacks an answer that begins with these bytes. */
type MakeDecoder = (first: Buffer) => Transform;

const decoders: Readonly<Record<string, MakeDecoder>> = {
  gzip: () => zlib.createGunzip(),
  "x-gzip": () => zlib.createGunzip(),
  // By `deflate` the standard means zlib's format, and some servers its bare inside: the first byte tells.
  deflate: ([byte = 0]) => ((byte & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  br: () => zlib.createBrotliDecompress(),
  ...("createZstdDecompress" in zlib && { zstd: () => zlib.createZstdDecompress() }),
};

/** What a server may pack its answers with. */
export const acceptEncoding: string = Object.keys(decoders)
  .filter((name) => !name.startsWith("x-"))
  .join(", ");

/** The content of an answer, unpacked. What is packed in a way we did not ask for is handed on as it is. */
export function decompress(content: AsyncIterable<Buffer>, encoding: string | string[]): Readable {
  // Packed in this order, so to be unpacked from the last one on.
  const names = String(encoding).toLowerCase().split(",").reverse();
  const steps = names.map((name) => (Object.hasOwn(decoders, name.trim()) ? decoders[name.trim()] : undefined));
  return Readable.from(steps.reduce((packed, step) => (step ? unpack(packed, step) : packed), content));
}

/** Begins once somebody reads: a decoder whose content is cancelled before would fail, and nobody would listen. */
async function* unpack(content: AsyncIterable<Buffer>, makeDecoder: MakeDecoder): AsyncGenerator<Buffer> {
  const chunks = content[Symbol.asyncIterator]();
  const { value: first, done } = await chunks.next();
  if (done) return; // nothing, which is nothing unpacked
  const decoder = makeDecoder(first);
  pipeline(withFirst(first, chunks), decoder, () => {}); // whatever ends it comes out of the decoder
  yield* decoder;
}

async function* withFirst(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
