import type { ClientOptions } from "lightfield-wootiv";
import { CLIError, exitCodes, UsageError } from "../cli-error.ts";
import { didYouMean } from "../check/nearest.ts";
import type { OfferedAPI } from "../description/apis.ts";
import { fileSystem } from "../description/file-system.ts";
import type { Terminal } from "../terminal.ts";
import { faultOfKey } from "./check-key.ts";
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

/**
 * The options of a client: its key from `--profile`, else from `--env-file` and the environment, else from the profile
 * called like the API.
 */
export async function connectionOptions(
  api: OfferedAPI,
  flags: ConnectionFlags,
  env: Terminal["env"],
): Promise<ClientOptions & { environment?: string }> {
  const { environment, retries, timeout, deadline, pacing, proxy } = flags;
  const { apiKey, baseURL } = findKey(api, flags, env);
  return {
    ...(apiKey !== undefined && { apiKey }),
    ...(baseURL !== undefined && environment === undefined && { baseURL }),
    ...(environment !== undefined && { environment }),
    ...(retries !== undefined && { maxRetries: retries }),
    ...(timeout !== undefined && { timeout: timeout * 1000 }),
    ...(deadline !== undefined && { deadline: deadline * 1000 }),
    ...(pacing === false && { pacing: false as const }),
    ...(proxy !== undefined && { fetch: await proxiedFetch(proxy) }),
  };
}

/** What a key is and where it goes; no key where an API may do without. */
export function findKey(
  api: OfferedAPI,
  { profile: wanted, envFile, baseUrl }: ConnectionFlags,
  processEnv: Terminal["env"],
): { apiKey?: string | undefined; baseURL?: string | undefined } {
  const env = envFile === undefined ? processEnv : { ...processEnv, ...readEnvFile(envFile) };
  const { apiKey: keyVariable = "", baseURL: addressVariable = "" } = api.describe().summary.environment;
  const chosen = wanted ?? (env["LIGHTFIELD_WOOTIV_PROFILE"] || undefined);
  const key = env[keyVariable]?.trim() || undefined;
  const profile = chosen === undefined && key !== undefined ? undefined : findProfile(api, chosen, processEnv);
  const apiKey = profile?.apiKey ?? key;
  refuseUnsendable(apiKey, profile === undefined ? `in ${keyVariable}` : `of the profile ${chosen ?? api.name}`);
  return {
    apiKey,
    baseURL: baseUrl ?? profile?.baseURL ?? (env[addressVariable]?.trim() || undefined),
  };
}

function refuseUnsendable(apiKey: string | undefined, where: string): void {
  const fault = apiKey === undefined ? undefined : faultOfKey(apiKey);
  if (fault === undefined) return;
  throw new CLIError(`The key ${where} ${fault}. Check how it was copied.`, { exitCode: exitCodes.refused });
}

function findProfile(api: OfferedAPI, name: string | undefined, env: Terminal["env"]): Profile | undefined {
  const profiles = readProfiles(profilesPath(env));
  const profile = Object.hasOwn(profiles, name ?? api.name) ? profiles[name ?? api.name] : undefined;
  if (profile === undefined) {
    if (name === undefined) return undefined;
    const suggestion = didYouMean(name, Object.keys(profiles));
    throw new UsageError(`There is no profile ${name}.${suggestion || ` Add it with \`profile add ${name}\`.`}`);
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

/** The client's own words are about its options, which a command line does not have. */
export function refuseWithoutKey(api: OfferedAPI, apiKey: ClientOptions["apiKey"]): void {
  if (apiKey !== undefined) return;
  const { apiKey: variable = "" } = api.describe().summary.environment;
  throw new CLIError(`${api.name} needs an API key. Set ${variable}, or keep one with \`profile add ${api.name}\`.`, {
    exitCode: exitCodes.refused,
  });
}

async function proxiedFetch(proxy: string): Promise<NonNullable<ClientOptions["fetch"]>> {
  const { createNodeFetch } = await import("lightfield-wootiv/node");
  return createNodeFetch({ proxy });
}
