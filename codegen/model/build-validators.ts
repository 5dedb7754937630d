import type { Schema } from "../document/document.ts";
import { bodyKind, responseContentKind } from "../document/media-types.ts";
import type { NormalOperation, ResponseContent } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { joinParameters } from "../schemas/free-form-parameters.ts";
import { reachable } from "../schemas/reachable.ts";
import { toValidationSchema } from "../schemas/validation-schema.ts";
import type { ValidationScope } from "../schemas/validation-schema.ts";
import { buildStream, withoutStreams } from "./build-stream.ts";
import type { MethodChecks, ResourceChecks, ValidatorsModel } from "./validators-model.ts";

/** The validators of a document: of each type, and of what each method sends and receives. */
export function buildValidators(normal: NormalDocument): ValidatorsModel {
  const { operations } = normal;
  const schemas = joinParameters(normal.types, operations.map(querySchema));
  const sent = reachable(schemas, operations.flatMap(sentSchemas));
  const types = [...schemas].map(([name, schema]) => {
    return { name, schema: toValidationSchema(schema, { schemas, isSent: sent.has(name) }) };
  });
  const resources = [...normal.resources].map(([name, { file }]): ResourceChecks => {
    const own = operations.filter(({ resource }) => resource === name);
    const methods = own.map((operation) => buildMethod(operation, schemas));
    return { name: propertyOf(name), file, methods: methods.filter(({ parts }) => Object.keys(parts).length > 0) };
  });
  return { types, resources: resources.filter(({ methods }) => methods.length > 0) };
}

/** `mailbox.stream` → `mailboxStream`: as the runtime looks for it. */
function propertyOf(resource: string): string {
  return resource.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}

function sentSchemas(operation: NormalOperation): Schema[] {
  return [querySchema(operation), bodySchema(operation)].filter((schema) => schema !== undefined);
}

function buildMethod(operation: NormalOperation, schemas: ValidationScope["schemas"]): MethodChecks {
  const parts = {
    query: querySchema(operation),
    body: bodySchema(operation),
    response: responseSchema(operation),
    item: itemSchema(operation),
  };
  const said = Object.entries(parts).flatMap(([name, schema]) => {
    if (schema === undefined) return [];
    const checked = toValidationSchema(schema, { schemas, isSent: name === "query" || name === "body" });
    return saysNothing(checked) ? [] : [[name, checked] as const];
  });
  return { name: operation.method, parts: Object.fromEntries(said) };
}

function saysNothing(schema: unknown): boolean {
  return schema === true || Object.keys(Object(schema)).length === 0;
}

/** A query that is one value is no object of parameters. */
function querySchema({ query, querystring }: NormalOperation): Schema | undefined {
  return querystring === undefined || querystring.kind === "form" ? query?.schema : undefined;
}

/** What is written as an object; bytes and items that come one after the other are not looked into. */
function bodySchema({ body }: NormalOperation): Schema | undefined {
  if (body === undefined) return undefined;
  const contents = [body, ...body.others];
  const isRead = contents.every(({ mediaType, itemsKind }) => itemsKind === undefined && bodyKind(mediaType) !== "raw");
  return isRead ? eitherOf(contents.map(({ schema }) => schema)) : undefined;
}

/** What is parsed as JSON, whichever success it comes with. */
function responseSchema(operation: NormalOperation): Schema | undefined {
  if (operation.httpMethod === "HEAD") return undefined;
  const responses = withoutStreams(operation.responses);
  const contents = responses.flatMap((response) => (response === undefined ? [] : [response, ...response.others]));
  return contents.every(isJSON) ? eitherOf(contents.map(({ schema }) => schema)) : undefined;
}

function isJSON({ mediaType }: ResponseContent): boolean {
  return responseContentKind(mediaType) === "json";
}

function itemSchema(operation: NormalOperation): Schema | undefined {
  const { format } = buildStream(operation) ?? {};
  if (format === undefined || format === "text-data" || format === "multipart") return undefined;
  const contents = operation.responses.flatMap((one) => (one === undefined ? [] : [one, ...one.others]));
  return contents.find(({ stream }) => stream !== undefined)?.schema;
}

function eitherOf(schemas: readonly Schema[]): Schema | undefined {
  const different = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  const [first, ...others] = different.values();
  return first === undefined || others.length === 0 ? first : { anyOf: [first, ...others] };
}
