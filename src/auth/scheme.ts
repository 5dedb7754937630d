import type { HeaderRecord } from "../http/headers.ts";
import type { Key, RequestKey } from "./api-key.ts";

/** A request as it goes to the server: with its key, which no message may repeat. */
export interface SentRequest {
  readonly url: string;
  readonly headers: Readonly<HeaderRecord>;
}

/** A key as a client keeps it. */
export interface PreparedKey {
  /** Holds a fixed key, which goes with all requests, or a placeholder for one that is requested. */
  readonly headers: HeaderRecord;
  /** Called before each attempt, where a fixed key is not among the headers. */
  readonly requestKey?: RequestKey;
}

/**
 * A security scheme: how a request carries the key of an API, and how the key is redacted afterwards. Pass it on as it
 * is: its members serve this package alone. A value rather than a name, so that a bundle holds only the code of the
 * scheme that its API uses.
 */
export interface SecurityScheme {
  /** What a key looks like, for the message about a missing one. */
  readonly keyHint?: string;
  /** Calls work without a key. */
  readonly keyIsOptional?: boolean;
  /**
   * Makes of a key what goes with all requests.
   * @throws SDKError for a key that cannot be sent; the message does not quote it
   */
  prepare(key: Key): PreparedKey;
  /** Whether the key is still to be added. A call's own header or query value replaces it. */
  needsKey(headers: HeaderRecord, query: object): boolean;
  /** The request with its key. */
  addKey(request: SentRequest, key: string): SentRequest;
  /** What of a sent request is secret, beside the values of `Authorization` and `Cookie`. */
  sentSecrets?(sent: SentRequest): readonly string[];
}
