import type { APIKeys, OperationSummary } from "../description/operation.ts";
import { metRequirement } from "../profile/required-keys.ts";

/** What stands for keys in a request that is only shown, by their options: `${ZOO_API_KEY}`, for a shell to fill in. */
export function placeholders(
  { keys, requires: usual }: APIKeys,
  given: object,
  operation: Pick<OperationSummary, "requires"> | undefined,
): Readonly<Record<string, string>> {
  const requires = operation?.requires ?? usual;
  const wanted = metRequirement(requires, given) ?? requires[0] ?? [];
  const options = Object.keys(keys).filter((option) => wanted.includes(option) || Object.hasOwn(given, option));
  return Object.fromEntries(options.map((option) => [option, `\${${keys[option]?.variable}}`]));
}

/** Shows placeholders as they are where a scheme has encoded them. */
export function showPlaceholders(text: string, all: readonly string[]): string {
  return all.reduce((shown, one) => {
    return shown.replaceAll(encodeURIComponent(one), one).replaceAll(btoa(`${one}:`), one);
  }, text);
}
