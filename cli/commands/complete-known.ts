import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { OfferedAPI } from "../description/apis.ts";
import { profilesPath, readProfiles } from "../profile/profiles-file.ts";
import type { Terminal } from "../terminal.ts";
import { readFacts } from "../workspace/workspace-file.ts";
import type { Known } from "./complete-operands.ts";

/** What words are taken from. What cannot be read has none: a completion says nothing else. */
export function readKnown(apis: readonly OfferedAPI[], env: Terminal["env"]): Known {
  const profiles = orElse({}, () => readProfiles(profilesPath(env)));
  return {
    apis,
    profiles: new Map(Object.entries(profiles).map(([name, { api }]) => [name, api])),
    workspace: orElse([], () => readFacts(readFileSync(resolve("src", "workspace.ts"), "utf8"))),
  };
}

function orElse<T>(usual: T, read: () => T): T {
  try {
    return read();
  } catch {
    return usual;
  }
}
