import type { PageStyle, RateLimit } from "../document/extension-values.ts";
import type { TypeDeclaration } from "../types/emit-types.ts";
import type { CallOption, QueryStyle } from "./argument.ts";
import type { MethodErrorBodies, OperationMethod } from "./operation-method.ts";
import type { AppliedScheme, SecurityModel } from "./security-model.ts";
import type { OperationServers, ServerAddress } from "./server-address.ts";
import type { ValidatorsModel } from "./validators-model.ts";
import type { WebhookModel } from "./webhook-model.ts";

/** Plain data: all that an emitter sees of an API. */
export interface API {
  /** Name of the client class: `Lightfield`. */
  client: string;
  location: ClientLocation;
  description: string;
  /** `@see …`, of a page elsewhere. */
  see?: string;
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
  /** The one among them that names the version. */
  versionHeader: { name: string; value: string } | undefined;
  /** Those that every operation requires: the client takes them as its `defaultHeaders`. */
  requiredHeaders: CallOption | undefined;
  /** Query parameters that the whole API writes in another than the default style. */
  queryStyles: Record<string, QueryStyle>;
  pageStyles: NamedPageStyle[];
  /** Undefined: the runtime's default. */
  retryWrites: boolean | undefined;
  /** Undefined where no operation has a limit. */
  rateLimits: RateLimits | undefined;
  /** Error statuses that operations share: `401`, `5xx`. A method has only what differs. */
  errors: string[];
  /** The types of those errors' bodies, of the operations that have some. */
  errorBodies: MethodErrorBodies[];
  /** Undefined where the server sends no requests, or none with JSON. */
  webhooks: WebhookModel | undefined;
  /** The top-level resources; each holds its children. */
  resources: Resource[];
  /** Undefined where they are not wanted. */
  validators: ValidatorsModel | undefined;
  types: TypeDeclaration[];
  enums: EnumValues[];
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

export interface Resource {
  /** `mailbox.stream` */
  name: string;
  /** The property that holds it: `stream`. */
  property: string;
  className: string;
  /** File name without extension: `mailbox-stream`. */
  file: string;
  description: string;
  /** `@see …`, of a page elsewhere. */
  see?: string;
  /** In the order in which they are printed. */
  methods: Method[];
  children: Resource[];
}

/** What users call. */
export type Method = OperationMethod | UploadMethod | DownloadMethod;

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

/** The values of an enum, to choose from. */
export interface EnumValues {
  /** `taskStatusValues` */
  name: string;
  /** `TaskStatus` */
  type: string;
  values: readonly (string | number)[];
}

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
