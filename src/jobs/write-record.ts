import type { Clock } from "../platform/clock.ts";
import { SDKError } from "../platform/errors.ts";
import { canonicalJSON, digest } from "./canonical.ts";
import type { RecordDescription, RecordState, RecordWrite } from "./description.ts";
import { checkAborted, meaningOf } from "./failures.ts";
import type { RecordResource } from "./resource.ts";

/** How long Lightfield and others remember a key, in milliseconds. */
const usualKeyLifetime: number = 24 * 60 * 60 * 1000;

/** What is kept from the end of that: clocks differ, and a request may be on its way for long. */
const margin = 60 * 60 * 1000;

/** Milliseconds before a write is sent again that failed in spite of the client's own retries. */
const waits = [1000, 2000, 4000];

/** Whether a key that was first sent at this time still makes sure that the server does the write once. */
export function isKeyAlive(at: number, now: number, lifetime: number = usualKeyLifetime): boolean {
  return now < at + lifetime - margin;
}

/** One request of the plan for a row. */
export interface RecordRequest {
  readonly write: RecordWrite;
  /** Of the record; `undefined`: it is created. */
  readonly id: string | undefined;
  /** What sets it apart from all others of the run: row, number of the write, generation. */
  readonly name: string;
}

/** Where requests go. */
export interface WriteTarget {
  readonly resource: RecordResource<unknown>;
  readonly description: RecordDescription<unknown>;
}

/**
 * Sends a write, again under the same key where it fails in a way that may pass.
 * @throws what the last attempt failed with
 */
export async function writeRecord(
  { resource, description }: WriteTarget,
  { write, id, name }: RecordRequest,
  { run, clock, options, signal }: { run: string; clock: Clock; options: object; signal: AbortSignal },
): Promise<RecordState> {
  const body = id === undefined ? description.createBody(write) : description.updateBody(write);
  const idempotencyKey = `${run}-${name}-${digest(canonicalJSON([id, body]))}`;
  const hasKeys = description.keyLifetime !== 0;
  const callOptions = { ...options, idempotencyKey, ...(!hasKeys && { retryWrites: false }) };
  for (let again = 0; ; again++) {
    try {
      const call = id === undefined ? resource.create(body, callOptions) : resource.update(id, body, callOptions);
      return description.read(await call);
    } catch (error) {
      const wait = waits[again];
      const mayRepeat = hasKeys || (error instanceof SDKError && !error.mayHaveBeenApplied);
      if (wait === undefined || !mayRepeat || meaningOf(error) !== "again") throw error;
      await clock.sleep(wait, signal);
      checkAborted(signal);
    }
  }
}
