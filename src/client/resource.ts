import type { Transport } from "./transport.ts";

/** A group of methods. */
export abstract class Resource {
  protected readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }
}
