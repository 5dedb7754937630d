import { readBearer } from "../server/bearer.ts";
import { resolve, type APIDocument, type Operation } from "../server/documents.ts";
import { isObject, objectOf, type JSONValue, type JSONObject } from "../store/json.ts";
import type { SandboxOptions } from "../server/options.ts";
import type { IncomingRequest } from "../store/requests.ts";
import type { API } from "../server/routing.ts";
import { readForm } from "../store/object-storage.ts";
import { validatorOf, type Validator } from "../server/validation.ts";
import { badRequest, errorResponse, notFound, injectedError, unauthorized } from "./errors.ts";
import { describeViolations } from "./violations.ts";
import { wootivHandlers } from "./handlers.ts";
import { readQuery, type QueryValues } from "./query-string.ts";
import type { WootivState } from "./state.ts";
import type { Bearer } from "./sessions.ts";
import { countError, countRequest } from "./token-use.ts";

/** One valid request, parsed. */
export interface WootivCall {
  operation: Operation;
  origin: string;
  userId: string;
  params: Record<string, string>;
  query: QueryValues;
  /** The declared properties of the body; others are dropped. */
  body: JSONObject;
  form: FormData | undefined;
}

/** Carries an operation out. If it returns `undefined`, the response has no body. */
export type WootivHandler = (
  state: WootivState,
  call: WootivCall,
) => JSONValue | undefined | Promise<JSONValue | undefined>;

/** The Wootiv API: checks key, query and body, in this order, and runs the operation. */
export class WootivAPI implements API {
  readonly document: APIDocument;
  readonly #validator: Validator;
  readonly #options: SandboxOptions;
  readonly #state: () => WootivState;

  constructor(document: APIDocument, options: SandboxOptions, state: () => WootivState) {
    this.document = document;
    this.#validator = validatorOf(document, true);
    this.#options = options;
    this.#state = state;
  }

  async answer(operation: Operation, incoming: IncomingRequest, params: Record<string, string>): Promise<Response> {
    let bearer: Bearer | undefined;
    try {
      bearer = this.#authenticate(incoming);
      countRequest(this.#state(), bearer);
      const call = await this.#read(operation, incoming, params, bearer.userId);
      await this.#options.pause?.(incoming.record);
      const handle = wootivHandlers[operation.id];
      if (handle === undefined) throw new Error(`no handler for ${operation.id}`);
      return respond(operation, await handle(this.#state(), call));
    } catch (error) {
      countError(this.#state(), bearer);
      return errorResponse(error);
    }
  }

  answerUnknown(incoming: IncomingRequest): Response {
    const { method, path, query } = incoming.record;
    return errorResponse(notFound(`Cannot ${method} ${path}${query === "" ? "" : `?${query}`}`));
  }

  refuse(status: number, headers?: Record<string, string>): Response {
    return errorResponse(injectedError(status), headers);
  }

  async #read(
    operation: Operation,
    incoming: IncomingRequest,
    params: Record<string, string>,
    userId: string,
  ): Promise<WootivCall> {
    const query = readQuery(incoming.search);
    this.#checkQuery(operation, query);
    const isForm = operation.body?.contentType.startsWith("multipart/") === true;
    const form = isForm ? await readForm(incoming) : undefined;
    const body = isForm ? {} : this.#readBody(operation, incoming);
    return { operation, origin: incoming.origin, userId, params, query, body, form };
  }

  #authenticate(incoming: IncomingRequest): Bearer {
    const bearer = this.#state().sessions.bearers.get(readBearer(incoming.record.headers.authorization));
    if (bearer === undefined) throw unauthorized();
    return bearer;
  }

  /** Checks required strings only; the crud grammar checks its own parameters. */
  #checkQuery(operation: Operation, query: QueryValues): void {
    const missing = operation.parameters.filter(
      ({ name, required, in: place }) => place === "query" && required && typeof query[name] !== "string",
    );
    if (missing.length > 0) throw badRequest(missing.map(({ name }) => `${name} must be a string`));
  }

  #readBody(operation: Operation, { record }: IncomingRequest): JSONObject {
    if (operation.body === undefined || (record.bytes.length === 0 && !operation.body.required)) return {};
    const isJson = /^application\/json\b/i.test(record.headers["content-type"] ?? "");
    const body = isJson && record.bytes.length > 0 ? parseJSON(record.body) : {};
    const violations = this.#validator.checkBody(operation, body);
    if (violations.length > 0 || !isObject(body)) throw badRequest(describeViolations(violations));
    return this.#takeDeclared(operation.body.schema, body);
  }

  #takeDeclared(schema: JSONObject, body: JSONObject): JSONObject {
    const declared = Object.keys(objectOf(resolve(this.document.root, schema).properties));
    return Object.fromEntries(Object.entries(body).filter(([key]) => declared.includes(key)));
  }
}

function respond(operation: Operation, answer: JSONValue | undefined): Response {
  const { status, hasBody } = operation.success;
  if (answer !== undefined && hasBody) return Response.json(answer, { status });
  return new Response(null, { status: operation.mayBeEmpty ? 204 : status });
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest(error instanceof Error ? error.message : "The body is not valid JSON");
  }
}
