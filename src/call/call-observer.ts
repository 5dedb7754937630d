import { redactHeaders, redactQuery } from "../http/redact-request.ts";
import type { Clock } from "../platform/clock.ts";
import { APIError } from "../platform/errors.ts";
import type { CallDescription, CallEvent, CallListener, FailureReason } from "../settings/events.ts";
import type { Settings } from "../settings/settings.ts";
import type { Call, CallState } from "./call.ts";
import { describeCall } from "./describe-call.ts";
import { reasonOf } from "./failure-reason.ts";
import { logRequest } from "./log-request.ts";
import type { LoggedRequest } from "./log-request.ts";
import { audienceOf, notify } from "./notify.ts";

/** Makes the events of one call, and tells them to the log and to all listeners. None of its methods throws. */
export class CallObserver {
  readonly #settings: Settings;
  readonly #clock: Clock;
  readonly #audience: readonly CallListener[];
  readonly #state: CallState;
  readonly #call: CallDescription;
  readonly #knownHeaders: Readonly<Record<string, string>> | undefined;
  readonly #start: number;
  /** The attempt under way. */
  #attempt: { readonly start: number; readonly requestHeaders: Record<string, string> } | undefined;

  constructor(settings: Settings, state: CallState, call: Pick<Call, "name" | "method" | "path">) {
    const { api, clock } = settings;
    this.#settings = settings;
    this.#clock = clock;
    this.#audience = audienceOf(settings);
    this.#state = state;
    this.#call = describeCall(state, call);
    this.#knownHeaders = api.headers;
    this.#start = clock.now();
    this.#emit({ type: "call-started", call: this.#call });
  }

  waitStarted(group: string): void {
    this.#emit({ type: "wait-started", call: this.#call, group });
  }

  waitEnded(group: string, milliseconds: number): void {
    this.#emit({ type: "wait-ended", call: this.#call, group, milliseconds });
  }

  attempt(request: LoggedRequest): void {
    const { url, headers } = request;
    logRequest(this.#settings, this.#call.operation, this.#state.attempts, request);
    const requestHeaders = redactHeaders(headers, this.#knownHeaders);
    this.#attempt = { start: this.#clock.now(), requestHeaders };
    this.#emit({ type: "attempt", ...this.#names(), url: redactQuery(url), requestHeaders });
  }

  response({ status, headers }: Pick<Response, "status" | "headers">): void {
    const ended = this.#endAttempt();
    if (ended)
      this.#emit({ type: "response", ...this.#names(), status, responseHeaders: redactHeaders(headers), ...ended });
  }

  /** @param wait milliseconds until another attempt; `undefined` if there is none */
  failure(error: unknown, wait: number | undefined): void {
    const reason = reasonOf(error);
    if (error instanceof APIError) this.response(error);
    else this.#fail(reason);
    if (wait !== undefined) this.#emit({ type: "retry", ...this.#names(), reason, wait });
  }

  /** @param failure the error, if there is one: that may be `undefined`, as a middleware may throw anything */
  end(...failure: readonly [error?: unknown]): void {
    const { attempts } = this.#state;
    const reason = failure.length > 0 ? reasonOf(failure[0]) : undefined;
    const milliseconds = this.#clock.now() - this.#start;
    this.#emit({ type: "call-ended", call: this.#call, attempts, reason, milliseconds });
  }

  #fail(reason: FailureReason): void {
    const ended = this.#endAttempt();
    if (ended) this.#emit({ type: "failure", ...this.#names(), reason, ...ended });
  }

  /** `undefined`: it had not begun, as when the key function fails. */
  #endAttempt(): { readonly requestHeaders: Record<string, string>; readonly milliseconds: number } | undefined {
    if (this.#attempt === undefined) return undefined;
    const { start, requestHeaders } = this.#attempt;
    this.#attempt = undefined;
    return { requestHeaders, milliseconds: this.#clock.now() - start };
  }

  #names(): { readonly call: CallDescription; readonly attempt: number } {
    return { call: this.#call, attempt: this.#state.attempts };
  }

  #emit(event: CallEvent): void {
    notify(this.#audience, event);
  }
}
