import { UsageError } from "../cli-error.ts";

/** `name=value` of an option that may be repeated. */
export function readPairs(pairs: readonly string[] | undefined, option: string): [name: string, text: string][] {
  return (pairs ?? []).map((pair) => {
    const at = pair.indexOf("=");
    if (at < 1) throw new UsageError(`${option} takes name=value, and ${JSON.stringify(pair)} has no = in it.`);
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}
