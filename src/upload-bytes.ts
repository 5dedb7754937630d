import { findBuiltinModule, isBrowser, isNode } from "./environment.ts";
import type { Hash } from "./environment.ts";
import { APIConnectionTimeoutError, SDKError } from "./errors.ts";
import { rewriteError } from "./hide-key.ts";
import { longestTimer } from "./limits.ts";
import type { Fetch } from "./options.ts";
import type { Chunks, UploadFile } from "./upload-source.ts";

/** Bytes that are handed over, and counted, at a time. */
const pieceSize = 64 * 1024;

/** Told while a file is sent. */
export interface BytesWatcher {
  /** Bytes that the network has taken; from 0 again with each attempt. */
  onSent(bytes: number): void;
  /** The MD5 of all bytes, where the platform can tell it. */
  onDigest(md5: string): void;
}

/**
 * Makes a `fetch` that sends a file, again with each attempt, and ends when nothing has moved for `timeout` milliseconds:
 * a limit for the whole would be too long for small files, or too short for large ones.
 */
export function fetchWithFile(fetch: Fetch, file: UploadFile, timeout: number, watcher: BytesWatcher): Fetch {
  return async (url, init) => {
    let broken: SDKError | undefined;
    const breakOff = (error: SDKError): SDKError => (broken = error);
    try {
      return await untilStall(timeout, async (stalled, onMoved) => {
        const sent = { ...watcher, onSent: (bytes: number) => (onMoved(), watcher.onSent(bytes)) };
        const body = await openBody(file, sent, breakOff);
        const signal = init.signal ? AbortSignal.any([init.signal, stalled]) : stalled;
        const credentials: RequestInit = isBrowser() ? { credentials: "omit" } : {}; // others know no cookies
        return readReceipt(await fetch(url, { ...init, ...credentials, ...body, signal }), url);
      });
    } catch (error) {
      // The address is signed: who has it may write there.
      throw broken ?? rewriteError(error, (text) => hideAddress(text, url));
    }
  };
}

/** Only Node sends a stream with its length. Elsewhere the file goes as a whole, and nothing is told on the way. */
async function openBody(
  { content, size }: UploadFile,
  watcher: BytesWatcher,
  breakOff: (error: SDKError) => SDKError,
): Promise<RequestInit> {
  const hash = startMD5();
  if (content instanceof Blob && !isNode()) {
    watcher.onSent(0);
    const unwatched = { ...watcher, onSent: () => {} };
    if (hash !== undefined) for await (const _ of readChunks(content, size, hash, unwatched, breakOff));
    return { body: content };
  }
  const chunks = readChunks(content, size, hash, watcher, breakOff);
  const duplex: RequestInit & { duplex: "half" } = { body: streamOf(chunks), duplex: "half" };
  return duplex;
}

/** MD5 is in no web standard, and writing our own is not worth it: hosts check the length, and TLS the bytes. */
function startMD5(): Hash | undefined {
  try {
    return findBuiltinModule("node:crypto")?.createHash("md5");
  } catch {
    return undefined; // a Node that is held to FIPS
  }
}

/**
 * The bytes of a file, counted once they are taken. The last ones are held back until the end has been seen: a receiver
 * that has got as many as it was told stops reading, and more would be lost in silence.
 */
async function* readChunks(
  content: Blob | Chunks,
  size: number,
  hash: Hash | undefined,
  watcher: BytesWatcher,
  breakOff: (error: SDKError) => SDKError,
): AsyncGenerator<Uint8Array> {
  let sent = 0;
  let held = new Uint8Array(0);
  watcher.onSent(0);
  function* release(): Generator<Uint8Array> {
    for (let at = 0; at < held.length; at += pieceSize) {
      const piece = held.subarray(at, at + pieceSize);
      yield piece;
      watcher.onSent((sent += piece.length));
    }
  }
  try {
    for await (const chunk of content instanceof Blob ? content.stream() : content) {
      yield* release();
      held = typeof chunk === "string" ? new TextEncoder().encode(chunk) : new Uint8Array(chunk);
      if (sent + held.length > size) break;
      hash?.update(held);
    }
  } catch (cause) {
    throw breakOff(new SDKError("The file to upload could not be read to its end.", { cause }));
  }
  const found = sent + held.length;
  if (found !== size) {
    const told = found > size ? "more" : String(found);
    throw breakOff(new SDKError(`The size was given as ${size} bytes, but the stream held ${told}.`));
  }
  if (hash !== undefined) watcher.onDigest(hash.digest("hex"));
  yield* release();
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 }); // nothing is read, and counted, ahead of the network
}

/** The answer of the host with its body read, which ends the attempt, and without the address, should it be quoted. */
async function readReceipt(response: Response, url: string): Promise<Response> {
  const { ok, status, statusText, headers } = response;
  if (status === 0) return response; // a browser's redirect, of which it shows nothing
  if (ok) await response.text().catch(() => {}); // success is known
  const body = ok ? null : hideAddress(await response.text(), url) || null;
  return new Response(body, { status, statusText, headers });
}

function hideAddress(text: string, url: string): string {
  const secrets = [url, ...new URL(url).searchParams.values()].filter(({ length }) => length >= 8);
  return secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "[redacted]"), text);
}

/** Runs work that says when something moves. Ends it once nothing has moved for `timeout` milliseconds. */
async function untilStall<T>(
  timeout: number,
  work: (stalled: AbortSignal, onMoved: () => void) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const message = `Nothing of the file has moved for ${timeout} ms. A longer \`timeout\` may help.`;
  const stall = (): void => controller.abort(new APIConnectionTimeoutError(message));
  let timer: ReturnType<typeof setTimeout> | undefined;
  function renew(): void {
    clearTimeout(timer);
    if (timeout !== Infinity) timer = setTimeout(stall, Math.min(timeout, longestTimer));
  }
  renew();
  try {
    return await new Promise<T>((resolve, reject) => {
      controller.signal.addEventListener("abort", () => reject(controller.signal.reason));
      work(controller.signal, renew).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
  }
}
