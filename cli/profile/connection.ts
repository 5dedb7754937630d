import type { ClientOptions } from "lightfield-wootiv";
import { UsageError } from "../cli-error.ts";
import { didYouMean } from "../check/nearest.ts";
import type { OfferedAPI } from "../description/apis.ts";
import { fileSystem } from "../description/file-system.ts";
import type { Terminal } from "../terminal.ts";
import { refuseUnsendable } from "./check-key.ts";
import { keysIn } from "./keys-in.ts";
import type { Keys } from "./keys-in.ts";
import { profilesPath, readProfiles } from "./profiles-file.ts";
import type { Profile } from "./profiles-file.ts";

/** Options that say with which key, where to, and how. */
export interface ConnectionFlags {
  readonly profile?: string;
  readonly envFile?: string;
  readonly baseUrl?: string;
  readonly environment?: string;
  readonly retries?: number;
  /** Seconds. */
  readonly timeout?: number;
  /** Seconds. */
  readonly deadline?: number;
  readonly pacing?: boolean;
  readonly proxy?: string;
}

/** The options of a client. Those for keys depend on the API. */
export type ConnectionOptions = ClientOptions & { environment?: string };

/**
 * The options of a client, each key as its own: the main one from `--profile`, else from `--env-file` and the environment, else from the profile
 * called like the API.
 */
export async function connectionOptions(
  api: OfferedAPI,
  flags: ConnectionFlags,
  env: Terminal["env"],
): Promise<ConnectionOptions> {
  const { environment, retries, timeout, deadline, pacing, proxy } = flags;
  const { keys, baseURL } = findKeys(api, flags, env);
  return {
    ...keys,
    ...(baseURL !== undefined && environment === undefined && { baseURL }),
    ...(environment !== undefined && { environment }),
    ...(retries !== undefined && { maxRetries: retries }),
    ...(timeout !== undefined && { timeout: Math.round(timeout * 1000) }),
    ...(deadline !== undefined && { deadline: Math.round(deadline * 1000) }),
    ...(pacing === false && { pacing: false as const }),
    ...(proxy !== undefined && { fetch: await proxiedFetch(proxy) }),
  };
}

/** The keys by the options that take them, and where they go. */
export function findKeys(
  api: OfferedAPI,
  { profile: wanted, envFile, baseUrl }: ConnectionFlags,
  processEnv: Terminal["env"],
): { readonly keys: Keys; readonly baseURL: string | undefined } {
  const env = envFile === undefined ? processEnv : { ...processEnv, ...readEnvFile(envFile) };
  const { environment, security } = api.describe().summary;
  const { main } = security;
  if (wanted === "") throw new UsageError("--profile names none: `profile list` shows which there are.");
  const { baseURL: addressVariable = "" } = environment;
  const chosen = wanted ?? (env["LIGHTFIELD_WOOTIV_PROFILE"] || undefined);
  const keys = keysIn(env, { environment, security });
  const profile = chosen === undefined && main in keys ? undefined : findProfile(api, chosen, processEnv);
  if (profile !== undefined) refuseUnsendable(profile.apiKey, `of the profile ${chosen ?? api.name}`);
  return {
    keys: profile === undefined ? keys : { ...keys, [main]: profile.apiKey },
    baseURL: baseUrl ?? profile?.baseURL ?? addressIn(env, addressVariable),
  };
}

function addressIn(env: Terminal["env"], variable: string): string | undefined {
  const address = env[variable]?.trim() || undefined;
  if (address === undefined || (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))) return address;
  throw new UsageError(`${variable} is no URL that begins with https:// or http://.`);
}

function findProfile(api: OfferedAPI, name: string | undefined, env: Terminal["env"]): Profile | undefined {
  const profiles = readProfiles(profilesPath(env));
  const profile = Object.hasOwn(profiles, name ?? api.name) ? profiles[name ?? api.name] : undefined;
  if (profile === undefined) {
    if (name === undefined) return undefined;
    const command = `profile add ${name}${name === api.name ? "" : ` --api ${api.name}`}`;
    const suggestion = didYouMean(name, Object.keys(profiles)) || ` Add it with \`${command}\`.`;
    throw new UsageError(`There is no profile ${name}.${suggestion}`);
  }
  if (profile.api === api.name) return profile;
  if (name === undefined) return undefined;
  throw new UsageError(`The profile ${name} is for ${profile.api}, not for ${api.name}.`);
}

function readEnvFile(path: string): Record<string, string | undefined> {
  try {
    const { parseEnv } = process.getBuiltinModule("node:util"); // an import would load all that it has on demand
    return parseEnv(fileSystem.readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(`There is no file ${path} that can be read, for --env-file.`, { cause: error });
  }
}

async function proxiedFetch(proxy: string): Promise<NonNullable<ClientOptions["fetch"]>> {
  const { createNodeFetch } = await import("lightfield-wootiv/node");
  return createNodeFetch({ proxy });
}
