import { createRequire } from "node:module";
import type * as YAML from "yaml";

const require = createRequire(import.meta.url);

/** The parser that knows positions and all of YAML. It is loaded on demand, since most runs do without it. */
export function fullYAML(): typeof YAML {
  return require("yaml");
}
