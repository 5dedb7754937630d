import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { describe, expect, onTestFinished, test } from "vitest";
import { sharedPacing } from "../../src/pacing.ts";
import type { SharedPacingOptions } from "../../src/pacing.ts";
import { PacedPets } from "../support/paced-pets.ts";
import { json, nowhere, serve } from "../support/serve.ts";

/** A connection that nothing comes back on: a store that hangs. */
async function silentPort(): Promise<number> {
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((socket) => void sockets.add(socket.on("error", () => {}))).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function closedPort(): Promise<number> {
  return Number(new URL(await nowhere()).port);
}

function ioredis(port: number): object {
  const options = { enableOfflineQueue: false, enableReadyCheck: false, retryStrategy: () => 50 };
  const store = new Redis(port, "127.0.0.1", options).on("error", () => {});
  onTestFinished(() => store.disconnect());
  return store;
}

function nodeRedis(port: number): object {
  const store = createClient({ socket: { port, host: "127.0.0.1" }, disableOfflineQueue: true }).on("error", () => {});
  store.connect().catch(() => {});
  onTestFinished(() => store.destroy());
  return store;
}

/** Reads many pets at once over a store. Gives the warnings, and how many requests were sent in all. */
async function readMany(
  options: SharedPacingOptions,
  count: number,
): Promise<{ warnings: string[]; requests: number }> {
  const server = await serve(json({ id: "pet_1" }));
  const warnings: string[] = [];
  const logger = { ...console, warn: (message: string) => void warnings.push(message) };
  const client = new PacedPets({ apiKey: "key", baseURL: server.baseURL, logger, pacing: sharedPacing(options) });
  await Promise.all(Array.from({ length: count }, (_, n) => client.pet.retrieve(`pet_${n}`)));
  return { warnings, requests: server.requests.length };
}

describe("while the store is out of reach, no call fails, and there is one warning", () => {
  test.each<[string, (port: number) => object, () => Promise<number>]>([
    ["ioredis cannot connect", ioredis, closedPort],
    ["node-redis cannot connect", nodeRedis, closedPort],
    ["ioredis gets no response", ioredis, silentPort],
  ])("%s", async (_, connect, port) => {
    const { warnings, requests } = await readMany({ store: connect(await port()), organization: "acme" }, 12);
    expect(requests).toBe(12);
    expect(warnings).toEqual([
      "The store for shared pacing is out of reach: this process paces itself until it is back.",
    ]);
  });
});

test("while the store is out of reach, a process takes the share that it was given", async () => {
  const server = await serve(json({ id: "pet_1" }));
  const pacing = sharedPacing({ store: ioredis(await closedPort()), organization: "acme", withoutStore: { read: 3 } });
  const client = new PacedPets({ apiKey: "key", baseURL: server.baseURL, logLevel: "off", pacing });
  await client.pet.retrieve("pet_0"); // finds out
  await Promise.allSettled(Array.from({ length: 9 }, (_, n) => client.pet.retrieve(`pet_${n}`, { deadline: 400 })));
  expect(server.requests.length).toBe(3);
});

test.each<[string, object, string]>([
  ["without a store", { organization: "acme" }, "sharedPacing needs a store: a client of ioredis or node-redis."],
  [
    "without an organization",
    { store: {} },
    "sharedPacing needs an organization: any name, the same in all processes that share its limits.",
  ],
])("sharedPacing %s says what it needs", (_, options, message) => {
  expect(() => Reflect.apply(sharedPacing, undefined, [options])).toThrow(message);
});
