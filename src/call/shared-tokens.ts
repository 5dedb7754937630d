import type { KeyFunction } from "../auth/api-key.ts";
import { SDKError } from "../platform/errors.ts";
import type { OAuth2Credentials, OAuth2Token } from "../settings/credentials.ts";
import { longestLead, renewalOf, renewedOnce } from "../settings/renewal.ts";
import type { Settings } from "../settings/settings.ts";
import { findTokenURL } from "../settings/token-url.ts";
import type { TokenClient } from "../settings/token-url.ts";
import type { CallTokens, Tokens } from "../settings/tokens.ts";

/** A token as it is kept. */
interface HeldToken {
  readonly accessToken: string;
  /** From when on another is requested before a call is sent, in milliseconds since 1970. */
  readonly renewAt: number;
}

/** The tokens of some credentials: one at a time, requested once however many calls wait for it. */
export class SharedTokens implements Tokens {
  readonly key: KeyFunction = () => ""; // never called: pacing tells clients apart by it
  readonly #documentedURL: string;
  readonly #client: TokenClient;
  #credentials: OAuth2Credentials;
  #held: HeldToken | undefined;
  #pending: Promise<string> | undefined;

  constructor(credentials: OAuth2Credentials, documentedURL: string, client: TokenClient) {
    const { accessToken, expiresAt = Infinity } = credentials;
    this.#documentedURL = documentedURL;
    this.#client = client;
    this.#credentials = credentials;
    if (accessToken !== undefined) this.#held = { accessToken, renewAt: expiresAt - longestLead };
  }

  forCall(settings: Settings): CallTokens {
    return renewedOnce({
      request: () => this.#request(settings),
      drop: (token) => {
        if (this.#held?.accessToken === token) this.#held = undefined; // else another call was first
      },
    });
  }

  async #request(settings: Settings): Promise<string> {
    if (this.#held !== undefined && settings.clock.date() < this.#held.renewAt) return this.#held.accessToken;
    this.#pending ??= this.#renew(settings).finally(() => (this.#pending = undefined));
    return await this.#pending;
  }

  async #renew(settings: Settings): Promise<string> {
    const { option } = this.#client;
    const url = findTokenURL(this.#documentedURL, this.#credentials.tokenURL, this.#client);
    const { requestToken } = await import("./request-token.ts");
    const date = settings.clock.date();
    const token = await requestToken(settings, { credentials: this.#credentials, url, option });
    const { accessToken, refreshToken, expiresAt = Infinity } = token;
    this.#held = { accessToken, renewAt: renewalOf(expiresAt, date) };
    if (refreshToken !== undefined) this.#credentials = { ...this.#credentials, refreshToken };
    await this.#tell(token);
    return accessToken;
  }

  async #tell(token: OAuth2Token): Promise<void> {
    try {
      await this.#credentials.onToken?.(token);
    } catch (cause) {
      const { option } = this.#client;
      throw new SDKError(`The \`${option}.onToken\` function failed, so the attempt was not sent.`, { cause });
    }
  }
}
