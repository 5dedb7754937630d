import { nearestName } from "../platform/nearest-name.ts";
import { Alternatives } from "./alternatives.ts";
import type { StrangeTag } from "./alternatives.ts";
import { holds } from "./array-check.ts";
import type { Compiler } from "./compiler.ts";
import { knownNames } from "./known-names.ts";
import { isRecord } from "./object-check.ts";
import type { Check, Run, Trial } from "./run.ts";
import type { AnySchema, JSONSchema } from "./schema.ts";

/** The checks of what a schema is combined of. */
export function combinationChecks(schema: JSONSchema, compiler: Compiler): Check[] {
  const { $ref, allOf = [], anyOf, oneOf, not } = schema;
  const checks = allOf.map((one) => compiler.part(one));
  if ($ref !== undefined) checks.push(referenceCheck($ref, (target) => compiler.part(target)));
  if (anyOf !== undefined) checks.push(choiceCheck(anyOf, schema, false, compiler));
  if (oneOf !== undefined) checks.push(choiceCheck(oneOf, schema, !compiler.isReceived, compiler));
  if (not !== undefined && !compiler.isReceived) checks.push(notCheck(compiler.exact(not)));
  if (schema.if !== undefined) checks.push(conditionCheck(schema.if, schema, compiler));
  return checks;
}

/** The check of what a reference leads to. It is made when it is needed, since it may lead in a circle. */
export function referenceCheck($ref: NonNullable<JSONSchema["$ref"]>, compile: (target: JSONSchema) => Check): Check {
  let check: Check | undefined;
  return (value, run) => (check ??= compile($ref().schema))(value, run);
}

function notCheck(check: Check): Check {
  return (value, run) => {
    if (holds(check, value, run)) run.fail("what the schema does not exclude", value);
  };
}

function conditionCheck(condition: AnySchema, schema: JSONSchema, compiler: Compiler): Check {
  const test = compiler.exact(condition);
  const [then = true, otherwise = true] = [schema.then, schema.else];
  const [checkThen, checkElse] = [compiler.part(then), compiler.part(otherwise)];
  return (value, run) => {
    const trial = run.attempt(test, value);
    const isMet = isFine(trial);
    if (isMet) run.adopt({ findings: [], evaluated: trial.evaluated });
    (isMet ? checkThen : checkElse)(value, run);
  };
}

/** Several alternatives, of which one has to hold: exactly one where `isExact`. */
function choiceCheck(choices: readonly AnySchema[], schema: JSONSchema, isExact: boolean, compiler: Compiler): Check {
  const checks = choices.map((one) => compiler.part(one));
  let alternatives: Alternatives | undefined;
  const choose: Check = (value, run) => {
    alternatives ??= new Alternatives(choices, checks); // not before references can be followed
    const [first, ...others] = alternatives.for(value);
    const strange = compiler.isReceived ? undefined : alternatives.strangeTag(value);
    if (first === undefined) run.fail(alternatives.expected || "nothing", value);
    else if (others.length === 0) first(value, run);
    else if (strange !== undefined) refuseTag(strange, run);
    else (isExact ? takeOnly : takeBest)([first, ...others], value, run);
  };
  return schema.discriminator === undefined ? choose : discriminated(choose, checks, schema, compiler);
}

/** The variant that a value names counts, and it alone. A name is a text in the document, whatever the type of the member. */
function discriminated(choose: Check, checks: readonly Check[], schema: JSONSchema, { isReceived }: Compiler): Check {
  const { propertyName: name = "", variants = {}, fallback } = schema.discriminator ?? {};
  const byTag = new Map(Object.entries(variants).map(([tag, index]) => [tag, checks[index]]));
  const tags = [...byTag.keys()];
  const other = fallback === undefined ? undefined : checks[fallback];
  return (value, run) => {
    if (!isRecord(value)) return choose(value, run);
    const tag = value[name];
    const check = (isScalar(tag) ? byTag.get(String(tag)) : undefined) ?? other;
    if (check !== undefined) return check(value, run);
    if (typeof tag === "string" && isReceived) return run.add("unknown-value", listed(tags), tag, name);
    if (typeof tag === "string") return refuseTag({ name, tag, tags }, run);
    const trial = run.attempt(choose, value);
    if (isReceived || isFine(trial)) return run.adopt(trial);
    refuseTag({ name, tag, tags, nearest: tag === undefined ? misspelt(name, value, schema) : undefined }, run);
  };
}

function isScalar(value: unknown): value is string | number | boolean | bigint {
  return ["string", "number", "boolean", "bigint"].includes(typeof value);
}

/** The unknown member that a missing one may be. */
function misspelt(name: string, value: object, schema: JSONSchema): string | undefined {
  const known = knownNames(schema);
  const unknown = Object.keys(value).filter((other) => !known.has(other));
  return nearestName(name, unknown);
}

/** Which alternative was meant cannot be known, so nothing else is said of the value. */
function refuseTag({ name, tag, tags, nearest }: StrangeTag, run: Run): void {
  run.add("invalid", listed(tags), tag, name, typeof tag === "string" ? nearestName(tag, tags) : nearest);
}

export function listed(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value));
  return texts.length === 1 ? `${texts[0]}` : `one of ${texts.join(", ")}`;
}

function isFine({ findings }: Trial): boolean {
  return findings.every(({ kind }) => kind !== "invalid");
}

function takeOnly(checks: readonly Check[], value: unknown, run: Run): void {
  const trials = checks.map((check) => run.attempt(check, value));
  const fine = trials.filter(isFine);
  for (const trial of fine.slice(0, 1)) run.adopt(trial);
  if (run.isGenerous) addNames(trials, run);
  if (fine.length > 1) run.fail(`what fits only one of the ${checks.length} alternatives`, value);
  if (fine.length === 0) addClosest(trials, value, run);
}

function takeBest(checks: readonly Check[], value: unknown, run: Run): void {
  const trials: Trial[] = [];
  for (const check of checks) {
    const trial = run.attempt(check, value);
    trials.push(trial);
    if (trial.findings.length === 0 && run.evaluated === undefined) return;
  }
  const [best] = trials.sort((one, other) => cost(one) - cost(other));
  if (best === undefined || !isFine(best)) return addClosest(trials, value, run);
  addNames(run.isGenerous ? trials : trials.filter(isFine), run);
  run.adopt(best);
}

function addNames(trials: readonly Trial[], run: Run): void {
  for (const { evaluated } of trials) run.adopt({ findings: [], evaluated });
}

/** Where no alternative holds, the one that is least wrong is most likely to be meant; of several, each may be. */
function addClosest(trials: readonly Trial[], value: unknown, run: Run): void {
  const inside = trials.filter(({ findings }) => !findings.some((one) => run.isHere(one)));
  const least = Math.min(...inside.map(cost));
  const [closest, ...others] = inside.filter((trial) => cost(trial) === least);
  const wanted = new Set([closest, ...others].map((trial) => trial && run.describe(trial)));
  if (closest !== undefined && (wanted.size === 1 || wanted.size > 3)) return run.adopt(closest);
  if (closest !== undefined) return run.fail([...wanted].join(", or "), value);
  const expected = trials.flatMap(({ findings }) => findings.find((one) => run.isHere(one))?.expected ?? []);
  run.fail([...new Set(expected)].join(" or ") || "what the schema allows", value);
}

/** Members that are unknown are the least of it: another alternative may know them. */
function cost({ findings }: Trial): number {
  const wrong = findings.filter(({ kind }) => kind !== "unknown-member");
  return wrong.length + (findings.length - wrong.length) / 1000;
}
