// Generated from openapi/wootiv.yaml. Do not edit: change the document or codegen, then `make generate`.

import { Resource } from "../../../src/runtime.ts";
import type { APIPromise, RequestOptions } from "../../../src/runtime.ts";
import type { Undeclared } from "../types.ts";

/** Whether the API is there at all. */
export class RootResource extends Resource {
  /**
   * Ping the API.
   *
   * Asks the root of the API for a sign of life. What it returns is not declared, so only the status
   * tells anything.
   *
   * `GET /`
   */
  retrieve(options?: RequestOptions): APIPromise<Undeclared> {
    return this.transport.send({ name: "root.retrieve", method: "GET", path: "/", options });
  }
}
