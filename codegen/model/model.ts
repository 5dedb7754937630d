import type { ArrayNotation, PageStyle, PartNotation, RateLimit, WebhookSignature } from "../document/document.ts";
import type { BodyKind } from "../document/media-types.ts";
import type { StreamFormat } from "../normalize/stream-items.ts";
import type { TypeDeclaration } from "../types/emit-types.ts";

/** Plain data: all that an emitter sees of an API. */
export interface API {
  /** Name of the client class: `Lightfield`. */
  client: string;
  location: ClientLocation;
  description: string;
  /** Environment name to URL; the first is the default. */
  servers: Record<string, ServerAddress>;
  /** Undefined where all operations go to those. */
  operationServers: OperationServers | undefined;
  environmentVariables: Record<string, string>;
  securityScheme: AppliedScheme;
  /** Where there are several keys, tokens to request, or operations that take none: in place of the scheme. */
  security: SecurityModel | undefined;
  /** Headers of every call, such as an API version. */
  headers: Record<string, string>;
  /** Those that every operation requires: the client takes them as its `defaultHeaders`. */
  requiredHeaders: CallOption | undefined;
  /** Query parameters that the whole API writes in another than the default style. */
  queryStyles: Record<string, QueryStyle>;
  pageStyles: NamedPageStyle[];
  /** Undefined where no operation has a limit. */
  rateLimits: RateLimits | undefined;
  /** Error statuses that operations share: `401`, `5xx`. A method has only what differs. */
  errors: string[];
  /** Undefined where the server sends no requests, or none with JSON. */
  webhooks: WebhookModel | undefined;
  /** The top-level resources; each holds its children. */
  resources: Resource[];
  types: TypeDeclaration[];
  /** The types of every path, for raw calls, where they are wanted. */
  paths: string | undefined;
}

/** Where the files of a client lie, as its imports and headers say it. */
export interface ClientLocation {
  /** The runtime's module: relative to the folder of the client, or in a package. */
  runtime: string;
  /** The versions of the runtime that the client is made for; undefined where it lies beside the runtime itself. */
  runtimeRange?: string;
  extension: ".ts" | ".js";
  /** The document, and what to do rather than edit a file: both for the header of each file. */
  source: string;
  advice: string;
}

/** A URL, or one with variables in it. */
export type ServerAddress = string | { url: string; variables: ServerVariable[] };

export interface ServerVariable {
  name: string;
  /** The option of the client that holds its value. */
  option: string;
  default: string | undefined;
  /** Those that are allowed; empty where any is. */
  values: string[];
  description: string;
}

/** The servers that single operations have for their own. */
export interface OperationServers {
  servers: Record<string, OperationServer>;
  /** Operations of the client's server whose path looks like one of those. */
  others: string[];
}

export interface OperationServer {
  address: ServerAddress;
  /** `GET /v1/files/{id}` */
  operations: string[];
  /** Of the server, as a JSON pointer into the document. */
  pointer: string;
}

/** The security scheme that the client applies. */
export type AppliedScheme = (
  | { scheme: "bearer"; tokenURLs?: TokenURLs | undefined }
  | { scheme: "basic" | "none" }
  | { scheme: "header" | "query" | "cookie"; name: string }
) & {
  /** Calls work without a key. */
  isOptional?: boolean;
};

/** Where a client can request its tokens, by flow: for itself, and with a refresh token. At least one is there. */
export interface TokenURLs {
  clientCredentials?: string;
  refresh?: string;
}

/** The keys of an API, and the operations that they go with. */
export interface SecurityModel {
  /** By the option that holds the key. */
  keys: Record<string, { scheme: AppliedScheme; variable: string; description: string; deprecated?: boolean }>;
  /** The option that `apiKey` stands for. */
  main: string;
  /** Alternatives, each the options whose keys are sent together. */
  usual: string[][];
  others: { requires: string[][]; operations: string[] }[];
}

export interface Resource {
  /** `mailbox.stream` */
  name: string;
  /** The property that holds it: `stream`. */
  property: string;
  className: string;
  /** File name without extension: `mailbox-stream`. */
  file: string;
  description: string;
  /** In the order in which they are printed. */
  methods: Method[];
  children: Resource[];
}

/** What users call. */
export type Method = OperationMethod | UploadMethod | DownloadMethod;

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
  /** Header parameters, which are members of the option `headers`. */
  headers: CallOption | undefined;
  /** The same, of the option `cookies`. */
  cookies: CallOption | undefined;
  scopes: string[];
  rateLimit: string | undefined;
  honoursIdempotencyKey: boolean;
}

/** Opens an upload, sends the bytes to a presigned URL, and completes the upload, or cancels it. */
export interface UploadMethod {
  kind: "upload";
  name: string;
  create: OperationMethod;
  complete: OperationMethod;
  cancel: OperationMethod;
  members: UploadMembers;
  /** The body of `create` has required members that are not inferred from the file. */
  needsParams: boolean;
  /** Path parameters of the other two that the response to `create` may lack. */
  uncertain: string[];
}

export interface UploadMembers {
  /** In the body of `create`. */
  name: string;
  type: string;
  size: string;
  /** In the response to `create`: the presigned URL, and the headers to send there. */
  url: string;
  headers: string;
  /** In the body of `complete`: the MD5. */
  digest: string;
}

/** Requests a presigned URL, and the file from there. */
export interface DownloadMethod {
  kind: "download";
  name: string;
  /** The operation that returns the presigned URL. */
  presign: OperationMethod;
  /** The member of its response that holds the URL. */
  url: string;
  /** The response always has that member. */
  isCertain: boolean;
}

/** Statuses of errors beside those of the API, or all of them where the operation lacks one of those. */
export interface MethodErrors {
  kind: "also" | "only";
  statuses: string[];
}

