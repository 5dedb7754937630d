// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import { AuthRecoveryLoginResource } from "./auth-recovery-login.ts";
import { AuthRecoveryPasswordResource } from "./auth-recovery-password.ts";
import { AuthRecoveryPasscodeResource } from "./auth-recovery-passcode.ts";

/** Holds `login`, `password`, and `passcode`. */
export class AuthRecoveryResource extends Resource {
  /** Login, signup, tokens, and recovery of a forgotten user name or password. */
  readonly login: AuthRecoveryLoginResource = new AuthRecoveryLoginResource(this.transport);
  /** Login, signup, tokens, and recovery of a forgotten user name or password. */
  readonly password: AuthRecoveryPasswordResource = new AuthRecoveryPasswordResource(this.transport);
  /** Login, signup, tokens, and recovery of a forgotten user name or password. */
  readonly passcode: AuthRecoveryPasscodeResource = new AuthRecoveryPasscodeResource(this.transport);
}
