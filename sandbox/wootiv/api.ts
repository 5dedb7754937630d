import type { InjectedError } from "../faults/inject.ts";
import type { APIDocument, Operation } from "../server/documents.ts";
import type { SandboxOptions } from "../server/options.ts";
import type { API } from "../server/routing.ts";
import { validatorOf } from "../server/validation.ts";
import type { Validator } from "../server/validation.ts";
import type { JSONValue } from "../store/json.ts";
import { parseBearerToken } from "../store/requests.ts";
import type { IncomingRequest, RecordedRequest } from "../store/requests.ts";
import { errorResponse, injectedError, notFound, unauthorized } from "./errors.ts";
import { wootivHandlers } from "./handlers.ts";
import { parseCall } from "./parse-call.ts";
import type { Bearer } from "./sessions.ts";
import type { WootivState } from "./state.ts";
import { countError, countRequest } from "./workspace-token-handlers.ts";

/** The Wootiv API: checks the key, parses the call, and runs its operation. */
export class WootivAPI implements API {
  readonly document: APIDocument;
  readonly injectedError: InjectedError = (status, headers) => errorResponse(injectedError(status), headers);
  readonly #validator: Validator;
  readonly #options: SandboxOptions;
  readonly #state: () => WootivState;

  constructor(document: APIDocument, options: SandboxOptions, state: () => WootivState) {
    this.document = document;
    this.#validator = validatorOf(document, true);
    this.#options = options;
    this.#state = state;
  }

  async respond(operation: Operation, incoming: IncomingRequest, params: Record<string, string>): Promise<Response> {
    let bearer: Bearer | undefined;
    try {
      bearer = this.#authenticate(incoming.record);
      countRequest(this.#state(), bearer);
      const call = await parseCall(this.document, this.#validator, operation, incoming, params, bearer.userId);
      await this.#options.pause?.(incoming.record);
      const handle = wootivHandlers[operation.id];
      if (handle === undefined) throw new Error(`no handler for ${operation.id}`);
      return buildResponse(operation, await handle(this.#state(), call));
    } catch (error) {
      countError(this.#state(), bearer);
      return errorResponse(error);
    }
  }

  respondNotFound({ record }: IncomingRequest): Response {
    const { method, path, query } = record;
    return errorResponse(notFound(`Cannot ${method} ${path}${query === "" ? "" : `?${query}`}`));
  }

  #authenticate(record: RecordedRequest): Bearer {
    const bearer = this.#state().sessions.bearers.get(parseBearerToken(record));
    if (bearer === undefined) throw unauthorized();
    return bearer;
  }
}

function buildResponse({ success, mayBeEmpty }: Operation, body: JSONValue | undefined): Response {
  if (body !== undefined && success.hasBody) return Response.json(body, { status: success.status });
  return new Response(null, { status: mayBeEmpty ? 204 : success.status });
}
