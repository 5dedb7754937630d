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
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly patternProperties?: Readonly<Record<string, unknown>>;
  readonly allOf?: readonly (Schema | Reference)[];
}

/** The keys of an object. */
interface Keys {
  readonly names: readonly string[];
  readonly patterns: readonly RegExp[];
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
  const query = (operation.parameters ?? [])
    .map((parameter) => follow(document, parameter))
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => namesOf(document, parameter));
  const successes = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([status, response]) => readSuccesses(document, Number(status), follow(document, response)));
  const declaresQuery = (wanted: string): boolean =>
    query.some(({ names, patterns }) => names.includes(wanted) || patterns.some((pattern) => pattern.test(wanted)));
  return { name, successes, declaresQuery };
}

/** The names that a parameter has on the wire: its own, or where it is an object spread over the query, its keys'. */
function namesOf(document: Document, { name, schema }: Parameter): Keys {
  const keys = keysOf(document, schema);
  return keys.patterns.length > 0 ? keys : { names: [name], patterns: [] };
}

function keysOf(document: Document, schema: Schema | Reference): Keys {
  const { properties = {}, patternProperties = {}, allOf = [] } = follow(document, schema);
  const own = {
    names: Object.keys(properties),
    patterns: Object.keys(patternProperties).map((pattern) => new RegExp(pattern)),
  };
  const all = [own, ...allOf.map((part) => keysOf(document, part))];
  return { names: all.flatMap(({ names }) => names), patterns: all.flatMap(({ patterns }) => patterns) };
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
