export { createSandbox } from "./sandbox.ts";
export type { Sandbox } from "./sandbox.ts";
export type { SandboxState } from "./sandbox-state.ts";
export type { SandboxOptions } from "./server/options.ts";
export type { SeedData, SeedField, SeedObject, SeedRecord, SeedRelationship } from "./server/seed-data.ts";
export type { Fault, FaultName, FaultMatch, FaultRule, PlainFault } from "./faults/rule.ts";
export type { RecordedRequest } from "./store/requests.ts";
export type { Listening } from "./server/listen.ts";
export type { ListenOptions } from "./server/listen-options.ts";
