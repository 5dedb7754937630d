import type { Source } from "./source.ts";

/** The parts of an OpenAPI document that codegen reads. Whatever else a document holds passes through untouched. */

export interface Reference {
  $ref: string;
}

export interface Discriminator {
  propertyName: string;
  /** The variant by the value of the property. */
  mapping?: Record<string, string>;
  /** Of OpenAPI 3.2: the variant where the property is not there, or has another value. */
  defaultMapping?: string;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  contentMediaType?: string;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  unevaluatedProperties?: Schema | boolean;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  $defs?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: Discriminator;
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "querystring" | "header" | "cookie";
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  "x-query-arrays"?: ArrayNotation;
}

/** How the items of an array are named in a query: `a[]`, `a[0]`, `a` for each, or `a` once, with commas between them. */
export const arrayNotations = ["brackets", "indexes", "repeated", "comma"] as const;
export type ArrayNotation = (typeof arrayNotations)[number];

export interface MediaType {
  schema?: Schema;
  /** Of OpenAPI 3.2: of each item, where they come one after the other. */
  itemSchema?: Schema;
  /** Of a form, by part. */
  encoding?: Record<string, Encoding>;
  /** Of OpenAPI 3.2, where parts have no names: of the first parts, and of each further one. */
  prefixEncoding?: Encoding[];
  itemEncoding?: Encoding;
}

/** How a part of a form is written. */
export interface Encoding {
  /** Of OpenAPI 3.2, where the part consists of parts itself. */
  prefixEncoding?: Encoding[];
  itemEncoding?: Encoding;
  contentType?: string;
  headers?: Record<string, Header | Reference>;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  "x-part-style"?: PartNotation;
}

interface Header {
  schema?: Schema;
}

/** How arrays and objects become parts of a multipart form: `a[]` and `a[b]`, `a[0]` and `a[b]`, or one part of JSON. */
export const partNotations = ["brackets", "indexes", "whole"] as const;
export type PartNotation = (typeof partNotations)[number];

export interface RequestBody {
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, unknown>;
  links?: Record<string, unknown>;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: Record<string, string[]>[];
  servers?: Server[];
  callbacks?: Record<string, Record<string, PathItem | Reference> | Reference>;
  "x-resource"?: string;
  "x-method"?: string;
  "x-page-style"?: PageStyle | { by: "none" };
  "x-idempotency-key"?: boolean;
  "x-upload-session"?: UploadSessionNames;
  "x-download"?: DownloadNames;
  "x-stream"?: StreamSettings;
  "x-rate-limit"?: string;
  "x-scopes"?: string[];
}

export type PageStyle =
  | { by: "offset"; items: string; total: string; parameter?: string }
  | { by: "page"; items: string; page: string; pages: string; parameter?: string }
  | { by: "cursor"; items: string; cursor: string; parameter: string }
  | { by: "link"; items?: string; parameter?: string }
  | { by: "url"; items?: string; url: string }
  | { by: "count"; items?: string; parameter?: string; first?: number; size?: string; usualSize?: number }
  | { by: "last item"; items: string; more: string; id: string; parameter: string }
  | { by: "header"; items?: string; header: string; parameter: string };

/** What the items of a stream of events are, and what ends it. */
export interface StreamSettings {
  items?: (typeof eventItems)[number];
  end?: string;
}

/** The data of events, parsed or as a text; or the events, their data as a text or parsed. */
export const eventItems = ["json-data", "text-data", "events", "json-events"] as const;

/** The download of a file whose presigned URL is in the response of this operation. */
export interface DownloadNames {
  /** The method that downloads the file. */
  method: string;
  /** The member of the response that holds the presigned URL. */
  url: string;
}

/** The upload of a file that this operation begins: the members and methods it consists of. */
export interface UploadSessionNames {
  /** The method that makes all the calls. */
  method: string;
  /** Members of the body of this operation that describe the file. */
  name: string;
  type: string;
  size: string;
  /** In its response: the presigned URL that takes the bytes, and the headers to send with them. */
  url: string;
  headers: string;
  /** The method that completes the upload, and in its body the MD5. */
  complete: string;
  digest: string;
  /** The method that cancels the upload. */
  cancel: string;
}

