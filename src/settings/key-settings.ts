import type { RequestKey } from "../auth/api-key.ts";
import type { SecurityScheme } from "../auth/scheme.ts";
import type { HeaderRecord } from "../http/headers.ts";

/** The settings that depend on which keys go with a call. */
export interface KeySettings {
  readonly headers: Readonly<HeaderRecord>;
  readonly securityScheme: SecurityScheme;
  /** Called before each attempt. */
  readonly requestKey: RequestKey | undefined;
  /** Whether a failed attempt is made again with another key: of keys that are requested. */
  readonly renewKey?: RenewKey;
}

/** Whether an attempt that failed is made again with another key. */
export type RenewKey = (failure: object, request: { readonly bodyIsStream: boolean }) => boolean;
