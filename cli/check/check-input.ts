import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv/dist/2020.js";
import { membersOf, takenMembers } from "../description/definitions-for.ts";
import type { JSONSchema, OperationDetail } from "../description/operation.ts";
import { explainChoice, explainMistake } from "./explain-mistake.ts";
import { memberOf, memberPath } from "./member-path.ts";
import { looksLikeTime } from "./looks-like-time.ts";
import type { Mistake } from "./mistake.ts";

export type { Mistake };

/** Holds an input against the schema of an operation, before anything is sent. */
export function checkInput({ input: schema, output }: CheckedSchemas, input: unknown): Mistake[] {
  return checkValue(schema, schema, input, "").map((mistake) => {
    const message = explainUnknownMember(mistake, schema, output);
    return message === undefined ? mistake : { ...mistake, message };
  });
}

type CheckedSchemas = Pick<OperationDetail, "input" | "output">;

/** Of a member that is known elsewhere: beside its holder, or in the response alone. */
function explainUnknownMember(
  { unknown = [], member }: Mistake,
  input: JSONSchema,
  output: JSONSchema | undefined,
): string | undefined {
  const [name = ""] = unknown.slice(-1);
  const outer = unknown.slice(0, -2);
  const beside = [...(membersAt(outer, input) ?? [])].find(([, one]) => takenMembers(one, input).has(name));
  if (beside !== undefined && unknown.length > 1) {
    const [holder, other] = [unknown.slice(0, -1), [...outer, beside[0]]].map((steps) => steps.reduce(memberOf, ""));
    return `${holder} has no member ${name}. Put it under ${other}.`;
  }
  const isRead = unknown[0] === "body" && output !== undefined && membersAt(unknown.slice(1, -1), output)?.has(name);
  return isRead === true ? `${member} is read-only: leave it out.` : undefined;
}

/** The members of what lies at some steps; undefined where nothing does. */
function membersAt(steps: readonly string[], root: JSONSchema): Map<string, JSONSchema> | undefined {
  let found: JSONSchema | undefined = root;
  for (const step of steps) found = found && membersOf(found, root).get(step);
  return found && membersOf(found, root);
}

function checkValue(schema: JSONSchema, root: JSONSchema, value: unknown, at: string): Mistake[] {
  const errors = validate({ ...schema, $defs: root["$defs"] ?? {} }, value);
  const unions = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const isInUnion = (error: ErrorObject): boolean =>
    unions.some((union) => union !== error && error.instancePath.startsWith(union.instancePath));
  const mistakes = errors.filter((error) => !isInUnion(error)).flatMap((error) => mistakesOf(error, root, at));
  return mistakes.filter(({ message }, index) => mistakes.findIndex((one) => one.message === message) === index);
}

function mistakesOf(error: ErrorObject, root: JSONSchema, at: string): Mistake[] {
  const variants: unknown = error.schema;
  const isUnion = (error.keyword === "anyOf" || error.keyword === "oneOf") && Array.isArray(variants);
  if (isUnion) {
    const nearer = nearestVariant(variants, root, error.data, at + error.instancePath);
    if (nearer !== undefined) return nearer;
  }
  const mistake = explainMistake(error, root, memberPath(at, error.instancePath));
  return mistake === undefined ? [] : [mistake];
}

/** The mistakes of the variant that was most likely meant: that which goes wrong furthest inside. */
function nearestVariant(
  variants: readonly JSONSchema[],
  root: JSONSchema,
  value: unknown,
  at: string,
): Mistake[] | undefined {
  const whole = memberPath(at, "");
  const attempts = variants.map((variant) => checkValue(variant, root, value, at));
  const choice = choiceOfAll(attempts, value, at);
  if (choice !== undefined) return [choice];
  const inside = attempts.filter((mistakes) => mistakes.length > 0 && mistakes.every(({ member }) => member !== whole));
  const [nearest] = inside.toSorted((a, b) => Number(hasChoice(a)) - Number(hasChoice(b)) || a.length - b.length);
  return nearest ?? attempts.find((mistakes) => mistakes.some((mistake) => isChoiceOf(value, mistake)));
}

/** Whether a value is none of those that it may be, and of their type. */
function isChoiceOf(value: unknown, { choices = [] }: Mistake): boolean {
  return value !== null && choices.some((choice) => typeof choice === typeof value);
}

/** Whether a value is none of those that it may be, such as the one that stands for a variant. */
function hasChoice(mistakes: readonly Mistake[]): boolean {
  return mistakes.some(({ choices }) => choices !== undefined);
}

/** The mistake in a member by which every variant refuses the value: it may be what any of them takes. */
function choiceOfAll(attempts: readonly Mistake[][], value: unknown, at: string): Mistake | undefined {
  const [first = []] = attempts;
  for (const { member } of first) {
    const choices = attempts.map((mistakes) => mistakes.find((one) => one.member === member)?.choices);
    const all = choices.flatMap((one) => one ?? []);
    const name = Object.keys(Object(value)).find((key) => memberPath(`${at}/${key}`, "") === member);
    if (name === undefined || choices.some((one) => one === undefined)) continue;
    return { member, message: explainChoice(member, Reflect.get(Object(value), name), all), choices: all };
  }
  return undefined;
}

function validate(schema: JSONSchema, value: unknown): ErrorObject[] {
  const check = ajv.compile(schema);
  ajv.removeSchema(schema); // it would be kept, and a server checks many
  return check(value) ? [] : (check.errors ?? []);
}

const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: { "date-time": looksLikeTime }, // what else a format takes, the API knows best
  logger: false,
  unicodeRegExp: false, // as the patterns of documents are written
  verbose: true,
});
