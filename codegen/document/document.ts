import type {
  ArrayNotation,
  ClientSettings,
  DownloadNames,
  PageStyle,
  PartNotation,
  PollValues,
  RateLimits,
  StreamSettings,
  UploadSessionNames,
  WebhookSettings,
} from "./extension-values.ts";
import type { Source } from "./source.ts";

/** The parts of an OpenAPI document that codegen reads. Whatever else a document holds passes through untouched. */

export interface Reference {
  $ref: string;
  /** Since OpenAPI 3.1: in place of the one that what it leads to has. */
  description?: string;
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
  encoding?: Record<string, Encoding>;
  prefixEncoding?: Encoding[];
  itemEncoding?: Encoding;
  contentType?: string;
  headers?: Record<string, Header | Reference>;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  "x-part-style"?: PartNotation;
}

export interface Header {
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface Response {
  description?: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, Header | Reference>;
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
  /** Not checked on loading. */
  externalDocs?: unknown;
  "x-resource"?: string;
  "x-method"?: string;
  "x-page-style"?: PageStyle | { by: "none" };
  "x-idempotency-key"?: boolean;
  "x-destructive"?: boolean;
  "x-read-only"?: boolean;
  "x-upload-session"?: UploadSessionNames;
  "x-download"?: DownloadNames;
  "x-poll"?: PollValues;
  "x-stream"?: StreamSettings;
  "x-rate-limit"?: string;
  "x-scopes"?: string[];
}

/** The members of a path that are operations. `query` is one since OpenAPI 3.2. */
export const methodMembers = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;
type MethodMember = (typeof methodMembers)[number];

export type PathItem = { [method in MethodMember]?: Operation } & {
  /** Of OpenAPI 3.2: by a method that has no member of its own, as it is sent. */
  additionalOperations?: Record<string, Operation>;
  summary?: string;
  description?: string;
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
  externalDocs?: unknown;
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
  externalDocs?: unknown;
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
