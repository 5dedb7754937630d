import type { DownloadNames, PageStyle, UploadSessionNames } from "../document/document.ts";
import type { BodyKind } from "../document/media-types.ts";
import type { TypeDeclaration } from "../types/type-declaration.ts";

/** Plain data: all that an emitter sees of an API. */
export interface API {
  /** Name of the client class: `Lightfield`. */
  client: string;
  home: Home;
  description: string;
  /** Environment name to URL; the first is the default. */
  servers: Record<string, string>;
  environmentVariables: Record<string, string>;
  /** How the key travels; undefined for a bearer token. */
  authentication: Authentication | undefined;
  /** Headers of every call, such as an API version. */
  headers: Record<string, string>;
  /** Query parameters that the whole API writes in another than the default style. */
  queryStyles: Record<string, QueryStyle>;
  pageStyles: NamedPageStyle[];
  /** The top-level resources; each holds its children. */
  resources: Resource[];
  types: TypeDeclaration[];
  /** The types of every path, for raw calls, where they are wanted. */
  paths: string | undefined;
}

/** Where a client lives: how its files name each other and the runtime. */
export interface Home {
  /** Relative to the folder of the client, or the name of a package. */
  runtime: string;
  extension: ".ts" | ".js";
  /** For the header of each file: what it comes from, and what to do rather than edit it. */
  source: string;
  advice: string;
}

export type Authentication = (
  { scheme: "basic" | "none" } | { scheme: "header" | "query" | "cookie"; name: string }
) & {
  /** Calls work without a key. */
  isOptional?: boolean;
};

export interface Resource {
  /** `mailbox.stream` */
  name: string;
  /** The property that holds it: `stream`. */
  property: string;
  className: string;
  /** File name without extension: `mailbox-stream`. */
  file: string;
  description: string;
  methods: Method[];
  children: Resource[];
}

export interface Method {
  name: string;
  httpMethod: string;
  path: string;
  /** Where it stands in the document, as a JSON pointer. */
  pointer: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** Statuses of the errors that the document declares: `401`, `5xx`. */
  errors: string[];
  pathParameters: Argument[];
  query: Argument | undefined;
  queryStyles: Record<string, QueryStyle>;
  body: Body | undefined;
  answer: Answer;
  /** The media type to ask for, where it is not plain JSON. */
  accept: string | undefined;
  /** Headers that users have to give in the options of the call. */
  requiredHeaders: string[];
  /** The same, for the header `Cookie`. */
  requiredCookies: string[];
  scopes: string[];
  rateLimit: string | undefined;
  honoursIdempotencyKey: boolean;
  uploadSession: UploadSession | undefined;
  download: Download | undefined;
}

export interface UploadSession extends UploadSessionNames {
  /** The body has required members that are not inferred. */
  needsParams: boolean;
  /** Path parameters of the other methods that the answer may lack. */
  uncertain: string[];
}

export interface Download extends DownloadNames {
  /** The answer always holds the address. */
  isCertain: boolean;
}

export interface Argument {
  name: string;
  /** The name on the wire, which only a path parameter has. */
  wireName: string;
  type: string;
  required: boolean;
  description: string;
}

export interface Body extends Argument {
  kind: BodyKind;
  /** Where it is not the usual one of its kind. */
  contentType: string | undefined;
}

export type Answer =
  | { kind: "json" | "optional"; type: string }
  | { kind: "none" | "response" }
  | { kind: "page"; style: string; envelope: string; item: string };

/** How a query parameter is written that is not written the default way (arrays repeat, objects take brackets). */
export type QueryStyle = "repeat" | "comma" | "space" | "pipe" | "brackets" | "spread" | "json";

export interface NamedPageStyle {
  /** `byOffset` */
  name: string;
  style: PageStyle;
}
