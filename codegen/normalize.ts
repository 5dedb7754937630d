import { DocumentError, type Problem, toDiagnostics } from "./diagnostics.ts";
import {
  type Document,
  type LoadedDocument,
  type MediaType,
  type Operation,
  type PageStyle,
  type Parameter,
  resolve,
  type Schema,
  schemaName,
} from "./document.ts";
import { pascalCase, resourceClassName } from "./names.ts";
import { checkOperations, type NamedOperation, nameOperations } from "./operations.ts";
import { inferPageStyle } from "./page-styles.ts";
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

export interface NormalOperation extends NamedOperation {
  pathParameters: Parameter[];
  queryParameters: Parameter[];
  query: { schema: Schema; required: boolean } | undefined;
  body: { schema: Schema; required: boolean; mediaType: string; description: string } | undefined;
  answers: NormalAnswer[];
  /** As the overlay says, else as the document leaves no doubt about. */
  pageStyle: PageStyle | undefined;
}

/** A 2xx answer; undefined where it has no content. */
export type NormalAnswer = { mediaType: string; schema: Schema } | undefined;

export function normalize({ file, text, document }: LoadedDocument): NormalDocument {
  const client = document["x-client"]?.name ?? pascalCase(document.info.title);
  const named = nameOperations(document);
  const problems = checkOperations(named);
  if (problems.length > 0) throw new DocumentError(toDiagnostics(file, text, problems));
  const classNames = named.map(({ resource }) => resourceClassName(resource));
  const schemas = new SchemaTable(document, client, classNames);
  const operations = named.map((operation) => normalizeOperation(operation, document, schemas));
  const unsendable = operations.flatMap(checkBody);
  if (unsendable.length > 0) throw new DocumentError(toDiagnostics(file, text, unsendable));
  const answers = operations.flatMap((operation) => operation.answers.map((answer) => answer?.schema ?? {}));
  return { client, operations, schemas, types: refineSchemas(schemas.all(), answers) };
}

function normalizeOperation(operation: NamedOperation, document: Document, schemas: SchemaTable): NormalOperation {
  const { httpMethod, path, source, resource, method, parameters } = operation;
  const base = pascalCase(resource) + pascalCase(method);
  const answers = collectAnswers(source, document, base, schemas);
  const answer = answers[0]?.schema;
  const pathParameters = parameters.filter((parameter) => parameter.in === "path");
  const queryParameters = parameters.filter((parameter) => parameter.in === "query");
  const inferred = (): PageStyle | undefined =>
    httpMethod === "get"
      ? inferPageStyle(
          answer,
          queryParameters.map(({ name }) => name),
          schemas,
        )
      : undefined;
  const pageStyle = source["x-page-style"] ?? inferred();
  return {
    ...operation,
    pathParameters: pathParameters.toSorted((a, b) => path.indexOf(`{${a.name}}`) - path.indexOf(`{${b.name}}`)),
    queryParameters,
    query: collectQuery(
      operation,
      queryParameters,
      queryName(operation, answer, pageStyle, schemas),
      document,
      schemas,
    ),
    body: collectBody(source, document, base, schemas),
    answers,
    pageStyle,
  };
}

function collectQuery(
  { httpMethod, path }: NamedOperation,
  parameters: Parameter[],
  name: string,
  document: Document,
  schemas: SchemaTable,
): NormalOperation["query"] {
  if (parameters.length === 0) return undefined;
  const description = `Query of \`${httpMethod.toUpperCase()} ${path}\`.`;
  const schema = schemas.hoist({ description, ...querySchema(parameters, document) }, `${name}Params`);
  return { schema, required: parameters.some((parameter) => parameter.required === true) };
}

/**
 * A list or a read of what its resource is called after is named after the model: `ContactListParams` for
 * `contacts.list`, as a body would be. All else is named after the resource.
 */
function queryName(
  { resource, method }: NamedOperation,
  answer: Schema | undefined,
  pageStyle: PageStyle | undefined,
  schemas: SchemaTable,
): string {
  const model = schemaName((pageStyle === undefined ? answer : schemas.itemOf(answer, pageStyle.items))?.$ref);
  const isPlain = method === "list" || method === "retrieve";
  const isNamesake = model !== undefined && isPlain && pascalCase(resource).startsWith(model);
  return (isNamesake ? model : pascalCase(resource)) + pascalCase(method);
}

function collectBody(
  source: Operation,
  document: Document,
  base: string,
  schemas: SchemaTable,
): NormalOperation["body"] {
  if (source.requestBody === undefined) return undefined;
  const { content, required = false, description = "" } = resolve(document, source.requestBody);
  const chosen = pickMediaType(content);
  if (chosen === undefined) return undefined;
  const { mediaType, schema } = chosen;
  return { schema: schemas.hoist(schema, `${base}Params`), mediaType, required, description };
}

function collectAnswers(source: Operation, document: Document, base: string, schemas: SchemaTable): NormalAnswer[] {
  const responses = Object.entries(source.responses ?? {});
  const successes = responses.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  const chosen = successes.length > 0 ? successes : responses.filter(([status]) => status === "default");
  return chosen.map(([, response]) => {
    const content = pickMediaType(resolve(document, response).content);
    return content === undefined ? undefined : { ...content, schema: schemas.hoist(content.schema, `${base}Response`) };
  });
}

function checkBody({ body, pointer }: NormalOperation): Problem[] {
  if (body === undefined || isJson(body.mediaType) || body.mediaType === "multipart/form-data") return [];
  const message = `is ${body.mediaType}; only JSON and multipart/form-data can be sent`;
  return [{ pointer: `${pointer}/requestBody`, message }];
}

/** `application/json`, `application/problem+json`, and any type at all, which leaves it open. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b|^\*\/\*$/i.test(mediaType);
}

/** JSON where there is a choice. */
function pickMediaType(content: Record<string, MediaType> = {}): { mediaType: string; schema: Schema } | undefined {
  const entries = Object.entries(content);
  const [mediaType, chosen] = entries.find(([type]) => isJson(type)) ?? entries[0] ?? [];
  return mediaType === undefined ? undefined : { mediaType, schema: chosen?.schema ?? {} };
}
