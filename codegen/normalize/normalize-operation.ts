import type { Document, MediaType, Parameter, Response, Schema } from "../document/document.ts";
import type { PageStyle } from "../document/extension-values.ts";
import { bodyKind, otherTypes, pickContent, responseContentKind } from "../document/media-types.ts";
import type { BodyContent, BodyKind, Content, ItemsKind } from "../document/media-types.ts";
import { resolve, resolveDescribed } from "../document/references.ts";
import { withFileParts } from "../schemas/file-parts.ts";
import { withWrittenParts } from "../schemas/written-parts.ts";
import { uploadable } from "../schemas/runtime-types.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { redirects, successResponses } from "./declared-responses.ts";
import type { NamedOperation } from "./name-operations.ts";
import { bodyTypeName, itemTypeName, optionTypeName, queryTypeName, responseTypeName } from "./name-types.ts";
import { optionParameters, optionSchema } from "./option-parameters.ts";
import type { OptionLocation, OptionParameter } from "./option-parameters.ts";
import { pageStyleOf, queryParametersOf } from "./infer-page-style.ts";
import { hasLinks } from "./link-headers.ts";
import { querySchema } from "./query-schema.ts";
import { findQuerystring, querystringSchema } from "./querystring.ts";
import type { Querystring } from "./querystring.ts";
import { bodyItems, isClosedList, streamItems } from "./stream-items.ts";
import type { StreamFormat } from "./stream-items.ts";

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

export interface NormalBody extends NormalContent {
  required: boolean;
  description: string;
  /** Under other media types, of which the caller may pick one. */
  others: NormalContent[];
}

export interface NormalContent extends Content {
  /** As the document has it. */
  source: BodyContent;
  kind: BodyKind;
  /** Where it is items one after the other: the schemas are those of an item. */
  itemsKind?: ItemsKind;
}

/** Parameters that are members of an option of the call. */
export interface NormalOption {
  schema: Schema;
  parameters: OptionParameter[];
}

/** A successful response; undefined where it has no content. */
export type NormalResponse = (ResponseContent & { others: ResponseContent[] }) | undefined;

export interface ResponseContent extends Content {
  /** Where its items come one after the other: the schema is that of an item. */
  stream?: NormalStream;
}

export interface NormalStream {
  format: StreamFormat;
  /** Whether the data of events is JSON: their own schemas say so, each for itself. */
  isDataOpen: boolean;
  /** The schema of the JSON that a text holds, where that is an item. */
  held: Schema | undefined;
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
  const responses = collectResponses(operation, document, schemas);
  const response = responses[0]?.stream === undefined ? responses[0]?.schema : undefined;
  const list = {
    response,
    parameters: queryParametersOf(parameters, schemas),
    hasLinks: hasLinks(operation.source, document),
    othersHaveLinks,
  };
  const pageStyle = pageStyleOf(operation, list, schemas);
  const body = collectBody(operation, document, schemas);
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

function collectBody(operation: NamedOperation, document: Document, schemas: SchemaTable): NormalOperation["body"] {
  const { httpMethod, source } = operation;
  // HTTP gives the body of a GET or HEAD no meaning, and `fetch` refuses to send one.
  if (source.requestBody === undefined || httpMethod === "GET" || httpMethod === "HEAD") return undefined;
  const { content = {}, required = false, description = "" } = resolveDescribed(document, source.requestBody);
  const usual = pickContent(content)?.mediaType;
  if (usual === undefined) return undefined;
  const hoist = hoistOnce(schemas);
  const collect = (mediaType: string): NormalContent => {
    const { schema: declared = {}, encoding, prefixEncoding, itemEncoding } = content[mediaType] ?? {};
    const items = bodyItems(mediaType, content[mediaType] ?? {}, document);
    if (items !== undefined) {
      const { schema, kind } = items;
      const source = { mediaType, schema, encoding, prefixEncoding, itemEncoding };
      const isFile = kind === "multipart-items" && resolve(document, schema).format === "binary";
      return {
        mediaType,
        source,
        kind,
        schema: isFile ? uploadable : hoist(schema, itemTypeName(operation)),
        itemsKind: kind,
      };
    }
    const kind = kindOf(mediaType, declared, document);
    const schema = withParts(kind, content[mediaType] ?? {}, document);
    const source = { mediaType, schema, encoding, prefixEncoding, itemEncoding };
    if (kind === "raw") return { mediaType, source, kind, schema: {} }; // it has no members to name
    const name = bodyTypeName(operation, mediaType === usual ? "" : mediaType);
    // The files of a list have a type only within one.
    const holdsFiles = schema !== declared && schema.properties === undefined;
    const named = holdsFiles ? schemas.name(schema, name) : hoist(schema, name);
    return { mediaType, source, kind, schema: named };
  };
  return { ...collect(usual), others: otherTypes(content, usual).map(collect), required, description };
}

/** Bytes of whatever type are no JSON. */
function kindOf(mediaType: string, schema: Schema, document: Document): BodyKind {
  const isOpen = mediaType.startsWith("*/*");
  return isOpen && resolve(document, schema).format === "binary" ? "raw" : bodyKind(mediaType);
}

/** What has parts, of which some are files or texts of the caller's. */
function withParts(kind: BodyKind, media: MediaType, document: Document): Schema {
  const { schema = {}, encoding = {} } = media;
  if (kind === "form") return withWrittenParts(schema, encoding, document, true);
  return kind === "multipart" ? withWrittenParts(withFileParts(media, document), encoding, document, false) : schema;
}

/** Names schemas; the same one under several media types has one name. */
function hoistOnce(schemas: SchemaTable): (schema: Schema, name: string) => Schema {
  const hoisted = new Map<string, Schema>();
  return (schema, name) => {
    const key = JSON.stringify(schema);
    const named = hoisted.get(key) ?? schemas.hoist(schema, name);
    hoisted.set(key, named);
    return named;
  };
}

function collectResponses(operation: NamedOperation, document: Document, schemas: SchemaTable): NormalResponse[] {
  return successResponses(operation.source).map(([, response]) =>
    collectContent(operation, resolve(document, response), document, schemas),
  );
}

/** Only what is parsed has a type that needs a name. */
function collectContent(
  operation: NamedOperation,
  { content = {} }: Response,
  document: Document,
  schemas: SchemaTable,
): NormalResponse {
  const picked = pickContent(content);
  if (picked === undefined) return undefined;
  const hoist = hoistOnce(schemas);
  const collect = (mediaType: string, media: MediaType): ResponseContent => {
    const items = streamItems(mediaType, media, operation, document);
    if (items !== undefined) {
      const { schema, format, isDataOpen = false, held } = items;
      return { mediaType, schema: hoist(schema, itemTypeName(operation)), stream: { format, isDataOpen, held } };
    }
    const { schema = {} } = media;
    const isNamed = isParsed(mediaType) || isClosedList(media, document);
    return { mediaType, schema: isNamed ? hoist(schema, responseTypeName(operation)) : schema };
  };
  const first = collect(picked.mediaType, content[picked.mediaType] ?? {});
  const others = Object.entries(content).filter(([mediaType]) => mediaType !== picked.mediaType);
  return { ...first, others: others.map(([mediaType, media]) => collect(mediaType, media)) };
}

function isParsed(mediaType: string): boolean {
  const kind = responseContentKind(mediaType);
  return kind === "json" || kind === "any";
}
