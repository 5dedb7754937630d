export { createSandbox, type Sandbox, type SandboxState } from "./sandbox.ts";
export type { SandboxOptions } from "./options.ts";
export type { RecordedRequest } from "./requests.ts";
export type { Listening } from "./listen.ts";
