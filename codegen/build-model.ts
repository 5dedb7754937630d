import { DocumentError, type Problem, toDiagnostics } from "./diagnostics.ts";
import {
  type Document,
  type LoadedDocument,
  type PageStyle,
  type Parameter,
  resolve,
  type Schema,
  schemaName,
} from "./document.ts";
import type { Answer, Api, Argument, Method, NamedPageStyle, QueryStyle, Resource } from "./model.ts";
import { constantCase, kebabCase, memberName, parameterName, resourceClassName, uniqueName } from "./names.ts";
import { isJson, type NormalDocument, type NormalOperation } from "./normalize.ts";
import { buildPaths } from "./paths.ts";
import { isFreeForm, parameterSchema } from "./query-schema.ts";
import { buildTypes } from "./types.ts";

/** Turns a document in normal form into the plain data that emitters print. */
export async function buildModel(name: string, loaded: LoadedDocument, normal: NormalDocument): Promise<Api> {
  const { document, file } = loaded;
  const settings = document["x-client"];
  const pageStyles = namePageStyles(normal.operations);
  const resources = buildResources(normal, document, pageStyles);
  const problems = checkMembers(resources);
  if (problems.length > 0) throw new DocumentError(toDiagnostics(file, loaded.text, problems));
  return {
    name,
    client: normal.client,
    description: document.info.description ?? document.info.title,
    document: file,
    servers: settings?.environments ?? { production: document.servers?.[0]?.url ?? "" },
    environmentVariables: { ...variablesByRule(normal.client), ...settings?.environmentVariables },
    headers:
      settings?.versionHeader === undefined ? {} : { [settings.versionHeader.name]: settings.versionHeader.value },
    queryStyles: sharedQueryStyles(normal.operations, document),
    pageStyles,
    resources,
    types: await buildTypes(document, normal.types),
    paths: await buildPaths(document),
  };
}

function variablesByRule(client: string): Record<string, string> {
  const prefix = constantCase(client);
  return { apiKey: `${prefix}_API_KEY`, baseURL: `${prefix}_BASE_URL`, logLevel: `${prefix}_LOG` };
}

/** One name for each distinct page style: `byOffset`, and `byOffset2` should an API page in two such ways. */
function namePageStyles(operations: NormalOperation[]): NamedPageStyle[] {
  const named = new Map<string, NamedPageStyle>();
  for (const { source } of operations) {
    const style = source["x-page-style"];
    const key = JSON.stringify(style);
    if (style === undefined || named.has(key)) continue;
    const taken = new Set([...named.values()].map(({ name }) => name));
    named.set(key, { name: uniqueName(pageStyleNames[style.by], taken), style });
  }
  return [...named.values()];
}

const pageStyleNames: Record<PageStyle["by"], string> = { offset: "byOffset", page: "byPage", cursor: "byCursor" };

function buildResources(normal: NormalDocument, document: Document, pageStyles: NamedPageStyle[]): Resource[] {
  const roots: Resource[] = [];
  const byName = new Map<string, Resource>();
  for (const operation of normal.operations) {
    const resource = findOrAdd(operation.resource, roots, byName);
    resource.description ||= describeResource(operation, document);
    resource.methods.push(buildMethod(operation, normal, document, pageStyles));
  }
  return roots;
}

