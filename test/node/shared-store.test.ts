import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Redis } from "ioredis";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createCounter } from "../../bench/pacing/counters.ts";
import { startStore } from "../../bench/pacing/store.ts";
import type { Store } from "../../bench/pacing/store.ts";
import { sharedPacing } from "../../src/pacing.ts";
import { pauseGroup, StoreLimiter } from "../../src/shared-pacing/store-limiter.ts";
import { folderOf } from "../support/files.ts";
import { PacedPets } from "../support/paced-pets.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { connectTo, storePackages } from "../support/stores.ts";

const limit = 10;
const key = "pacing:{digest}";
const log = `${key}:60`;

let server: Store;
/** Looks into the store. */
let admin: Redis;

beforeAll(async () => {
  server = await startStore();
  admin = new Redis(server.port, "127.0.0.1");
});

beforeEach(async () => void (await admin.flushall()));

afterAll(async () => {
  admin.disconnect();
  await server.stop();
});

/** A connection for the length of one test. */
async function connect(name: string, port: number): Promise<object> {
  const store = await connectTo(name, port);
  onTestFinished(() => void Reflect.apply(Reflect.get(store, "disconnect"), store, []));
  return store;
}

/** What a process asks for of ten in a minute. */
async function take(process: number, count: number, name = "ioredis"): Promise<{ granted: number; wait: number }> {
  return new StoreLimiter(await connect(name, server.port), `${log}:${process}`, 60).take(count, limit);
}

/** By the store's clock: milliseconds. */
async function storeTime(): Promise<number> {
  const [seconds = 0, microseconds = 0] = (await admin.time()).map(Number);
  return seconds * 1000 + microseconds / 1000;
}

/** Requests that a process was granted so many seconds ago. */
async function grantedBefore(process: number, count: number, seconds: number): Promise<void> {
  const moment = (await storeTime()) - seconds * 1000;
  for (let n = 0; n < count; n++) await admin.zadd(log, moment, `${process}:${seconds}:${n}`);
}

/** Processes that are to ask again in so many seconds, each for as much as there is. */
async function waitFor(processes: readonly number[], seconds: number): Promise<void> {
  for (const process of processes) {
    await admin.zadd(`${log}:waiting`, (await storeTime()) + seconds * 1000, process);
  }
}

describe.each(storePackages)("over %s, the store", (name) => {
  test("grants what there is at once, and then says how long to wait", async () => {
    expect(await take(1, 7, name)).toEqual({ granted: 7, wait: 0 });
    expect(await take(2, 7, name)).toEqual({ granted: 3, wait: 2000 });
    expect(await take(1, 1, name)).toEqual({ granted: 0, wait: 2000 });
  });

  test("grants nothing while the group pauses", async () => {
    await pauseGroup(await connect(name, server.port), key, 1001);
    const { granted, wait } = await take(1, 1, name);
    expect(granted).toBe(0);
    expect(wait).toBeGreaterThan(0);
    expect(await admin.pttl(`${key}:pause`)).toBeLessThanOrEqual(2000);
  });
});

describe("the store grants", () => {
  const [first, second, third] = [1, 2, 3];

  test.each<[string, () => Promise<unknown>, number]>([
    ["nothing while all of the limit was granted within its time", () => grantedBefore(second, 10, 50), 0],
    ["what was granted to another that died, once its time is over", () => grantedBefore(second, 10, 61), 10],
    ["all that is left, where nobody else waits", () => grantedBefore(second, 4, 50), 6],
    ["an equal part to each that waits", () => waitFor([second], 5), 5],
    ["the rest of equal parts to whoever asks first", () => waitFor([second, third], 5), 4],
    [
      "less to those that have more",
      async () => {
        await grantedBefore(first, 4, 50);
        await waitFor([second], 5);
      },
      1,
    ],
    [
      "what those that have more leave, in equal parts",
      async () => {
        await grantedBefore(second, 4, 50);
        await waitFor([second, third], 5);
      },
      3,
    ],
    [
      "nothing to those that have more than their part, while others wait",
      async () => {
        await grantedBefore(first, 6, 50);
        await waitFor([second], 5);
      },
      0,
    ],
    ["all to one where the others did not ask again in time, as they died", () => waitFor([second], -1), 10],
  ])("%s", async (_, prepare, granted) => {
    await prepare();
    expect((await take(first, 10)).granted).toBe(granted);
  });

  test("nothing before the oldest request lapses, 100 ms after the time of the limit", async () => {
    await grantedBefore(2, 10, 58.2);
    const { granted, wait } = await take(1, 1);
    expect(granted).toBe(0);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(1900);
  });

  test("their parts to those that wait until after they were to ask again", async () => {
    await grantedBefore(2, 10, 58.2);
    const asked = await storeTime();
    const { wait } = await take(1, 1);
    expect(Number(await admin.zscore(`${log}:waiting`, "1"))).toBeGreaterThan(Math.floor(asked) + wait + 100);
  });
});

/** A server that counts ten in any second, and knows how many it has refused. */
function limited(onRequest: (n: number) => void = () => {}): Handler & { refused: number } {
  const counter = createCounter("sliding", limit, 1000);
  const handler: Handler = (response, request, n) => {
    const { isAllowed } = counter.count(performance.now());
    if (!isAllowed) limits.refused += 1;
    json({ id: "pet_1" }, isAllowed ? 200 : 429, isAllowed ? {} : { "retry-after": "1" })(response, request, n);
    onRequest(n);
  };
  const limits = Object.assign(handler, { refused: 0 });
  return limits;
}

function readMany(client: PacedPets, count: number): Promise<unknown[]> {
  return Promise.all(Array.from({ length: count }, (_, n) => client.pet.retrieve(`pet_${n}`)));
}

