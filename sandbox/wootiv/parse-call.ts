import { resolveReference } from "../server/documents.ts";
import type { APIDocument, Operation } from "../server/documents.ts";
import type { Validator } from "../server/validation.ts";
import { isObject, objectOf } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import { isJSONRequest, parseForm } from "../store/requests.ts";
import type { IncomingRequest, RecordedRequest } from "../store/requests.ts";
import type { QueryValues, WootivCall } from "./call.ts";
import { badRequest } from "./errors.ts";
import { describeViolations } from "./violations.ts";

/** Checks query and body, in this order, and parses them. */
export async function parseCall(
  document: APIDocument,
  validator: Validator,
  operation: Operation,
  { record, origin, search }: IncomingRequest,
  params: Record<string, string>,
  userId: string,
): Promise<WootivCall> {
  const query = parseQuery(search);
  checkQuery(operation, query);
  const isForm = operation.body?.contentType.startsWith("multipart/") === true;
  const form = isForm ? await parseForm(record) : undefined;
  const body = isForm ? {} : parseBody(document, validator, operation, record);
  return { operation, origin, userId, params, query, body, form };
}

/** Parses a query string as the real server does: repeated keys, `key[]` and `key[0]` become arrays. */
function parseQuery(search: URLSearchParams): QueryValues {
  const values: Record<string, string | string[]> = Object.create(null);
  for (const [key, value] of search) {
    const [, name = key, index] = /^([^[\]]+)\[(\d*)\]$/.exec(key) ?? [];
    const known = values[name];
    if (known !== undefined) values[name] = [known, value].flat();
    else values[name] = index === undefined ? value : [value];
  }
  return values;
}

/** Checks required strings only; the crud grammar checks its own parameters. */
function checkQuery(operation: Operation, query: QueryValues): void {
  const missing = operation.parameters.filter(
    ({ name, required, in: location }) => location === "query" && required && typeof query[name] !== "string",
  );
  if (missing.length > 0) throw badRequest(missing.map(({ name }) => `${name} must be a string`));
}

/** The declared properties of a JSON body. A body of another content type counts as an empty object. */
function parseBody(
  document: APIDocument,
  validator: Validator,
  operation: Operation,
  record: RecordedRequest,
): JSONObject {
  if (operation.body === undefined || (record.bytes.length === 0 && !operation.body.required)) return {};
  const body = isJSONRequest(record) && record.bytes.length > 0 ? parseJSON(record.body) : {};
  const violations = validator.checkBody(operation, body);
  if (violations.length > 0 || !isObject(body)) throw badRequest(describeViolations(violations));
  const declared = objectOf(resolveReference(document.root, operation.body.schema).properties);
  return Object.fromEntries(Object.entries(body).filter(([key]) => Object.hasOwn(declared, key)));
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : "The body is not valid JSON");
  }
}
