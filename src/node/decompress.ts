import { Duplex, pipeline, Readable } from "node:stream";
import * as zlib from "node:zlib";

const decoders: Readonly<Record<string, () => Duplex>> = {
  gzip: () => zlib.createGunzip(),
  "x-gzip": () => zlib.createGunzip(),
  deflate: createInflate,
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
  const steps = names.map((name) => decoders[name.trim()]?.());
  const source: Readable = Readable.from(content);
  return steps.reduce((packed, step) => (step ? pipeline(packed, step, () => {}) : packed), source);
}

/** By `deflate` the standard means zlib's format, and some servers its bare inside: the first byte tells. */
function createInflate(): Duplex {
  return Duplex.from(async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const chunks = source[Symbol.asyncIterator]();
    const { value: first, done } = await chunks.next();
    if (done) return;
    const [byte = 0] = first;
    const decoder = (byte & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw();
    yield* pipeline(withFirst(first, chunks), decoder, () => {});
  });
}

async function* withFirst(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
