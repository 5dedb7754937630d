import { failAt } from "./diagnostics.ts";
import {
  type Document,
  type LoadedDocument,
  type Operation,
  type PageStyle,
  type Parameter,
  resolve,
  type Schema,
  schemaName,
  schemaReference,
} from "./document.ts";
import { bodyKind, type Content, isJson, pickContent } from "./media-types.ts";
import { clientName, pascalCase } from "./names.ts";
import {
  checkOperations,
  type NamedOperation,
  nameOperations,
  nameResources,
  type ResourceName,
} from "./operations.ts";
import { splitOneWayTypes } from "./one-way-members.ts";
import { inferPageStyle } from "./page-styles.ts";
import { querySchema } from "./query-schema.ts";
import { acceptInQueries } from "./query-values.ts";
import { refineSchemas, type Uses } from "./refine-schemas.ts";
import { renameReferences } from "./rename-references.ts";
import { SchemaTable } from "./schema-table.ts";

/**
 * A document in which every type an SDK user meets has a name: inline bodies, answers and query parameters are
 * schemas of their own, schema names are type names, references lead to schemas only.
 */
export interface NormalDocument {
  client: string;
  operations: NormalOperation[];
  resources: Map<string, ResourceName>;
  schemas: SchemaTable;
  /** By type name, the document's in its order, then the hoisted ones. */
  types: Map<string, Schema>;
}

export interface NormalOperation extends NamedOperation {
  pathParameters: Parameter[];
  queryParameters: Parameter[];
  query: { schema: Schema; required: boolean } | undefined;
  body: (Content & { required: boolean; description: string }) | undefined;
  answers: NormalAnswer[];
  /** As the overlay says, else as the document leaves no doubt about. */
  pageStyle: PageStyle | undefined;
}

/** A 2xx answer; undefined where it has no content. */
export type NormalAnswer = Content | undefined;

/** @param name of the client class, unless the overlay or the document's title is to give it */
export function normalize({ file, text, document }: LoadedDocument, name?: string): NormalDocument {
  const client = name ?? document["x-client"]?.name ?? clientName(String(document.info.title ?? ""));
  const named = nameOperations(document);
  const problems = checkOperations(named);
  failAt(file, text, problems);
  const resources = nameResources(named, client);
  const classNames = [...resources.values()].map(({ className }) => className);
  const schemas = new SchemaTable(document, client, [...classNames, `${client}Options`]);
  const operations = named.map((operation) => normalizeOperation(operation, document, schemas));
  const inputs = splitOneWayTypes(schemas, findBodies(operations), findAnswers(operations));
  for (const { body } of operations) if (body !== undefined) body.schema = renameReferences(body.schema, inputs);
  const refined = refineSchemas(schemas.all(), findUses(operations, inputs));
  const elsewhere = [...findBodies(operations), ...findAnswers(operations)];
  const types = acceptInQueries(refined, findQueries(operations), elsewhere);
  return { client, operations, resources, schemas, types };
}

/** What was answered can be sent again: an input is as open as the type that it is split from. */
function findUses(operations: NormalOperation[], inputs: ReadonlyMap<string, string>): Uses {
  const forms = operations.filter(({ body }) => body !== undefined && bodyKind(body.mediaType) === "multipart");
  const answered = [...inputs.values()].map((name) => ({ $ref: schemaReference(name) }));
  return { answers: [...findAnswers(operations), ...answered], forms: findBodies(forms) };
}

function findQueries(operations: NormalOperation[]): Schema[] {
  return operations.flatMap(({ query }) => (query === undefined ? [] : [query.schema]));
}

function findBodies(operations: NormalOperation[]): Schema[] {
  return operations.flatMap(({ body }) => (body === undefined ? [] : [body.schema]));
}

function findAnswers(operations: NormalOperation[]): Schema[] {
  return operations.flatMap(({ answers }) => answers.map((answer) => answer?.schema ?? {}));
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
    body: collectBody(operation, document, base, schemas),
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
  { httpMethod, source }: NamedOperation,
  document: Document,
  base: string,
  schemas: SchemaTable,
): NormalOperation["body"] {
  // What a GET or HEAD carries means nothing to HTTP, and `fetch` refuses to send it.
  if (source.requestBody === undefined || httpMethod === "get" || httpMethod === "head") return undefined;
  const { content, required = false, description = "" } = resolve(document, source.requestBody);
  const chosen = pickContent(content);
  if (chosen === undefined) return undefined;
  // What is sent as it is has no members to name.
  const isRaw = bodyKind(chosen.mediaType) === "raw";
  return { ...chosen, schema: isRaw ? {} : schemas.hoist(chosen.schema, `${base}Params`), required, description };
}

function collectAnswers(source: Operation, document: Document, base: string, schemas: SchemaTable): NormalAnswer[] {
  const responses = Object.entries(source.responses ?? {});
  const successes = responses.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  const chosen = successes.length > 0 ? successes : responses.filter(([status]) => status === "default");
  return chosen.map(([, response]) => {
    const content = pickContent(resolve(document, response).content);
    if (content === undefined || !isJson(content.mediaType)) return content;
    return { ...content, schema: schemas.hoist(content.schema, `${base}Response`) };
  });
}
