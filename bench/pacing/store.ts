import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A real `redis-server`, on a free port, in memory alone. */
export interface Store {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts Debian's `redis-server`, or what REDIS_SERVER names, such as a `valkey-server`. */
export async function startStore(port?: number): Promise<Store> {
  const chosen = port ?? (await freePort());
  const command = process.env["REDIS_SERVER"] ?? "redis-server";
  const child = spawn(command, ["--port", `${chosen}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], {
    stdio: "ignore",
  });
  const failed = once(child, "error").then(([error]) => Promise.reject(error));
  await Promise.race([untilListening(chosen), failed]);
  return {
    port: chosen,
    async stop() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "close").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await sleep(20);
  }
}
