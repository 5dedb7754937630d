import { pointerOf } from "../platform/finding.ts";
import type { Finding } from "../platform/finding.ts";
import type { ValidationPart } from "../platform/validation-errors.ts";

/** A place where data are not what the document says. */
export interface Mismatch extends Pick<Finding, "kind" | "expected" | "message" | "received" | "nearest"> {
  /** The name of the client class: `Lightfield`. */
  readonly api: string;
  /** `GET /v1/accounts` */
  readonly operation: string;
  readonly part: ValidationPart;
  /** Where it was first, as a JSON pointer into that part: `/data/0/name`. */
  readonly pointer: string;
  /** How often it was there. */
  readonly count: number;
}

const known = /* @__PURE__ */ new Map<string, Mismatch & { count: number }>();

/** A server that makes up names could fill the memory. */
const mostPlaces = 10_000;

/**
 * Counts what was found at a place, in any item of a list. Returns the mismatch where this place is new.
 */
export function countMismatch(
  api: string,
  operation: string,
  part: ValidationPart,
  { kind, path, expected, message, received, nearest }: Finding,
): Mismatch | undefined {
  const place = path.map((step) => (typeof step === "number" ? "*" : step));
  const key = JSON.stringify([api, operation, part, place, kind, expected]);
  const before = known.get(key);
  if (before !== undefined) before.count += 1;
  if (before !== undefined || known.size >= mostPlaces) return undefined;
  const found = { kind, pointer: pointerOf(path), expected, message, received, nearest };
  const mismatch = { api, operation, part, ...found, count: 1 };
  known.set(key, mismatch);
  return mismatch;
}

/** All places of this process where data were not what their document says, and how often. The first 10,000 are kept. */
export function mismatches(): readonly Mismatch[] {
  return [...known.values()].map((mismatch) => ({ ...mismatch }));
}
