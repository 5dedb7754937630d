/** What this file needs of the process: browsers have none, and workers have one without `env`. */
interface MaybeProcess {
  process?: {
    env?: Record<string, string | undefined>;
    versions?: Record<string, string | undefined>;
    getBuiltinModule?: <Name extends keyof BuiltinModules>(name: Name) => BuiltinModules[Name] | undefined;
  };
}

/** The parts of Node's modules that this package uses; the types of Node itself would bind its users to them. */
interface BuiltinModules {
  "node:fs": {
    openAsBlob?: (path: string) => Promise<Blob>;
    promises: { stat(path: string): Promise<{ isFile(): boolean; isDirectory(): boolean }> };
  };
  "node:crypto": {
    createHash(algorithm: string): Hash;
  };
}

/** A hash that is being computed. */
export interface Hash {
  update(bytes: Uint8Array): unknown;
  digest(encoding: "hex"): string;
}

const host: MaybeProcess = globalThis;

/** The trimmed value of an environment variable. Unset, blank, or out of reach: `undefined`. */
export function readVariable(name: string): string | undefined {
  try {
    return host.process?.env?.[name]?.trim() || undefined;
  } catch {
    return undefined; // Deno throws unless it was started with --allow-env; no permission means not set.
  }
}

/** Browsers, their workers included: they send a `User-Agent` of their own. */
export function isBrowser(): boolean {
  return globalThis.navigator?.userAgent?.startsWith("Mozilla/") ?? false;
}

/** Node itself, no platform that only resembles it. */
export function isNode(): boolean {
  const { node, bun, deno } = host.process?.versions ?? {};
  return node !== undefined && bun === undefined && deno === undefined;
}

export function isDeno(): boolean {
  return host.process?.versions?.["deno"] !== undefined;
}

/** A module of Node, without an import that other platforms cannot resolve. Bun and Deno have them as well. */
export function findBuiltinModule<Name extends keyof BuiltinModules>(name: Name): BuiltinModules[Name] | undefined {
  return host.process?.getBuiltinModule?.(name);
}
