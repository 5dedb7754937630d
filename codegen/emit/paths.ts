import type { API } from "../model/model.ts";
import { emitHeader } from "./module-head.ts";

export function emitPaths(api: API, paths: string): string {
  return `${emitHeader(api)}${paths}`;
}
