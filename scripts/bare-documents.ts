import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { resolveReference } from "../sandbox/server/documents.ts";
import { isObject, objectOf } from "../sandbox/store/json.ts";
import type { JSONObject, JSONValue } from "../sandbox/store/json.ts";

/** The keywords that people and generators read, and the sandbox does not. */
const unread =
  /^(description|summary|title|examples?|externalDocs|deprecated|tags|x-(?!scopes|idempotency-key|rate-limit).*)$/;
/** Keywords whose members have names that the document chooses: one may be called `description`. */
const naming = /^(paths|parameters|content|schemas|requestBodies|properties|patternProperties|\$defs)$/;
/** Keywords whose values are data. */
const data = /^(enum|const|default)$/;

/** Writes a document and its overlay into a folder, reduced to what the sandbox reads: as JSON, which is YAML too. */
export function writeBareDocument(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  write(folder, name, strip(keepRequests(read(name))));
  write(folder, `${name}.overlay`, strip(read(`${name}.overlay`)));
}

function write(folder: string, name: string, content: JSONObject): void {
  writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(content));
}

function read(name: string): JSONObject {
  const content: JSONValue = parse(readFileSync(`openapi/${name}.yaml`, "utf8"));
  return objectOf(content);
}

/** The requests of a document, the components that they reference, and which successes have a body. */
function keepRequests(root: JSONObject): JSONObject {
  const paths = mapMembers(objectOf(root.paths), (item) =>
    mapMembers(objectOf(item), (member) =>
      isObject(member) ? { ...member, responses: listSuccesses(root, objectOf(member.responses)) } : member,
    ),
  );
  return { openapi: root.openapi ?? "", paths, components: collectComponents(root, paths) };
}

function listSuccesses(root: JSONObject, responses: JSONObject): JSONObject {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  const hasBody = (response: JSONValue): boolean => isObject(resolveReference(root, response).content);
  return Object.fromEntries(successes.map(([status, response]) => [status, hasBody(response) ? { content: {} } : {}]));
}

/** The components that are referenced, those of other components included. */
function collectComponents(root: JSONObject, from: JSONObject): JSONObject {
  const components: Record<string, JSONObject> = {};
  const references = new Set(listReferences(from));
  for (const reference of references) {
    const component = resolveReference(root, { $ref: reference });
    const [, , kind = "", name = ""] = reference.split("/");
    components[kind] = { ...components[kind], [name]: component };
    for (const further of listReferences(component)) references.add(further);
  }
  return components;
}

function listReferences(value: JSONObject): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = ""]) => reference);
}

/** An object without what only people and generators read. */
export function strip(object: JSONObject): JSONObject {
  const read = Object.entries(object).filter(([key]) => !unread.test(key));
  return Object.fromEntries(
    read.map(([key, value]) => [key, data.test(key) ? value : stripValue(value, naming.test(key))]),
  );
}

function stripValue(value: JSONValue, isNaming: boolean): JSONValue {
  if (Array.isArray(value)) return value.map((item) => stripValue(item, false));
  if (!isObject(value)) return value;
  return isNaming ? mapMembers(value, (member) => stripValue(member, false)) : strip(value);
}

function mapMembers(object: JSONObject, change: (member: JSONValue) => JSONValue): JSONObject {
  return Object.fromEntries(Object.entries(object).map(([key, member]) => [key, change(member)]));
}
