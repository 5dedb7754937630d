import type { Clock } from "../platform/clock.ts";
import type { Admission } from "./admission.ts";
import type { Turn } from "./turn.ts";

/** For each group, how many requests to make of its limit at most: the rest is for other programs. */
export type PacingShares = Readonly<Record<string, number | undefined>>;

/** Limits that several processes share, as `sharedPacing()` makes them. Pass it on as it is. */
export type SharedPacing = (group: SharedGroup) => Admission;

/** A rate-limit group of one server. */
export interface SharedGroup {
  readonly group: string;
  readonly baseURL: string;
  readonly warn: ((message: string, details: object) => void) | undefined;
}

/** What a client says of its pacing. */
export interface PacingOptions {
  /** `undefined`: by the limits of the document. */
  readonly pacing: PacingShares | SharedPacing | undefined;
  readonly organization: string | undefined;
}

/** Whose requests share the limits. */
export interface PacedClient extends PacingOptions {
  /** The key, or its function. */
  readonly key: unknown;
  /** A server knows nothing of the limits of another. */
  readonly baseURL: string;
  readonly clock: Clock;
  readonly warn: ((message: string, details: object) => void) | undefined;
}

/**
 * The rate limits of an API. A value with functions rather than plain data, so that the client of an API without limits
 * holds no code for them.
 */
export interface Pacing {
  /** @throws SDKError for an option that cannot work */
  pacerOf(client: PacedClient): Pacer;
}

/** The turns of one client. */
export interface Pacer {
  /** The next turn in the group of an operation. `undefined`: no limit is documented, so nothing waits. */
  enter(operation: { readonly method: string; readonly path: string }, isRetry: boolean): Turn | undefined;
}
