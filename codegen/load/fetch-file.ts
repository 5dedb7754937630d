import { DocumentError, messageOf } from "../document/document-error.ts";
import type { Location } from "./location.ts";

/** What an address may send at most. */
export interface Limits {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** 64 MiB and a minute: the largest documents that are published have half of that. */
export const usualLimits: Limits = { bytes: 64 * 2 ** 20, milliseconds: 60_000 };

/** What an address sent. */
export interface Download {
  readonly bytes: Uint8Array;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Where it came from in the end, redirects followed. */
  readonly url: URL;
}

/**
 * Fetches a file, within limits.
 * @throws DocumentError
 */
export async function fetchFile({ url, name }: Location, limits: Limits = usualLimits): Promise<Download> {
  const fail = (message: string): DocumentError => new DocumentError([{ file: name, message }]);
  if (url.username !== "" || url.password !== "")
    throw fail("has a user or password in its address; download it first");
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await fetch(url, { signal, headers: { accept: "application/json, application/yaml, */*" } });
    if (!response.ok) throw fail(`cannot be fetched: the server responds with status ${response.status}`);
    const bytes = await readWithin(response, limits.bytes);
    if (bytes === undefined) throw fail(`is larger than ${limits.bytes} bytes; download it, and give the file`);
    const hash = await crypto.subtle.digest("SHA-256", bytes);
    return { bytes, sha256: Buffer.from(hash).toString("hex"), url: new URL(response.url) };
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    if (signal.aborted) throw fail(`did not arrive within ${limits.milliseconds / 1000} seconds`);
    throw fail(`cannot be fetched: ${messageOf(Reflect.get(Object(error), "cause") ?? error)}`);
  }
}

/** Undefined where there is more. */
async function readWithin({ body }: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined; // leaving the loop cancels the rest
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
