/** What a command line or a server for agents knows of an API: `generate --cli` writes it as JSON. */

/** All that help, lookup and search need. */
export interface APISummary {
  /** The name of the document's folder or file: `lightfield`. */
  readonly api: string;
  /** The client class. */
  readonly client: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly security: APIKeys;
  /** What resources hold, by name. */
  readonly resources: Readonly<Record<string, string>>;
  readonly operations: readonly OperationSummary[];
}

/** The keys of an API. */
export interface APIKeys {
  /** By the option of the client that takes it: the variable of the environment that may hold it. */
  readonly keys: Readonly<Record<string, KeyVariable>>;
  /** The option that `apiKey`, and its variable, stand for. */
  readonly main: string;
  /** What most operations require: alternatives, each the options whose keys are sent together. An empty one: no key. */
  readonly requires: Requirements;
}

export interface KeyVariable {
  readonly variable: string;
  /** The client requests tokens, too: with `…_CLIENT_ID` and `…_CLIENT_SECRET`. */
  readonly clientCredentials?: true;
}

export type Requirements = readonly (readonly string[])[];

export interface OperationSummary {
  /** The properties on the client, then the method: `mailbox.stream.list`. */
  readonly name: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly summary: string;
  readonly effect: Effect;
  readonly kind: OperationKind;
  readonly scopes?: readonly string[];
  readonly deprecated?: true;
  /** Where that is not what most operations do. */
  readonly requires?: Requirements;
}

/** What it does to data. What is destructive cannot be taken back: deletes, merges, mails that are sent. */
export type Effect = "read" | "write" | "destructive";

/** What a call gives. */
export type OperationKind = "value" | "list" | "stream" | "file" | "upload" | "download" | "nothing";

/** The operations of one top resource. */
export interface OperationDetails {
  /** The schemas that those of the operations refer to, by name. */
  readonly $defs: Readonly<Record<string, JSONSchema>>;
  readonly operations: Readonly<Record<string, OperationDetail>>;
}

export interface OperationDetail extends OperationSummary {
  readonly description: string;
  readonly rateLimit?: string;
  /** In the order of the method's signature. */
  readonly arguments: readonly OperationArgument[];
  /** One object, with a member for each argument. */
  readonly input: JSONSchema;
  /** The response. */
  readonly output?: JSONSchema;
  /** What a list or a stream gives one by one. */
  readonly item?: JSONSchema;
  readonly example: { readonly input: Readonly<Record<string, unknown>> };
  readonly honoursIdempotencyKey?: true;
}

export interface OperationArgument {
  readonly name: string;
  readonly in: "path" | "query" | "body" | "file";
  readonly required: boolean;
  readonly description: string;
}

/** JSON Schema 2020-12. A text of the format `file-path` names a file whose content is sent. */
export interface JSONSchema {
  readonly [keyword: string]: unknown;
}
