import { CLIError } from "../cli-error.ts";
import { valueAt } from "./bound-value.ts";

/** @throws CLIError for what is no JSON Pointer */
export function requirePointer(at: string): void {
  if (at === "" || at.startsWith("/")) return;
  throw new CLIError(`at: ${JSON.stringify(at)} is no JSON Pointer. Each step of one begins with /, as in /${at}.`);
}

/**
 * The part of a value that a caller names.
 *
 * @param what what the value is, for the error
 * @throws CLIError where there is no such part
 */
export function partAt(value: unknown, at: string, what: string): unknown {
  requirePointer(at);
  const part = valueAt(value, at);
  if (part === undefined) throw new CLIError(`at: ${what} has nothing at ${at}.`);
  return part;
}
