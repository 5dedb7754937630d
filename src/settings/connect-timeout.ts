import { packageName } from "../platform/version.ts";
import type { Timeouts } from "./call-options.ts";

/** Marks a `fetch` that honours `connectTimeout`. Shared by all copies of this package in one program. */
export const honoursConnectTimeout: unique symbol = /* @__PURE__ */ Symbol.for(`${packageName}/connectTimeout`);

/** The second argument of such a `fetch`. */
export interface ConnectInit extends RequestInit {
  /** Milliseconds until there must be a connection. */
  readonly connectTimeout?: number | undefined;
}

export function connectInit({ timeout }: { readonly timeout: number | Timeouts }): ConnectInit | undefined {
  return typeof timeout === "object" ? { connectTimeout: timeout.connect } : undefined;
}
