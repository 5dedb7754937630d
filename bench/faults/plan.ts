import { faults } from "./kinds.ts";
import type { Fault } from "./kinds.ts";

/** Of all attempts. */
const rate = 0.3;

const seed = 7;

/** A fault, and whether the record is made nevertheless. */
export interface PlannedFault {
  readonly kind: string;
  readonly fault: Fault;
  readonly isApplied: boolean;
}

/** What goes wrong in the given attempt of a call; both are counted from 1. The same at each run. */
export function faultOf(call: number, attempt: number): PlannedFault | undefined {
  const chance = hash(call, attempt) / rate;
  const [kind, fault] = Object.entries(faults)[Math.floor(chance * Object.keys(faults).length)] ?? [];
  if (kind === undefined || fault === undefined) return undefined;
  const isApplied = fault.isApplied === "half" ? hash(attempt, call) < 0.5 : fault.isApplied === "always";
  return { kind, fault, isApplied };
}

/** Attempts of a call, at most, however many of them cost no retry. */
const mostAttempts = 10;

/**
 * The calls, of so many, that no client can save: they fail more often than they are retried.
 * @param free kinds of faults that cost no retry: with pacing, a 429
 */
export function hopelessCalls(calls: number, maxRetries: number, free: readonly string[] = []): number[] {
  const attempts = Array.from({ length: mostAttempts }, (_, index) => index + 1);
  const numbers = Array.from({ length: calls }, (_, index) => index + 1);
  return numbers.filter((call) => {
    const faults = attempts.map((attempt) => faultOf(call, attempt)?.kind);
    const succeeds = faults.indexOf(undefined);
    const before = succeeds < 0 ? faults : faults.slice(0, succeeds);
    return before.filter((kind) => !free.includes(String(kind))).length > maxRetries;
  });
}

/** At least 0, less than 1. */
function hash(...numbers: number[]): number {
  let h = 2166136261 ^ seed;
  for (const number of [...numbers, 0x9e37]) {
    h = Math.imul(h ^ number, 16777619);
    h = Math.imul(h ^ (h >>> 13), 0x5bd1e995);
    h ^= h >>> 15;
  }
  return (h >>> 0) / 2 ** 32;
}
