import type { API } from "../model/model.ts";
import { runtimeTypes } from "../schemas/runtime-types.ts";
import { emitHeader, importTypes } from "./module-head.ts";

export function emitTypesFile(api: Pick<API, "location" | "types">): string {
  const declarations = api.types.map(({ text }) => text).join("\n\n");
  const used = runtimeTypes.filter((name) => new RegExp(`\\b${name}\\b`).test(declarations));
  const imports = importTypes(used, api.location.runtime);
  // Without any type the file must still be a module.
  return `${emitHeader(api)}${imports && `${imports}\n`}${declarations || "export {};"}\n`;
}
