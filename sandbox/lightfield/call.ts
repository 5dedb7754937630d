import type { Operation } from "../server/documents.ts";
import type { JSONObject, JSONValue } from "../store/json.ts";
import type { APIKey } from "./api-key.ts";
import type { LightfieldWorkspace } from "./workspace.ts";

/** A valid request to one operation, parsed. */
export interface LightfieldCall {
  readonly operation: Operation;
  readonly key: APIKey;
  /** Origin of the request, for presigned URLs. */
  readonly origin: string;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Query parameters, converted to their declared types. */
  readonly query: JSONObject;
  /** Query parameters as sent, repeated ones included. */
  readonly search: URLSearchParams;
  /** The body; empty if there is none. */
  readonly body: JSONObject;
}

/** Carries an operation out, and returns the body of the response. */
export type LightfieldHandler = (workspace: LightfieldWorkspace, call: LightfieldCall) => JSONValue;
