import { SDKError } from "../platform/errors.ts";
import { checkNames, unknownName } from "../settings/option-names.ts";
import type { Settings } from "../settings/settings.ts";
import { checkSchema, isSchema } from "./check-schema.ts";

const checked = new WeakSet<object>();

/**
 * Whether the validators of a client can be found by its calls: a misspelt one would let all pass. Once for each client, at its
 * first call.
 * @throws SDKError for those of another API, for one that belongs to no resource or no method, and for what is no schema
 */
export function checkValidators(settings: Pick<Settings, "validators" | "client">): void {
  const { validators, client } = settings;
  if (validators === undefined) return;
  if (!isObject(validators) || Array.isArray(validators)) throw noValidators();
  if (checked.has(client ?? validators)) return;
  const resources = client && resourcesOf(client);
  if (resources) checkOrigin(validators, resources);
  for (const [name, methods] of Object.entries(validators)) {
    if (!isSchema(methods)) checkResource(name, methods, resources);
  }
  checked.add(client ?? validators);
}

type Resources = ReadonlyMap<string, object>;

/** By the names that validators have: `mailbox.stream` as `mailboxStream`. */
function resourcesOf(client: object): Resources {
  const transport: unknown = Reflect.get(client, "transport");
  const list = (parent: object, prefix: string): (readonly [string, object])[] =>
    Object.entries(parent).flatMap(([name, value]) => {
      if (!isObject(value) || value === transport || Reflect.get(value, "transport") !== transport) return [];
      const path = prefix === "" ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
      return [[path, value] as const, ...list(value, path)];
    });
  return new Map(list(client, ""));
}

/** Where most belong to no method, none of them is misspelt. */
function checkOrigin(validators: object, resources: Resources): void {
  const found = Object.entries(validators).flatMap(([name, methods]) =>
    isObject(methods) && !isSchema(methods)
      ? Object.keys(methods).map((method) => hasMethod(resources.get(name), method))
      : [],
  );
  const known = found.filter(Boolean).length;
  if (found.length < 4 || known * 2 >= found.length) return;
  throw new SDKError(
    `The validators are those of another API: this client has ${known} of their ${found.length} methods.`,
  );
}

function hasMethod(resource: object | undefined, method: string): boolean {
  return resource !== undefined && typeof Reflect.get(resource, method) === "function";
}

function checkResource(name: string, methods: unknown, resources: Resources | undefined): void {
  const resource = resources?.get(name);
  if (resources && !resource) throw unknownName(name, [...resources.keys()], "The API of the validators", "resource");
  if (!isObject(methods)) throw new SDKError(`validators.${name} must be an object of methods.`);
  for (const [method, parts] of Object.entries(methods)) {
    const place = `validators.${name}.${method}`;
    if (resource && !hasMethod(resource, method)) {
      throw unknownName(method, methodsOf(resource), `The resource ${name} of the validators`, "method");
    }
    if (!isObject(parts)) throw new SDKError(`${place} must be an object such as { response: schema }.`);
    checkNames(parts, " query body bodies bodyIsOptional response responses item ", place);
    const { bodyIsOptional: _, bodies, responses, ...schemas }: Readonly<Record<string, unknown>> = { ...parts };
    checkSchemas({ ...schemas, ...Object(bodies), ...Object(responses) }, place);
  }
}

function methodsOf(resource: object): string[] {
  return Object.getOwnPropertyNames(Object.getPrototypeOf(resource)).filter((name) => name !== "constructor");
}

function checkSchemas(schemas: object, place: string): void {
  for (const [part, schema] of Object.entries(schemas)) {
    if (schema !== undefined) checkSchema(schema, `${place}.${part}`);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function noValidators(): SDKError {
  return new SDKError(
    "validators must be an object: all that a module of validators exports, or some resources of it.",
  );
}
