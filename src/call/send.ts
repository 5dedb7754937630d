import { keyRedactor } from "../auth/redact-key.ts";
import type { SentRequest } from "../auth/scheme.ts";
import { buildBody } from "../http/body/body.ts";
import type { LoadBody } from "../http/body/body.ts";
import type { Turn } from "../pacing/turn.ts";
import { SDKError } from "../platform/errors.ts";
import type { APIError } from "../platform/errors.ts";
import { redactError, redactResponse } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";
import { overrideCallSettings } from "../settings/call-settings.ts";
import { connectInit } from "../settings/connect-timeout.ts";
import type { Middleware } from "../settings/middleware.ts";
import { checkRequestOptions } from "../settings/option-names.ts";
import type { Settings } from "../settings/settings.ts";
import { buildRequest } from "./build-request.ts";
import type { BuiltRequest } from "./build-request.ts";
import type { CallObserver } from "./call-observer.ts";
import { withCallState } from "./call.ts";
import type { Call, CallState } from "./call.ts";
import { classifyConnectionFailure } from "./connection-failure.ts";
import { explainFailure } from "./explain-failure.ts";
import { limitBody, startLimits, withinAttempt, withinLimits, withinReading } from "./limits.ts";
import type { Limits, Restart } from "./limits.ts";
import { isObserved, observe } from "./observe.ts";
import { dropBody, readBody, readErrorBody } from "./read-body.ts";
import type { ErrorBody } from "./read-body.ts";
import { parseResponse, unreadResponse } from "./read-response.ts";
import type { ParsedResponse } from "./read-response.ts";
import { buildAPIError } from "./response-error.ts";
import { budgetOf, withEmptyBudget } from "./retry-budget.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { isRateLimit, mayHaveBeenApplied, retryWait } from "./retry.ts";
import type { Failure } from "./retry.ts";
import type { Message } from "./run-middleware.ts";
import { ThrownByMiddleware } from "./thrown-by-middleware.ts";

/** A call under way: what all its attempts share. */
export interface RunningCall {
  readonly settings: Settings;
  readonly request: BuiltRequest;
  readonly limits: Limits;
  readonly state: CallState;
  readonly budget: RetryBudget;
  readonly observer: CallObserver | undefined;
}

/** Sends a call: builds its request, once, then makes attempts until there is a response, or none to expect. */
export async function send<T>(client: Settings, call: Call, state: CallState): Promise<ParsedResponse<T>> {
  const observer = isObserved(client) ? await observe(client, state, call) : undefined;
  try {
    const settings = client.keys?.settingsFor(client, call.method, call.path) ?? client;
    checkRequestOptions(call.options, call);
    const callSettings = overrideCallSettings(settings.callSettings, call.options, settings.fetch);
    const limits = startLimits(callSettings.deadline, call.options?.signal, settings.clock.now());
    const built = buildBody(call);
    const isLoaded = typeof built !== "function";
    // A stream can be read only once, so all other arguments are checked before.
    const request = buildRequest(settings, call, callSettings, isLoaded ? built : undefined);
    const running = { settings, request, limits, state, budget: budgetOf(request.baseURL), observer };
    const parsed = await sendWithRetries<T>(isLoaded ? running : await withLoadedBody(running, call, built));
    observer?.end();
    return parsed;
  } catch (error) {
    observer?.end(error);
    throw withCallState(error, state);
  }
}

/** The same call with its body in memory. Reading it may never end: a form or a file may be made of an endless stream. */
async function withLoadedBody(running: RunningCall, call: Call, load: LoadBody): Promise<RunningCall> {
  const { settings, limits, request } = running;
  const { callSettings } = request;
  const body = await withinReading(limits, callSettings, settings.clock.now(), load);
  return { ...running, request: buildRequest(settings, call, callSettings, body) };
}

/** Makes attempts until one brings a response, or another would not help, or not be safe. */
export async function sendWithRetries<T>(running: RunningCall): Promise<ParsedResponse<T>> {
  const { settings, request, limits, state, budget, observer } = running;
  const { clock } = settings;
  budget.deposit();
  for (;;) {
    const turn = settings.pacer?.enter(request, state.attempts > 0);
    if (turn?.granted) await turn.wait((work) => withinLimits(limits, Infinity, clock.now(), work), observer);
    const attempt = new Attempt(running, turn);
    try {
      const parsed = await attempt.send<T>();
      observer?.response(parsed.response);
      budget.refund(state.paidRetries);
      return parsed;
    } catch (error) {
      const wait = attempt.waitAfter(error);
      observer?.failure(error, wait);
      if (!(error instanceof SDKError)) throw error;
      if (wait === undefined) throw attempt.isBudgetEmpty ? withEmptyBudget(error) : error;
      if (turn?.isRefused) continue; // its turn is the next of its group, once that may go on
      await withinLimits(limits, Infinity, clock.now(), (signal) => clock.sleep(wait, signal));
    }
  }
}

function isTaken(response: Response, { responseKind }: BuiltRequest): boolean {
  return typeof responseKind === "object" && responseKind.takes?.(response) === true;
}

/** One request and its response. It ends when the body is read, so that timeout and abort cover all of it. */
class Attempt {
  /** Another attempt might have helped, but the host has had its retries. */
  isBudgetEmpty = false;
  readonly #running: RunningCall;
  readonly #turn: Turn | undefined;
  #sent: SentRequest | undefined;
  #response: Response | undefined;
  /** The decision about a response that is not 2xx: made once, since its body is read or dropped accordingly. */
  #decision: { readonly wait: number | undefined } | undefined;

  constructor(running: RunningCall, turn: Turn | undefined) {
    this.#running = running;
    this.#turn = turn;
  }

