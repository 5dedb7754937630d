import { keyRedactor } from "../auth/redact-key.ts";
import type { SentRequest } from "../auth/scheme.ts";
import { buildBody } from "../http/body/body.ts";
import { headerOf } from "../http/headers.ts";
import type { Turn } from "../pacing/turn.ts";
import { SDKError } from "../platform/errors.ts";
import type { APIError } from "../platform/errors.ts";
import { redactError, redactResponse } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";
import { overrideCallSettings } from "../settings/call-settings.ts";
import type { Middleware } from "../settings/middleware.ts";
import { checkRequestOptions } from "../settings/option-names.ts";
import type { Settings } from "../settings/settings.ts";
import { buildRequest } from "./build-request.ts";
import type { BuiltRequest } from "./build-request.ts";
import { withCallState } from "./call.ts";
import type { Call, CallState } from "./call.ts";
import { isChecked, loadChecks } from "./checks.ts";
import { connectionFailureOf } from "./connection-failure.ts";
import { explainFailure } from "./explain-failure.ts";
import { limitBody, startLimits, withinAttempt, withinLimits } from "./limits.ts";
import type { Piece } from "./limits.ts";
import { isObserved, observe } from "./observe.ts";
import { withLoadedBody } from "./loaded-body.ts";
import { dropBody, readBody, readErrorBody } from "./read-body.ts";
import type { ErrorBody } from "./read-body.ts";
import { parseResponse, unreadResponse } from "./read-response.ts";
import type { ParsedResponse } from "./read-response.ts";
import { buildRequestInit } from "./request-init.ts";
import { buildAPIError } from "./response-error.ts";
import { budgetOf } from "./retry-budget.ts";
import { decideRetry, withReason } from "./retry-decision.ts";
import type { RetryDecision } from "./retry-decision.ts";
import { mayHaveBeenApplied } from "./retry.ts";
import type { Message } from "./run-middleware.ts";
import type { RunningCall } from "./running-call.ts";
import { ThrownByMiddleware } from "./thrown-by-middleware.ts";

/** Sends a call: builds its request, once, then makes attempts until there is a response, or none to expect. */
export async function send<T>(client: Settings, call: Call, state: CallState): Promise<ParsedResponse<T>> {
  const observer = isObserved(client) ? await observe(client, state, call) : undefined;
  try {
    const settings = client.keys?.settingsFor(client, call.method, call.path) ?? client;
    checkRequestOptions(call.options, call);
    const callSettings = overrideCallSettings(settings.callSettings, call.options, settings.fetch);
    const checks = isChecked(settings, callSettings, call) && (await loadChecks(settings, callSettings, call, state));
    if (checks) await checks.request();
    const limits = startLimits(callSettings.deadline, call.options?.signal, settings.clock);
    const built = buildBody(call);
    const isLoaded = typeof built !== "function";
    // A stream can be read only once, so all other arguments are checked before.
    const request = buildRequest(settings, call, callSettings, isLoaded ? built : undefined);
    const running = { settings, request, limits, state, budget: budgetOf(request.baseURL), observer };
    const sent = await sendWithRetries<T>(isLoaded ? running : await withLoadedBody(running, call, built));
    const parsed = checks ? await checks.response(sent) : sent;
    observer?.end();
    return parsed;
  } catch (error) {
    observer?.end(error);
    throw withCallState(error, state);
  }
}

/** Makes attempts until one brings a response, or another would not help, or not be safe. */
export async function sendWithRetries<T>(running: RunningCall): Promise<ParsedResponse<T>> {
  const { settings, request, limits, state, budget, observer } = running;
  const { clock } = settings;
  budget.deposit();
  for (;;) {
    const turn = settings.pacer?.enter(request, state.attempts > 0);
    if (turn?.granted) await turn.wait((work) => withinLimits(limits, Infinity, clock, work), observer);
    const attempt = new Attempt(running, turn);
    try {
      const parsed = await attempt.send<T>();
      observer?.response(parsed.response);
      budget.refund(state.paidRetries);
      return parsed;
    } catch (failure) {
      const error = await attempt.fail(failure);
      const decision = attempt.decide(error);
      const wait = decision?.wait;
      observer?.failure(error, wait);
      if (!(error instanceof SDKError)) throw error;
      if (wait === undefined) throw decision?.reason ? withReason(error, decision.reason) : error;
      if (turn?.refusedFor !== undefined) continue; // its turn is the next of its group, once that may go on
      await withinLimits(limits, Infinity, clock, (signal) => clock.sleep(wait, signal));
    }
  }
}

