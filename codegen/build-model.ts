import { checkAddedMethods } from "./added-methods.ts";
import { failAt, type Problem } from "./diagnostics.ts";
import {
  type Document,
  type LoadedDocument,
  type Operation,
  type Parameter,
  resolve,
  type Schema,
  schemaName,
} from "./document.ts";
import { bodyKind, headerValue, isJson } from "./media-types.ts";
import type { Answer, Api, Argument, Body, Home, Method, NamedPageStyle, Resource, TypeDeclaration } from "./model.ts";
import { constantCase, parameterName, uniqueName } from "./names.ts";
import type { NormalDocument, NormalOperation } from "./normalize.ts";
import { findPageStyle, namePageStyles } from "./page-styles.ts";
import { findAuthentication, keyNames } from "./security.ts";
import { parameterSchema } from "./query-schema.ts";
import { queryStyles, sharedQueryStyles } from "./query-styles.ts";
import type { SchemaTable } from "./schema-table.ts";
import { findServers } from "./servers.ts";
import { buildUploadSession } from "./upload-sessions.ts";

/** What the type engines make of a document. */
export interface Types {
  declarations: TypeDeclaration[];
  paths: string | undefined;
}

/** Turns a document in normal form into the plain data that emitters print. */
export function buildModel(loaded: LoadedDocument, normal: NormalDocument, types: Types, home: Home): Api {
  const { document, file, text } = loaded;
  const settings = document["x-client"];
  const pageStyles = namePageStyles(normal.operations.flatMap(({ pageStyle }) => pageStyle ?? []));
  const resources = buildResources(normal, document, pageStyles);
  const problems = [...checkMembers(resources), ...checkAddedMethods(normal)];
  failAt(file, text, problems);
  const { name, value } = settings?.versionHeader ?? {};
  const queryParameters = normal.operations.map((operation) => operation.queryParameters);
  return {
    client: normal.client,
    home,
    description: document.info.description ?? document.info.title,
    servers: settings?.environments ?? findServers(document),
    environmentVariables: { ...variablesByRule(normal.client), ...settings?.environmentVariables },
    authentication: findAuthentication(document),
    headers: name === undefined || value === undefined ? {} : { [name]: value },
    queryStyles: sharedQueryStyles(queryParameters, document),
    pageStyles,
    resources,
    types: types.declarations,
    paths: types.paths,
  };
}

function variablesByRule(client: string): Record<string, string> {
  const prefix = constantCase(client);
  return { apiKey: `${prefix}_API_KEY`, baseURL: `${prefix}_BASE_URL`, logLevel: `${prefix}_LOG` };
}

/** The top-level resources; a name comes after the one it hangs from: `mailbox`, `mailbox.stream`. */
function buildResources(normal: NormalDocument, document: Document, pageStyles: NamedPageStyle[]): Resource[] {
  const byName = new Map<string, Resource>();
  const roots: Resource[] = [];
  for (const [name, { className, file }] of normal.resources) {
    const dot = name.lastIndexOf(".");
    const property = name.slice(dot + 1);
    const resource = { name, property, className, file, description: "", methods: [], children: [] };
    byName.set(name, resource);
    (byName.get(name.slice(0, Math.max(dot, 0)))?.children ?? roots).push(resource);
  }
  for (const operation of normal.operations) {
    const resource = byName.get(operation.resource);
    if (resource === undefined) continue;
    resource.description ||= describeResource(operation, document);
    resource.methods.push(buildMethod(operation, normal, document, pageStyles));
  }
  return roots;
}

function describeResource({ source }: NormalOperation, { tags = [] }: Document): string {
  return tags.find((tag) => tag.name === source.tags?.[0])?.description ?? "";
}

function buildMethod(
  operation: NormalOperation,
  normal: NormalDocument,
  document: Document,
  pageStyles: NamedPageStyle[],
): Method {
  const { source, method, httpMethod, path, query, body } = operation;
  return {
    name: method,
    httpMethod: httpMethod.toUpperCase(),
    path,
    pointer: operation.pointer,
    summary: source.summary ?? "",
    description: source.description ?? "",
    deprecated: source.deprecated === true,
    errors: errorStatuses(source),
    pathParameters: pathArguments(operation.pathParameters, document),
    query: query && argument("query", query.schema, query.required, ""),
    queryStyles: queryStyles(operation.queryParameters, document),
    body: body && buildBody(body),
    ...buildAnswer(operation, normal, pageStyles),
    requiredHeaders: requiredNames("header", operation, document),
    requiredCookies: requiredNames("cookie", operation, document),
    scopes: source["x-scopes"] ?? [],
    rateLimit: source["x-rate-limit"],
    honoursIdempotencyKey: source["x-idempotency-key"] === true,
    uploadSession: buildUploadSession(operation, normal),
    download: source["x-download"],
  };
}

