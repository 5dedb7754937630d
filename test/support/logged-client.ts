import { Lightfield } from "../../generated/lightfield/index.ts";
import type { ClientOptions } from "../../src/index.ts";

/** A client that logs all it can, with a key that must show nowhere. */
export function loggedClient(baseURL: string, options: ClientOptions): { client: Lightfield; log: unknown[] } {
  const log: unknown[] = [];
  const write = (...line: unknown[]): void => void log.push(line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const client = new Lightfield({ apiKey: "sk_lf_hush_hush", baseURL, logger, logLevel: "debug", ...options });
  return { client, log };
}
