/** What this file needs of the process: browsers have none, and workers have one without `env`. */
interface MaybeProcess {
  process?: { env?: Record<string, string | undefined>; versions?: { node?: string } };
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
