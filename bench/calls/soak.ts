/**
 * Makes a million calls in one process, in each pattern that could leave something behind, and prints what stays: bytes of the
 * heap for each call, timers, and listeners on a signal that lives as long as the process. Ends with exit code 1 where
 * something does. `--calls` takes another number.
 */
import { spawnSync } from "node:child_process";
import { getEventListeners } from "node:events";
import { parseArgs } from "node:util";
import { Lightfield } from "lightfield-wootiv/lightfield";
import type { RequestOptions } from "lightfield-wootiv";
import { APIClient, paceByGroup, sendForStream } from "lightfield-wootiv/runtime";
import { quantile } from "../statistics.ts";
import { print, progress } from "./print.ts";
import { onePage, oneRecord } from "./records.ts";

const bytesAllowed = 10;
const rounds = 5;
const { values } = parseArgs({ options: { calls: { type: "string", default: "1000000" } } });

const record = JSON.stringify(oneRecord());
const page = JSON.stringify({ ...onePage(0), totalCount: 75 });
const json = { headers: { "content-type": "application/json" } };
const events = { headers: { "content-type": "text/event-stream" } };

const respond = async (): Promise<Response> => new Response(record, json);

let refusals = 0;
const respondInTurn = async (): Promise<Response> =>
  refusals++ % 2 === 0 ? new Response("{}", { ...json, status: 503 }) : new Response(record, json);

/** Fails when its signal aborts, and not before. */
const stall = (_url: unknown, { signal }: RequestInit = {}): Promise<Response> =>
  new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

/** Waits for retries take no time. */
const clock = { now: () => performance.now(), date: () => Date.now(), random: () => 0, sleep: () => Promise.resolve() };

class Client extends APIClient {}

const api = {
  name: "Stub",
  servers: { production: "http://127.0.0.1:1" },
  environmentVariables: { apiKey: "STUB_API_KEY", baseURL: "STUB_BASE_URL", logLevel: "STUB_LOG" },
};

const groups = {
  read: { limits: [{ limit: 100_000, per: "second" }], operations: ["GET /v1/accounts/{id}"] },
} as const;
const paced = new Client({ ...api, pacing: paceByGroup({ groups }) }, { apiKey: "key", fetch: respond }, clock);

/** For as long as the process. */
const { signal } = new AbortController();

function clientOver(fetch: typeof globalThis.fetch): Lightfield {
  return new Lightfield({ apiKey: "key", baseURL: "http://127.0.0.1:1", fetch, pacing: false });
}

const plain = clientOver(respond);
const refused = new Client(api, { apiKey: "key", fetch: respondInTurn }, clock);
const stalled = clientOver(stall);
const lists = clientOver(async () => new Response(page, json));
const streams = clientOver(async () => new Response('data: {"id":"1"}\n\ndata: {"id":"2"}\n\n', events));

const retrieve = (options?: RequestOptions): PromiseLike<unknown> => plain.account.retrieve("acc_1", options);

/** Each makes one call, or one walk. */
const patterns: Readonly<Record<string, () => PromiseLike<unknown>>> = {
  "as by default": () => retrieve(),
  "with limits of headers and body": () => retrieve({ timeout: { headers: 5000, body: 5000 }, deadline: 60_000 }),
  "with one signal for all": () => retrieve({ signal }),
  "aborted under way": async () => {
    const controller = new AbortController();
    const call = stalled.account.retrieve("acc_1", { signal: controller.signal }).catch(() => {});
    await Promise.resolve();
    controller.abort();
    await call;
  },
  "retried once": () => refused.request({ method: "GET", path: "/v1/accounts/acc_1" }),
  "paced, at 100,000 a second": () => paced.request({ method: "GET", path: "/v1/accounts/acc_1" }),
  "of a stream that is left": async () => {
    const stream = sendForStream<{ id: string }>(streams.transport, { method: "GET", path: "/e", format: "json-data" });
    for await (const { id } of stream) if (id === "1") break;
  },
  "walks of 3 pages at once, with one signal for all": async () => {
    for await (const _ of lists.account.list({ limit: 25 }, { concurrency: 3, signal })) continue;
  },
};

if (globalThis.gc === undefined) {
  const { argv } = process;
  process.exitCode = spawnSync(process.execPath, ["--expose-gc", ...argv.slice(1)], { stdio: "inherit" }).status ?? 1;
} else {
  process.exitCode = await printAll(Number(values.calls));
}

async function printAll(total: number): Promise<number> {
  const calls = Math.ceil(total / Object.keys(patterns).length);
  const lines: string[][] = [["", "bytes a call", "timers", "listeners"]];
  let isClean = true;
  for (const [name, call] of Object.entries(patterns)) {
    progress(`${calls} calls ${name}`);
    const left = await run(call, name.startsWith("walks") ? Math.ceil(calls / 3) : calls);
    isClean &&= left.bytes <= bytesAllowed && left.timers === 0 && left.listeners === 0;
    lines.push([name, left.bytes.toFixed(2), String(left.timers), String(left.listeners)]);
  }
  process.send?.(lines.slice(1));
  print(`What ${total} calls leave behind in one process, of at most ${bytesAllowed} bytes a call`, lines);
  return isClean ? 0 : 1;
}

/** What so many calls leave, in rounds of which the first warms up. The engine now and then keeps or drops code: the median tells. */
async function run(
  call: () => PromiseLike<unknown>,
  calls: number,
): Promise<Record<"bytes" | "timers" | "listeners", number>> {
  const heaps: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (let n = 0; n < calls / rounds; n++) await call();
    heaps.push(await settledHeap());
  }
  const growth = heaps.slice(1).map((heap, index) => heap - (heaps[index] ?? heap));
  const timers = process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
  const bytes = Math.max(0, (quantile(growth, 0.5) * rounds) / calls);
  return { bytes, timers, listeners: getEventListeners(signal, "abort").length };
}

/** Collected until finalizers have run as well, which takes turns of the event loop: they drop the weak references of signals. */
async function settledHeap(): Promise<number> {
  for (let turn = 0; turn < 4; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
