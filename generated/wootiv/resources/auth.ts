// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type {
  AccountIdentity,
  AuthLoginParams,
  AuthSignupParams,
  AuthVerifyBillingParams,
  TokenPair,
} from "../types.ts";
import { AuthTokenResource } from "./auth-token.ts";
import { AuthRecoveryResource } from "./auth-recovery.ts";

/** Login, signup, tokens, and recovery of a forgotten user name or password. */
export class AuthResource extends Resource {
  /** Login, signup, tokens, and recovery of a forgotten user name or password. */
  readonly token: AuthTokenResource = new AuthTokenResource(this.transport);
  /** Holds `login`, `password`, and `passcode`. */
  readonly recovery: AuthRecoveryResource = new AuthRecoveryResource(this.transport);

  /**
   * Log in.
   *
   * Exchanges a user name and a password for an access token and a refresh token. A wrong user name or
   * password gives 401.
   *
   * `POST /auth/login`
   *
   * @throws APIError also for 400 or 422
   */
  login(body: AuthLoginParams, options?: RequestOptions): APIPromise<TokenPair> {
    return this.transport.send({ name: "auth.login", method: "POST", path: "/auth/login", body, options });
  }

  /**
   * Open an account.
   *
   * Creates a user on the named plan, which may start as a trial. An address that is in use already
   * gives 409.
   *
   * `POST /auth/signup`
   *
   * @throws APIError also for 400, 409, or 422
   */
  signup(body: AuthSignupParams, options?: RequestOptions): APIPromise<AccountIdentity> {
    return this.transport.send({ name: "auth.signup", method: "POST", path: "/auth/signup", body, options });
  }

  /**
   * Confirm billing.
   *
   * Confirms that billing is set up for the account of a user. There is no request body; the user is
   * named in the query string.
   *
   * `POST /auth/verify_billing`
   *
   * @throws APIError also for 400 or 404
   */
  verifyBilling(query: AuthVerifyBillingParams, options?: RequestOptions): APIPromise<AccountIdentity> {
    return this.transport.send({
      name: "auth.verifyBilling",
      method: "POST",
      path: "/auth/verify_billing",
      query,
      options,
    });
  }
}
