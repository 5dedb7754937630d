import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject, objectOf, textOf, textsOf, type JSONValue, type JSONObject } from "../store/json.ts";

export type APIName = "lightfield" | "wootiv";

export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: JSONObject;
}

export interface RequestBody {
  required: boolean;
  contentType: string;
  schema: JSONObject;
}

/** One operation of a document, with what the overlay says about it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  body: RequestBody | undefined;
  /** The status of the first declared success response, and whether it has a body. */
  success: { status: number; hasBody: boolean };
  /** Whether success may also be 204. */
  mayBeEmpty: boolean;
  scopes: string[];
  honoursIdempotencyKey: boolean;
  /** The rate limit that the operation counts against: read, write or search; `undefined` if none is documented. */
  rateLimit: string | undefined;
}

export interface APIDocument {
  name: APIName;
  root: JSONObject;
  operations: Operation[];
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
  const root = readYaml(new URL(`${name}.yaml`, folder));
  const extensions = readExtensions(readYaml(new URL(`${name}.overlay.yaml`, folder)));
  return { name, root, operations: listOperations(root, extensions) };
}

/** In the package the documents are in `dist`, reduced to what is read here; in the repository they have a folder of their own. */
function findFolder(): URL {
  const places = ["./openapi/", "../openapi/", "../../openapi/"].map((path) => new URL(path, import.meta.url));
  const place = places.find((url) => existsSync(url));
  if (place === undefined) throw new Error("The sandbox cannot find the folder openapi.");
  return place;
}

function readYaml(file: URL): JSONObject {
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
    body: raw.requestBody === undefined ? undefined : readBody(resolve(root, raw.requestBody)),
    success: { status: Number(first), hasBody: isObject(resolve(root, objectOf(raw.responses)[first]).content) },
    mayBeEmpty: statuses.includes("204"),
    scopes: textsOf(extension["x-scopes"]),
    honoursIdempotencyKey: extension["x-idempotency-key"] === true,
    rateLimit: textOf(extension["x-rate-limit"]) || undefined,
  };
}

function readParameter(root: JSONObject, value: JSONValue): Parameter {
  const raw = resolve(root, value);
  return { name: textOf(raw.name), in: textOf(raw.in), required: raw.required === true, schema: objectOf(raw.schema) };
}

function readBody(raw: JSONObject): RequestBody {
  const [contentType, media] = Object.entries(objectOf(raw.content))[0] ?? ["application/json", {}];
  return { required: raw.required === true, contentType, schema: objectOf(objectOf(media).schema) };
}

/** Follows `$ref` to a component of the same document. */
export function resolve(root: JSONObject, value: JSONValue | undefined): JSONObject {
  const raw = objectOf(value);
  if (typeof raw.$ref !== "string") return raw;
  const steps = raw.$ref.split("/").slice(1);
  return resolve(
    root,
    steps.reduce<JSONValue | undefined>(
      (at, step) => objectOf(at)[step.replaceAll("~1", "/").replaceAll("~0", "~")],
      root,
    ),
  );
}

function listOf(value: JSONValue | undefined): JSONValue[] {
  return Array.isArray(value) ? value : [];
}
