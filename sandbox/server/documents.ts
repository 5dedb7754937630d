import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject, objectOf, textOf, textsOf } from "../store/json.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";

export type APIName = "lightfield" | "wootiv";

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: JSONObject;
}

export interface RequestBody {
  readonly required: boolean;
  readonly contentType: string;
  readonly schema: JSONObject;
}

/** One operation of a document, with the extensions of the overlay. */
export interface Operation {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** The status of the first declared success response, and whether it has a body. */
  readonly success: { readonly status: number; readonly hasBody: boolean };
  /** Whether success may also be 204. */
  readonly mayBeEmpty: boolean;
  readonly scopes: readonly string[];
  readonly honoursIdempotencyKey: boolean;
  /** The rate limit that the operation counts against: read, write or search; `undefined` if none is documented. */
  readonly rateLimit: string | undefined;
}

export interface APIDocument {
  readonly name: APIName;
  readonly root: JSONObject;
  readonly operations: readonly Operation[];
}

const methods = ["get", "post", "put", "patch", "delete"];
const loaded = new Map<APIName, APIDocument>();

/** Reads a document and its overlay, once per process. */
export function loadDocument(name: APIName): APIDocument {
  const document = loaded.get(name) ?? readDocument(name, findFolder());
  loaded.set(name, document);
  return document;
}

/** Reads a document and its overlay from a folder. */
export function readDocument(name: APIName, folder: URL): APIDocument {
  const root = readYAML(new URL(`${name}.yaml`, folder));
  const extensions = readExtensions(readYAML(new URL(`${name}.overlay.yaml`, folder)));
  return { name, root, operations: listOperations(root, extensions) };
}

/** The folder of the documents: in `dist` of the package, beside this file or its folder; at the root of the repository. */
function findFolder(): URL {
  const folders = ["./openapi/", "../openapi/", "../../openapi/"].map((path) => new URL(path, import.meta.url));
  const folder = folders.find((url) => existsSync(url));
  if (folder === undefined) throw new Error("The sandbox cannot find the folder openapi.");
  return folder;
}

function readYAML(file: URL): JSONObject {
  return objectOf(parse(readFileSync(file, "utf8")));
}

/** Extensions by method and path, as in `get /v1/accounts`. */
function readExtensions(overlay: JSONObject): Map<string, JSONObject> {
  const extensions = new Map<string, JSONObject>();
  for (const action of Array.isArray(overlay.actions) ? overlay.actions : []) {
    const [, path, method] = /^\$\.paths\['(.+)'\]\.(\w+)$/.exec(textOf(objectOf(action).target)) ?? [];
    if (path === undefined || method === undefined) continue;
    const key = `${method} ${path}`;
    extensions.set(key, { ...extensions.get(key), ...objectOf(objectOf(action).update) });
  }
  return extensions;
}

function listOperations(root: JSONObject, extensions: Map<string, JSONObject>): Operation[] {
  return Object.entries(objectOf(root.paths)).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const raw = objectOf(item)[method];
      const shared = objectOf(item).parameters;
      return isObject(raw)
        ? [readOperation(root, method, path, raw, shared, extensions.get(`${method} ${path}`) ?? {})]
        : [];
    }),
  );
}

function readOperation(
  root: JSONObject,
  method: string,
  path: string,
  raw: JSONObject,
  shared: JSONValue | undefined,
  extension: JSONObject,
): Operation {
  const statuses = Object.keys(objectOf(raw.responses)).filter((status) => status.startsWith("2"));
  const first = statuses[0] ?? "200";
  return {
    id: textOf(raw.operationId),
    method: method.toUpperCase(),
    path,
    parameters: [...listOf(shared), ...listOf(raw.parameters)].map((parameter) => readParameter(root, parameter)),
    body: raw.requestBody === undefined ? undefined : readBody(resolveReference(root, raw.requestBody)),
    success: {
      status: Number(first),
      hasBody: isObject(resolveReference(root, objectOf(raw.responses)[first]).content),
    },
    mayBeEmpty: statuses.includes("204"),
    scopes: textsOf(extension["x-scopes"]),
    honoursIdempotencyKey: extension["x-idempotency-key"] === true,
    rateLimit: textOf(extension["x-rate-limit"]) || undefined,
  };
}

function readParameter(root: JSONObject, value: JSONValue): Parameter {
  const raw = resolveReference(root, value);
  return { name: textOf(raw.name), in: textOf(raw.in), required: raw.required === true, schema: objectOf(raw.schema) };
}

function readBody(raw: JSONObject): RequestBody {
  const [contentType, media] = Object.entries(objectOf(raw.content))[0] ?? ["application/json", {}];
  return { required: raw.required === true, contentType, schema: objectOf(objectOf(media).schema) };
}

/** Follows `$ref` to a component of the same document. */
export function resolveReference(root: JSONObject, value: JSONValue | undefined): JSONObject {
  const raw = objectOf(value);
  if (typeof raw.$ref !== "string") return raw;
  const names = parsePointer(raw.$ref);
  const target = names.reduce<JSONValue | undefined>((parent, name) => objectOf(parent)[name], root);
  return resolveReference(root, target);
}

/** The names in a JSON Pointer, such as `/paths/~1v1~1accounts` or `#/components/schemas/Account`. */
export function parsePointer(pointer: string): string[] {
  const tokens = pointer.split("/").slice(1);
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function listOf(value: JSONValue | undefined): JSONValue[] {
  return Array.isArray(value) ? value : [];
}
