import { newCallState, withCallState } from "../call/call.ts";
import type { Call, CallState } from "../call/call.ts";
import { abortError } from "../call/limits.ts";
import { dropBody } from "../call/read-body.ts";
import { send } from "../call/send.ts";
import { headerEntries } from "../http/headers.ts";
import type { RequestOptions } from "../settings/call-options.ts";
import type { Settings } from "../settings/settings.ts";
import { explainStream } from "./explain-stream.ts";
import type { ItemReader } from "./item-reader.ts";
import { findWrongType, newReader } from "./item-readers.ts";
import { RequestWatch } from "./request-watch.ts";
import type { StreamCall } from "./stream-call.ts";
import { canResume } from "./stream-settings.ts";
import type { StreamSettings } from "./stream-settings.ts";

/** Opens the stream of a call, and opens it again where it was left. */
export class StreamOpener {
  readonly settings: StreamSettings;
  readonly #client: Settings;
  readonly #call: StreamCall;
  readonly #state: CallState;
  readonly #watch: RequestWatch;

  constructor(client: Settings, call: StreamCall, state: CallState, settings: StreamSettings) {
    this.settings = settings;
    this.#client = client;
    this.#call = call;
    this.#state = state;
    this.#watch = new RequestWatch(client, call);
  }

  /** Sends the call, as any call, until the headers are there. */
  open(): Promise<Response> {
    return this.#send(this.settings.options, this.#state);
  }

  /** @param signal the caller's, and that which closes the stream */
  reopen(signal: AbortSignal): Promise<Response> {
    const { options, progress } = this.settings;
    const headers = {
      ...Object.fromEntries(headerEntries(options.headers ?? {})),
      ...resumeHeader(progress.lastEventID),
    };
    return this.#send({ ...options, headers, signal }, { ...newCallState(), callerReadsBody: true });
  }

  newReader(response: Response): ItemReader {
    const { maxEventSize, progress } = this.settings;
    return newReader(this.#call, response, maxEventSize, progress);
  }

  /** The error to report for what ended the stream. */
  explain(cause: unknown, response: Response): unknown {
    const { resume, progress, options } = this.settings;
    const { redact } = this.#watch;
    const isResumable = resume === false && canResume(this.#call);
    const failure = { response, itemCount: progress.itemCount, redact, isResumable };
    const error = options.signal?.aborted ? abortError(options.signal) : explainStream(cause, failure);
    // The response says that a write was carried out, at least in part.
    return withCallState(error, { attempts: this.#state.attempts, mayHaveBeenApplied: this.#call.method !== "GET" });
  }

  async #send(options: RequestOptions, state: CallState): Promise<Response> {
    const middleware = [options.middleware ?? [], this.#watch.middleware].flat();
    const call: Call = { ...this.#call, responseKind: "response", options: { ...options, middleware } };
    const { response } = await send(this.#client, call, state);
    const error = findWrongType(response, this.#call, this.#watch.redact);
    if (error === undefined) return response;
    dropBody(response);
    throw withCallState(error, state);
  }
}

/** In the bytes of UTF-8, as the standard has it: a header holds bytes. */
function resumeHeader(lastEventID: string): Record<string, string> {
  if (lastEventID === "") return {};
  return { "last-event-id": String.fromCharCode(...new TextEncoder().encode(lastEventID)) };
}
