import type { Api } from "../model.ts";
import { emitHeader } from "./header.ts";

export function emitPaths(api: Api, paths: string): string {
  return `${emitHeader(api)}${paths}`;
}
