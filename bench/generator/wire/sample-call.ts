/** What one call of an operation is made with. */
import { asList, isObject, operationsOf } from "./read-document.ts";
import type { DocumentReader, JsonObject, OperationEntry } from "./read-document.ts";
import { sampleValue } from "./sample-value.ts";

export interface SampleParameter {
  readonly parameter: JsonObject;
  readonly location: string;
  readonly name: string;
  readonly value: unknown;
  /** The client is to send it by itself. */
  readonly isOmitted: boolean;
}

export interface SampleCall extends OperationEntry {
  readonly parameters: readonly SampleParameter[];
  readonly body: SampleBody | undefined;
  /** The operation has several media types of a body, of which this is one. */
  readonly isChoice: boolean;
  /** Those of its successful responses. */
  readonly returns: readonly string[];
  /** The one of them that the caller picks. */
  readonly accept: string | undefined;
}

export interface SampleBody {
  readonly mediaType: string;
  readonly content: JsonObject;
  readonly value: unknown;
  /** Sent as it is. */
  readonly isRaw?: boolean;
}

/** One call for each media type of each operation's body, and one for each of several that its response may have. */
export function sampleCalls(reader: DocumentReader): SampleCall[] {
  return operationsOf(reader.root, reader.follow).flatMap((entry): SampleCall[] => {
    const parameters = parametersOf(reader, entry);
    const bodies = bodiesOf(reader, entry);
    const returns = returnedTypes(reader, entry);
    const [body] = bodies;
    const usual = { ...entry, parameters, body, isChoice: bodies.length > 1, returns, accept: undefined };
    const picked = returns.some(isStream) ? [] : returns.filter((mediaType) => !mediaType.includes("*"));
    return [
      usual,
      ...bodies.slice(1).map((other) => ({ ...usual, body: other })),
      ...(picked.length > 1 ? picked.map((accept) => ({ ...usual, accept })) : []),
    ];
  });
}

/** A stream of events, or of lines: whoever wants one says so, and then asks for nothing else. */
export function isStream(mediaType: string): boolean {
  return /event-stream|jsonl|ndjson|json-seq|jsonlines/i.test(mediaType);
}

/** What is no media type cannot be asked for. */
function returnedTypes(reader: DocumentReader, { operation }: OperationEntry): string[] {
  const responses = Object.entries(reader.follow(operation["responses"]));
  const successes = responses.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  const types = successes.flatMap(([, response]) => Object.keys(reader.follow(reader.follow(response)["content"])));
  return [...new Set(types)].filter(isMediaType);
}

function isMediaType(name: string): boolean {
  return /^[\w.+*-]+\/[\w.+*-]+/.test(name);
}

/** Those of the operation replace those of the path. Keys and what a client must write by itself are none. */
function parametersOf(reader: DocumentReader, { path, item, operation }: OperationEntry): SampleParameter[] {
  const all = [...asList(item["parameters"]), ...asList(operation["parameters"])].map(reader.follow);
  const byName = new Map(
    all.map((parameter) => [`${String(parameter["in"])} ${String(parameter["name"])}`, parameter]),
  );
  const declared = [...byName.values()].filter((parameter) => isSent(reader, parameter, path));
  const names = new Set(declared.filter((one) => one["in"] === "path").map((one) => one["name"]));
  // A name in the path that nobody declares can only be a text.
  const undeclared = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name).filter((name) => !names.has(name));
  const texts = undeclared.map((name) => ({ name, in: "path", schema: { type: "string" } }));
  return [...declared, ...texts].map((parameter) => sampleParameter(reader, parameter));
}

function isSent(reader: DocumentReader, parameter: JsonObject, path: string): boolean {
  const name = String(parameter["name"]);
  if (parameter["in"] === "path") return path.includes(`{${name}}`);
  if (parameter["in"] === "query") return !isKey(reader, parameter);
  return !["accept", "content-type", "authorization"].includes(name.toLowerCase()) && !isKey(reader, parameter);
}

function isKey({ root, follow }: DocumentReader, parameter: JsonObject): boolean {
  const schemes = Object.values(follow(follow(root["components"])["securitySchemes"])).map((one) => follow(one));
  const same = (a: unknown, b: unknown): boolean => String(a).toLowerCase() === String(b).toLowerCase();
  return schemes.some((scheme) => same(scheme["in"], parameter["in"]) && same(scheme["name"], parameter["name"]));
}

function sampleParameter(reader: DocumentReader, parameter: JsonObject): SampleParameter {
  const location = String(parameter["in"]);
  const schema = reader.follow(parameter["schema"]);
  const fixed =
    schema["const"] ??
    schema["default"] ??
    (asList(schema["enum"]).length === 1 ? asList(schema["enum"])[0] : undefined);
  const isOmitted = location === "header" && parameter["required"] === true && fixed !== undefined;
  const content = isObject(parameter["content"]) ? reader.follow(Object.values(parameter["content"])[0]) : undefined;
  const use = content !== undefined || parameter["style"] === "deepObject" ? "json" : "parameter";
  const value = isOmitted ? fixed : sampleValue(reader, content?.["schema"] ?? parameter["schema"], use);
  return { parameter, location, name: String(parameter["name"]), value, isOmitted };
}

/** HTTP gives the body of a GET or HEAD no meaning, and `fetch` refuses to send one. What is no media type is left out. */
function bodiesOf(reader: DocumentReader, { method, operation }: OperationEntry): SampleBody[] {
  if (operation["requestBody"] === undefined || method === "get" || method === "head") return [];
  const content = reader.follow(reader.follow(operation["requestBody"])["content"]);
  const named = Object.entries(content).filter(([mediaType]) => isMediaType(mediaType));
  return named.map(([mediaType, value]) => sampleBody(reader, mediaType, reader.follow(value)));
}

function sampleBody(reader: DocumentReader, mediaType: string, content: JsonObject): SampleBody {
  const schema = reader.follow(content["schema"]);
  if (isRaw(mediaType, schema)) return { mediaType, content, value: "raw text", isRaw: true };
  if (isJSON(mediaType)) return { mediaType, content, value: sampleValue(reader, schema, "json") ?? {} };
  const value = sampleValue(reader, schema, isMultipart(mediaType) ? "form" : "parameter");
  return { mediaType, content, value: isObject(value) ? value : { key: "text" } };
}

/** Bytes of any type are no JSON, and a form that is a text is written already. */
function isRaw(mediaType: string, { type, format }: JsonObject): boolean {
  if (mediaType.startsWith("*/*")) return format === "binary";
  return isForm(mediaType) ? !isMultipart(mediaType) && type === "string" : !isJSON(mediaType);
}

export function isJSON(mediaType: string): boolean {
  return /[/+]json\b|^\*\/\*$/i.test(mediaType);
}

export function isMultipart(mediaType: string): boolean {
  return /^multipart\//i.test(mediaType);
}

export function isForm(mediaType: string): boolean {
  return isMultipart(mediaType) || /^application\/x-www-form-urlencoded\b/i.test(mediaType);
}
