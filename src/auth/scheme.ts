import type { HeaderRecord } from "../http/headers.ts";
import type { Key, KeyFunction } from "./api-key.ts";

/** A request as it goes to the server: with its key, which no message may repeat. */
export interface SentRequest {
  readonly url: string;
  readonly headers: Readonly<HeaderRecord>;
}

/** A key as a client keeps it. */
export interface PreparedKey {
  /** A fixed key goes along with all requests; one that is asked for has its place here. */
  readonly headers: HeaderRecord;
  /** Asked before each attempt. */
  readonly askForKey?: KeyFunction;
}

/**
 * How the key of an API travels, and how it is forgotten afterwards: to be handed on as it is, since its members serve
 * this package alone. A value rather than a name, so that a bundle holds only the code of the way that its API uses.
 */
export interface SecurityScheme {
  /** What a key looks like, for the message that asks for one. */
  readonly keyHint?: string;
  /** Calls work without a key. */
  readonly keyIsOptional?: boolean;
  /**
   * Makes of a key what goes with all requests, or says how to ask for it.
   * @throws SDKError for a key that cannot be sent; the message does not quote it
   */
  prepare(key: Key): PreparedKey;
  /** Whether the key is still to come. A call's own header or query value takes its place. */
  awaitsKey(headers: HeaderRecord, query: object): boolean;
  /** The request with the key in its place. */
  putKey(request: SentRequest, key: string): SentRequest;
  /** The key as it was sent, where neither `Authorization` nor `Cookie` shows it. */
  sentKey?(sent: SentRequest): string;
  /** Makes a response forget the key, which printing it would show. */
  redactInResponse?(response: Response): void;
  /** Makes an error of `fetch` forget what `redact` takes out of a text. */
  redactInError?(error: unknown, redact: (text: string) => string): unknown;
}
