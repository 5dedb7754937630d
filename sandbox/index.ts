import type { SandboxOptions } from "./server/options.ts";
import type { Sandbox } from "./sandbox.ts";

export type { Sandbox, SandboxState } from "./sandbox.ts";
export type { SandboxOptions } from "./server/options.ts";
export type { Fault, FaultName, FaultPlace, FaultRule, PlainFault } from "./faults/rule.ts";
export type { RecordedRequest } from "./store/requests.ts";
export type { Listening } from "./server/listen.ts";

/** Loaded on demand, since the packages that it needs are optional and may be missing. */
const { createSandbox: create } = await import("./sandbox.ts").catch(explainMissing);

/** Loads the advice on packages here: imported above, the bundle would put it into the chunk that the clients load. */
async function explainMissing(error: unknown): Promise<never> {
  const { describeMissing } = await import("../src/required-packages.ts");
  const message = describeMissing("sandbox", error);
  throw message === undefined ? error : new Error(message, { cause: error });
}

/**
 * Makes a local server for both APIs, with its own state. It reads the documents, and writes no files.
 *
 * @throws TypeError for an unknown option or an invalid fault, saying what is allowed
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return create(options);
}
