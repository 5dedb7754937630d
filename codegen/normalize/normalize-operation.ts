import type { Document, Parameter, Schema } from "../document/document.ts";
import type { PageStyle } from "../document/extension-values.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { redirects } from "./declared-responses.ts";
import { pageStyleOf, queryParametersOf } from "./infer-page-style.ts";
import { findCursorHeader, hasLinks } from "./link-headers.ts";
import type { NamedOperation } from "./name-operations.ts";
import { optionTypeName, queryTypeName } from "./name-types.ts";
import { normalizeBody } from "./normalize-body.ts";
import type { NormalBody } from "./normalize-body.ts";
import { normalizeResponses } from "./normalize-responses.ts";
import type { NormalResponse } from "./normalize-responses.ts";
import { optionParameters, optionSchema } from "./option-parameters.ts";
import type { OptionLocation, OptionParameter } from "./option-parameters.ts";
import { querySchema } from "./query-schema.ts";
import { findQuerystring, querystringSchema } from "./querystring.ts";
import type { Querystring } from "./querystring.ts";

/** An operation whose query, body and responses are schemas with a name, or need none. */
export interface NormalOperation extends NamedOperation {
  pathParameters: Parameter[];
  queryParameters: Parameter[];
  query: { schema: Schema; required: boolean } | undefined;
  /** The parameter that is the whole query, whose schema that of the query is then. */
  querystring: Querystring | undefined;
  headers: NormalOption | undefined;
  cookies: NormalOption | undefined;
  body: NormalBody | undefined;
  responses: NormalResponse[];
  /** No response is a success, and one is a redirect. */
  redirects: boolean;
  pageStyle: PageStyle | undefined;
}

/** Parameters that are members of an option of the call. */
export interface NormalOption {
  schema: Schema;
  parameters: OptionParameter[];
}

/** Gives the schemas of an operation their names, in the table. */
export function normalizeOperation(
  operation: NamedOperation,
  document: Document,
  schemas: SchemaTable,
  othersHaveLinks: boolean,
): NormalOperation {
  const { path, parameters } = operation;
  const pathParameters = parameters.filter((parameter) => parameter.in === "path");
  const queryParameters = parameters.filter((parameter) => parameter.in === "query");
  const responses = normalizeResponses(operation, document, schemas);
  const response = responses[0]?.stream === undefined ? responses[0]?.schema : undefined;
  const list = {
    response,
    parameters: queryParametersOf(parameters, schemas),
    hasLinks: hasLinks(operation.source, document),
    othersHaveLinks,
    cursorHeader: findCursorHeader(operation.source, document),
  };
  const pageStyle = pageStyleOf(operation, list, schemas);
  const body = normalizeBody(operation, document, schemas);
  const queryName = queryTypeName(operation, response, pageStyle, schemas);
  const querystring = findQuerystring(parameters);
  return {
    ...operation,
    pathParameters: pathParameters.toSorted((a, b) => path.indexOf(`{${a.name}}`) - path.indexOf(`{${b.name}}`)),
    queryParameters,
    query: querystring
      ? { schema: schemas.hoist(querystringSchema(querystring), queryName), required: querystring.required }
      : collectQuery(operation, queryParameters, queryName, document, schemas),
    querystring,
    headers: collectOption("header", operation, document, schemas),
    cookies: collectOption("cookie", operation, document, schemas),
    body,
    responses,
    redirects: redirects(operation.source),
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
  const description = `Query of \`${httpMethod} ${path}\`.`;
  const schema = schemas.hoist({ description, ...querySchema(parameters, document) }, name);
  return { schema, required: parameters.some((parameter) => parameter.required === true) };
}

function collectOption(
  location: OptionLocation,
  operation: NamedOperation,
  document: Document,
  schemas: SchemaTable,
): NormalOption | undefined {
  const parameters = optionParameters(location, operation.parameters, document);
  if (parameters.length === 0) return undefined;
  const { httpMethod, path } = operation;
  const description = `${location === "header" ? "Headers" : "Cookies"} of \`${httpMethod} ${path}\`.`;
  const schema = { description, ...optionSchema(parameters) };
  return { parameters, schema: schemas.hoist(schema, optionTypeName(operation, location)) };
}
