import type { Document, Header, Response, Schema } from "../document/document.ts";
import { resolve, resolveDescribed } from "../document/references.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { valueKinds } from "../schemas/value-kinds.ts";
import { successResponses } from "./declared-responses.ts";
import { responseHeadersTypeName } from "./name-types.ts";
import type { NormalOperation } from "./normalize-operation.ts";
import { takesCondition } from "./takes-condition.ts";

/** The headers of the responses that an operation resolves with. */
export interface NormalResponseHeaders {
  schema: Schema;
  /** What their values are, by name. */
  kinds: Record<string, HeaderKind>;
}

type ValueKind = "text" | "number" | "boolean";

/** A list in brackets. */
export type HeaderKind = ValueKind | [ValueKind];

/** By the pointer of the operation. Where several have the same headers, these have one name. */
export function normalizeResponseHeaders(
  operations: readonly NormalOperation[],
  document: Document,
  schemas: SchemaTable,
): Map<string, NormalResponseHeaders> {
  const found = operations.filter(givesHeaders).flatMap((operation) => {
    const headers = describeHeaders(operation, document);
    return headers.length === 0 ? [] : [{ operation, headers, key: JSON.stringify(headers) }];
  });
  const keys = found.map(({ key }) => key);
  const shared = new Set(keys.filter((key, index) => keys.indexOf(key) < index));
  const byKey = new Map<string, NormalResponseHeaders>();
  return new Map(
    found.map(({ operation, headers, key }) => {
      const name = shared.has(key) ? "ResponseHeaders" : responseHeadersTypeName(operation);
      const normal = byKey.get(key) ?? { schema: schemas.hoist(schemaOf(headers), name), kinds: kindsOf(headers) };
      byKey.set(key, normal);
      return [operation.pointer, normal];
    }),
  );
}

/** Not so streams, and lists that may be something else than pages. */
function givesHeaders(operation: NormalOperation): boolean {
  const { responses, pageStyle } = operation;
  const contents = responses.flatMap((one) => (one === undefined ? [] : [one, ...one.others]));
  if (contents.some(({ stream }) => stream !== undefined)) return false;
  return pageStyle === undefined || (contents.every((one) => one === contents[0]) && !takesCondition(operation));
}

interface DescribedHeader {
  name: string;
  kind: HeaderKind;
  schema: Schema;
  required: boolean;
}

/** What only some of the responses have may be missing. */
function describeHeaders(operation: NormalOperation, document: Document): DescribedHeader[] {
  const responses = successResponses(operation.source).map(([, reference]) => resolve<Response>(document, reference));
  const byName = new Map<string, { name: string; header: Header }[]>();
  for (const declared of responses.flatMap((response) => declaredHeaders(response, operation, document))) {
    const name = declared.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), declared]);
  }
  return [...byName.values()].flatMap((same) =>
    same.slice(0, 1).map(({ name, header }) => ({
      name,
      ...describe(header, document),
      required: same.length === responses.length && same.every((one) => one.header.required === true),
    })),
  );
}

/** Without the media type, which is no header to OpenAPI, and what the client reads to keep to limits or to find pages. */
export function declaredHeaders(
  { headers }: Response,
  { pageStyle }: NormalOperation,
  document: Document,
): { name: string; header: Header }[] {
  if (headers === undefined) return []; // as of most
  const limits = Object.values(document["x-rate-limits"]?.headers ?? {});
  const links = pageStyle?.by === "link" ? ["link"] : [];
  const known = new Set(["content-type", ...links, ...limits.map((name) => name.replace(/;.*/, "").toLowerCase())]);
  return Object.entries(headers)
    .filter(([name]) => !known.has(name.toLowerCase()))
    .map(([name, reference]) => ({ name, header: resolveDescribed<Header>(document, reference) }));
}

/** Whether a value is one text to the client, though it is more in the document. */
export function isUnread({ schema = {}, content }: Header, document: Document): boolean {
  return content !== undefined || valueKinds(schema, document).has("object");
}

function describe(header: Header, document: Document): Pick<DescribedHeader, "kind" | "schema"> {
  const { description, deprecated } = header;
  const schema = resolve(document, header.schema ?? {});
  const { kind, ...type } = isUnread(header, document) ? text : readType(schema, document);
  return {
    kind,
    schema: { ...type, ...(description !== undefined && { description }), ...(deprecated === true && { deprecated }) },
  };
}

const text = { kind: "text", type: "string" } as const;

function readType(schema: Schema, document: Document): { kind: HeaderKind } & Schema {
  if (schema.type !== "array") return readScalar(schema);
  const { kind, ...items } = readScalar(resolve(document, schema.items ?? {}));
  return { kind: [kind], type: "array", items };
}

function readScalar({ type, enum: values }: Schema): { kind: ValueKind } & Schema {
  if (type === "integer" || type === "number") return { kind: "number", type: "number" };
  if (type === "boolean") return { kind: "boolean", type };
  const texts = values?.filter((value) => typeof value === "string") ?? [];
  return texts.length > 0 ? { ...text, enum: texts } : text;
}

function schemaOf(headers: readonly DescribedHeader[]): Schema {
  const required = headers.filter((header) => header.required).map(({ name }) => name);
  const properties = Object.fromEntries(headers.map(({ name, schema }) => [name, schema]));
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

function kindsOf(headers: readonly DescribedHeader[]): Record<string, HeaderKind> {
  return Object.fromEntries(headers.map(({ name, kind }) => [name, kind]));
}
