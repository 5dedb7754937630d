import type { Schema } from "../document/document.ts";
import type { NormalContent } from "../normalize/normalize-body.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { closeQueries } from "../schemas/closed-queries.ts";
import { joinParameters } from "../schemas/free-form-parameters.ts";
import { reachable } from "../schemas/reachable.ts";
import { toValidationSchema } from "../schemas/validation-schema.ts";
import type { ValidationSchema, ValidationScope } from "../schemas/validation-schema.ts";
import { nameHeirs } from "../types/discriminator.ts";
import { buildStream } from "./build-stream.ts";
import { responseSchemas } from "./response-schemas.ts";
import type { MethodChecks, MethodParts, ResourceChecks, ValidatorsModel } from "./validators-model.ts";

/** The validators of a document: of each type, and of what each method sends and receives. */
export function buildValidators(normal: NormalDocument): ValidatorsModel {
  const { operations } = normal;
  const joined = joinParameters(normal.types, operations.map(querySchema));
  const schemas = nameHeirs(closeQueries(joined, operations.map(namedQuery)), true);
  const sent = reachable(schemas, operations.flatMap(sentSchemas));
  const types = [...schemas].map(([name, schema]) => {
    return { name, schema: toValidationSchema(schema, { schemas, isSent: sent.has(name) }) };
  });
  const resources = [...normal.resources].map(([name, { file }]): ResourceChecks => {
    const own = operations.filter(({ resource }) => resource === name);
    const methods = own.map((operation) => buildMethod(operation, schemas));
    return { name: propertyOf(name), file, methods: methods.filter(({ parts }) => Object.keys(parts).length > 0) };
  });
  const names = [...normal.resources.keys()].map(propertyOf);
  return { types, resources: resources.filter(({ methods }) => methods.length > 0), names };
}

/** `mailbox.stream` → `mailboxStream`: as the runtime looks for it. */
function propertyOf(resource: string): string {
  return resource.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}

function sentSchemas(operation: NormalOperation): Schema[] {
  const bodies = contentsOf(operation.body).map(bodySchema);
  return [querySchema(operation), ...bodies].filter((schema) => schema !== undefined);
}

function buildMethod(operation: NormalOperation, schemas: ValidationScope["schemas"]): MethodChecks {
  const toSent = (schema: Schema): ValidationSchema => toValidationSchema(schema, { schemas, isSent: true });
  const toReceived = (schema: Schema): ValidationSchema => toValidationSchema(schema, { schemas, isSent: false });
  const [query, item] = [querySchema(operation), itemSchema(operation)];
  const { responses, fallback } = responseSchemas(operation);
  const parts: MethodParts = {
    ...said("query", query && toSent(query)),
    ...buildBody(operation.body, toSent),
    ...said("response", fallback && toReceived(fallback)),
    ...buildResponses(responses, toReceived),
    ...said("item", item && toReceived(item)),
  };
  return { name: operation.method, parts };
}

/** Of a body that is not looked into, it is said that there has to be one. */
function buildBody(body: NormalOperation["body"], toSent: (schema: Schema) => ValidationSchema): MethodParts {
  if (body === undefined) return {};
  const [usual = {}, ...schemas] = contentsOf(body).map((content) => toSent(bodySchema(content)));
  const text = JSON.stringify(usual);
  const different = body.others.flatMap(({ mediaType }, index): [string, ValidationSchema][] => {
    const schema = schemas[index] ?? {};
    return JSON.stringify(schema) === text ? [] : [[mediaType, schema]];
  });
  if (!body.required && saysNothing(usual) && different.length === 0) return {};
  return {
    body: usual,
    ...(different.length > 0 && { bodies: Object.fromEntries(different) }),
    ...(!body.required && { bodyIsOptional: true }),
  };
}

function buildResponses(
  responses: ReadonlyMap<string, Schema>,
  toReceived: (schema: Schema) => ValidationSchema,
): MethodParts {
  const checked = [...responses].map(([status, schema]) => [status, toReceived(schema)] as const);
  const saying = checked.filter(([, schema]) => !saysNothing(schema));
  return saying.length === 0 ? {} : { responses: Object.fromEntries(saying) };
}

function said(name: "query" | "response" | "item", schema: ValidationSchema | undefined): MethodParts {
  return schema === undefined || saysNothing(schema) ? {} : { [name]: schema };
}

function saysNothing(schema: unknown): boolean {
  return schema === true || Object.keys(Object(schema)).length === 0;
}

/** A query that is one value is the only member of what is written. */
function querySchema({ query, querystring }: NormalOperation): Schema | undefined {
  if (query === undefined || querystring?.kind === "form") return query?.schema;
  if (querystring === undefined) return query.schema;
  const { name, required } = querystring;
  return { type: "object", properties: { [name]: query.schema }, ...(required && { required: [name] }) };
}

/** The schema of parameters that are declared one by one, which no other part of a document has. */
function namedQuery({ query, querystring }: NormalOperation): Schema | undefined {
  return querystring === undefined ? query?.schema : undefined;
}

function contentsOf(body: NormalOperation["body"]): NormalContent[] {
  return body === undefined ? [] : [body, ...body.others];
}

/** What is written as an object; bytes and items that come one after the other are not looked into. */
function bodySchema({ kind, itemsKind, schema }: NormalContent): Schema {
  return itemsKind === undefined && kind !== "raw" ? schema : {};
}

function itemSchema(operation: NormalOperation): Schema | undefined {
  const { format } = buildStream(operation) ?? {};
  if (format === undefined || format === "text-data" || format === "multipart") return undefined;
  const contents = operation.responses.flatMap((one) => (one === undefined ? [] : [one, ...one.others]));
  return contents.find(({ stream }) => stream !== undefined)?.schema;
}
