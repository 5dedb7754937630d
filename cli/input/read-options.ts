import { didYouMean } from "../check/nearest.ts";
import { UsageError } from "../cli-error.ts";
import { membersOf } from "../description/definitions-for.ts";
import type { JSONSchema } from "../description/operation.ts";
import { parseText } from "./parse-text.ts";
import { readPairs } from "./read-pairs.ts";
import { schemaAt, setAt } from "./value-at.ts";

/** Headers or cookies, of which some are parameters of the operation. */
export interface GivenOptions {
  /** Those, typed by the schema, under the names that it has for them. */
  readonly declared: Readonly<Record<string, unknown>>;
  readonly others: Readonly<Record<string, string>>;
}

/** @throws UsageError for a cookie that is not declared, and for a header that is likely a declared one, misspelt */
export function readOptions(
  pairs: readonly string[] | undefined,
  option: "headers" | "cookies",
  root: JSONSchema,
): GivenOptions {
  const members = membersOf(schemaAt([option], root, root) ?? {}, root);
  const declared: Record<string, unknown> = {};
  const others: Record<string, string> = {};
  for (const [typed, text] of readPairs(pairs, flags[option])) {
    const isTyped = (name: string): boolean =>
      option === "headers" ? name.toLowerCase() === typed.toLowerCase() : name === typed;
    const name = [...members.keys()].find(isTyped);
    if (name !== undefined) {
      setAt(declared, [name], parseText(text, members.get(name), root));
      continue;
    }
    const suggestion = didYouMean(typed, [...members.keys()]);
    if (suggestion !== "" || option === "cookies") {
      const known = ` It takes ${[...members.keys()].join(", ")}.`;
      throw new UsageError(`${flags[option]}: there is no ${typed} here.${suggestion || known}`);
    }
    others[typed] = text;
  }
  return { declared, others };
}

const flags = { headers: "--header", cookies: "--cookie" } as const;

/** How to give what is missing: ` Give it with --header If-Match=….` */
export function wayToGive(missing: readonly string[]): string {
  const [option = "", name] = missing;
  const flag = option === "headers" || option === "cookies" ? flags[option] : undefined;
  return flag === undefined || name === undefined ? "" : ` Give it with ${flag} ${name}=….`;
}
