import { storagePrefix } from "../store/object-storage.ts";
import { parseBearerToken } from "../store/requests.ts";
import type { IncomingRequest } from "../store/requests.ts";

/** A request as the page shows it. */
export interface ShownRequest {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** The last four characters of the key; empty where there is none, or one of less than eight characters. */
  readonly key: string;
  readonly attempt: number;
  /** Milliseconds since the attempt before. */
  readonly wait: number | undefined;
  /** The HTTP status, `reset`, or `given up` by the client; `undefined` while there is no response. */
  readonly status: number | "reset" | "given up" | undefined;
  /** Milliseconds from the request to the response. */
  readonly took: number | undefined;
  readonly faults: readonly string[];
  /** The rate-limit group that counted the request, and whether it had room. */
  readonly group: string | undefined;
  readonly isRefused: boolean;
}

/**
 * Makes a function that gives a path as sent, but for what opens a door: codes and passcodes, and all of a presigned URL.
 * @param templates paths of operations, such as `/invitation_acceptance/{code}`
 */
export function createPathMask(templates: readonly string[]): (path: string) => string {
  const secrets = templates.flatMap((template) => /^(.*\/)\{\w*code\}$/.exec(template)?.[1] ?? []);
  const prefixes = [...secrets, `${storagePrefix}/`];
  return (path) => {
    const prefix = prefixes.find((one) => path.startsWith(one));
    return prefix === undefined ? path : `${prefix}…`;
  };
}

/** Empty where there is no key, or so short a one that these would be most of it. */
export function lastFour({ record }: Pick<IncomingRequest, "record">): string {
  const token = parseBearerToken(record);
  return token.length < 8 ? "" : token.slice(-4);
}

/** Whether a client may try again: the response says so, or does not arrive whole. */
export function mayBeRepeated({ status, faults }: Pick<ShownRequest, "status" | "faults">): boolean {
  if (faults.some((fault) => fault !== "latency" && fault !== "repeated-page")) return true;
  return typeof status !== "number" || status === 408 || status === 409 || status === 429 || status >= 500;
}
