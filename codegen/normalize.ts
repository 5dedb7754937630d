import { DocumentError, type Problem, toDiagnostics } from "./diagnostics.ts";
import {
  type Document,
  encodePointer,
  httpMethods,
  type HttpMethod,
  type LoadedDocument,
  type MediaType,
  type Operation,
  type Parameter,
  type PathItem,
  resolve,
  type Schema,
  schemaName,
} from "./document.ts";
import { memberName, nameByRule, pascalCase } from "./names.ts";
import { querySchema } from "./query-schema.ts";
import { refineSchemas } from "./refine-schemas.ts";
import { SchemaTable } from "./schema-table.ts";

/**
 * A document in which every type an SDK user meets has a name: inline bodies, answers and query parameters are
 * schemas of their own, schema names are type names, references lead to schemas only.
 */
export interface NormalDocument {
  client: string;
  operations: NormalOperation[];
  schemas: SchemaTable;
  /** By type name, the document's in its order, then the hoisted ones. */
  types: Map<string, Schema>;
}

export interface NormalOperation {
  httpMethod: HttpMethod;
  path: string;
  /** Where the operation stands in the document, as a JSON pointer. */
  pointer: string;
  resource: string;
  method: string;
  source: Operation;
  pathParameters: Parameter[];
  queryParameters: Parameter[];
  query?: { schema: Schema; required: boolean };
  body?: { schema: Schema; required: boolean; mediaType: string; description: string };
  /** One for each 2xx answer; neither media type nor schema where it has no content. */
  answers: { mediaType?: string; schema?: Schema }[];
}

export function normalize({ file, text, document }: LoadedDocument): NormalDocument {
  const client = document["x-client"]?.name ?? pascalCase(document.info.title);
  const schemas = new SchemaTable(document, client);
  const operations = [...findOperations(document)].map((found) => normalizeOperation(found, document, schemas));
  const problems = [...operations.flatMap(checkPathParameters), ...checkNames(operations)];
  if (problems.length > 0) throw new DocumentError(toDiagnostics(file, text, problems));
  const answers = operations.flatMap((operation) => operation.answers.map(({ schema = {} }) => schema));
  return { client, operations, schemas, types: refineSchemas(schemas.all(), answers) };
}

interface FoundOperation {
  httpMethod: HttpMethod;
  path: string;
  item: PathItem;
  source: Operation;
}

function* findOperations(document: Document): Generator<FoundOperation> {
  for (const [path, reference] of Object.entries(document.paths ?? {})) {
    const item = resolve<PathItem>(document, reference);
    for (const httpMethod of httpMethods) {
      const source = item[httpMethod];
      if (source !== undefined) yield { httpMethod, path, item, source };
    }
  }
}

function normalizeOperation(found: FoundOperation, document: Document, schemas: SchemaTable): NormalOperation {
  const { httpMethod, path, source } = found;
  const rule = nameByRule(httpMethod, path, source.operationId, source.tags?.[0]);
  const resource = source["x-resource"] ?? rule.resource;
  const method = memberName(source["x-method"] ?? rule.method);
  const parameters = collectParameters(found, document);
  const queryParameters = parameters.filter((parameter) => parameter.in === "query");
  const name = pascalCase(resource) + pascalCase(method);
  const answers = collectAnswers(source, document, name, schemas);
  const body = collectBody(source, document, name, schemas);
  const query = {
    description: `Query of \`${httpMethod.toUpperCase()} ${path}\`.`,
    ...querySchema(queryParameters, document),
  };
  const required = queryParameters.some((parameter) => parameter.required === true);
  return {
    httpMethod,
    path,
    pointer: `#/paths/${encodePointer(path)}/${httpMethod}`,
    resource,
    method,
    source,
    pathParameters: inPathOrder(
      parameters.filter((parameter) => parameter.in === "path"),
      path,
    ),
    queryParameters,
    answers,
    ...(body === undefined ? {} : { body }),
    ...(queryParameters.length === 0
      ? {}
      : {
          query: {
            schema: schemas.hoist(query, `${queryOwner(source, method, answers, schemas) ?? name}Params`),
            required,
          },
        }),
  };
}

