import type { BodyType } from "../http/body/body.ts";
import type { HeaderRecord } from "../http/headers.ts";
import type { PathParams, PathStyles } from "../http/path.ts";
import type { QueryStyles } from "../http/query.ts";
import type { StandardSchema } from "../platform/standard-schema.ts";
import type { RequestOptions } from "../settings/call-options.ts";
import type { OpenString } from "./open-enums.ts";
import { isOwnError, ThrownByMiddleware } from "./thrown-by-middleware.ts";

export type HTTPMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | OpenString;

/**
 * What a call resolves with.
 * - `json`: the parsed body, which must be there.
 * - `optional`: the parsed body, or `undefined` where there is none.
 * - `none`: `undefined`, whatever the body is.
 * - `response`: a `Response` that holds its body in memory.
 * - a reader: as it reads it
 */
export type ResponseKind = "json" | "optional" | "none" | "response" | ResponseReader;

/** Another way to read a response. A value rather than a name, so that a bundle without such calls holds no code for it. */
export interface ResponseReader {
  /** Whether a response is a success that is not 2xx. */
  readonly takes?: (response: Response) => boolean;
  /** Whether the caller gets the `Response`, with its body in memory. */
  readonly keeps: (response: Response) => boolean;
  /** The data of a body that is not kept. */
  readonly read: (text: string, response: Response, parseJSON: () => unknown) => unknown;
}

/** One operation with its arguments: what a generated method passes to the transport. */
export interface Call {
  /** Resource and method, for events and middleware: `account.list`. */
  readonly name?: string | undefined;
  readonly method: HTTPMethod;
  /** The path of the document: `/v1/accounts/{id}`. */
  readonly path: string;
  readonly pathParams?: PathParams | undefined;
  /** How path parameters are written that are lists or objects, or are marked with `.` or `;`. */
  readonly pathStyles?: PathStyles | undefined;
  readonly query?: object | undefined;
  /** The whole URL, of a further page: it is requested as it is. */
  readonly url?: string | undefined;
  /** How arrays and objects of the query are written, where that is not the default. */
  readonly queryStyles?: QueryStyles | undefined;
  /** Headers that the operation sends by itself, by lower-case name: the client's own and those of the options win. */
  readonly headers?: Readonly<HeaderRecord> | undefined;
  /** Cookies of the call, written; `undefined` where the operation takes none. They go beside a key in a cookie. */
  readonly cookies?: string | undefined;
  readonly body?: unknown;
  /** How the body is written: `multipart`, `form` or `rawBody`. Default: as JSON, but files and streams as they are. */
  readonly bodyType?: BodyType | undefined;
  /** The content type of a JSON or raw body, where it is not the usual one. */
  readonly contentType?: string | undefined;
  /** Default `json`. */
  readonly responseKind?: ResponseKind | undefined;
  /** The `Accept` header. Default: JSON, or anything where `responseKind` is `none` or `response`. */
  readonly accept?: string | undefined;
  /** The document says that the server responds to a repeated key with the stored response of the first attempt. */
  readonly honoursIdempotencyKey?: boolean | undefined;
  /** A schema of the caller's for the data: the call resolves with what it makes of them. */
  readonly schema?: StandardSchema | undefined;
  readonly options?: RequestOptions | undefined;
}

/** What a call remembers while it runs. */
export interface CallState {
  attempts: number;
  /** Retries that the budget of the host has paid for. */
  paidRetries: number;
  /** Attempts that had waited for their turn, and were refused for the rate limit all the same; or for an old token. */
  refusals: number;
  mayHaveBeenApplied: boolean;
  /** The caller reads the body: the call ends when the headers arrive. */
  callerReadsBody: boolean;
}

export function newCallState(): CallState {
  return { attempts: 0, paidRetries: 0, refusals: 0, mayHaveBeenApplied: false, callerReadsBody: false };
}

/** The error, with how far its call had come. Others, which are defects or those of a middleware, pass as they are. */
export function withCallState(error: unknown, state: Pick<CallState, "attempts" | "mayHaveBeenApplied">): unknown {
  if (error instanceof ThrownByMiddleware) return error.error;
  if (!isOwnError(error)) return error;
  return Object.assign(error, { attempts: state.attempts, mayHaveBeenApplied: state.mayHaveBeenApplied });
}
