import { methodMembers } from "../document/document.ts";
import { withAdditionalOperations } from "./additional-operations.ts";
import { content } from "./content-shape.ts";
import { pointerOf } from "./corrections.ts";
import type { Corrections, Path } from "./corrections.ts";
import { parameters } from "./parameter-shape.ts";
import { orReference } from "./reference-shape.ts";
import { schema } from "./schema-shape.ts";
import {
  anything,
  extensibleMapOf,
  flag,
  isExtension,
  isObject,
  listOf,
  mapOf,
  misfit,
  object,
  orText,
  readMembers,
  renameMembers,
  since32,
  text,
} from "./shape.ts";
import type { Shape } from "./shape.ts";

const scopes: Shape = (value, path, corrections) => {
  if (Array.isArray(value)) return value;
  const corrected = typeof value === "string" ? [value] : Object.keys(Object(value));
  return misfit("a list", value, corrected, path, corrections);
};
export const security: Shape = listOf(orText(mapOf(scopes), (name) => ({ [name]: [] })));

const server = object(
  () => ({ url: text, description: text, name: since32(text), variables: mapOf(variable) }),
  ["url"],
);
const variableObject = object(() => ({ default: anything, enum: listOf(anything), description: text }));

/** A default is a value that the server takes, whether or not it is listed. */
const variable: Shape = (value, path, corrections) => {
  const read = variableObject(value, path, corrections);
  if (!isObject(read)) return read;
  const { default: usual, enum: values } = read;
  if (usual === undefined || !Array.isArray(values) || values.length === 0) return read;
  if (values.some((one) => String(one) === String(usual))) return read;
  const corrected: unknown[] = [usual, ...values];
  corrections.add({ parent: path, key: "enum" }, `does not list the default, ${String(usual)}`, corrected);
  return { ...read, enum: corrected };
};
export const servers: Shape = listOf(orText(server, (url) => ({ url })));

export const header: Shape = orReference(
  object(() => ({
    ...Object.fromEntries(["style", "explode", "allowReserved", "example", "examples"].map((name) => [name, anything])),
    description: text,
    required: flag,
    deprecated: flag,
    schema,
    content,
  })),
);

export const requestBody: Shape = orReference(
  object(() => ({ description: text, required: flag, content })),
  { content: { "application/json": {} } },
);

const responseObject = object(() => ({
  description: text,
  summary: since32(text),
  headers: mapOf(header),
  content,
  links: anything,
}));

export const response: Shape = orReference((value, path, corrections) => {
  if (isObject(value)) readSwaggerSchema(value, path, corrections);
  return responseObject(value, path, corrections);
}, {});

/** In Swagger 2.0, a response had a schema, whatever its media type. */
function readSwaggerSchema(holder: Record<string, unknown>, path: Path | undefined, corrections: Corrections): void {
  const { schema: own } = holder;
  if (!isObject(own) || Object.hasOwn(holder, "content")) return;
  const corrected =
    own["type"] === "file" ? { "application/octet-stream": {} } : { "application/json": { schema: own } };
  corrections.add({ parent: path, key: "content" }, "is missing, but the response itself has a schema", corrected);
  holder["content"] = corrected;
}

/** Responses by status, all those of a hundred, or `default`. */
const responses: Shape = (value, path, corrections) => {
  const holder = isObject(value) ? value : misfit("an object", value, undefined, path, corrections);
  if (!isObject(holder)) return undefined;
  readMembers(holder, responseOf, path, corrections);
  return holder;
};

function responseOf(key: string): Shape {
  if (isExtension(key)) return anything;
  return /^([1-9]\d\d|[1-5]XX|default)$/i.test(key) ? response : noStatus;
}

const noStatus: Shape = (_value, path, corrections) => {
  corrections.add(path, "is no status, such as 200, 4XX or default", undefined);
  return undefined;
};

const operation = object(() => ({
  operationId: text,
  summary: text,
  description: text,
  deprecated: flag,
  tags: listOf(text),
  parameters,
  requestBody,
  responses,
  security,
  servers,
  callbacks: mapOf(orReference(extensibleMapOf(pathItem))),
  externalDocs: anything,
}));

const pathItemObject = object(() => ({
  summary: text,
  description: text,
  parameters,
  servers,
  ...Object.fromEntries(
    methodMembers.flatMap((method) => [
      [method, operation],
      [method.toUpperCase(), operation],
    ]),
  ),
  query: since32(operation),
  QUERY: since32(operation),
  additionalOperations: since32(mapOf(operation)),
}));

/** Beside a reference may stand what that item lacks, or has in another way. */
export const pathItem: Shape = (value, path, corrections) => {
  const read = asReference(value, path, corrections);
  const item = read === undefined ? undefined : pathItemObject(read, path, corrections);
  if (isObject(item)) leaveOutForeign(item, path, corrections);
  return isObject(item) ? withAdditionalOperations(withMethodNames(item, path, corrections), path, corrections) : item;
};

const asReference = orReference(anything);

/** What looks like an operation, but is under no method. One under a misspelt method has been noted already. */
function leaveOutForeign(item: Record<string, unknown>, path: Path | undefined, corrections: Corrections): void {
  for (const [key, member] of Object.entries(item)) {
    const isOperation = isObject(member) && Object.hasOwn(member, "responses");
    if (!isOperation || isExtension(key) || methodNames.has(key.toLowerCase())) continue;
    const place = { parent: path, key };
    if (corrections.all.some(({ pointer }) => pointer === pointerOf(place))) continue;
    corrections.add(place, "is no method that OpenAPI has", undefined);
    delete item[key];
  }
}

const methodNames: ReadonlySet<string> = new Set([...methodMembers, "additionaloperations"]);

/** Methods are in lower case in a document, and in upper case on the wire: some write `GET`. */
function withMethodNames(
  item: Record<string, unknown>,
  path: Path | undefined,
  corrections: Corrections,
): Record<string, unknown> {
  const meant = (key: string): string | undefined => methodMembers.find((method) => method.toUpperCase() === key);
  return renameMembers(item, meant, "is a method in upper case", path, corrections);
}
