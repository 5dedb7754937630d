import { failAt } from "../document/diagnostics.ts";
import type { Problem } from "../document/diagnostics.ts";
import { readPointer } from "../document/json-pointer.ts";
import type { Source } from "../document/source.ts";
import { checkDepth } from "./check-depth.ts";

/** Nothing can be said of a document of another kind. */
export function checkReadable(source: Source, value: unknown): void {
  failAt(source, [...checkVersion(value), ...checkDepth(value)]);
}

function checkVersion(document: unknown): Problem[] {
  const version = readPointer(document, "#/openapi") ?? readPointer(document, "#/swagger");
  if (version === undefined) {
    return [{ pointer: "#", message: "has no `openapi` member; only OpenAPI 3.0, 3.1 and 3.2 documents can be read" }];
  }
  // Without quotes, 3.0 is the number 3 in YAML. A later one is mostly like those that are known.
  if (/^3(\.\d+(\..*)?)?$/.test(String(version))) return [];
  const pointer = readPointer(document, "#/openapi") === undefined ? "#/swagger" : "#/openapi";
  return [
    { pointer, message: `is ${String(version)}; only OpenAPI 3.0, 3.1 and 3.2 can be read, so convert it first` },
  ];
}