/** The resource of that name and, above it, those it hangs from: `mailbox.stream` hangs from `mailbox`. */
function findOrAdd(name: string, roots: Resource[], byName: Map<string, Resource>): Resource {
  const found = byName.get(name);
  if (found !== undefined) return found;
  const dot = name.lastIndexOf(".");
  const resource: Resource = {
    name,
    property: memberName(name.slice(dot + 1)),
    className: resourceClassName(name),
    file: kebabCase(name),
    description: "",
    methods: [],
    children: [],
  };
  byName.set(name, resource);
  const siblings = dot === -1 ? roots : findOrAdd(name.slice(0, dot), roots, byName).children;
  siblings.push(resource);
  return resource;
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
    summary: source.summary ?? "",
    description: source.description ?? "",
    deprecated: source.deprecated === true,
    pathParameters: operation.pathParameters.map((parameter) => pathArgument(parameter, document)),
    query: query && argument("query", query.schema, query.required, ""),
    queryStyles: queryStyles(operation, document),
    body: body && {
      ...argument("body", body.schema, body.required, body.description),
      kind: isJson(body.mediaType) ? "json" : "multipart",
    },
    answer: buildAnswer(operation, normal, pageStyles),
    scopes: source["x-scopes"] ?? [],
    rateLimit: source["x-rate-limit"],
    honoursIdempotencyKey: source["x-idempotency-key"] === true,
  };
}

function argument(name: string, schema: Schema, required: boolean, description: string): Argument {
  return { name, wireName: name, type: typeOf(schema), required, description };
}

function pathArgument(parameter: Parameter, document: Document): Argument {
  const { type } = resolve(document, parameterSchema(parameter));
  const isNumber = type === "integer" || type === "number";
  return {
    name: parameterName(parameter.name),
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
  { source, answers }: NormalOperation,
  { schemas }: NormalDocument,
  pageStyles: NamedPageStyle[],
): Answer {
  const withContent = answers.filter((answer) => answer !== undefined);
  const [first] = withContent;
  if (first === undefined) return { kind: "none" };
  const { schema, mediaType } = first;
  const style = pageStyles.find((named) => JSON.stringify(named.style) === JSON.stringify(source["x-page-style"]));
  if (style !== undefined) {
    const { items } = style.style;
    const item = typeOf(schemas.itemOf(schema, items) ?? {});
    const envelope = schemas.envelopeOf(schema, items);
    return { kind: "page", style: style.name, envelope: envelope === undefined ? "unknown" : typeOf(envelope), item };
  }
  if (!isJson(mediaType)) return { kind: "response" };
  const types = [...new Set(withContent.map((answer) => typeOf(answer.schema)))].join(" | ");
  return { kind: withContent.length < answers.length ? "optional" : "json", type: types };
}

/** The parameters of an operation that are not written in the default way. */
function queryStyles({ queryParameters }: NormalOperation, document: Document): Record<string, QueryStyle> {
  const styled = queryParameters.flatMap((parameter): [string, QueryStyle][] => {
    const style = isFreeForm(parameter, document) ? undefined : queryStyle(parameter, document);
    return style === undefined ? [] : [[parameter.name, style]];
  });
  return Object.fromEntries(styled);
}

function queryStyle(parameter: Parameter, document: Document): QueryStyle | undefined {
  const { style = "form", explode = style === "form" } = parameter;
  const schema = resolve(document, parameterSchema(parameter));
  const isObject = schema.type === "object" || schema.properties !== undefined;
  if (style === "deepObject" || (schema.type !== "array" && !isObject)) return undefined;
  if (explode) return isObject ? "spread" : undefined;
  return delimitedStyles[style] ?? "comma";
}

const delimitedStyles: Record<string, QueryStyle> = { spaceDelimited: "space", pipeDelimited: "pipe" };

/** Styles a raw call can go by: those of names which every operation writes the same way. */
function sharedQueryStyles(operations: NormalOperation[], document: Document): Record<string, QueryStyle> {
  const seen = new Map<string, Set<QueryStyle | "default">>();
  for (const operation of operations) {
    for (const parameter of operation.queryParameters) {
      const style = isFreeForm(parameter, document) ? "spread" : (queryStyle(parameter, document) ?? "default");
      seen.set(parameter.name, (seen.get(parameter.name) ?? new Set()).add(style));
    }
  }
  const shared = [...seen].flatMap(([name, styles]): [string, QueryStyle][] => {
    const [style = "default"] = styles;
    return styles.size > 1 || style === "default" ? [] : [[name, style]];
  });
  return Object.fromEntries(shared);
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
