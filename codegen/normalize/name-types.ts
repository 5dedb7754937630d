import type { Schema } from "../document/document.ts";
import type { PageStyle } from "../document/extension-values.ts";
import { schemaName } from "../document/references.ts";
import { pascalCase } from "../names.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NamedOperation } from "./name-operations.ts";
import type { OptionLocation } from "./option-parameters.ts";
import { itemOf } from "./page-envelope.ts";

/** `AccountCreateParams`, of `account.create`; `AccountCreateFormDataParams` of another media type than the usual one. */
export function bodyTypeName(operation: NamedOperation, mediaType = ""): string {
  const subtype = mediaType.replace(/^.*\/|;.*$/gs, "").replace(/^x-(www-)?/i, "");
  return `${baseName(operation)}${pascalCase(subtype)}Params`;
}

/** `AccountCreateResponse` */
export function responseTypeName(operation: NamedOperation): string {
  return `${baseName(operation)}Response`;
}

/** `AccountCreate404Body`; `AccountCreateErrorBody` of all statuses that are not declared */
export function errorTypeName(operation: NamedOperation, status: string): string {
  return `${baseName(operation)}${status === "default" ? "Error" : status.toUpperCase()}Body`;
}

/** `AccountListResponseHeaders` */
export function responseHeadersTypeName(operation: NamedOperation): string {
  return `${baseName(operation)}ResponseHeaders`;
}

/** `KilnWatchItem`, of a stream */
export function itemTypeName(operation: NamedOperation): string {
  return `${baseName(operation)}Item`;
}

/** `AccountCreateHeaders`, `AccountCreateCookies` */
export function optionTypeName(operation: NamedOperation, location: OptionLocation): string {
  return `${baseName(operation)}${location === "header" ? "Headers" : "Cookies"}`;
}

/**
 * A list or read of the model that its resource is called after is named after that model, as a body would be:
 * `ContactListParams` for `contacts.list`. Any other query is named after the resource. Where a body has the name:
 * `ContactCreateQuery`.
 */
export function queryTypeName(
  operation: NamedOperation,
  response: Schema | undefined,
  pageStyle: PageStyle | undefined,
  schemas: SchemaTable,
): string {
  const { resource, method } = operation;
  const model = schemaName((pageStyle === undefined ? response : itemOf(response, pageStyle.items, schemas))?.$ref);
  const isRead = method === "list" || method === "retrieve";
  const isNamesake = model !== undefined && isRead && pascalCase(resource).startsWith(model);
  const base = isNamesake ? model + pascalCase(method) : baseName(operation);
  return schemas.all().has(`${base}Params`) ? `${base}Query` : `${base}Params`;
}

function baseName({ resource, method }: NamedOperation): string {
  return pascalCase(resource) + pascalCase(method);
}
