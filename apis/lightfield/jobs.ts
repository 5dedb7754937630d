/** Lightfield's records for the jobs of `lightfield-wootiv/jobs`. */
import type { Definitions, FieldDefinition } from "../../generated/lightfield/index.ts";
import type { Column, RecordDescription, RecordState, RecordWrite } from "../../src/jobs.ts";
import { parseValue } from "./parse-value.ts";

/** A resource whose definitions can be read: accounts, contacts, opportunities, tasks, notes, meetings. */
export interface DescribedResource {
  definitions(): PromiseLike<Definitions>;
}

/** A record of any object. */
export interface LightfieldRecord {
  readonly id: string;
  readonly fields: Readonly<Record<string, { readonly value: unknown } | undefined>>;
  readonly relationships?: Readonly<Record<string, { readonly values: readonly string[] } | undefined>>;
}

/** How long the server remembers an idempotency key, in milliseconds. */
const keyLifetime = 24 * 60 * 60 * 1000;

/**
 * Describes the records of a resource by its definitions: fields and relationships go by key or label, options by label,
 * and values are read by the type of their field. `importRecords({ resource: client.account, describe: describeRecords })`
 */
export async function describeRecords(resource: DescribedResource): Promise<RecordDescription<LightfieldRecord>> {
  const { fieldDefinitions, relationshipDefinitions } = await resource.definitions();
  const fields = Object.entries(fieldDefinitions).map(([key, definition]): Column => ({
    key,
    label: definition.label,
    readOnly: definition.readOnly,
    parse: (value) => parseValue(value, definition),
  }));
  const links = Object.entries(relationshipDefinitions).map(([key, { label, cardinality }]): Column => ({
    key,
    label,
    links: /many/i.test(cardinality) ? "many" : "one",
  }));
  const single = new Set(links.filter((column) => column.links === "one").map(({ key }) => key));
  return {
    columns: [...fields, ...links],
    linksPerWrite: 25,
    keyLifetime,
    listQuery: { limit: 25 },
    read: readRecord,
    createBody: (write) => bodyOf(write, (key, ids) => (single.has(key) ? ids[0] : ids)),
    updateBody: (write) => bodyOf(write, (key, ids) => (single.has(key) ? { replace: ids[0] } : { add: ids })),
    searchQuery: (field, value) => searchQuery(field, fieldDefinitions[field], value),
    totalOf: (page) => numberOf(Reflect.get(Object(page), "totalCount")),
  };
}

/** The bare values of a record, for {@link describeRecords} and for change feeds. */
export function readRecord({ id, fields, relationships = {} }: LightfieldRecord): RecordState {
  const values = Object.entries(fields).map(([key, field]) => [key, field?.value ?? null]);
  const links = Object.entries(relationships).map(([key, link]) => [key, link?.values ?? []]);
  return { id, fields: Object.fromEntries(values), links: Object.fromEntries(links) };
}

function bodyOf({ fields, links }: RecordWrite, linksOf: (key: string, ids: readonly string[]) => unknown): object {
  const entries = Object.entries(links).map(([key, ids]) => [key, linksOf(key, ids)]);
  return {
    ...((Object.keys(fields).length > 0 || entries.length === 0) && { fields }),
    ...(entries.length > 0 && { relationships: Object.fromEntries(entries) }),
  };
}

const byPart = ["EMAIL", "TELEPHONE", "URL"];
const byWhole = ["TEXT", "SOCIAL_HANDLE", "NUMBER", "CURRENCY", "DATETIME", "CHECKBOX", "SINGLE_SELECT"];

/** Names and addresses are objects, for which the documentation does not say how a text is compared: they are not searched. */
function searchQuery(field: string, definition: FieldDefinition | undefined, value: unknown): object | undefined {
  const valueType = definition?.valueType ?? "";
  if (byPart.includes(valueType)) return { [`${field}[contains]`]: value };
  return byWhole.includes(valueType) ? { [`${field}[equal]`]: value } : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
