import { pipeline, Readable } from "node:stream";
import type { Transform } from "node:stream";
import * as zlib from "node:zlib";

/** Makes the decoder of a body that begins with these bytes. */
type MakeDecoder = (first: Buffer) => Transform;

const decoders: Readonly<Record<string, MakeDecoder>> = {
  gzip: () => zlib.createGunzip(),
  "x-gzip": () => zlib.createGunzip(),
  // `deflate` is zlib's format by the standard, and raw deflate from some servers: the first byte tells them apart.
  deflate: ([byte = 0]) => ((byte & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw()),
  br: () => zlib.createBrotliDecompress(),
  ...("createZstdDecompress" in zlib && { zstd: () => zlib.createZstdDecompress() }),
};

/** The encodings that a server may compress responses with. */
export const acceptEncoding: string = Object.keys(decoders)
  .filter((name) => !name.startsWith("x-"))
  .join(", ");

/** The decompressed content of a response. An encoding that was not in `accept-encoding` is passed on as it is. */
export function decompress(content: AsyncIterable<Buffer>, encodings: readonly string[]): Readable {
  // Applied in this order, so to be decoded from the last one on.
  const steps = encodings
    .map((name) => (Object.hasOwn(decoders, name.trim()) ? decoders[name.trim()] : undefined))
    .reverse();
  return Readable.from(steps.reduce((encoded, step) => (step ? decode(encoded, step) : encoded), content));
}

/** Begins once somebody reads: a decoder whose content is cancelled before would fail, and nobody would listen. */
async function* decode(content: AsyncIterable<Buffer>, makeDecoder: MakeDecoder): AsyncGenerator<Buffer> {
  const chunks = content[Symbol.asyncIterator]();
  const { value: first, done } = await chunks.next();
  if (done) return; // an empty body
  const decoder = makeDecoder(first);
  pipeline(withFirst(first, chunks), decoder, () => {}); // the decoder passes on whatever ends it
  yield* decoder;
}

async function* withFirst(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
