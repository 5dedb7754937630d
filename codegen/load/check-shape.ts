import type { Problem } from "../document/diagnostics.ts";
import { httpMethods } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { isReference } from "../document/references.ts";

/** Reports where a value is not what the rest of codegen takes for granted. What it does not read may be anything. */
type Shape = (value: unknown, pointer: string, report: (problem: Problem) => void) => void;

/** Members that are not what OpenAPI has them be. */
export function checkShape(document: unknown): Problem[] {
  return collect(documentShape, document);
}

function collect(shape: Shape, value: unknown): Problem[] {
  const problems: Problem[] = [];
  shape(value, "#", (problem) => problems.push(problem));
  return problems;
}

const maxDepth = 100;

/** Nothing that people write is nested so deeply; what is would end in an overflow somewhere. */
export function checkDepth(value: unknown, path: readonly string[] = []): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  if (path.length === maxDepth) {
    const message = `is nested ${maxDepth} levels deep; give inner schemas names under components`;
    return [{ pointer: ["#", ...path.map(encodePointer)].join("/"), message }];
  }
  return Object.entries(value).flatMap(([key, member]) => checkDepth(member, [...path, key]));
}

const schema: Shape = (value, pointer, report) => {
  if (typeof value !== "boolean") schemaObject(value, pointer, report);
};
const schemas = listOf(schema);
const schemaObject = object(() => ({
  $ref: text,
  type: either(Array.isArray, listOf(text), text),
  description: text,
  enum: listOf(anything),
  required: either(Array.isArray, listOf(text), flag),
  properties: mapOf(schema),
  patternProperties: mapOf(schema),
  additionalProperties: schema,
  items: either(Array.isArray, schemas, schema),
  allOf: schemas,
  anyOf: schemas,
  oneOf: schemas,
  discriminator: object(() => ({ propertyName: text, mapping: mapOf(text) }), ["propertyName"]),
}));

const content = mapOf(object(() => ({ schema })));
const parameters = listOf(
  object(() => ({ name: text, in: text, description: text, required: flag, schema, content }), ["name", "in"]),
);
const security = listOf(mapOf(listOf(anything)));
const servers = listOf(object(() => ({ url: text, variables: mapOf(anyObject) }), ["url"]));

const operation = object(() => ({
  operationId: text,
  summary: text,
  description: text,
  deprecated: flag,
  tags: listOf(text),
  parameters,
  requestBody: object(() => ({ description: text, required: flag, content })),
  responses: mapOf(object(() => ({ content }))),
  security,
}));

const pathItem = object(() => ({
  parameters,
  servers,
  ...Object.fromEntries(httpMethods.map((method): [string, Shape] => [method, operation])),
}));

const documentShape = object(
  () => ({
    info: object(() => ({ description: text })),
    servers,
    security,
    tags: listOf(object(() => ({ name: text, description: text }))),
    paths: mapOf(pathItem),
    components: object(() => ({ schemas: mapOf(schema), securitySchemes: mapOf(object(() => ({ type: text }))) })),
  }),
  ["info"], // from 3.1 on, a document may hold nothing but schemas
);

const text = kind("text", (value) => typeof value === "string");
const flag = kind("true or false", (value) => typeof value === "boolean");
const anyObject = kind("an object", isObject);

function anything(): void {}

function kind(what: string, isKind: (value: unknown) => boolean): Shape {
  return (value, pointer, report) => {
    if (!isKind(value)) report({ pointer, message: `must be ${what}; it is ${describe(value)}` });
  };
}

function describe(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? typeof value;
  return Array.isArray(value) ? "a list" : "an object";
}

/** Known members that are there have their shape; a reference may stand for the whole. */
function object(members: () => Record<string, Shape>, required: string[] = []): Shape {
  let shapes: [string, Shape][] | undefined; // made once all shapes are there, since they hold each other
  return (value, pointer, report) => {
    if (!isObject(value)) return anyObject(value, pointer, report);
    if (isReference(value)) return;
    for (const name of required) if (!Object.hasOwn(value, name)) report({ pointer, message: `has no \`${name}\`` });
    for (const [name, shape] of (shapes ??= Object.entries(members()))) {
      const member: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      if (member !== undefined) shape(member, `${pointer}/${name}`, report);
    }
  };
}

/** Extensions may stand beside the entries, and be anything. */
function mapOf(shape: Shape): Shape {
  return (value, pointer, report) => {
    if (!isObject(value)) return anyObject(value, pointer, report);
    for (const [key, member] of Object.entries(value)) {
      if (!key.startsWith("x-")) shape(member, `${pointer}/${encodePointer(key)}`, report);
    }
  };
}

function listOf(shape: Shape): Shape {
  return (value, pointer, report) => {
    if (!Array.isArray(value)) return report({ pointer, message: `must be a list; it is ${describe(value)}` });
    for (const [index, item] of value.entries()) shape(item, `${pointer}/${index}`, report);
  };
}

function either(check: (value: unknown) => boolean, first: Shape, second: Shape): Shape {
  return (value, pointer, report) => (check(value) ? first : second)(value, pointer, report);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
