import { createHash, randomInt } from "node:crypto";
import type { PacingShares, SharedGroup, SharedPacing } from "../pacing/pacing.ts";
import type { Admission } from "../pacing/admission.ts";
import { SDKError } from "../platform/errors.ts";
import { StoreAdmission } from "./store-admission.ts";
import { StoreReach } from "./store-reach.ts";

/** What processes that share limits have in common. */
export interface SharedPacingOptions {
  /** A client of ioredis or node-redis, for Redis or Valkey. It stays yours: this package neither connects nor closes it. */
  store: object;
  /** Whose limits these are: any name, the same in all processes. The store sees a digest of it. */
  organization: string;
  /**
   * While the store is out of reach, how many requests this process makes of the limit of each group at most, such as
   * `{ read: 6 }` for one of four. Default: all of it; what the server refuses then is sent again.
   */
  withoutStore?: PacingShares;
}

/**
 * Shares rate limits among processes, over a store: `new Lightfield({ pacing: sharedPacing({ store, organization }) })`.
 * @throws SDKError for options that cannot work
 */
export function sharedPacing({ store, organization, withoutStore = {} }: SharedPacingOptions): SharedPacing {
  if (typeof store !== "object" || store === null) {
    throw new SDKError("sharedPacing needs a store: a client of ioredis or node-redis.");
  }
  if (typeof organization !== "string" || organization.trim() === "") {
    throw new SDKError(
      "sharedPacing needs an organization: any name, the same in all processes that share its limits.",
    );
  }
  const process = randomInt(1, 2 ** 47);
  const reach = new StoreReach();
  return ({ group, baseURL, warn }: SharedGroup): Admission => {
    const digest = createHash("sha256")
      .update(JSON.stringify([organization.trim(), baseURL, group]))
      .digest("hex");
    // In braces, so that a cluster keeps all keys of a group together.
    const settings = {
      store,
      process,
      reach,
      key: `pacing:{${digest.slice(0, 32)}}`,
      share: withoutStore[group] ?? Infinity,
    };
    return new StoreAdmission({ ...settings, warn });
  };
}
