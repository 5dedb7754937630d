import { describeReceived } from "../platform/finding.ts";
import { nearestName } from "../platform/nearest-name.ts";
import { articles } from "./alternatives.ts";
import { arrayCheck } from "./array-check.ts";
import { combinationChecks, listed, referenceCheck } from "./combination-checks.ts";
import type { Compiler } from "./compiler.ts";
import { isEqual } from "./equal.ts";
import { knownNames } from "./known-names.ts";
import { addUnknown, isRecord, objectCheck, refuseOther } from "./object-check.ts";
import type { Check } from "./run.ts";
import { numberCheck, textCheck } from "./scalar-checks.ts";
import type { AnySchema, JSONSchema } from "./schema.ts";

/** Makes the checks of schemas, each once, when it is first needed. */
export function newCompiler(isReceived: boolean, exact?: Compiler): Compiler {
  const wholes = new WeakMap<JSONSchema, Check>();
  const parts = new WeakMap<JSONSchema, Check>();
  const compiler: Compiler = {
    isReceived,
    whole: (schema) => remember(wholes, schema, (one) => compile(one, false, compiler)),
    part: (schema) => remember(parts, schema, (one) => compile(one, true, compiler)),
    exact: (schema) => (exact ?? compiler).part(schema),
  };
  return compiler;
}

function remember(known: WeakMap<JSONSchema, Check>, schema: AnySchema, make: (schema: JSONSchema) => Check): Check {
  if (typeof schema === "boolean") return schema ? accept : refuse;
  const check = known.get(schema) ?? make(schema);
  known.set(schema, check);
  return check;
}

const accept: Check = () => {};
const refuse: Check = (value, run) => run.fail("nothing", value);

function compile(schema: JSONSchema, isPart: boolean, compiler: Compiler): Check {
  const { $ref, type, ...others } = schema;
  if ($ref !== undefined && type === undefined && Object.keys(others).length === 0)
    return referenceCheck($ref, (target) => (isPart ? compiler.part(target) : compiler.whole(target)));
  const checks = [
    valuesCheck("const" in schema ? [schema.const] : undefined, compiler),
    valuesCheck(schema.enum, compiler),
    ...combinationChecks(schema, compiler),
  ];
  const ownObject = objectCheck(schema, isPart || isCombined(schema), compiler);
  checks.push(ownObject, arrayCheck(schema, compiler), textCheck(schema), numberCheck(schema));
  const typed = typeCheck(
    type,
    checks.filter((check) => check !== undefined),
  );
  const tracked = isTracked(schema, isPart) ? trackMembers(typed, schema, isPart, compiler) : typed;
  return compiler.isReceived ? tracked : asWritten(tracked);
}

function isCombined(schema: JSONSchema): boolean {
  const { $ref, allOf, anyOf, oneOf, then, dependentSchemas } = schema;
  return ($ref ?? allOf ?? anyOf ?? oneOf ?? schema.if ?? then ?? schema.else ?? dependentSchemas) !== undefined;
}

/** Whether it takes all parts of a schema to say which members of an object are known. */
function isTracked(schema: JSONSchema, isPart: boolean): boolean {
  return schema.unevaluatedProperties !== undefined || (!isPart && isCombined(schema));
}

/** What is sent is checked as it will be written: a date as its text. */
function asWritten(check: Check): Check {
  return (value, run) => check(hasToJSON(value) ? value.toJSON() : value, run);
}

function hasToJSON(value: unknown): value is { toJSON(): unknown } {
  return typeof value === "object" && value !== null && "toJSON" in value && typeof value.toJSON === "function";
}

/** The check of the type, and of all else where that is right: what is wrong in kind need not be measured. */
function typeCheck(type: JSONSchema["type"], checks: readonly Check[]): Check {
  const [first = accept, second] = checks;
  const rest: Check =
    second === undefined
      ? first
      : (value, run) => {
          for (const check of checks) check(value, run);
        };
  const types = type === undefined ? [] : [type].flat();
  const [only = "string"] = types;
  if (types.length === 0) return rest;
  const expected = types.map((name) => articles[name]).join(" or ");
  if (types.length === 1)
    return (value, run) => {
      if (isOfType(value, only)) rest(value, run);
      else run.fail(expected, value);
    };
  return (value, run) => {
    if (types.some((name) => isOfType(value, name))) rest(value, run);
    else run.fail(expected, value);
  };
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "object":
    case "file":
      return isRecord(value);
    case "array":
      return Array.isArray(value);
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value) || typeof value === "bigint";
    case "number":
      return Number.isFinite(value) || typeof value === "bigint";
    default:
      return typeof value === type;
  }
}

/** A server may know more values than its document, of the types that it lists. */
function valuesCheck(values: readonly unknown[] | undefined, { isReceived }: Compiler): Check | undefined {
  if (values === undefined) return undefined;
  const known = new Set(values);
  const types = new Set(values.map((value) => describeReceived(value).type));
  const names = values.filter((value) => typeof value === "string");
  const expected = listed(values);
  return (value, run) => {
    if (known.has(value) || values.some((one) => isEqual(one, value))) return;
    const isOpen = isReceived && types.has(describeReceived(value).type);
    if (isOpen) run.add("unknown-value", expected, value);
    else
      run.add("invalid", expected, value, undefined, typeof value === "string" ? nearestName(value, names) : undefined);
  };
}

/** Checks the members that no part of a schema knows. */
function trackMembers(check: Check, schema: JSONSchema, isPart: boolean, compiler: Compiler): Check {
  const { unevaluatedProperties: rest } = schema;
  const isOpen = rest === undefined || (rest === false && compiler.isReceived);
  const checkOther = isOpen || rest === false ? undefined : compiler.whole(rest);
  let names: readonly string[] | undefined;
  return (value, run) => {
    if (!isRecord(value)) return check(value, run);
    const { evaluated: outer, isGenerous } = run;
    const known = new Set<string>();
    run.evaluated = known;
    run.isGenerous = isOpen;
    check(value, run);
    run.evaluated = outer;
    run.isGenerous = isGenerous;
    for (const name of known) outer?.add(name);
    if (isOpen && (isPart || known.size === 0)) return;
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (known.has(name) || member === undefined) continue;
      if (checkOther === undefined) {
        names ??= [...knownNames(schema)];
        const others = names.filter((other) => other !== name);
        (isOpen ? addUnknown : refuseOther)(others)(name, member, run);
      } else {
        run.enter(name, checkOther, member);
        outer?.add(name);
      }
    }
  };
}
