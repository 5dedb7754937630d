import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { CLIError } from "../cli-error.ts";
import { fileSystem } from "../description/file-system.ts";
import type { Terminal } from "../terminal.ts";

/** A key that is kept, and where it goes. */
export interface Profile {
  /** `lightfield` */
  readonly api: string;
  readonly apiKey: string;
  readonly baseURL?: string;
}

export type Profiles = Readonly<Record<string, Profile>>;

/** Where profiles are kept: the folder that the system has for configuration. */
export function profilesPath(env: Terminal["env"], platform: NodeJS.Platform = process.platform): string {
  const home = env["HOME"] ?? homedir();
  const folder = platform === "win32" ? env["APPDATA"] : env["XDG_CONFIG_HOME"];
  const usual = platform === "darwin" ? join(home, "Library", "Application Support") : join(home, ".config");
  return join(folder === undefined || folder === "" ? usual : folder, "lightfield-wootiv", "profiles.json");
}

/** @throws CLIError where the file is there and is none of ours */
export function readProfiles(path: string): Profiles {
  let text: string;
  try {
    text = fileSystem.readFileSync(path, "utf8");
  } catch (error) {
    if (Reflect.get(Object(error), "code") === "ENOENT") return {};
    throw new CLIError(`The profiles in ${path} cannot be read.`, { cause: error });
  }
  try {
    const { profiles }: { profiles?: Profiles } = JSON.parse(text);
    return profiles ?? {};
  } catch (error) {
    throw new CLIError(`${path} is not JSON: correct it, or remove it and add the profiles anew.`, { cause: error });
  }
}

/** Readable by its owner alone. It is written whole, so that no reader sees half of it. */
export function writeProfiles(path: string, profiles: Profiles): void {
  try {
    fileSystem.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    fileSystem.writeFileSync(`${path}.part`, `${JSON.stringify({ profiles }, undefined, 2)}\n`, { mode: 0o600 });
    fileSystem.chmodSync(`${path}.part`, 0o600); // it may have been there
    fileSystem.renameSync(`${path}.part`, path);
  } catch (error) {
    throw new CLIError(`The profiles cannot be written to ${path}.`, { cause: error });
  }
}
