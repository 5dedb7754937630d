import { SDKError } from "../platform/errors.ts";
import { canonicalJSON, digest } from "./canonical.ts";
import type { RecordDescription, RecordState, RecordWrite } from "./description.ts";
import { patiently } from "./patience.ts";
import type { Patience } from "./patience.ts";
import type { RecordResource } from "./resource.ts";

/** What is kept from the end of the lifetime of a key, in milliseconds: clocks differ, and requests may take long. */
const margin = 60 * 60 * 1000;

/** Whether a key that was first sent at this time still makes sure that the server does the write once. */
export function isKeyAlive(at: number, now: number, lifetime = 0): boolean {
  return now < at + lifetime - margin;
}

/** Options of a call: a write that may have been carried out is not sent again by the client, since nothing makes it count once. */
export const sentOnce = { retryWrites: false } as const;

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
 *
 * @throws what the last attempt failed with
 */
export function writeRecord(
  { resource, description }: WriteTarget,
  { write, id, name }: RecordRequest,
  { run, options, ...patience }: Patience & { readonly run: string; readonly options: object },
): Promise<RecordState> {
  const body = id === undefined ? description.createBody(write) : description.updateBody(write);
  const idempotencyKey = `${run}-${name}-${digest(canonicalJSON([id, body]))}`;
  const hasKeys = (description.keyLifetime ?? 0) > 0;
  const callOptions = { ...options, idempotencyKey, ...(!hasKeys && sentOnce) };
  const mayRepeat = (error: unknown): boolean => hasKeys || (error instanceof SDKError && !error.mayHaveBeenApplied);
  const send = async (): Promise<RecordState> => {
    const call = id === undefined ? resource.create(body, callOptions) : resource.update(id, body, callOptions);
    return description.read(await call);
  };
  return patiently(send, patience, mayRepeat);
}
