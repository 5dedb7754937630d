import type { Agent } from "node:http";
import type { Socket } from "node:net";

/**
 * Closes connections that have been idle for `ms`, at the latest after twice that time. An agent's own `timeout` sets a
 * timer at each call, which costs a tenth of it; this looks at all connections now and then.
 */
export class IdleSweeper {
  readonly #agents: ReadonlyMap<string, Agent>;
  readonly #ms: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(agents: ReadonlyMap<string, Agent>, ms: number) {
    this.#agents = agents;
    this.#ms = ms;
  }

  /** To be called with each request. Once there is no connection left, it sleeps until then. */
  wake(): void {
    if (this.#timer === undefined && this.#ms < Infinity) this.#sweepLater(new Map());
  }

  #sweepLater(before: ReadonlyMap<Socket, number>): void {
    this.#timer = setTimeout(() => this.#sweep(before), this.#ms).unref();
  }

  /** `before` says how much each idle connection had sent the last time: it was idle if that is still all. */
  #sweep(before: ReadonlyMap<Socket, number>): void {
    const now = new Map<Socket, number>();
    let connections = 0;
    for (const agent of this.#agents.values()) {
      connections += Object.keys(agent.sockets).length;
      for (const socket of Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? [])) {
        if (before.get(socket) === socket.bytesWritten) socket.destroy();
        else now.set(socket, socket.bytesWritten);
      }
    }
    this.#timer = undefined;
    if (connections + now.size > 0) this.#sweepLater(now);
  }
}
