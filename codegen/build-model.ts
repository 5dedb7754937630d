import { DocumentError, type Problem, toDiagnostics } from "./diagnostics.ts";
import { type Document, type LoadedDocument, type Parameter, resolve, type Schema, schemaName } from "./document.ts";
import type { Answer, Api, Argument, ImportStyle, Method, NamedPageStyle, Resource } from "./model.ts";
import { constantCase, kebabCase, memberName, parameterName, resourceClassName } from "./names.ts";
import { isJson, type NormalDocument, type NormalOperation } from "./normalize.ts";
import { buildPaths } from "./paths.ts";
import { findPageStyle, namePageStyles } from "./page-styles.ts";
import { parameterSchema } from "./query-schema.ts";
import { queryStyles, sharedQueryStyles } from "./query-styles.ts";
import { buildTypes } from "./types.ts";

/** Turns a document in normal form into the plain data that emitters print. */
export async function buildModel(loaded: LoadedDocument, normal: NormalDocument, imports: ImportStyle): Promise<Api> {
  const { document, file } = loaded;
  const settings = document["x-client"];
  const pageStyles = namePageStyles(normal.operations.flatMap(({ pageStyle }) => pageStyle ?? []));
  const resources = buildResources(normal, document, pageStyles);
  const problems = checkMembers(resources);
  if (problems.length > 0) throw new DocumentError(toDiagnostics(file, loaded.text, problems));
  return {
    client: normal.client,
    imports,
    description: document.info.description ?? document.info.title,
    document: file,
    servers: settings?.environments ?? { production: document.servers?.[0]?.url ?? "" },
    environmentVariables: { ...variablesByRule(normal.client), ...settings?.environmentVariables },
    headers:
      settings?.versionHeader === undefined ? {} : { [settings.versionHeader.name]: settings.versionHeader.value },
    queryStyles: sharedQueryStyles(
      normal.operations.map((operation) => operation.queryParameters),
      document,
    ),
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
    queryStyles: queryStyles(operation.queryParameters, document),
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
  { answers, pageStyle }: NormalOperation,
  { schemas }: NormalDocument,
  pageStyles: NamedPageStyle[],
): Answer {
  const withContent = answers.filter((answer) => answer !== undefined);
  const [first] = withContent;
  if (first === undefined) return { kind: "none" };
  const { schema, mediaType } = first;
  const style = findPageStyle(pageStyles, pageStyle);
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
