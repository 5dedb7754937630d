import { requestIdOf } from "../http/headers.ts";
import type { CallState } from "./call.ts";
import type { ParsedResponse } from "./read-response.ts";
import { isOwnError } from "./thrown-by-middleware.ts";

/** The data of a response together with the response. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
  /** The server's ID of this request, where it sends one: quote it when you contact support. */
  readonly requestId: string | undefined;
}

/**
 * The result of a call, sent once, however often it is awaited.
 *
 * It is a promise of the parsed body. It never settles by itself but passes every `then` on to the promise of the response:
 * so `asResponse()` leaves no second, unhandled rejection behind.
 */
export class APIPromise<out T> extends Promise<T> {
  readonly #parsed: Promise<ParsedResponse<T>>;
  readonly #state: CallState;

  /** What `then`, `catch` and `finally` return is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(parsed: Promise<ParsedResponse<T>>, state: CallState) {
    super(neverSettle);
    this.#parsed = parsed;
    this.#state = state;
  }

  override then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#parsed.then<T, never>(dataOf, throwFromCaller).then(onFulfilled, onRejected);
  }

  /** The parsed body together with the response it came in. */
  withResponse(): Promise<WithResponse<T>> {
    return this.#parsed.then(withRequestId, throwFromCaller);
  }

  /**
   * The response as soon as its headers are there, its body unread: for what is not JSON, or is large.
   * Call it where you make the call: `client.thing.retrieve(id).asResponse()`. Later, the body has been read.
   * Reading it is up to you, without `timeout` and `deadline`; your signal still ends it.
   */
  asResponse(): Promise<Response> {
    this.#state.callerReadsBody = true;
    return this.#parsed.then(responseOf, throwFromCaller);
  }
}

function neverSettle(): void {}

function dataOf<T>(parsed: ParsedResponse<T>): T {
  return parsed.data;
}

function withRequestId<T>({ data, response }: ParsedResponse<T>): WithResponse<T> {
  return { data, response, requestId: requestIdOf(response.headers) };
}

function responseOf(parsed: ParsedResponse<unknown>): Response {
  return parsed.response;
}

/** The first line of a stack that is not the engine's own. */
const firstFrame = /\n +at (?!.*(?:node:internal|ext:core)\/).*/;

/**
 * Lets the stack of an error start at the line that awaits the call rather than inside this package. V8 knows that line
 * here, in the last step of the chain, and it costs nothing while calls succeed; recording it at each call would cost
 * more than all the rest of a call. Where nobody awaits, or the engine does not say, the stack stays as it was.
 */
export function throwFromCaller(error: unknown): never {
  const caller = { stack: "" };
  Error.captureStackTrace?.(caller, throwFromCaller);
  const stack = String(caller.stack); // a program may give it another type, by Error.prepareStackTrace
  const start = stack.search(firstFrame);
  if (isOwnError(error) && start >= 0) error.stack = `${error.name}: ${error.message}${stack.slice(start)}`;
  throw error;
}
