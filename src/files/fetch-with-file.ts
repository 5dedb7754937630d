import { noErrorBody, readErrorBody } from "../call/read-body.ts";
import { isNode } from "../platform/platform.ts";
import type { Fetch } from "../settings/call-options.ts";
import { FileReading } from "./file-reading.ts";
import { untilStall } from "./until-stall.ts";
import type { UploadFile } from "./upload-source.ts";

/** Callbacks while a file is sent. */
export interface BytesObserver {
  /** Bytes that the network has taken; from 0 again with each attempt. */
  onSent(bytes: number): void;
  /** The MD5 of all bytes, where the platform can compute it. */
  onDigest(md5: string): void;
}

/**
 * Makes a `fetch` that sends a file, again with each attempt, and ends after `timeout` milliseconds without progress: a
 * limit for the whole would be too long for small files, or too short for large ones.
 */
export function fetchWithFile(fetch: Fetch, file: UploadFile, timeout: number, observer: BytesObserver): Fetch {
  return (url, init) =>
    untilStall(timeout, async (stalled, onMoved) => {
      observer.onSent(0);
      const reading = new FileReading(file, (bytes) => {
        onMoved();
        if (isNode()) observer.onSent(bytes); // elsewhere they have only been read
      });
      try {
        const signal = init.signal ? AbortSignal.any([init.signal, stalled]) : stalled;
        const response = await fetch(url, { ...init, ...(await openBody(file, reading)), signal });
        return await readReceipt(response);
      } catch (error) {
        throw reading.failure ?? error;
      } finally {
        if (reading.digest !== undefined) observer.onDigest(reading.digest);
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

/** The attempt ends with the body of the response. A body that is lost loses little: the status is known. */
async function readReceipt(response: Response): Promise<Response> {
  const { ok, status, headers } = response;
  if (status === 0) return response; // a browser's redirect, of which it shows nothing
  const { text } = await readErrorBody(response).catch(() => noErrorBody);
  return new Response(ok ? null : text || null, { status, headers });
}
