import type { InjectedError } from "../faults/inject.ts";
import type { APIDocument, Operation } from "../server/documents.ts";
import type { SandboxOptions } from "../server/options.ts";
import type { API } from "../server/routing.ts";
import { validatorOf } from "../server/validation.ts";
import type { Validator } from "../server/validation.ts";
import { parseBearerToken } from "../store/requests.ts";
import type { IncomingRequest, RecordedRequest } from "../store/requests.ts";
import type { APIKey } from "./api-key.ts";
import type { LightfieldCall } from "./call.ts";
import { errorResponse, injectedError, tooManyRequests, unauthorized, unknownPath } from "./errors.ts";
import { lightfieldHandlers } from "./handlers.ts";
import type { KeptResponse } from "./idempotency.ts";
import { parseCall } from "./parse-call.ts";
import { createRateLimiter, limitOf } from "./rate-limit.ts";
import type { RateLimiter } from "./rate-limit.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

/** The Lightfield API: checks key and rate limit, parses the call, and runs its operation. */
export class LightfieldAPI implements API {
  readonly document: APIDocument;
  readonly injectedError: InjectedError = (status, headers) => errorResponse(injectedError(status, headers));
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

  async respond(operation: Operation, incoming: IncomingRequest, params: Record<string, string>): Promise<Response> {
    let limits = {};
    try {
      const key = this.#authenticate(incoming.record);
      limits = this.#countRequest(operation, incoming);
      const call = parseCall(this.#validator, operation, incoming, params, key);
      const { status, body } = await this.#run(call, incoming.record);
      return new Response(body, { status, headers: { "content-type": "application/json", ...limits } });
    } catch (error) {
      const response = errorResponse(error);
      for (const [name, value] of Object.entries(limits)) response.headers.set(name, String(value));
      return response;
    }
  }

  respondNotFound({ record }: IncomingRequest): Response {
    return errorResponse(unknownPath(record.method, record.path));
  }

  #authenticate(record: RecordedRequest): APIKey {
    const key = this.#workspace().keys.get(parseBearerToken(record));
    if (key === undefined) throw unauthorized();
    return key;
  }

  /** Counts a request against the limit of its operation, and returns the headers that say what is left. */
  #countRequest({ rateLimit }: Operation, { notes }: IncomingRequest): Record<string, string> {
    if (rateLimit === undefined) return {};
    const { isAllowed, headers } = this.#limiter.count(rateLimit);
    notes.limit = { group: rateLimit, isAllowed };
    if (!isAllowed) throw tooManyRequests(headers);
    return headers;
  }

  /** Runs an operation, once for each idempotency key if the operation honours them. */
  async #run(call: LightfieldCall, record: RecordedRequest): Promise<KeptResponse> {
    const { operation } = call;
    const run = async (): Promise<KeptResponse> => {
      await this.#options.pause?.(record);
      const handle = lightfieldHandlers[operation.id];
      if (handle === undefined) throw new Error(`no handler for ${operation.id}`);
      return { status: operation.success.status, body: JSON.stringify(handle(this.#workspace(), call)) };
    };
    const key = record.headers["idempotency-key"];
    if (key === undefined || !operation.honoursIdempotencyKey) return run();
    return this.#workspace().idempotency.runOnce(operation.id, key, run);
  }
}

function limiterOf({ rateLimit = false, clock = () => new Date() }: SandboxOptions): RateLimiter {
  return createRateLimiter(limitOf(rateLimit), rateLimit !== false, clock);
}
