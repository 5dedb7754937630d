import { explainCondition } from "../check/conditions.ts";
import { isSurelyValid } from "../check/is-surely-valid.ts";
import { UsageError } from "../cli-error.ts";
import { membersOf } from "../description/definitions-for.ts";
import type { JSONSchema, OperationDetail, OperationInput } from "../description/operation.ts";
import type { Terminal } from "../terminal.ts";
import { parseText } from "./parse-text.ts";
import { readOptions, wayToGive } from "./read-options.ts";
import { readPairs } from "./read-pairs.ts";
import { isRecord, schemaAt, setAt, stepsTo } from "./value-at.ts";
import { wayToSet } from "./way-to-set.ts";

/** What was typed. */
export interface TypedInput {
  /** Path parameters, or the file to upload. */
  readonly operands: readonly string[];
  /** By the name of the query parameter. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** `key[operator]=value` */
  readonly filter?: readonly string[];
  readonly data?: string;
  /** `path=value` */
  readonly set?: readonly string[];
  /** `Name=value` */
  readonly header?: readonly string[];
  /** `name=value` */
  readonly cookie?: readonly string[];
}

/**
 * The input of an operation, typed by its schema, and checked.
 * @throws UsageError that names each mistake
 */
export async function readInput(
  operation: OperationDetail,
  typed: TypedInput,
  terminal: Pick<Terminal, "stdin" | "signal">,
): Promise<OperationInput> {
  const input = await typeInput(operation, typed, terminal);
  await refuseMistakes(operation, input, typed);
  return input;
}

/** The input of an operation, typed by its schema. */
export async function typeInput(
  operation: OperationDetail,
  typed: TypedInput,
  terminal: Pick<Terminal, "stdin" | "signal">,
): Promise<OperationInput> {
  const input: Record<string, unknown> = {};
  const { input: root } = operation;
  for (const [index, { name }] of operation.arguments
    .filter((one) => one.in === "path" || one.in === "file")
    .entries()) {
    const text = typed.operands[index];
    if (text !== undefined) input[name] = parseText(text, schemaAt([name], root, root), root);
  }
  const query = readQuery(typed, schemaAt(["query"], root, root), root);
  if (Object.keys(query).length > 0) input["query"] = query;
  const body = await readBody(typed, schemaAt(["body"], root, root), root, terminal);
  if (body !== undefined) input["body"] = body;
  for (const [option, pairs] of Object.entries({ headers: typed.header, cookies: typed.cookie } as const)) {
    const { declared } = readOptions(pairs, option === "headers" ? "headers" : "cookies", root);
    // Where some are required, each is missed by its name.
    if (Object.keys(declared).length > 0 || [root["required"]].flat().includes(option)) input[option] = declared;
  }
  addEmptyBody(input, operation);
  return input;
}

/** A body that needs no member need not be given, but for that of an update: it would change nothing. */
function addEmptyBody(input: Record<string, unknown>, { name, input: root, arguments: all }: OperationDetail): void {
  const isRequired = all.some((one) => one.in === "body" && one.required) && !name.endsWith(".update");
  if (isRequired && input["body"] === undefined && checkIsObject(schemaAt(["body"], root, root), root))
    input["body"] = {};
}

function checkIsObject(schema: JSONSchema | undefined, root: JSONSchema): boolean {
  return schema !== undefined && membersOf(schema, root).size > 0;
}

function readQuery(
  { query, filter }: TypedInput,
  schema: JSONSchema | undefined,
  root: JSONSchema,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  const add = (name: string, text: string): void => {
    setAt(read, [name], parseText(text, schema && schemaAt([name], schema, root), root));
  };
  for (const [name, texts] of Object.entries(query)) for (const text of [texts].flat()) add(name, text);
  for (const [name, text] of readPairs(filter, "--filter")) {
    if (schema !== undefined) refuseCondition(name, schema, root);
    add(name, text);
  }
  return read;
}

/** A condition that the document does not list, in a query that takes no others. */
function refuseCondition(name: string, schema: JSONSchema, root: JSONSchema): void {
  if (schemaAt([name], schema, root) !== undefined) return;
  throw new UsageError(`--filter: there is no condition ${name}.${explainCondition(name, schema, root)}`);
}

async function readBody(
  { data, set }: TypedInput,
  schema: JSONSchema | undefined,
  root: JSONSchema,
  terminal: Pick<Terminal, "stdin" | "signal">,
): Promise<unknown> {
  const isText = schema !== undefined && schema["type"] === "string";
  const whole =
    data === undefined
      ? undefined
      : isText
        ? textBody(data)
        : await (await import("./read-data.ts")).readData(data, terminal);
  const pairs = readPairs(set, "--set");
  if (pairs.length === 0) return whole;
  if (whole !== undefined && !isRecord(whole)) throw new UsageError("--set changes an object, and --data is none.");
  const body = structuredClone(whole ?? {});
  for (const [path, text] of pairs) {
    const steps = schema === undefined ? path.split(".") : stepsTo(path, schema, root);
    setAt(body, steps, parseText(text, schema && schemaAt(steps, schema, root), root));
  }
  return body;
}

/** A body that is a text is given as one, a body that is a file as its path. */
function textBody(data: string): string {
  return data.replace(/^@/, "");
}

/** @throws UsageError that names each mistake */
export async function refuseMistakes(
  operation: OperationDetail,
  input: OperationInput,
  { data, set }: TypedInput,
): Promise<void> {
  if (isSurelyValid(operation.input, operation.input, input)) return;
  const { checkInput } = await import("../check/check-input.ts"); // on demand: the validator takes longer than a call
  const mistakes = checkInput(operation, input);
  if (mistakes.length === 0) return;
  const isWithoutBody =
    data === undefined && set === undefined && mistakes.some(({ member }) => /^body\b/.test(member));
  const advice = isWithoutBody ? ["Give it with --set name=value or --data <json>: --help has an example."] : [];
  const sentences = mistakes.map(({ message, missing = [], give }) => {
    return (
      message + (wayToGive(missing) || (give === undefined || isWithoutBody ? "" : wayToSet(give, operation.input)))
    );
  });
  throw new UsageError([...sentences, ...advice].join("\n"));
}