  async send<T>(): Promise<ParsedResponse<T>> {
    const { settings, request, limits } = this.#running;
    try {
      const fetch = (signal: AbortSignal, restart: Restart): Promise<ParsedResponse<T>> => this.#fetch(signal, restart);
      return await withinAttempt(limits, request.callSettings, settings.clock.now(), fetch);
    } catch (failure) {
      const error = failure instanceof ThrownByMiddleware ? failure : this.#explain(failure);
      this.#turn?.giveUp(error instanceof ThrownByMiddleware || classifyConnectionFailure(error) === "lost");
      throw error;
    }
  }

  /** Milliseconds until the next attempt; `undefined` if there must be none. */
  waitAfter(error: unknown): number | undefined {
    if (this.#decision !== undefined) return this.#decision.wait;
    const wasSent = this.#sent !== undefined; // not when requesting the key took too long
    return wasSent && error instanceof SDKError ? this.#decide(error) : undefined;
  }

  /** The request out, the response in. */
  async #fetch<T>(signal: AbortSignal, restart: Restart): Promise<ParsedResponse<T>> {
    const { settings, request, state, observer } = this.#running;
    const { requestKey } = request;
    // Awaited even where there is no function: by then the caller has said, by asResponse(), whether to read the body.
    const key = await requestKey?.();
    const sent: Message = key === undefined ? request : { ...request, ...settings.securityScheme.addKey(request, key) };
    signal.throwIfAborted(); // requesting the key may have taken too long
    state.attempts += 1;
    observer?.attempt(request);
    const { middleware } = request.callSettings;
    const response = await (middleware ? this.#runMiddleware(middleware, sent, signal) : this.#transmit(sent, signal));
    this.#turn?.end(response, request.callSettings.maxRetryAfter);
    this.#response = response;
    limitBody(request.callSettings, restart, settings.clock);
    if (response.headers.has("deprecation") || response.headers.has("sunset")) await this.#warn(response);
    const redact = keyRedactor((this.#sent ??= sent), settings); // a middleware may respond before anything is sent
    if (!response.ok && !isTaken(response, request))
      throw await this.#readError(redactResponse(response, redact), redact);
    if (state.callerReadsBody) return unreadResponse(redactResponse(response, redact));
    const body = await readBody(response, request); // awaited here: an async function of its own costs 0.4 kB a call
    return parseResponse(body, response, request.responseKind, redact);
  }

  /** The first attempt of a program that has middleware loads the code. */
  async #runMiddleware(list: readonly Middleware[], sent: Message, signal: AbortSignal): Promise<Response> {
    const { runMiddleware } = await import("./run-middleware.ts");
    return await runMiddleware(list, { ...this.#running, signal }, sent, (last) => this.#transmit(last, signal));
  }

  #transmit(sent: Message, signal: AbortSignal): Promise<Response> {
    const { fetch } = this.#running.settings; // called as a plain function: a browser's refuses to be a method
    this.#sent = sent;
    this.#turn?.send();
    return fetch(sent.url, this.#buildInit(sent, signal));
  }

  /** Warns of a deprecated operation. The first one loads the code; should that fail, the response counts all the same. */
  async #warn({ headers }: Response): Promise<void> {
    const { settings, request } = this.#running;
    const code = await import("./warn-deprecated.ts").catch(() => undefined);
    code?.warnDeprecated(settings, request, headers);
  }

  #buildInit({ headers, body }: Message, signal: AbortSignal): RequestInit {
    const { request, limits, state } = this.#running;
    return {
      redirect: "manual", // a redirect would take the key and the data to another host
      ...connectInit(request.callSettings),
      ...request.callSettings.fetchOptions,
      ...(request.bodyIsStream && { duplex: "half" }),
      method: request.method,
      headers,
      body: body ?? null,
      // A body that the caller reads outlives the attempt; the platform then keeps its tie to the caller's signal.
      signal: state.callerReadsBody && limits.signal ? AbortSignal.any([limits.signal, signal]) : signal,
    };
  }

  /** The error for a response that is not 2xx. If another attempt follows, nobody reads its body: it is dropped. */
  async #readError(response: Response, redact: Redact): Promise<APIError> {
    const { request, settings } = this.#running;
    const build = (body: ErrorBody): APIError => buildAPIError(response, body, request, settings.clock.date(), redact);
    if (response.status === 409) return build(await readErrorBody(response)); // its type decides: see waitAfter()
    const wait = this.#decide(response);
    this.#decision = { wait };
    return build(wait === undefined ? await readErrorBody(response) : dropBody(response));
  }

  #decide(failure: Failure): number | undefined {
    const { settings, request, limits, state } = this.#running;
    const { clock } = settings;
    if (this.#turn?.isRefused) state.refusals += 1;
    const wait = retryWait(failure, request, {
      attempts: state.attempts,
      refusals: state.refusals,
      timeLeft: limits.endsAt - clock.now(),
      date: clock.date(),
      random: clock.random(),
    });
    return wait === undefined || isRateLimit(failure) || this.#pay() ? wait : undefined;
  }

  #pay(): boolean {
    const { state, budget } = this.#running;
    this.isBudgetEmpty = !budget.spend();
    if (!this.isBudgetEmpty) state.paidRetries += 1;
    return !this.isBudgetEmpty;
  }

  /** The error to report for whatever ended the attempt. */
  #explain(failure: unknown): SDKError {
    const { settings, request, state } = this.#running;
    const redact = this.#sent && keyRedactor(this.#sent, settings);
    const cause = redact ? redactError(failure, redact) : failure;
    const error = explainFailure(cause, this.#response, request, settings.clock.date(), redact);
    if (this.#sent && mayHaveBeenApplied(error, request)) state.mayHaveBeenApplied = true;
    return error;
  }
}
