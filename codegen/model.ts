import type { PageStyle } from "./document.ts";

/** Plain data: all that an emitter sees of an API. */
export interface Api {
  /** Name of the client class: `Lightfield`. */
  client: string;
  imports: ImportStyle;
  description: string;
  /** Path of the document from the project's root, for the header of each file. */
  document: string;
  /** Environment name to URL; the first is the default. */
  servers: Record<string, string>;
  environmentVariables: Record<string, string>;
  /** Headers of every call, such as an API version. */
  headers: Record<string, string>;
  /** Query parameters that the whole API writes in another than the default style. */
  queryStyles: Record<string, QueryStyle>;
  pageStyles: NamedPageStyle[];
  /** The top-level resources; each holds its children. */
  resources: Resource[];
  types: TypeDeclaration[];
  /** The types of every path, for raw calls. */
  paths: string;
}

/** How the files of a client name each other and the runtime. */
export interface ImportStyle {
  /** Relative to the folder of the client, or the name of a package. */
  runtime: string;
  extension: ".ts" | ".js";
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
  methods: Method[];
  children: Resource[];
}

export interface Method {
  name: string;
  httpMethod: string;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  pathParameters: Argument[];
  query: Argument | undefined;
  queryStyles: Record<string, QueryStyle>;
  body: (Argument & { kind: BodyKind }) | undefined;
  answer: Answer;
  scopes: string[];
  rateLimit: string | undefined;
  honoursIdempotencyKey: boolean;
}

export interface Argument {
  name: string;
  /** The name on the wire, which only a path parameter has. */
  wireName: string;
  type: string;
  required: boolean;
  description: string;
}

export type BodyKind = "json" | "multipart";

export type Answer =
  | { kind: "json" | "optional"; type: string }
  | { kind: "none" | "response" }
  | { kind: "page"; style: string; envelope: string; item: string };

/** How a query parameter is written that is not written the default way (arrays repeat, objects take brackets). */
export type QueryStyle = "repeat" | "comma" | "space" | "pipe" | "brackets" | "spread";

export interface NamedPageStyle {
  /** `byOffset` */
  name: string;
  style: PageStyle;
}

export interface TypeDeclaration {
  name: string;
  /** The declaration with its doc comment, as TypeScript. */
  text: string;
}
