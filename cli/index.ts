/** What the commands do, for programs; and a command line for clients of other documents. */
export { standardObjects } from "./definitions/definitions.ts";
export type {
  CustomObjectDefinitions,
  ObjectDefinitions,
  StandardObject,
  WorkspaceDefinitions,
} from "./definitions/definitions.ts";
export { readDefinitions } from "./definitions/read-definitions.ts";
export type { ReadDefinitions, Unreadable } from "./definitions/read-definitions.ts";
export { emitWorkspace } from "./emit/emit-workspace.ts";
export { DescribedAPI } from "./description/described-api.ts";
export type { OfferedAPI } from "./description/apis.ts";
export type * from "./description/operation.ts";
export type { Program } from "./program.ts";
export { runProcess } from "./run-process.ts";
