/// <reference lib="esnext.disposable" preserve="true" />
import { newCallState } from "../call/call.ts";
import type { Call } from "../call/call.ts";
import { APIPromise } from "../call/promise.ts";
import type { Clock } from "../platform/clock.ts";
import type { StandardOutput, StandardSchema } from "../platform/standard-schema.ts";
import type { APIDescription } from "../settings/api-description.ts";
import { copyOptions, mergeOptions } from "../settings/client-options.ts";
import { checkUndocumented } from "../settings/option-names.ts";
import type { RequestOptions } from "../settings/call-options.ts";
import type { BaseClientOptions, ClientOptions } from "../settings/client-options.ts";
import { closeTransport, Transport } from "./transport.ts";

/** A call to an endpoint that has no method: method, path, and what goes with them. */
export type UndocumentedCall = Omit<Call, "options" | "headers" | "cookies" | "schema">;

/** What the clients of all APIs have in common. It has few members of its own, since an API may use any name. */
export abstract class APIClient<Options extends BaseClientOptions = ClientOptions> {
  readonly transport: Transport;
  /** Private to the language, not only to TypeScript: printing a client must not print its key. */
  readonly #options: Options;

  /** @param clock for tests of this package */
  constructor(api: APIDescription, options: Options, clock?: Clock) {
    this.#options = copyOptions(options);
    this.transport = new Transport(api, options, clock, this);
  }

  /**
   * A client of the same class with some options changed. Headers and query values are added to this client's. A subclass
   * of your own must take the options as its only constructor argument, since that is how it is called here.
   */
  withOptions(changes: Partial<Options>): this {
    const Client = this.constructor as new (options: Options) => this;
    return new Client(mergeOptions(this.#options, changes));
  }

  /**
   * Calls an endpoint that has no method of its own, with the same retries, limits, keys and errors.
   *
   * `schema`, of zod or any library that keeps to Standard Schema, is one of yours for the response: the call resolves with
   * what it makes of the data, and fails with an APIResponseInvalidError where it refuses them.
   *
   * @example await client.request<{ ok: boolean }>({ method: "POST", path: "/v1/new-thing", body: { name: "a" } })
   */
  request<Schema extends StandardSchema>(
    call: UndocumentedCall,
    options: RequestOptions & { readonly schema: Schema },
  ): APIPromise<StandardOutput<Schema>>;
  request<T = unknown>(call: UndocumentedCall, options?: RequestOptions): APIPromise<T>;
  request(
    call: UndocumentedCall,
    options?: RequestOptions & { readonly schema?: StandardSchema },
  ): APIPromise<unknown> {
    try {
      checkUndocumented(call);
      const method = call.method.toUpperCase();
      return this.transport.send({ responseKind: "optional", ...call, method, options, schema: options?.schema });
    } catch (error) {
      return new APIPromise(Promise.reject(error), newCallState());
    }
  }

  /**
   * Ends the use of this client, for good: later calls, retries and pages fail unsent, with an SDKError. What is in flight
   * still comes to its end. Only this client is closed: not one that `withOptions` made of it, nor the one that it was
   * made of, nor a `fetch` of yours. No program has to call it, since a client holds nothing open.
   */
  close(): Promise<void> {
    closeTransport(this.transport);
    return Promise.resolve();
  }

  /** Closes the client at the end of a block: `await using client = new …`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