/** The program of each process in one file, which starts in a tenth of the time. */
async function bundleProgram(): Promise<string> {
  const entry = fileURLToPath(new URL("../support/paced-process.ts", import.meta.url));
  const outfile = join(await folderOf({}), "paced-process.cjs");
  await build({ entryPoints: [entry], bundle: true, platform: "node", outfile, logLevel: "error" });
  return outfile;
}

test("processes that share a store fail no call, though two of four are killed", async () => {
  const program = await bundleProgram();
  const handler = limited((n) => {
    if (n === 15) for (const { child } of processes.slice(2)) child.kill("SIGKILL");
  });
  const { baseURL, requests } = await serve(handler);
  const processes = [...storePackages, ...storePackages].map((name) => {
    const child = spawn(process.execPath, [program, name, baseURL, `${server.port}`, "12"]);
    return { child, printed: text(child.stdout), closed: once(child, "close") };
  });
  await Promise.all(processes.map(({ closed }) => closed));
  expect(await Promise.all(processes.map(({ printed }) => printed))).toEqual(["0\n", "0\n", "", ""]);
  expect(requests.length - handler.refused).toBeLessThan(48);
});

test("the first requests of a process, which have to connect, are counted 200 ms later than the others", async () => {
  const { baseURL } = await serve(json({ id: "pet_1" }));
  const pacing = sharedPacing({ store: await connect("ioredis", server.port), organization: "acme" });
  const pets = new PacedPets({ apiKey: "key", baseURL, pacing });
  const scores = async (): Promise<number[]> => {
    const entries = await admin.zrange((await admin.keys("*"))[0] ?? "", "0", "-1", "WITHSCORES");
    return entries.filter((_, index) => index % 2 === 1).map(Number);
  };
  const before = await storeTime();
  await pets.pet.retrieve("pet_1");
  expect(Math.min(...(await scores()))).toBeGreaterThanOrEqual(Math.floor(before) + 200);
  await pets.pet.retrieve("pet_2");
  expect(Math.min(...(await scores()))).toBeLessThanOrEqual(await storeTime());
});

test("a process that is busy for longer than the store may take does not take that for out of reach", async () => {
  const warnings: string[] = [];
  const shared = sharedPacing({ store: await connect("ioredis", server.port), organization: "acme" });
  const warn = (message: string): void => void warnings.push(message);
  const admission = shared({ group: "read", baseURL: "http://127.0.0.1", warn });
  const limits = [{ limit: 10, per: 1000 }];
  await admission.admit(limits); // the store knows the script
  const wait = admission.admit(limits);
  for (let step = 0; step < 9; step++) await undefined; // it has been asked
  for (const start = performance.now(); performance.now() - start < 600;);
  expect([await wait, warnings]).toEqual([0, []]);
});

describe("clients that share a store", () => {
  async function client(baseURL: string, warn = (_: string): void => {}): Promise<PacedPets> {
    const pacing = sharedPacing({ store: await connect("ioredis", server.port), organization: "acme incorporated" });
    return new PacedPets({ apiKey: "sk_secret_of_the_client", baseURL, pacing, logger: { ...console, warn } });
  }

  test("ask it once for all turns that come together", async () => {
    const { baseURL } = await serve(json({ id: "pet_1" }));
    const clients = [await client(baseURL), await client(baseURL)];
    await admin.config("RESETSTAT");
    await Promise.all(clients.map((one) => readMany(one, 15)));
    const calls = (await admin.info("commandstats")).matchAll(/cmdstat_eval(?:sha)?:calls=(\d+)/g);
    expect([...calls].reduce((sum, [, count]) => sum + Number(count), 0)).toBeLessThan(30);
  });

  test("leave neither a key nor a name of an organization in it", async () => {
    const { baseURL } = await serve(json({ id: "pet_1" }));
    await readMany(await client(baseURL), 8);
    const keys = await admin.keys("*");
    expect(keys).toEqual(keys.map(() => expect.stringMatching(/^pacing:\{[0-9a-f]{32}\}:1(:waiting)?$/)));
    const members = await Promise.all(keys.map((one) => admin.zrange(one, "0", "-1")));
    expect(members.join()).toMatch(/^[\d:,]+$/);
  });

  test("all pause where the server refuses one of them", async () => {
    const { baseURL } = await serve((response, request, n) =>
      (n === 1 ? json({}, 429, { "retry-after": "1" }) : json({ id: "pet_1" }))(response, request, n),
    );
    const call = (await client(baseURL)).pet.retrieve("pet_1");
    do await new Promise(setImmediate);
    while ((await admin.keys("pacing:{*}:pause")).length === 0);
    await call;
  });

  test("go on without it, after one warning, and share again once it is back", async () => {
    const { baseURL, requests } = await serve(json({ id: "pet_1" }));
    const own = await startStore();
    const warnings: string[] = [];
    const logger = { ...console, warn: (message: string) => void warnings.push(message) };
    const pacing = sharedPacing({ store: await connect("ioredis", own.port), organization: "acme" });
    const pets = new PacedPets({ apiKey: "key", baseURL, pacing, logger });
    await readMany(pets, 6);
    await own.stop();
    await readMany(pets, 6);
    expect(warnings).toEqual([
      "The store for shared pacing is out of reach: this process paces itself until it is back.",
    ]);
    const again = await startStore(own.port);
    onTestFinished(() => again.stop());
    const look = new Redis(own.port, "127.0.0.1");
    onTestFinished(() => look.disconnect());
    do await pets.pet.retrieve("pet_1");
    while ((await look.dbsize()) === 0);
    expect(warnings).toHaveLength(1);
    expect(requests.length).toBeGreaterThan(12);
  });
});
