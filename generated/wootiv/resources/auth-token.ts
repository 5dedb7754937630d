// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { TokenPair, TokenRefreshParams } from "../types.ts";

/** Login, signup, tokens, and recovery of a forgotten user name or password. */
export class AuthTokenResource extends Resource {
  /**
   * Refresh the tokens.
   *
   * Trades a refresh token for a new pair of tokens. One that has expired or was never valid gives 401;
   * log in again then.
   *
   * `POST /auth/token/refresh`
   *
   * @throws APIError also for 400 or 422
   */
  refresh(body: TokenRefreshParams, options?: RequestOptions): APIPromise<TokenPair> {
    return this.transport.send({
      name: "auth.token.refresh",
      method: "POST",
      path: "/auth/token/refresh",
      body,
      options,
    });
  }
}
