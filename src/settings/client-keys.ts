import type { Key } from "../auth/api-key.ts";
import type { KeySettings } from "./key-settings.ts";

/** The keys of a client. */
export interface ClientKeys {
  /** The first of them. */
  readonly key: Key | undefined;
  /** @throws SDKError for an operation whose keys are not all there */
  settingsFor<S extends KeySettings>(settings: S, method: string, path: string): S;
}
