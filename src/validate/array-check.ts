import type { Compiler } from "./compiler.ts";
import { areUnique } from "./equal.ts";
import type { Check, Run } from "./run.ts";
import { checkCount } from "./scalar-checks.ts";
import type { JSONSchema } from "./schema.ts";

/** What is said of an array beside that it is one; `undefined`: nothing. */
export function arrayCheck(schema: JSONSchema, compiler: Compiler): Check | undefined {
  const { items, prefixItems = [], contains, minItems = 0, maxItems = Infinity, uniqueItems = false } = schema;
  const isBounded = minItems > 0 || maxItems < Infinity;
  if (items === undefined && prefixItems.length === 0 && contains === undefined && !isBounded && !uniqueItems)
    return undefined;
  const first = prefixItems.map((one) => compiler.whole(one));
  const rest = items === undefined || (items === false && compiler.isReceived) ? undefined : compiler.whole(items);
  const checkContains = contains === undefined ? undefined : containsCheck(schema, compiler.exact(contains));
  return (value, run) => {
    if (!Array.isArray(value)) return;
    if (isBounded) checkCount(value.length, minItems, maxItems, "item", value, run);
    for (let index = 0; index < value.length; index += 1) {
      const check = first[index] ?? rest;
      if (check !== undefined) run.enter(index, check, value[index]);
    }
    checkContains?.(value, run);
    if (uniqueItems && !areUnique(value)) run.fail("items that all differ", value);
  };
}

function containsCheck({ minContains = 1, maxContains = Infinity }: JSONSchema, check: Check): Check {
  return (value, run) => {
    if (!Array.isArray(value)) return;
    const count = value.filter((item) => holds(check, item, run)).length;
    if (count < minContains) run.fail(`at least ${minContains} of the items that the schema describes`, value);
    if (count > maxContains) run.fail(`at most ${maxContains} of the items that the schema describes`, value);
  };
}

/** Whether a value fulfils an exact check. */
export function holds(check: Check, value: unknown, run: Run): boolean {
  return run.attempt(check, value).findings.every(({ kind }) => kind !== "invalid");
}
