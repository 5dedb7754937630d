import type { KeyFunction } from "../auth/api-key.ts";
import type { Clock } from "../platform/clock.ts";
import type { KeySettings } from "./key-settings.ts";
import type { ClientKeys } from "./client-keys.ts";
import type { CallTokens, Tokens } from "./tokens.ts";

interface TimedSettings extends KeySettings {
  readonly clock: Clock;
}

/** The keys that a function returns. The first call loads the code. */
export function keysOfFunction(key: KeyFunction, option: string): Tokens {
  return {
    key,
    forCall({ clock }: TimedSettings): CallTokens {
      let keys: CallTokens | undefined;
      return {
        async requestKey() {
          keys ??= (await import("./returned-keys.ts")).returnedKeys(key).forCall(clock, option);
          return await keys.requestKey();
        },
        renewKey: (failure, request) => keys?.renewKey(failure, request) === true,
      };
    },
  };
}

/** The same as the one key of a client. */
export function functionKey(key: KeyFunction): ClientKeys {
  const tokens = keysOfFunction(key, "apiKey");
  return { key, settingsFor: (settings) => Object.assign(Object.create(settings), tokens.forCall(settings)) };
}
