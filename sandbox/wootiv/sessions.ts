import type { Clock } from "../store/clock.ts";
import type { JSONObject } from "../store/json.ts";
import type { Memory } from "../store/memory.ts";
import type { IDSource } from "../store/random.ts";

/** The user that a bearer token authenticates, and its ID if it is an API token of a workspace. */
export interface Bearer {
  readonly userId: string;
  readonly tokenId?: string;
}

/** Passwords, tokens and passcodes. */
export class Sessions {
  /** Bearers, by token. */
  readonly bearers: Map<string, Bearer>;
  /** Passwords, by user ID. */
  readonly passwords: Map<string, string>;
  readonly #refreshTokens: Map<string, string>;
  readonly #passcodes: Map<string, string>;
  readonly #ids: IDSource;
  readonly #clock: Clock;

  constructor(ids: IDSource, clock: Clock, memory: Memory) {
    this.bearers = memory.keep("bearers", () => new Map());
    this.passwords = memory.keep("passwords", () => new Map());
    this.#refreshTokens = memory.keep("refresh tokens", () => new Map());
    this.#passcodes = memory.keep("passcodes", () => new Map());
    this.#ids = ids;
    this.#clock = clock;
  }

  /** Issues tokens for a user. */
  open(userId: string): JSONObject {
    const accessToken = this.#createToken(userId, "access");
    const refreshToken = this.#createToken(userId, "refresh");
    this.bearers.set(accessToken, { userId });
    this.#refreshTokens.set(refreshToken, userId);
    return { accessToken, refreshToken, sub: userId };
  }

  /** Invalidates a refresh token, and returns the ID of its user. */
  redeem(refreshToken: string): string | undefined {
    const userId = this.#refreshTokens.get(refreshToken);
    this.#refreshTokens.delete(refreshToken);
    return userId;
  }

  /** Makes a passcode for one purpose: the recovery of a user, or an invitation. */
  createPasscode(purpose: string): string {
    const passcode = this.#ids.digits(6);
    this.#passcodes.set(passcode, purpose);
    return passcode;
  }

  purposeOf(passcode: string): string | undefined {
    return this.#passcodes.get(passcode);
  }

  usePasscode(passcode: string): void {
    this.#passcodes.delete(passcode);
  }

  /** A token in the format of a JSON Web Token, with random text for a signature. */
  #createToken(sub: string, typ: string): string {
    const encode = (part: JSONObject): string => Buffer.from(JSON.stringify(part)).toString("base64url");
    const iat = Math.floor(this.#clock.now().getTime() / 1000);
    return `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ sub, typ, iat })}.${this.#ids.token(43)}`;
  }
}
