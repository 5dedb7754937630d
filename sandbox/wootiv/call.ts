import type { Operation } from "../server/documents.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { WootivState } from "./state.ts";

/** A valid request to one operation, parsed. */
export interface WootivCall {
  readonly operation: Operation;
  /** Origin of the request, for presigned URLs. */
  readonly origin: string;
  /** The user that the request authenticates as. */
  readonly userId: string;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: QueryValues;
  /** The declared properties of a JSON body; empty if there is none. */
  readonly body: JSONObject;
  /** The form of a multipart body. */
  readonly form: FormData | undefined;
}

/** A query string, parsed: several values for a repeated parameter. */
export type QueryValues = Readonly<Record<string, string | string[]>>;

/** Carries an operation out, and returns the body of the response: `undefined` for none. */
export type WootivHandler = (
  state: WootivState,
  call: WootivCall,
) => JSONValue | undefined | Promise<JSONValue | undefined>;
