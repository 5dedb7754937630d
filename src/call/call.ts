import type { BodyType } from "../http/body/body.ts";
import type { OpenString } from "./open-string.ts";
import type { RequestOptions } from "../settings/options.ts";
import type { PageStyle } from "../pages/page-styles.ts";
import type { PathParams } from "../http/path.ts";
import type { QueryStyles } from "../http/query.ts";

export type HTTPMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | OpenString;

/**
 * What a call resolves with.
 * - `json`: the parsed body, which must be there.
 * - `optional`: the parsed body, or `undefined` where there is none.
 * - `none`: `undefined`, whatever comes back.
 * - `response`: a `Response` that holds its body in memory.
 */
export type ResponseKind = "json" | "optional" | "none" | "response";

/** One operation with its arguments: what a generated method hands to the transport. */
export interface Call {
  readonly method: HTTPMethod;
  /** The path of the document: `/v1/accounts/{id}`. */
  readonly path: string;
  readonly pathParams?: PathParams | undefined;
  readonly query?: object | undefined;
  /** How arrays and objects of the query are written, where that is not the default. */
  readonly queryStyles?: QueryStyles | undefined;
  readonly body?: unknown;
  /** How the body is written: `multipart`, `form` or `rawBody`. Default: as JSON, but files and streams as they are. */
  readonly bodyType?: BodyType | undefined;
  /** The content type of a JSON or raw body, where it is not the usual one. */
  readonly contentType?: string | undefined;
  /** Default `json`. */
  readonly responseKind?: ResponseKind | undefined;
  /** What may come back. Default: JSON, or anything where `answer` is `none` or `response`. */
  readonly accept?: string | undefined;
  /** The document says that the server answers a repeated key with the stored answer of the first attempt. */
  readonly honoursIdempotencyKey?: boolean | undefined;
  readonly options?: RequestOptions | undefined;
}

/** A GET whose answer is one page of many. */
export interface ListCall extends Pick<Call, "path" | "pathParams" | "query" | "queryStyles" | "accept" | "options"> {
  readonly pageStyle: PageStyle;
}
