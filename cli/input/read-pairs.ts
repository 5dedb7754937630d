import { UsageError } from "../cli-error.ts";

/** `name=value` of an option that may be repeated. */
export function readPairs(pairs: readonly string[] | undefined, option: string): [name: string, text: string][] {
  return (pairs ?? []).map((pair) => {
    const at = pair.indexOf("=");
    if (at < 1) {
      const lack = at === 0 ? "no name before its =" : "no = in it";
      throw new UsageError(
        `${option} takes ${forms[option] ?? "name=value"}, and ${JSON.stringify(pair)} has ${lack}.`,
      );
    }
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}

const forms: Readonly<Record<string, string>> = { "--filter": "field[operator]=value", "--map": "column=field" };