/** The limits of an API by rate-limit group, the first of a group being the one that headers tell. */
export interface RateLimits {
  groups: Record<string, RateLimit | RateLimit[]>;
  /** Names of headers: `RateLimit;r` is the parameter of a structured one. */
  headers?: { limit: string; remaining: string; reset: string };
}

export interface RateLimit {
  limit: number;
  per: (typeof ratePeriods)[number];
}

export const ratePeriods = ["second", "minute", "hour", "concurrency"] as const;

/** What webhooks have in common. */
export interface WebhookSettings {
  /** Where a request names its event: a member of the body, or a header. */
  event?: { member: string } | { header: string };
  signature?: "standard" | WebhookSignature;
}

/** An HMAC in a header. */
export interface WebhookSignature {
  header: string;
  /** What stands before the signature: `sha256=`. */
  prefix?: string;
  /** What stands between several. */
  separator?: string;
  encoding?: (typeof signatureEncodings)[number];
  algorithm?: (typeof signatureAlgorithms)[number];
  /** What is signed, if not the body alone: `{timestamp}.{body}`. */
  signed?: string;
  /** The header with the time of sending, or what stands before it in the header of the signature. */
  timestamp?: { header: string } | { prefix: string };
  /** The header with the ID of the message. */
  id?: string;
  secret?: (typeof secretFormats)[number];
}

export const signatureEncodings = ["hex", "base64"] as const;
export const signatureAlgorithms = ["SHA-1", "SHA-256", "SHA-512"] as const;
export const secretFormats = ["text", "base64"] as const;

interface ClientSettings {
  name: string;
  environmentVariables?: { apiKey?: string; baseURL?: string; logLevel?: string };
  versionHeader?: { name: string; value: string };
  environments?: Record<string, string>;
  queryArrays?: ArrayNotation;
  partStyle?: PartNotation;
}

/** The members of a path that are operations. `query` is one since OpenAPI 3.2. */
export const methodMembers = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;
type MethodMember = (typeof methodMembers)[number];

export type PathItem = { [method in MethodMember]?: Operation } & {
  /** Of OpenAPI 3.2: by a method that has no member of its own, as it is sent. */
  additionalOperations?: Record<string, Operation>;
  parameters?: (Parameter | Reference)[];
  servers?: Server[];
};

export interface Server {
  url: string;
  description?: string;
  /** Of OpenAPI 3.2. */
  name?: string;
  variables?: Record<string, { default?: string; enum?: string[]; description?: string }>;
}

export interface SecurityScheme {
  type: string;
  /** Of `type: http`. */
  scheme?: string;
  /** Of `type: apiKey`. */
  name?: string;
  in?: "header" | "query" | "cookie";
  /** Of `type: oauth2`; not checked on loading. */
  flows?: unknown;
  description?: string;
  /** Of OpenAPI 3.2. */
  deprecated?: boolean;
}

export interface Tag {
  name: string;
  description?: string;
  /** Of OpenAPI 3.2. */
  summary?: string;
  /** The tag that this one is under. */
  parent?: string;
  kind?: string;
}

interface Components {
  schemas?: Record<string, Schema>;
  responses?: Record<string, Response | Reference>;
  securitySchemes?: Record<string, SecurityScheme | Reference>;
  [section: string]: unknown;
}

export interface Document {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: Server[];
  security?: Record<string, string[]>[];
  tags?: Tag[];
  paths?: Record<string, PathItem | Reference>;
  webhooks?: Record<string, PathItem | Reference>;
  components?: Components;
  "x-client"?: ClientSettings;
  "x-rate-limits"?: RateLimits;
  "x-webhook-settings"?: WebhookSettings;
}

/** A document with its overlay applied, and the text to point at a line of it. */
export interface LoadedDocument extends Source {
  readonly document: Document;
}

/** Whether a keyword holds samples or extensions, in which anything may stand, references to nowhere included. */
export function isSample(keyword: string): boolean {
  return keyword === "example" || keyword === "examples" || keyword.startsWith("x-");
}
