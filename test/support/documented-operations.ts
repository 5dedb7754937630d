import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** One operation of a document: what tests hold the clients to. */
export interface DocumentedOperation {
  /** Method and path: `GET /v1/accounts/{id}`. */
  readonly name: string;
  /** Every success that the document has an example for, and every one without a body. */
  readonly successes: readonly Success[];
  /** Says whether the document lets a query parameter of this name be sent. */
  declaresQuery(name: string): boolean;
}

export interface Success {
  readonly status: number;
  /** The example; absent where the document declares no body. */
  readonly body?: unknown;
}

interface Reference {
  readonly $ref?: string;
}

interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema | Reference;
}

interface Schema {
  readonly patternProperties?: Readonly<Record<string, unknown>>;
  readonly allOf?: readonly (Schema | Reference)[];
}

/** A rule about names of query parameters. */
interface NameRule {
  readonly pattern: RegExp;
  readonly isRefused: boolean;
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly examples: Readonly<Record<string, Example | Reference>> }>>;
}

interface Example {
  readonly value: unknown;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Reads the operations of a document, in its order. */
export function readOperations(file: string): readonly DocumentedOperation[] {
  const document: Document = parse(readFileSync(file, "utf8"));
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => readOperation(document, `${method.toUpperCase()} ${path}`, operation)),
  );
}

function readOperation(document: Document, name: string, operation: Operation): DocumentedOperation {
  const rules = (operation.parameters ?? [])
    .map((parameter) => follow(document, parameter))
    .filter((parameter) => parameter.in === "query")
    .flatMap((parameter) => namesOf(document, parameter));
  const successes = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([status, response]) => readSuccesses(document, Number(status), follow(document, response)));
  const matches = (wanted: string, refused: boolean): boolean =>
    rules.some(({ pattern, isRefused }) => isRefused === refused && pattern.test(wanted));
  return { name, successes, declaresQuery: (wanted) => matches(wanted, false) && !matches(wanted, true) };
}

/** The names that a parameter has on the wire: its own, or where it is an object spread over the query, its keys'. */
function namesOf(document: Document, { name, schema }: Parameter): NameRule[] {
  const rules = patternsOf(document, schema);
  return rules.length > 0 ? rules : [{ pattern: new RegExp(`^${name}$`), isRefused: false }];
}

function patternsOf(document: Document, schema: Schema | Reference): NameRule[] {
  const { patternProperties = {}, allOf = [] } = follow(document, schema);
  const own = Object.entries(patternProperties).map(([pattern, value]) => {
    return { pattern: new RegExp(pattern), isRefused: value === false };
  });
  return [...own, ...allOf.flatMap((part) => patternsOf(document, part))];
}

function readSuccesses(document: Document, status: number, response: Response): Success[] {
  const media = response.content?.["application/json"];
  if (media === undefined) return [{ status }];
  return Object.values(media.examples).map((example) => ({ status, body: follow(document, example).value }));
}

/** The component that a reference names; anything else is itself. */
function follow<T extends object>(document: Document, value: T | Reference): T {
  if (!("$ref" in value) || value.$ref === undefined) return value as T;
  const steps = value.$ref.split("/").slice(1);
  return follow(document, steps.reduce((at: object, step) => memberOf(at, step), document) as T | Reference);
}

function memberOf(value: object, name: string): object {
  const member: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  if (typeof member === "object" && member !== null) return member;
  throw new Error(`A reference of the document leads nowhere: there is no ${name}.`);
}
