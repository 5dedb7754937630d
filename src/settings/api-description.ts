import type { SecurityScheme } from "../auth/scheme.ts";
import type { QueryStyles } from "../http/query.ts";
import type { Pacing } from "../pacing/pacing.ts";
import type { APIVersion } from "./api-version.ts";
import type { OperationServers } from "./operation-servers.ts";
import type { Security } from "./security.ts";
import type { ServerTemplate } from "./server-template.ts";

/** What the runtime has to know about one API; written by the generator. */
export interface APIDescription {
  /** The name of the API, for messages. */
  readonly name: string;
  /** Base URLs by environment. The first is the default. */
  readonly servers: { readonly [environment: string]: string | ServerTemplate };
  /** The servers of operations that have one of their own. */
  readonly operationServers?: OperationServers;
  /** Options of its clients beside those of all clients. */
  readonly options?: readonly string[];
  readonly environmentVariables: {
    readonly apiKey: string;
    readonly baseURL: string;
    readonly logLevel: string;
  };
  /** How the key travels. Default: as a bearer token. */
  readonly securityScheme?: SecurityScheme;
  /** Which keys go with which calls, where there are several, or none with some calls. */
  readonly security?: Security;
  /** The version that the types are of, where calls name one: the option `apiVersion` names another. */
  readonly version?: APIVersion;
  /** Headers that every call carries. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Query styles for calls by path, for parameters whose style is the same in every operation. */
  readonly queryStyles?: QueryStyles;
  /** The default of the option. Default: `"idempotent"`. */
  readonly retryWrites?: boolean;
  /** The rate limits by which calls are paced. */
  readonly pacing?: Pacing;
}