/** Without those that the client sends by itself, and without keys, of which users hear once and not at each call. */
function requiredNames(place: "header" | "cookie", { parameters }: NormalOperation, document: Document): string[] {
  const sent = ["accept", "authorization", "content-type", document["x-client"]?.versionHeader?.name.toLowerCase()];
  const known = [...sent, ...keyNames(place, document)];
  return parameters
    .filter((parameter) => parameter.in === place && parameter.required === true)
    .map(({ name }) => name)
    .filter((name) => !known.includes(name.toLowerCase()));
}

/** Server errors are one kind of failure to a caller, whichever of them it is. */
function errorStatuses({ responses = {} }: Operation): string[] {
  const statuses = Object.keys(responses).filter((status) => /^[45]/.test(status));
  const shown = statuses.map((status) => (status.startsWith("5") ? "5xx" : status.toLowerCase()));
  return [...new Set(shown)].sort();
}

function argument(name: string, schema: Schema, required: boolean, description: string): Argument {
  return { name, wireName: name, type: typeOf(schema), required, description };
}

function buildBody({ schema, required, description, mediaType }: NonNullable<NormalOperation["body"]>): Body {
  const kind = bodyKind(mediaType);
  const type = kind === "raw" ? rawType(mediaType) : typeOf(schema);
  const contentType = kind === "json" || kind === "raw" ? headerValue(mediaType) : undefined;
  return { name: "body", wireName: "body", type, required, description, kind, contentType };
}

/** Text is a string, bytes are a file; of some types one cannot tell, such as XML. */
function rawType(mediaType: string): string {
  if (/^text\/(?!\*)/i.test(mediaType)) return "string";
  return /^(application\/(octet-stream|zip|pdf)|image|audio|video)\b/i.test(mediaType)
    ? "Uploadable"
    : "string | Uploadable";
}

function pathArguments(parameters: Parameter[], document: Document): Argument[] {
  const taken = new Set<string>();
  return parameters.map((parameter) => {
    const name = uniqueName(parameterName(parameter.name), taken);
    taken.add(name);
    return pathArgument(parameter, name, document);
  });
}

function pathArgument(parameter: Parameter, name: string, document: Document): Argument {
  const { type } = resolve(document, parameterSchema(parameter));
  const isNumber = type === "integer" || type === "number";
  return {
    name,
    wireName: parameter.name,
    type: isNumber ? "number" : "string",
    required: true,
    description: parameter.description ?? "",
  };
}

/** The type of a schema that needs no declaration of its own; all others were given a name. */
function typeOf(schema: Schema): string {
  const name = schemaName(schema.$ref);
  if (name !== undefined) return name;
  if (schema.type === "array") return `${typeOf(schema.items ?? {})}[]`;
  if (schema.type === "integer") return "number";
  return typeof schema.type === "string" ? schema.type : "unknown";
}

function buildAnswer(
  { answers, pageStyle }: NormalOperation,
  { schemas }: NormalDocument,
  pageStyles: NamedPageStyle[],
): Pick<Method, "answer" | "accept"> {
  const withContent = answers.filter((answer) => answer !== undefined);
  const [first] = withContent;
  if (first === undefined) return { answer: { kind: "none" }, accept: undefined };
  const accept = headerValue(first.mediaType);
  const style = findPageStyle(pageStyles, pageStyle);
  if (style !== undefined) return { answer: buildPage(first.schema, style, schemas), accept };
  if (!isJson(first.mediaType)) return { answer: { kind: "response" }, accept };
  const types = [...new Set(withContent.map((answer) => typeOf(answer.schema)))].join(" | ");
  return { answer: { kind: withContent.length < answers.length ? "optional" : "json", type: types }, accept };
}

function buildPage(schema: Schema, { name, style: { items } }: NamedPageStyle, schemas: SchemaTable): Answer {
  const envelope = schemas.envelopeOf(schema, items);
  const type = envelope === undefined ? "unknown" : typeOf(envelope);
  return {
    kind: "page",
    style: name,
    // An answer that may be a bare array as well may lack what the envelope has.
    envelope: envelope === undefined || envelope === schema ? type : `Partial<${type}>`,
    item: typeOf(schemas.itemOf(schema, items) ?? {}),
  };
}

/** A class can hold only one member of a name, be it a method or a child resource. */
function checkMembers(resources: Resource[]): Problem[] {
  return resources.flatMap(({ name, methods, children }) => {
    const clashes = children.filter((child) => methods.some((method) => method.name === child.property));
    return [
      ...clashes.map((child) => ({
        pointer: "#/paths",
        message: `gives ${name} a method and a child resource called ${child.property}`,
      })),
      ...checkMembers(children),
    ];
  });
}
