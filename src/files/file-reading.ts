import { bytesOf } from "../http/body/uploadable.ts";
import { SDKError } from "../platform/errors.ts";
import { findBuiltinModule } from "../platform/platform.ts";
import type { Hash } from "../platform/platform.ts";
import type { UploadFile } from "./upload-source.ts";

/** The size of a chunk, in bytes: progress is reported after each. */
const pieceSize = 64 * 1024;

/** A file that is read once, for one attempt to send it: counted, hashed, and compared with its size. */
export class FileReading {
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** Why it could not be read to its end. */
  failure: SDKError | undefined;
  /** The MD5 of all of it, as soon as that is known. */
  digest: string | undefined;
  readonly #hash: Hash | undefined = startMD5();

  /** @param onTaken called with the number of bytes that the reader of the chunks has taken */
  constructor(file: UploadFile, onTaken: (bytes: number) => void) {
    this.chunks = this.#read(file, onTaken);
  }

  get hasDigest(): boolean {
    return this.#hash !== undefined;
  }

  /** Releases what is still to be read. */
  stop(): void {
    this.chunks.return(undefined).catch(() => {});
  }

  /**
   * The last bytes are held back until the end has been seen: a receiver that has got as many as `content-length` says stops
   * reading, and more would be lost in silence.
   */
  async *#read({ content, size }: UploadFile, onTaken: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    let taken = 0;
    let held = new Uint8Array(0);
    function* release(): Generator<Uint8Array> {
      for (let at = 0; at < held.length; at += pieceSize) {
        const piece = held.subarray(at, at + pieceSize);
        yield piece;
        onTaken((taken += piece.length));
      }
    }
    try {
      for await (const chunk of content instanceof Blob ? content.stream() : content) {
        yield* release();
        held = typeof chunk === "string" ? new TextEncoder().encode(chunk) : new Uint8Array(bytesOf(chunk));
        if (taken + held.length > size) break;
        this.#hash?.update(held);
      }
    } catch (cause) {
      throw this.#fail("The file to upload could not be read to its end.", { cause });
    }
    const found = taken + held.length;
    if (found !== size) {
      throw this.#fail(`The size was given as ${size} bytes, but the stream held ${found > size ? "more" : found}.`);
    }
    this.digest = this.#hash?.digest("hex");
    yield* release();
  }

  #fail(message: string, options?: ErrorOptions): SDKError {
    this.failure = new SDKError(message, options);
    return this.failure;
  }
}

/** Web Crypto has no MD5, and our own is not worth its bytes: hosts check the length, and TLS the content. */
function startMD5(): Hash | undefined {
  try {
    return findBuiltinModule("node:crypto")?.createHash("md5");
  } catch {
    return undefined; // a Node that is held to FIPS
  }
}
