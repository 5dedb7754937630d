import type { Document, Parameter, Schema } from "../document/document.ts";
import { isJSON } from "../document/media-types.ts";
import { resolve } from "../document/references.ts";
import { keyNames } from "../document/security-schemes.ts";
import { valueKinds } from "../schemas/value-kinds.ts";
import { variantsOf } from "../schemas/variants.ts";
import type { ValueKind } from "../schemas/value-kinds.ts";
import { parameterSchema } from "./query-schema.ts";

/** Where parameters are that belong to the options of a call. */
export type OptionLocation = "header" | "cookie";

/** A header or a cookie that users may give in the options of a call. */
export interface OptionParameter {
  name: string;
  description: string;
  /** A call cannot go without, and the client does not know what to send. */
  required: boolean;
  /** What the client sends unless the caller gives another value. */
  value: string | undefined;
  schema: Schema;
  /** It holds an object, say, of which the caller has to give the text. */
  isWrittenByCaller: boolean;
  /** Of a cookie that is not written the usual way. */
  cookieStyle?: CookieStyle;
}

/**
 * `joined` and `exploded` go unescaped, as OpenAPI 3.2 has it; `repeated` is a list or an object that is written as in a
 * query, `members` an object in one cookie.
 */
export type CookieStyle = "joined" | "exploded" | "repeated" | "members" | "json";

const idempotencyKey = "idempotency-key";

/** Without those that the client sends by itself, and without keys, which are options of their own. */
export function optionParameters(
  location: OptionLocation,
  parameters: Parameter[],
  document: Document,
): OptionParameter[] {
  const version = document["x-client"]?.versionHeader?.name.toLowerCase() ?? "";
  const sent = ["accept", "authorization", "content-type", idempotencyKey, version];
  const spelled = (name: string): string => (location === "header" ? name.toLowerCase() : name); // a cookie's case counts
  const known = new Set([...(location === "header" ? sent : []), ...keyNames(location, document).map(spelled)]);
  return parameters
    .filter((parameter) => parameter.in === location && !known.has(spelled(parameter.name)))
    .map((parameter) => describe(parameter, document));
}

/** An operation that declares the header takes the option. */
export function takesIdempotencyKey(parameters: Parameter[]): boolean {
  return parameters.some((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === idempotencyKey);
}

/** The members of an option such as `headers`, as one object. */
export function optionSchema(parameters: OptionParameter[]): Schema {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 ? { required } : {}),
  };
}

function describe(parameter: Parameter, document: Document): OptionParameter {
  const { name, description = "", required = false } = parameter;
  const cookieStyle = cookieStyleOf(parameter, document);
  const isText = cookieStyle === undefined || cookieStyle === "joined" || cookieStyle === "exploded";
  const value = isText ? sentValue(parameter, document) : undefined;
  const isSent = value !== undefined || name.toLowerCase() === "user-agent";
  const written = { name, description, required: required && !isSent, value };
  if (cookieStyle !== undefined) return { ...written, ...describeCookie(parameter), cookieStyle };
  const schema = memberSchema(parameter, document);
  const isWrittenByCaller = parameter.content !== undefined || isObject(parameterSchema(parameter), document);
  return { ...written, schema, isWrittenByCaller };
}

function cookieStyleOf(parameter: Parameter, document: Document): CookieStyle | undefined {
  const { in: location, style = "form", explode = true, content } = parameter;
  if (location !== "cookie") return undefined;
  if (content !== undefined) return Object.keys(content).every(isJSON) ? "json" : undefined;
  if (style === "cookie") return explode ? "exploded" : "joined";
  const schema = parameterSchema(parameter);
  if (isOnly("object", schema, document)) return explode ? "repeated" : "members";
  return explode && isListOfTexts(schema, document) ? "repeated" : undefined;
}

/** It may hold a list or an object. */
function describeCookie(parameter: Parameter): Pick<OptionParameter, "schema" | "isWrittenByCaller"> {
  const { description, deprecated } = parameter;
  const documented = { ...(description !== undefined && { description }), ...(deprecated === true && { deprecated }) };
  return { schema: { ...parameterSchema(parameter), ...documented }, isWrittenByCaller: false };
}

/**
 * What a server takes a missing value for can as well be sent, so that it stays what the types are made for. A single
 * allowed value is sent only where one has to be: it would switch something on elsewhere.
 */
function sentValue(parameter: Parameter, document: Document): string | undefined {
  const { default: standard, only } = settledValues(parameterSchema(parameter), document);
  const value = standard ?? (parameter.required === true ? only : undefined);
  const isText = ["string", "number", "boolean"].includes(typeof value) || Array.isArray(value);
  return isText ? String(value) : undefined;
}

/** The default of a schema and its single allowed value, which a part of an `allOf` may say, or all that is beside null. */
function settledValues(reference: Schema, document: Document): { default?: unknown; only?: unknown } {
  const { allOf = [], enum: listed = [], ...schema } = resolve(document, reference);
  const values = listed.filter((value) => value !== null);
  const variants = variantsOf(schema).filter(({ type }) => type !== "null");
  const parts = variants.length === 1 ? [...allOf, ...variants] : allOf;
  const own = { default: schema.default, only: schema.const ?? (values.length === 1 ? values[0] : undefined) };
  return [own, ...parts.map((part) => settledValues(part, document))].reduce((known, one) => ({
    default: known.default ?? one.default,
    only: known.only ?? one.only,
  }));
}

/** What is neither a text nor a list of texts is a text all the same, which the caller writes. */
function memberSchema(parameter: Parameter, document: Document): Schema {
  const { description, deprecated, schema = {} } = parameter;
  return {
    ...(isText(schema, document) || isListOfTexts(schema, document) ? schema : { type: "string" }),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === true ? { deprecated } : {}),
  };
}

function isText(schema: Schema, document: Document): boolean {
  return isOnly("scalar", schema, document);
}

function isListOfTexts(schema: Schema, document: Document): boolean {
  return isOnly("array", schema, document) && isText(resolve(document, schema).items ?? {}, document);
}

function isObject(schema: Schema, document: Document): boolean {
  return valueKinds(schema, document).has("object");
}

function isOnly(kind: ValueKind, schema: Schema, document: Document): boolean {
  const kinds = valueKinds(schema, document);
  return kinds.size === 1 && kinds.has(kind);
}
