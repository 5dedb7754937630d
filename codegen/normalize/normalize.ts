import { failAt } from "../document/diagnostics.ts";
import type { LoadedDocument, Schema } from "../document/document.ts";
import { titleOf } from "../document/title.ts";
import { clientName } from "../names.ts";
import { modelNames } from "../schemas/model-names.ts";
import type { ModelNames } from "../schemas/model-names.ts";
import { splitOneWayTypes } from "../schemas/one-way-members.ts";
import { acceptInQueries } from "../schemas/query-values.ts";
import { refineSchemas } from "../schemas/refine-schemas.ts";
import type { Uses } from "../schemas/refine-schemas.ts";
import { renameReferences } from "../schemas/rename-references.ts";
import { SchemaTable } from "../schemas/schema-table.ts";
import { splitValues } from "../schemas/split-values.ts";
import { checkNames } from "./check-names.ts";
import { checkPageStyles } from "./check-page-styles.ts";
import { decodeEventData } from "./decode-event-data.ts";
import { hasLinks } from "./link-headers.ts";
import { nameOperations } from "./name-operations.ts";
import type { KeptNames } from "./name-operations.ts";
import { nameResources } from "./name-resources.ts";
import type { ResourceName } from "./name-resources.ts";
import { normalizeErrors } from "./normalize-errors.ts";
import type { NormalErrors } from "./normalize-errors.ts";
import { normalizeOperation } from "./normalize-operation.ts";
import type { NormalContent } from "./normalize-body.ts";
import type { NormalOperation, NormalOption } from "./normalize-operation.ts";
import type { ResponseContent } from "./normalize-responses.ts";
import { normalizeCallbacks, normalizeWebhooks, webhookNames } from "./normalize-webhooks.ts";
import type { NormalWebhook } from "./normalize-webhooks.ts";
import { normalizeResponseHeaders } from "./response-headers.ts";
import type { NormalResponseHeaders } from "./response-headers.ts";
import { normalizeHeaders, splitSharedHeaders } from "./shared-headers.ts";

/**
 * A document in which every type an SDK user meets has a name: inline bodies, responses and query parameters
 * are schemas of their own, schema names are type names, references lead to schemas only.
 */
export interface NormalDocument {
  client: string;
  operations: NormalOperation[];
  /** Those that every operation requires, and none has among its own. */
  headers: NormalOption | undefined;
  webhooks: NormalWebhook[];
  callbacks: NormalWebhook[];
  errors: NormalErrors[];
  /** By the pointer of the operation. */
  responseHeaders: ReadonlyMap<string, NormalResponseHeaders>;
  resources: Map<string, ResourceName>;
  schemas: SchemaTable;
  /** By type name, the document's in its order, then the hoisted ones. */
  types: Map<string, Schema>;
  /** The types that are sent instead, by the names of those that are returned. */
  inputs: ReadonlyMap<string, string>;
  /** The schemas of texts that are parsed, as the document has them. */
  parsedTexts: ReadonlySet<unknown>;
  readonly models: ModelNames;
}

/**
 * @param name of the client class, unless the overlay or the document's title is to give it
 * @param kept the names that methods had before
 */
