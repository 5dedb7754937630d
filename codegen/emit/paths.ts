import type { Api } from "../model.ts";
import { emitHeader } from "./header.ts";

export function emitPaths(api: Api): string {
  return `${emitHeader(api)}${api.paths}`;
}
