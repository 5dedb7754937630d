import { readBearer } from "../server/bearer.ts";
import type { APIDocument, Operation } from "../server/documents.ts";
import { isObject, type JSONValue, type JSONObject } from "../store/json.ts";
import type { SandboxOptions } from "../server/options.ts";
import type { IncomingRequest } from "../store/requests.ts";
import type { API } from "../server/routing.ts";
import { validatorOf, type Validator } from "../server/validation.ts";
import {
  badRequest,
  errorResponse,
  LightfieldError,
  missingScope,
  injectedError,
  tooManyRequests,
  unauthorized,
  unsupportedMediaType,
} from "./errors.ts";
import { describeViolation } from "./violations.ts";
import { lightfieldHandlers } from "./handlers.ts";
import type { KeptResponse } from "./idempotency.ts";
import { findMissingScope, type APIKey } from "./api-key.ts";
import { createRateLimiter, type RateLimiter } from "./rate-limit.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

/** One valid request, parsed. */
export interface LightfieldCall {
  operation: Operation;
  key: APIKey;
  origin: string;
  params: Record<string, string>;
  query: JSONObject;
  search: URLSearchParams;
  body: JSONObject;
}

export type LightfieldHandler = (workspace: LightfieldWorkspace, call: LightfieldCall) => JSONValue;

/** The Lightfield API: checks key, rate limit, headers, scope, query and body, in this order, and runs the operation. */
export class LightfieldAPI implements API {
  readonly document: APIDocument;
  readonly #validator: Validator;
  readonly #options: SandboxOptions;
  readonly #workspace: () => LightfieldWorkspace;
  #limiter: RateLimiter;

  constructor(document: APIDocument, options: SandboxOptions, workspace: () => LightfieldWorkspace) {
    this.document = document;
    this.#validator = validatorOf(document, false);
    this.#options = options;
    this.#workspace = workspace;
    this.#limiter = limiterOf(options);
  }

  reset(): void {
    this.#limiter = limiterOf(this.#options);
  }

  async answer(operation: Operation, incoming: IncomingRequest, params: Record<string, string>): Promise<Response> {
    let limits = {};
    try {
      const key = this.#authenticate(incoming);
      limits = this.#count(operation);
      const answer = await this.#run(this.#read(operation, incoming, params, key), incoming);
      const headers = { "content-type": "application/json", ...limits };
      return new Response(answer.body, { status: answer.status, headers });
    } catch (error) {
      const response = errorResponse(error);
      for (const [name, value] of Object.entries(limits)) response.headers.set(name, String(value));
      return response;
    }
  }

  answerUnknown(incoming: IncomingRequest): Response {
    const { method, path } = incoming.record;
    return errorResponse(
      new LightfieldError(404, { type: "not_found", message: `There is nothing at ${method} ${path}.` }),
    );
  }

  refuse(status: number, headers?: Record<string, string>): Response {
    return errorResponse(injectedError(status, headers));
  }

  #authenticate(incoming: IncomingRequest): APIKey {
    const key = this.#workspace().keys.get(readBearer(incoming.record.headers.authorization));
    if (key === undefined) throw unauthorized();
    return key;
  }

  #count(operation: Operation): Record<string, string> {
    if (operation.rateLimit === undefined) return {};
    const { isAllowed, headers } = this.#limiter.count(operation.rateLimit);
    if (!isAllowed) throw tooManyRequests(headers);
    return headers;
  }

  #read(operation: Operation, incoming: IncomingRequest, params: Record<string, string>, key: APIKey): LightfieldCall {
    const { headers } = incoming.record;
    const sent = operation.parameters.flatMap(({ name }) => {
      const value = headers[name.toLowerCase()];
      return value === undefined ? [] : [[name, value]];
    });
    this.#check(operation, "header", Object.fromEntries(sent));
    const scope = findMissingScope(key, operation.scopes);
    if (scope !== undefined) throw missingScope(scope);
    const query: JSONObject = Object.fromEntries(incoming.search);
    this.#check(operation, "query", query);
    const body = this.#readBody(operation, incoming);
    return { operation, key, origin: incoming.origin, params, query, search: incoming.search, body };
  }

  #check(operation: Operation, place: "header" | "query", values: JSONObject): void {
    const violations = this.#validator.checkParameters(operation, place, values);
    if (violations.length > 0) throw describeViolation(violations, place);
  }

  #readBody(operation: Operation, { record }: IncomingRequest): JSONObject {
    if (record.bytes.length === 0) {
      if (operation.body?.required !== true) return {};
      throw badRequest("parameter_missing", undefined, "A request body is required.");
    }
    if (!/^application\/json\b/i.test(record.headers["content-type"] ?? "")) throw unsupportedMediaType();
    const body = parseJSON(record.body);
    if (operation.body === undefined) return isObject(body) ? body : {};
    const violations = this.#validator.checkBody(operation, body);
    if (violations.length > 0 || !isObject(body)) throw describeViolation(violations, "body");
    return body;
  }

  async #run(call: LightfieldCall, incoming: IncomingRequest): Promise<KeptResponse> {
    const { operation } = call;
    const run = async (): Promise<KeptResponse> => {
      await this.#options.pause?.(incoming.record);
      const handle = lightfieldHandlers[operation.id];
      if (handle === undefined) throw new Error(`no handler for ${operation.id}`);
      return { status: operation.success.status, body: JSON.stringify(handle(this.#workspace(), call)) };
    };
    const key = incoming.record.headers["idempotency-key"];
    if (key === undefined || !operation.honoursIdempotencyKey) return run();
    return this.#workspace().idempotency.runOnce(operation.id, key, run);
  }
}

function limiterOf({ rateLimit = false, clock = () => new Date() }: SandboxOptions): RateLimiter {
  return createRateLimiter(typeof rateLimit === "number" ? rateLimit : 25, rateLimit !== false, clock);
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("invalid_type", undefined, "The body is not valid JSON.");
  }
}
