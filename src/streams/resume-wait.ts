import { backoff } from "../call/retry.ts";
import { longestTimer } from "../platform/clock.ts";

/** What the decision to open a stream again needs to know. */
export interface StreamEnd {
  /** It broke off, rather than come to its end. */
  readonly isBreak: boolean;
  readonly resume: boolean | "always";
  /** Connections in a row that ended without a byte. */
  readonly fruitless: number;
  readonly maxRetries: number;
  /** Milliseconds that the server wants to pass. */
  readonly retry: number | undefined;
  readonly random: number;
}

/** Milliseconds until a stream is opened again; `undefined`: it is not. */
export function resumeWait({ isBreak, resume, fruitless, maxRetries, retry, random }: StreamEnd): number | undefined {
  const isResumed = resume === "always" || (resume && isBreak);
  if (!isResumed || fruitless > maxRetries) return undefined;
  return Math.min(retry ?? backoff(fruitless, random), longestTimer);
}
