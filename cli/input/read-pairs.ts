import { shellAdvice } from "../check/shell-advice.ts";
import { UsageError } from "../cli-error.ts";

/** `name=value` of an option that may be repeated. */
export function readPairs(pairs: readonly string[] | undefined, option: string): [name: string, text: string][] {
  return (pairs ?? []).map((pair) => {
    const at = pair.indexOf("=");
    const isNameless = /^([.[=]|$)/.test(pair);
    if (at < 1 || (isNameless && named.has(option))) {
      const lack = isNameless ? "no name before its =" : "no = in it";
      throw new UsageError(
        `${option} takes ${forms[option] ?? "name=value"}, and ${JSON.stringify(pair)} has ${lack}.${isNameless && named.has(option) ? shellAdvice : ""}`,
      );
    }
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}

/** The options whose names may begin with `$`. */
const named: ReadonlySet<string> = new Set(["--set", "--filter"]);

const forms: Readonly<Record<string, string>> = { "--filter": "field[operator]=value", "--map": "column=field" };