function isTaken(response: Response, { responseKind }: BuiltRequest): boolean {
  return typeof responseKind === "object" && responseKind.takes?.(response) === true;
}

/** One request and its response. It ends when the body is read, so that timeout and abort cover all of it. */
class Attempt {
  readonly #running: RunningCall;
  readonly #turn: Turn | undefined;
  #sent: SentRequest | undefined;
  #response: Response | undefined;
  /** About a response that is not 2xx: made once, since its body is read or dropped accordingly. */
  #decision: RetryDecision | undefined;

  constructor(running: RunningCall, turn: Turn | undefined) {
    this.#running = running;
    this.#turn = turn;
  }

  send<T>(): Promise<ParsedResponse<T>> {
    const { settings, request, limits } = this.#running;
    const fetch = (signal: AbortSignal, piece: Piece): Promise<ParsedResponse<T>> => this.#fetch(signal, piece);
    return withinAttempt(limits, request.callSettings, settings.clock, fetch);
  }

  /** Ends the turn of an attempt that has failed. Returns the error to report, or what a middleware has thrown. */
  async fail(failure: unknown): Promise<unknown> {
    const error = failure instanceof ThrownByMiddleware ? failure : await this.#explain(failure);
    this.#turn?.giveUp(error instanceof ThrownByMiddleware || connectionFailureOf(error) === "lost");
    return error;
  }

  /** Whether another attempt follows. `undefined`: none can. */
  decide(error: unknown): RetryDecision | undefined {
    if (this.#decision !== undefined) return this.#decision;
    const wasSent = this.#sent !== undefined; // not when requesting the key took too long
    return wasSent && error instanceof SDKError ? decideRetry(error, this.#running, this.#turn?.refusedFor) : undefined;
  }

  /** The request out, the response in. */
  async #fetch<T>(signal: AbortSignal, piece: Piece): Promise<ParsedResponse<T>> {
    const { settings, request, state, observer } = this.#running;
    const { requestKey } = request;
    // Awaited even where there is no function: by then the caller has said, by asResponse(), whether to read the body.
    const key = await requestKey?.();
    const sent: Message = key === undefined ? request : { ...request, ...settings.securityScheme.addKey(request, key) };
    signal.throwIfAborted(); // requesting the key may have taken too long
    if (settings.isClosed === true) throw new SDKError("This client has been closed: make a new one.");
    state.attempts += 1;
    observer?.attempt(request);
    const { middleware } = request.callSettings;
    const response = await (middleware ? this.#runMiddleware(middleware, sent, signal) : this.#transmit(sent, signal));
    if (!response) {
      state.mayHaveBeenApplied = !request.isRead;
      throw new SDKError("`fetch` returned no Response.");
    }
    this.#turn?.end(response, request.callSettings.maxRetryAfter);
    this.#response = response;
    limitBody(request.callSettings, piece, settings.clock);
    if ((headerOf(response, "deprecation") ?? headerOf(response, "sunset")) !== null) await this.#warn(response);
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
    return fetch(sent.url, buildRequestInit(this.#running, sent, signal));
  }

  /** Warns of a deprecated operation. The first one loads the code; should that fail, the response counts all the same. */
  async #warn({ headers }: Response): Promise<void> {
    const { settings, request } = this.#running;
    const code = await import("./warn-deprecated.ts").catch(() => undefined);
    code?.warnDeprecated(settings, request, headers);
  }

  /** The error for a response that is not 2xx. If another attempt follows, nobody reads its body: it is dropped. */
  async #readError(response: Response, redact: Redact): Promise<APIError> {
    const { request, settings } = this.#running;
    const build = (body: ErrorBody): Promise<APIError> =>
      buildAPIError(response, body, request, settings.clock.date(), redact);
    if (response.status === 409) return build(await readErrorBody(response)); // its type decides: see decide()
    const { wait } = (this.#decision = decideRetry(response, this.#running, this.#turn?.refusedFor));
    return build(wait === undefined ? await readErrorBody(response) : dropBody(response));
  }

  /** The error to report for whatever ended the attempt. */
  async #explain(failure: unknown): Promise<SDKError> {
    const { settings, request, state } = this.#running;
    const redact = this.#sent && keyRedactor(this.#sent, settings);
    const cause = redact ? redactError(failure, redact) : failure;
    const error = await explainFailure(cause, this.#response, request, settings, redact);
    if (this.#sent && mayHaveBeenApplied(error, request)) state.mayHaveBeenApplied = true;
    return error;
  }
}
