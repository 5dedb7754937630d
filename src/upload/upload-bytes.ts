import { rewriteError } from "../authentication/rewrite-error.ts";
import { isBrowser, isNode } from "../environment.ts";
import { APIConnectionTimeoutError } from "../errors.ts";
import { longestTimer } from "../limits.ts";
import type { Fetch } from "../options.ts";
import { FileReading } from "./file-reading.ts";
import type { UploadFile } from "./upload-source.ts";

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
  return (url, init) =>
    untilStall(timeout, async (stalled, onMoved) => {
      watcher.onSent(0);
      const reading = new FileReading(file, (bytes) => {
        onMoved();
        if (isNode()) watcher.onSent(bytes); // elsewhere they have only been read
      });
      try {
        const signal = init.signal ? AbortSignal.any([init.signal, stalled]) : stalled;
        const credentials: RequestInit = isBrowser() ? { credentials: "omit" } : {}; // others know no cookies
        const response = await fetch(url, { ...init, ...credentials, ...(await openBody(file, reading)), signal });
        return await readReceipt(response, url);
      } catch (error) {
        // The address is signed: who has it may write there.
        throw reading.failure ?? rewriteError(error, (text) => hideAddress(text, url));
      } finally {
        if (reading.digest !== undefined) watcher.onDigest(reading.digest);
        reading.stop(); // when it is aborted, `fetch` forgets to
      }
    });
}

/** Only Node sends a stream with its length. Elsewhere a file goes as a whole, and is read once more for its digest. */
async function openBody({ content }: UploadFile, reading: FileReading): Promise<RequestInit> {
  if (content instanceof Blob && !isNode()) {
    if (reading.hasDigest) for await (const _ of reading.chunks);
    return { body: content };
  }
  const streamed: RequestInit & { duplex: "half" } = { body: streamOf(reading.chunks), duplex: "half" };
  return streamed;
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
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
