import type { CallTokens } from "./tokens.ts";

/** Keys that are kept, and requested when there is none. */
export interface KeptKeys {
  request(): Promise<string>;
  /** The server has refused this one. */
  drop(key: string): void;
}

/** The keys of one call: after a 401 it asks once more. */
export function renewedOnce(keys: KeptKeys): CallTokens {
  let key: string | undefined;
  let isRenewed = false;
  return {
    requestKey: async () => (key = await keys.request()),
    renewKey: (failure, { bodyIsStream }) => {
      if (key === undefined || isRenewed || bodyIsStream) return false;
      if (!("status" in failure) || failure.status !== 401) return false;
      isRenewed = true;
      keys.drop(key);
      return true;
    },
  };
}

/** Milliseconds before its end at which a key is renewed. */
export const longestLead = 60_000;

/** Short before the key ends: a minute, or a quarter of its life. */
export function renewalOf(expiresAt: number, requestedAt: number): number {
  return expiresAt - Math.min(longestLead, (expiresAt - requestedAt) / 4);
}