export function normalize(loaded: LoadedDocument, name?: string, kept?: KeptNames): NormalDocument {
  const { document } = loaded;
  const client = name ?? document["x-client"]?.name ?? clientName(titleOf(document));
  const { named, shared } = splitSharedHeaders(nameOperations(document, kept), document);
  const problems = checkNames(named);
  failAt(loaded, problems);
  const resources = nameResources(named, client);
  const classNames = [...resources.values()].map(({ className }) => className);
  const schemas = new SchemaTable(document, client, [
    ...classNames,
    `${client}Options`,
    `${client}Errors`,
    ...webhookNames(document),
  ]);
  const anyHasLinks = named.some(({ source }) => hasLinks(source, document));
  const operations = named.map((operation) => normalizeOperation(operation, document, schemas, anyHasLinks));
  failAt(loaded, checkPageStyles(operations, schemas));
  const webhooks = normalizeWebhooks(document, schemas);
  const callbacks = normalizeCallbacks(named, document, schemas);
  const headers = normalizeHeaders(shared, schemas, client);
  const errors = normalizeErrors(named, document, schemas);
  const responseHeaders = normalizeResponseHeaders(operations, document, schemas);
  const contents = findContents(operations);
  const others = [
    ...[...webhooks, ...callbacks].map(({ payload }) => payload),
    ...errors.flatMap(({ bodies }) => bodies.flatMap((body) => body.schemas)),
    ...[...responseHeaders.values()].map(({ schema }) => schema),
  ];
  const unstreamed = [...others, ...findSent(operations, headers), ...findUnstreamed(operations)];
  const decoded = decodeEventData(contents, unstreamed, schemas);
  const received = [...findResponses(operations), ...others];
  const oneWayTypes = splitOneWayTypes(schemas, findSent(operations, headers), received);
  renameBodies(operations, oneWayTypes.inputs);
  const valueInputs = splitValues(schemas, findSent(operations, headers), received);
  renameBodies(operations, valueInputs);
  const refined = refineSchemas(schemas.all(), findUses(operations, headers, received));
  const elsewhere = [...findBodies(operations), ...received];
  const types = acceptInQueries(refined, findQueries(operations), elsewhere);
  const inputs = new Map([...oneWayTypes.inputs, ...valueInputs]);
  const parsedTexts = new Set([...decoded, ...contents.map(({ stream }) => stream?.held)]);
  return {
    client,
    operations,
    headers,
    webhooks,
    callbacks,
    errors,
    responseHeaders,
    resources,
    schemas,
    types,
    inputs,
    parsedTexts,
    get models() {
      return modelNames(schemas, types, { ...oneWayTypes, inputs }); // raw calls alone ask for them
    },
  };
}

function renameBodies(operations: NormalOperation[], inputs: ReadonlyMap<string, string>): void {
  for (const body of operations.flatMap(contentsOf)) body.schema = renameReferences(body.schema, inputs);
}

/** The bodies of an operation, under each of their media types. */
function contentsOf({ body }: NormalOperation): NormalContent[] {
  return body === undefined ? [] : [body, ...body.others];
}

function findUses(operations: NormalOperation[], headers: NormalOption | undefined, responses: Schema[]): Uses {
  const forms = operations.flatMap(contentsOf).filter(({ kind }) => kind.startsWith("multipart"));
  return {
    responses,
    sent: findSent(operations, headers),
    forms: forms.map(({ schema }) => schema),
  };
}

function findSent(operations: NormalOperation[], headers: NormalOption | undefined): Schema[] {
  const shared = headers === undefined ? [] : [headers.schema];
  return [...findBodies(operations), ...findQueries(operations), ...findOptions(operations), ...shared];
}

function findOptions(operations: NormalOperation[]): Schema[] {
  return operations.flatMap(({ headers, cookies }) => [headers?.schema ?? {}, cookies?.schema ?? {}]);
}

function findQueries(operations: NormalOperation[]): Schema[] {
  return operations.flatMap(({ query }) => (query === undefined ? [] : [query.schema]));
}

function findBodies(operations: NormalOperation[]): Schema[] {
  return operations.flatMap(contentsOf).map(({ schema }) => schema);
}

function findResponses(operations: NormalOperation[]): Schema[] {
  return findContents(operations).map(({ schema }) => schema);
}

/** What responses hold that are no streams. */
function findUnstreamed(operations: NormalOperation[]): Schema[] {
  return findContents(operations).flatMap(({ schema, stream }) => (stream === undefined ? [schema] : []));
}

function findContents(operations: NormalOperation[]): ResponseContent[] {
  return operations.flatMap(({ responses }) => responses.flatMap((one) => (one ? [one, ...one.others] : [])));
}
