import { nearestName } from "../platform/nearest-name.ts";
import type { Compiler } from "./compiler.ts";
import type { Check, Run } from "./run.ts";
import { checkCount, regexOf } from "./scalar-checks.ts";
import type { AnySchema, JSONSchema } from "./schema.ts";

/** An object whose members have names; a list, a date or a file is none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * What is said of an object beside that it is one; `undefined`: nothing.
 * @param isPart other parts of the schema may know what this one does not
 */
export function objectCheck(schema: JSONSchema, isPart: boolean, compiler: Compiler): Check | undefined {
  const checks = [membersCheck(schema, isPart, compiler), namesCheck(schema, compiler)].filter(
    (check) => check !== undefined,
  );
  return checks.length > 1 ? (value, run) => checks.forEach((check) => check(value, run)) : checks[0];
}

/** What the members hold, and which ones there have to be. */
function membersCheck(schema: JSONSchema, isPart: boolean, compiler: Compiler): Check | undefined {
  const { properties, patternProperties, additionalProperties, required = [] } = schema;
  const declared = properties ?? patternProperties ?? additionalProperties;
  if (declared === undefined && required.length === 0) return undefined;
  const members = new Map(Object.entries(properties ?? {}).map(([name, one]) => [name, compiler.whole(one)]));
  const patterns = Object.entries(patternProperties ?? {}).map(([pattern, one]) => {
    return { regex: regexOf(pattern), check: compiler.whole(one) };
  });
  const names = [...members.keys()];
  const checkOther = declared === undefined ? undefined : otherCheck(additionalProperties, names, isPart, compiler);
  return (value, run) => {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (member === undefined) continue; // it is not sent
      const check = members.get(name);
      if (check !== undefined) {
        run.evaluated?.add(name);
        run.enter(name, check, member);
      }
      if (patterns.length > 0 && checkPatterns(name, member, run)) continue;
      if (check === undefined) checkOther?.(name, member, run);
    }
    for (const name of required) {
      if (!Object.hasOwn(value, name) || value[name] === undefined) addMissing(name, value, members, run);
    }
  };

  function checkPatterns(name: string, member: unknown, run: Run): boolean {
    let isKnown = false;
    for (const { regex, check } of patterns) {
      if (regex?.test(name) !== true) continue;
      isKnown = true;
      run.evaluated?.add(name);
      run.enter(name, check, member);
    }
    return isKnown;
  }
}

/** Checks a member that has no schema of its own. */
type OtherCheck = (name: string, member: unknown, run: Run) => void;

function otherCheck(
  schema: AnySchema | undefined,
  names: readonly string[],
  isPart: boolean,
  { isReceived, whole }: Compiler,
): OtherCheck | undefined {
  if (schema === undefined) return isPart || names.length === 0 ? undefined : addUnknown(names);
  if (schema === false) return isReceived ? (isPart ? undefined : addUnknown(names)) : refuseOther(names);
  const check = whole(schema);
  return (name, member, run) => {
    run.evaluated?.add(name);
    run.enter(name, check, member);
  };
}

/** A member that no part of the schema knows, which does no harm. */
export function addUnknown(names: readonly string[]): OtherCheck {
  return (name, member, run) =>
    run.add("unknown-member", "no member of this name", member, name, nearestName(name, names));
}

/** A member that the schema does not allow. */
export function refuseOther(names: readonly string[]): OtherCheck {
  return (name, member, run) => {
    run.evaluated?.add(name); // no other part has to say anything of it
    run.add("invalid", "no member of this name", member, name, nearestName(name, names));
  };
}

/** The name that was meant may be there, misspelt. */
function addMissing(name: string, value: object, members: ReadonlyMap<string, unknown>, run: Run): void {
  const unknown = Object.keys(value).filter((other) => !members.has(other));
  run.add("invalid", "a value", undefined, name, nearestName(name, unknown));
}

/** What is said of the names of members, or follows from them. */
function namesCheck(schema: JSONSchema, compiler: Compiler): Check | undefined {
  const { minProperties = 0, maxProperties = Infinity, propertyNames, dependentRequired, dependentSchemas } = schema;
  const isBounded = minProperties > 0 || maxProperties < Infinity;
  if (!isBounded && (propertyNames ?? dependentRequired ?? dependentSchemas) === undefined) return undefined;
  const checkName = propertyNames === undefined ? undefined : compiler.whole(propertyNames);
  const demanding = Object.entries(dependentRequired ?? {});
  const dependent = Object.entries(dependentSchemas ?? {}).map(([name, one]) => [name, compiler.part(one)] as const);
  return (value, run) => {
    if (!isRecord(value)) return;
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    if (isBounded) checkCount(names.length, minProperties, maxProperties, "member", value, run);
    for (const name of names) {
      if (checkName !== undefined) run.enter(name, checkName, name);
    }
    for (const [name, others] of demanding) {
      const missing = names.includes(name) ? others.filter((other) => !names.includes(other)) : [];
      for (const other of missing) run.add("invalid", `a value, as there is ${name}`, undefined, other);
    }
    for (const [name, check] of dependent) if (names.includes(name)) check(value, run);
  };
}
