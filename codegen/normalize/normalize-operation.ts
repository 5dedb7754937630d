import type { Document, PageStyle, Parameter, Schema } from "../document/document.ts";
import { bodyKind, type Content, isJSON, pickContent } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NamedOperation } from "./name-operations.ts";
import { answerTypeName, bodyTypeName, queryTypeName } from "./name-types.ts";
import { pageStyleOf } from "./page-styles.ts";
import { querySchema } from "./query-schema.ts";

/** An operation whose query, body and answers are schemas with a name, or need none. */
export interface NormalOperation extends NamedOperation {
  pathParameters: Parameter[];
  queryParameters: Parameter[];
  query: { schema: Schema; required: boolean } | undefined;
  body: (Content & { required: boolean; description: string }) | undefined;
  answers: NormalAnswer[];
  pageStyle: PageStyle | undefined;
}

/** A 2xx answer; undefined where it has no content. */
type NormalAnswer = Content | undefined;

/** Gives the schemas of an operation their names, in the table. */
export function normalizeOperation(
  operation: NamedOperation,
  document: Document,
  schemas: SchemaTable,
): NormalOperation {
  const { path, parameters } = operation;
  const pathParameters = parameters.filter((parameter) => parameter.in === "path");
  const queryParameters = parameters.filter((parameter) => parameter.in === "query");
  const answers = collectAnswers(operation, document, schemas);
  const answer = answers[0]?.schema;
  const pageStyle = pageStyleOf(operation, answer, schemas);
  const queryName = queryTypeName(operation, answer, pageStyle, schemas);
  return {
    ...operation,
    pathParameters: pathParameters.toSorted((a, b) => path.indexOf(`{${a.name}}`) - path.indexOf(`{${b.name}}`)),
    queryParameters,
    query: collectQuery(operation, queryParameters, queryName, document, schemas),
    body: collectBody(operation, document, schemas),
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
  const schema = schemas.hoist({ description, ...querySchema(parameters, document) }, name);
  return { schema, required: parameters.some((parameter) => parameter.required === true) };
}

function collectBody(operation: NamedOperation, document: Document, schemas: SchemaTable): NormalOperation["body"] {
  const { httpMethod, source } = operation;
  // What a GET or HEAD carries means nothing to HTTP, and `fetch` refuses to send it.
  if (source.requestBody === undefined || httpMethod === "get" || httpMethod === "head") return undefined;
  const { content, required = false, description = "" } = resolve(document, source.requestBody);
  const chosen = pickContent(content);
  if (chosen === undefined) return undefined;
  // What is sent as it is has no members to name.
  const isRaw = bodyKind(chosen.mediaType) === "raw";
  return {
    ...chosen,
    schema: isRaw ? {} : schemas.hoist(chosen.schema, bodyTypeName(operation)),
    required,
    description,
  };
}

function collectAnswers(operation: NamedOperation, document: Document, schemas: SchemaTable): NormalAnswer[] {
  const responses = Object.entries(operation.source.responses ?? {});
  const successes = responses.filter(([status]) => /^2(\d\d|XX)$/i.test(status));
  const chosen = successes.length > 0 ? successes : responses.filter(([status]) => status === "default");
  return chosen.map(([, response]) => {
    const content = pickContent(resolve(document, response).content);
    if (content === undefined || !isJSON(content.mediaType)) return content;
    return { ...content, schema: schemas.hoist(content.schema, answerTypeName(operation)) };
  });
}