export interface Argument {
  name: string;
  /** Another one than `name` for a path parameter, and for one that is the whole query. */
  wireName: string;
  type: string;
  required: boolean;
  description: string;
}

/** An option of a call whose members are parameters of the operation. */
export interface CallOption {
  type: string;
  parameters: OptionMember[];
}

export interface OptionMember {
  name: string;
  description: string;
  /** Calls that do not give it cannot be sent. */
  required: boolean;
  /** What is sent unless the caller gives another value. */
  value: string | undefined;
  /** Of a cookie that goes unescaped. */
  cookieStyle?: "joined" | "exploded";
}

export interface PathArgument extends Argument {
  /** Where it is not one text. */
  style?: PathStyle | undefined;
}

export interface PathStyle {
  style: "simple" | "label" | "matrix";
  explode: boolean;
}

export interface Body extends Argument, BodyFormat {
  /** The media types of which the option `contentType` picks one, where there are several; the usual one first. */
  choices?: BodyChoice[];
}

/** One of several media types that a body may have. */
export interface BodyChoice extends BodyFormat {
  mediaType: string;
}

/** A type of a body, and how it is written. */
export interface BodyFormat {
  type: string;
  kind: BodyKind;
  /** Where it is not the usual one of its kind. */
  contentType: string | undefined;
  /** Of a multipart body that may hold more than texts and files: how its parts are written, if not in the usual way. */
  parts?: Record<string, PartEncoding> | undefined;
  /** Of a multipart body whose parts have no names. */
  list?: ListEncodings | undefined;
  /** Of a form: members in another style than the default one. */
  styles?: Record<string, QueryStyle> | undefined;
}

export interface PartEncoding {
  contentType?: string;
  headers?: Record<string, string>;
  style?: PartNotation | "comma" | "space" | "pipe" | "spread";
}

/** How the parts of a list are written: the first ones each in their own way, all others in one. */
export interface ListEncodings {
  first?: ItemEncoding[];
  others?: ItemEncoding;
}

export interface ItemEncoding extends Omit<PartEncoding, "style"> {
  /** Of a part that consists of parts itself. */
  parts?: ListEncodings;
}

export type ResponseShape =
  | { kind: "json" | "optional" | "content"; type: string }
  | { kind: "none" }
  | { kind: "text" }
  /** JSON lines that are read to their end. */
  | { kind: "lines"; type: string }
  | { kind: "headers" }
  | { kind: "response" | "redirect" }
  | StreamShape
  | PageShape;

export interface StreamShape {
  kind: "stream";
  item: string;
  format: StreamFormat;
  /** What ends the stream and is no item. */
  end: string | undefined;
  mediaType: string;
  /** A server can be asked to go on where the stream was left. */
  resumes: boolean;
}

export interface ChosenStream extends StreamShape {
  choice: StreamChoice;
}

/** What chooses a stream: the option `accept`, or a flag in the body or the query. */
export type StreamChoice = { argument: "accept" } | StreamFlag;

export interface StreamFlag {
  argument: "body" | "query";
  member: string;
  /** The stream comes unless the flag is `false`. */
  isDefault: boolean;
}

export interface PageShape {
  kind: "page";
  style: string;
  envelope: string;
  item: string;
  /** Another success may bring something else, of a type that the envelope has as well. */
  mayBeOther?: boolean;
  /** Another success may bring nothing. */
  mayBeEmpty?: boolean;
}

/** One of several media types that a response may have, and what a call resolves with that wants it. */
export interface AcceptedType {
  mediaType: string;
  type: string;
}

/** How a query parameter is written that is not written the default way (arrays repeat, objects take brackets). */
export type QueryStyle =
  | "repeat"
  | "comma"
  | "space"
  | "pipe"
  | "brackets"
  | "spread"
  | "json"
  | { name: "jsonItems" | "jsonQuery" | "textQuery" }
  | { name: "deepObject"; arrays: ArrayNotation | undefined }
  | { name: "reserved"; of: QueryStyle | undefined };

export interface RateLimits {
  groups: Record<string, RateLimitGroup>;
  /** Where they are not the usual ones. */
  headers: { limit: string; remaining: string; reset: string } | undefined;
}

export interface RateLimitGroup {
  limits: RateLimit[];
  /** `GET /v1/accounts/{id}` */
  operations: string[];
}

/** The requests that the server sends. */
export interface WebhookModel {
  events: WebhookEvent[];
  /** Those of callbacks, which belong to an operation. */
  callbacks: WebhookEvent[];
  /** What tells the events apart; undefined where nothing does. */
  field: EventField | undefined;
  /** Undefined where the document does not say how requests are signed. */
  signature: "standard" | SignatureScheme | undefined;
}

export interface WebhookEvent {
  /** `order.paid` */
  name: string;
  description: string;
  type: string;
}

export interface EventField {
  in: "body" | "header";
  name: string;
  /** The names of events by what stands in that place. */
  events: Record<string, string>;
}

/** As the runtime takes it. */
export type SignatureScheme = Required<Pick<WebhookSignature, "encoding" | "algorithm" | "signed" | "secret">> &
  WebhookSignature;

export interface NamedPageStyle {
  /** `byOffset` */
  name: string;
  style: PageStyle;
}

/** Every resource of an API, each before its children. */
export function allResources({ resources }: Pick<API, "resources">): Resource[] {
  return resources.flatMap((resource) => [resource, ...allResources({ resources: resource.children })]);
}

/** The operation of a method, or the first of them. */
export function firstOperation(method: Method): OperationMethod {
  switch (method.kind) {
    case "operation":
      return method;
    case "upload":
      return method.create;
    case "download":
      return method.presign;
  }
}
