import type { PollValues } from "../document/extension-values.ts";
import type { Argument, CallOption, PathArgument, QueryStyle } from "./argument.ts";
import type { Body } from "./body.ts";
import type { AcceptedType, ChosenStream, ResponseShape } from "./response-shape.ts";

/** One request. */
export interface OperationMethod {
  kind: "operation";
  name: string;
  /** The name of the resource that has it. */
  resource: string;
  httpMethod: string;
  path: string;
  /** Of the operation, as a JSON pointer into the document. */
  pointer: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** `@see …`, of a page elsewhere. */
  see?: string;
  /** Undefined where they are those of the API. */
  errors: MethodErrors | undefined;
  pathParameters: PathArgument[];
  query: Argument | undefined;
  queryStyles: Record<string, QueryStyle>;
  body: Body | undefined;
  response: ResponseShape;
  /** The stream that comes instead where the caller chooses it. */
  stream?: ChosenStream | undefined;
  /** The value of the header `Accept`, where it is not plain JSON. */
  accept: string | undefined;
  /** The media types of which the option `accept` picks one, where there are several; the usual one first. */
  acceptedTypes?: AcceptedType[];
  /** A caller can ask for a response only if it has changed. */
  isConditional: boolean;
  /** Headers of the response that the document describes, where the method gives them. */
  responseHeaders: ResponseHeaders | undefined;
  /** Header parameters, which are members of the option `headers`. */
  headers: CallOption | undefined;
  /** The same, of the option `cookies`. */
  cookies: CallOption | undefined;
  /** How the response says how far something has come. */
  poll?: PollValues | undefined;
  scopes: string[];
  rateLimit: string | undefined;
  honoursIdempotencyKey: boolean;
}

export interface ResponseHeaders {
  type: string;
  /** What their values are, by name: a list in brackets. */
  kinds: Record<string, string | [string]>;
}

/** The types of the bodies of errors, by `404`, `4XX` or `default`. */
export interface MethodErrorBodies {
  /** `account.create` */
  method: string;
  bodies: Record<string, string>;
}

/** Statuses of errors beside those of the API, or all of them where the operation lacks one of those. */
export interface MethodErrors {
  kind: "also" | "only";
  statuses: string[];
}
