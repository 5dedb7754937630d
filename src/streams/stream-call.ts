import type { Call } from "../call/call.ts";
import type { HeaderChanges } from "../http/headers.ts";
import type { RequestOptions } from "../settings/call-options.ts";

/** Options of a call that opens a stream. */
export interface StreamOptions<Given extends object = HeaderChanges> extends RequestOptions<Given> {
  /**
   * Characters of one event or line (of a part of `multipart/mixed`, bytes): a longer one ends the stream, as an
   * APIStreamError. `Infinity`: none. Default 16 MiB.
   */
  maxEventSize?: number | undefined;
}

/** Options of a GET that opens a stream of events. */
export interface EventStreamOptions<Given extends object = HeaderChanges> extends StreamOptions<Given> {
  /**
   * Goes on after a break: asks again with `Last-Event-ID`, after the time that the server named by `retry`, until it
   * responds with 204. `"always"`: after an end as well, as a browser's `EventSource` does. An event whose `id` was given
   * already is passed over; one without an `id` may come again. Default `false`: a break is an APIStreamError.
   */
  resume?: boolean | "always" | undefined;
}

/**
 * What the items of a stream are.
 * - `json-data`, `text-data`: the data of events, parsed or as it is
 * - `events`, `json-events`, `{ jsonEvents }`: events, their data as a text, parsed, or parsed in those of some names
 * - `json-lines`, `json-sequence`: the values of JSON lines, or of a JSON text sequence (RFC 7464)
 * - `multipart`: the parts of `multipart/mixed`: of JSON parsed, a text as a string, anything else as a Blob
 */
export type StreamFormat =
  | "json-data"
  | "text-data"
  | "events"
  | "json-events"
  | { readonly jsonEvents: readonly string[] }
  | "json-lines"
  | "json-sequence"
  | "multipart";

/** An operation whose response is a stream. */
export interface StreamCall extends Omit<Call, "responseKind" | "options"> {
  readonly format: StreamFormat;
  /** The data, or the line, that ends the stream and is no item: `[DONE]`. */
  readonly end?: string | undefined;
  readonly options?: EventStreamOptions | undefined;
}

/** An event as the HTML standard has it: what the server left out is not there. */
export interface ServerSentEvent {
  readonly event?: string;
  readonly data: string;
  readonly id?: string;
  /** Milliseconds. */
  readonly retry?: number;
}
