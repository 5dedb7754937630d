/** What the command `types` does, for programs. */
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