function collectParameters({ item, source }: FoundOperation, document: Document): Parameter[] {
  const declared = [...(item.parameters ?? []), ...(source.parameters ?? [])];
  const resolved = declared.map((parameter) => resolve<Parameter>(document, parameter));
  return [...new Map(resolved.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function inPathOrder(parameters: Parameter[], path: string): Parameter[] {
  return parameters.toSorted((a, b) => path.indexOf(`{${a.name}}`) - path.indexOf(`{${b.name}}`));
}

function collectBody(
  source: Operation,
  document: Document,
  name: string,
  schemas: SchemaTable,
): NormalOperation["body"] {
  if (source.requestBody === undefined) return undefined;
  const { content, required = false, description = "" } = resolve(document, source.requestBody);
  const chosen = pickMediaType(content);
  if (chosen === undefined) return undefined;
  return { schema: schemas.hoist(chosen.schema, `${name}Params`), mediaType: chosen.mediaType, required, description };
}

function collectAnswers(
  source: Operation,
  document: Document,
  name: string,
  schemas: SchemaTable,
): NormalOperation["answers"] {
  const responses = Object.entries(source.responses ?? {});
  const successes = responses.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  const chosen = successes.length > 0 ? successes : responses.filter(([status]) => status === "default");
  return chosen.map(([, response]) => {
    const content = pickMediaType(resolve(document, response).content);
    if (content === undefined) return {};
    return { mediaType: content.mediaType, schema: schemas.hoist(content.schema, `${name}Response`) };
  });
}

function pickMediaType(content: Record<string, MediaType> = {}): { mediaType: string; schema: Schema } | undefined {
  const entries = Object.entries(content);
  const [mediaType, chosen] = entries.find(([type]) => /[/+]json\b/i.test(type)) ?? entries[0] ?? [];
  return mediaType === undefined ? undefined : { mediaType, schema: chosen?.schema ?? {} };
}

/** A list or a read is named after the model it answers: `AccountList` + `Params`, whatever its resource is called. */
function queryOwner(
  source: Operation,
  method: string,
  answers: NormalOperation["answers"],
  schemas: SchemaTable,
): string | undefined {
  if (method !== "list" && method !== "retrieve") return undefined;
  const answer = answers[0]?.schema;
  const style = source["x-page-style"];
  const model = style === undefined ? answer : schemas.itemOf(answer, style.items);
  const name = schemaName(model?.$ref);
  return name === undefined ? undefined : `${name}${pascalCase(method)}`;
}

function checkPathParameters({ path, pointer, pathParameters }: NormalOperation): Problem[] {
  const inTemplate = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const declared = pathParameters.map((parameter) => parameter.name);
  const unknown = declared.filter((name) => !inTemplate.includes(name));
  const missing = inTemplate.filter((name) => !declared.includes(name));
  return [
    ...unknown.map((name) => ({
      pointer,
      message: `declares the path parameter ${name}, but the path has no {${name}}`,
    })),
    ...missing.map((name) => ({ pointer, message: `has {${name}} in its path, but declares no such path parameter` })),
  ];
}

function checkNames(operations: NormalOperation[]): Problem[] {
  const seen = new Map<string, NormalOperation>();
  return operations.flatMap((operation) => {
    const name = `${operation.resource}.${operation.method}`;
    const first = seen.get(name);
    seen.set(name, first ?? operation);
    if (first === undefined) return [];
    const other = `${first.httpMethod.toUpperCase()} ${first.path}`;
    return [
      { pointer: operation.pointer, message: `is called ${name}, as is ${other}: give it an x-method in the overlay` },
    ];
  });
}
