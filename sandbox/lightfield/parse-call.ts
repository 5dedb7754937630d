import type { Operation } from "../server/documents.ts";
import type { ParameterLocation, Validator } from "../server/validation.ts";
import { isObject } from "../store/json.ts";
import type { JSONObject } from "../store/json.ts";
import { isJSONRequest } from "../store/requests.ts";
import type { IncomingRequest, RecordedRequest } from "../store/requests.ts";
import { findMissingScope } from "./api-key.ts";
import type { APIKey } from "./api-key.ts";
import type { LightfieldCall } from "./call.ts";
import { badRequest, missingScope, unsupportedMediaType } from "./errors.ts";
import { describeViolation } from "./violations.ts";

/** Checks headers, scope, query and body, in this order, and parses them. */
export function parseCall(
  validator: Validator,
  operation: Operation,
  { record, origin, search }: IncomingRequest,
  params: Record<string, string>,
  key: APIKey,
): LightfieldCall {
  checkParameters(validator, operation, "header", declaredHeaders(operation, record));
  const scope = findMissingScope(key, operation.scopes);
  if (scope !== undefined) throw missingScope(scope);
  const query: JSONObject = Object.fromEntries(search);
  checkParameters(validator, operation, "query", query);
  return { operation, key, origin, params, query, search, body: parseBody(validator, operation, record) };
}

/** The headers that the operation declares, under their declared names. */
function declaredHeaders(operation: Operation, { headers }: RecordedRequest): JSONObject {
  const sent = operation.parameters.flatMap(({ name }) => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(sent);
}

function checkParameters(
  validator: Validator,
  operation: Operation,
  location: ParameterLocation,
  values: JSONObject,
): void {
  const violations = validator.checkParameters(operation, location, values);
  if (violations.length > 0) throw describeViolation(violations, location);
}

function parseBody(validator: Validator, operation: Operation, record: RecordedRequest): JSONObject {
  if (record.bytes.length === 0) {
    if (operation.body?.required !== true) return {};
    throw badRequest("parameter_missing", undefined, "A request body is required.");
  }
  if (!isJSONRequest(record)) throw unsupportedMediaType();
  const body = parseJSON(record.body);
  if (operation.body === undefined) return isObject(body) ? body : {};
  const violations = validator.checkBody(operation, body);
  if (violations.length > 0 || !isObject(body)) throw describeViolation(violations, "body");
  return body;
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("invalid_type", undefined, "The body is not valid JSON.");
  }
}
