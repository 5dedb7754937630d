import { createHash } from "node:crypto";
import { SDKError } from "lightfield-wootiv";
import { CLIError } from "../cli-error.ts";

/** What became of a write that was called with a request key. */
interface Entry {
  /** What was to be written, as text. */
  readonly input: string;
  readonly result: Promise<unknown>;
}

/** How many keys are remembered; the oldest are forgotten first. */
const capacity = 1_000;

/**
 * Writes that have a key of the caller's: the same key gives the same result and writes once. The API is given a key made
 * of it, so that it holds over processes where the API honours keys; within this one it holds for all operations.
 */
export class RequestKeys {
  readonly #entries = new Map<string, Entry>();

  /** Runs a write, unless one of the same key was run. */
  async run<T>(
    operation: string,
    requestKey: string | undefined,
    input: unknown,
    write: (idempotencyKey: string | undefined) => Promise<T>,
  ): Promise<{ readonly value: T; readonly replayed: boolean }> {
    if (requestKey === undefined) return { value: await write(undefined), replayed: false };
    const key = idempotencyKeyOf(operation, requestKey);
    const known = this.#entries.get(key);
    const text = JSON.stringify(input);
    if (known !== undefined && known.input !== text) {
      throw new CLIError(
        `requestKey: ${JSON.stringify(requestKey)} was used for another input of ${operation}. Give each write a key of its own.`,
      );
    }
    if (known !== undefined) return { value: (await known.result) as T, replayed: true };
    const result = write(key);
    this.#remember(key, { input: text, result });
    result.catch((error: unknown) => {
      // What was certainly not written may be tried again under its key.
      if (!(error instanceof SDKError && error.mayHaveBeenApplied)) this.#entries.delete(key);
    });
    return { value: await result, replayed: false };
  }

  #remember(key: string, entry: Entry): void {
    this.#entries.set(key, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > capacity && oldest !== undefined) this.#entries.delete(oldest);
  }
}

/** The same for the same operation and key, in every process. */
export function idempotencyKeyOf(operation: string, requestKey: string): string {
  return `mcp-${createHash("sha256").update(`${operation}\n${requestKey}`).digest("hex").slice(0, 40)}`;
}
