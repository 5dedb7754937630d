// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import type { ResourceValidators } from "../../../src/validate.ts";
import {
  AccountIdentity,
  AuthLoginParams,
  AuthSignupParams,
  AuthVerifyBillingParams,
  TokenPair,
} from "../type-validators.ts";

/** What the methods of `auth` send and receive. */
export const auth: ResourceValidators = {
  login: { body: AuthLoginParams, response: TokenPair },
  signup: { body: AuthSignupParams, response: AccountIdentity },
  verifyBilling: { query: AuthVerifyBillingParams, response: AccountIdentity },
};
