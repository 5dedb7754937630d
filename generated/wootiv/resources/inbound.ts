// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import { InboundMailResource } from "./inbound-mail.ts";

/** Holds `mail`. */
export class InboundResource extends Resource {
  /** Entrance for mail from the mail provider. */
  readonly mail: InboundMailResource = new InboundMailResource(this.transport);
}
