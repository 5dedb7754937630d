import type { KeyFunction, SharedKey } from "../auth/api-key.ts";
import type { Clock } from "../platform/clock.ts";
import { SDKError } from "../platform/errors.ts";
import { renewalOf, renewedOnce } from "./renewal.ts";
import type { CallTokens } from "./tokens.ts";

/** A key as it is kept. */
interface HeldKey {
  readonly apiKey: string;
  /** From when on the function is called before an attempt, in milliseconds since 1970. */
  readonly renewAt: number;
}

/** Milliseconds for which a call waits for the key that another one has asked for. */
const patience = 10_000;

const keysByFunction = /* @__PURE__ */ new WeakMap<KeyFunction, ReturnedKeys>();

/** The keys of a function: the same for all clients that have it. */
export function returnedKeys(requestKey: KeyFunction): ReturnedKeys {
  const keys = keysByFunction.get(requestKey) ?? new ReturnedKeys(requestKey);
  keysByFunction.set(requestKey, keys);
  return keys;
}

/** A text serves the attempt that it was requested for, and no other; a key with its end serves all until then. */
class ReturnedKeys {
  readonly #requestKey: KeyFunction;
  #held: HeldKey | undefined;
  /** The function is being called, and what it returns may be for all. */
  #pending: Promise<string> | undefined;
  /** Until when others wait for that, as a moment of the clock: a function that hangs must not hold up all calls. */
  #waitUntil = 0;
  /** Whether the function returned a key for all. `undefined`: nobody knows yet. */
  #isShared: boolean | undefined;

  constructor(requestKey: KeyFunction) {
    this.#requestKey = requestKey;
  }

  forCall(clock: Clock, option: string): CallTokens {
    return renewedOnce({
      request: () => this.#request(clock, option),
      drop: (key) => {
        if (this.#held?.apiKey === key) this.#held = undefined; // else another call was first
      },
    });
  }

  async #request(clock: Clock, option: string): Promise<string> {
    if (this.#pending !== undefined && clock.now() < this.#waitUntil) await this.#waitFor(this.#pending);
    if (this.#held !== undefined && clock.date() < this.#held.renewAt) return this.#held.apiKey;
    const request = this.#call(clock, option);
    if (this.#isShared !== false && (this.#pending === undefined || clock.now() >= this.#waitUntil)) {
      this.#pending = request;
      this.#waitUntil = clock.now() + patience;
    }
    try {
      return await request;
    } finally {
      if (this.#pending === request) this.#pending = undefined;
    }
  }

  /** In vain where it was a text for another call, or failed there: then each calls the function for itself. */
  async #waitFor(pending: Promise<string>): Promise<void> {
    try {
      await pending;
    } catch (error) {
      if (this.#isShared) throw error;
    }
  }

  async #call(clock: Clock, option: string): Promise<string> {
    const date = clock.date();
    const returned = checkReturned(await callKeyFunction(this.#requestKey, option), option);
    this.#isShared = typeof returned === "object";
    if (typeof returned === "string") return returned;
    const { apiKey, expiresAt } = returned;
    this.#held = { apiKey, renewAt: renewalOf(expiresAt, date) };
    return apiKey;
  }
}

/** @throws SDKError when the function fails; its error is the `cause` */
async function callKeyFunction(requestKey: KeyFunction, option: string): Promise<unknown> {
  try {
    return await requestKey();
  } catch (cause) {
    throw new SDKError(`The \`${option}\` function failed, so the attempt was not sent.`, { cause });
  }
}

/** Before that, it was seconds that were meant: this is 1973. */
const earliest = 1e11;

/** Whether a text can be sent is checked where it is. A program without types may give nothing: that is a blank key. */
function checkReturned(returned: unknown, option: string): string | SharedKey {
  if (typeof returned !== "object" || returned === null) return typeof returned === "string" ? returned : "";
  const { apiKey, expiresAt }: Partial<Record<keyof SharedKey, unknown>> = returned;
  if (typeof apiKey === "string" && typeof expiresAt === "number" && expiresAt >= earliest)
    return { apiKey, expiresAt };
  const advice =
    typeof expiresAt === "number" && expiresAt < earliest ? " If that is in seconds, multiply it by 1000." : "";
  throw new SDKError(
    `The \`${option}\` function must return a text, or { apiKey, expiresAt } with expiresAt in milliseconds since 1970.${advice}`,
  );
}
