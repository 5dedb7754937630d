/** A server whose rate-limit groups have 25 requests a second each, in a process of its own: `server.ts KIND JITTER`. */
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createSandbox } from "../../sandbox/index.ts";
import { createCounter } from "./counters.ts";
import type { Counter, CounterKind } from "./counters.ts";

const [kind = "sliding", jitter = "0"] = process.argv.slice(2);
const counters = new Map<string, Counter>();
let requests = 0;

function counterOf(group: string): Counter {
  const counter = counters.get(group) ?? createCounter(kind as CounterKind, 25, 1000);
  counters.set(group, counter);
  return counter;
}

/** As Lightfield groups them. */
function groupOf(method: string, path: string): string {
  if (method !== "GET") return "write";
  return isList(path) ? "search" : "read";
}

function isList(path: string): boolean {
  return /^\/v1\/\w+$/.test(path);
}

function limitServer(): Server {
  return createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    request.resume();
    requests += 1;
    await delay();
    const { isAllowed, remaining } = counterOf(groupOf(request.method ?? "GET", pathname)).count(Date.now());
    await delay();
    response.writeHead(isAllowed ? 200 : 429, {
      "content-type": "application/json",
      "x-ratelimit-limit": "25",
      "x-ratelimit-remaining": `${remaining}`,
      ...(isAllowed ? undefined : { "retry-after": "1" }),
    });
    response.end(JSON.stringify(isAllowed ? bodyOf(pathname, searchParams) : { type: "too_many_requests" }));
  });
}

/** One way. No timer where there is no jitter: the shortest takes a millisecond. */
async function delay(): Promise<void> {
  if (Number(jitter) > 0) await sleep(Number(jitter) * Math.random());
}

/** One record, or a page of 25 of 10,000. */
function bodyOf(path: string, query: URLSearchParams): object {
  if (!isList(path)) return { id: path };
  const offset = Number(query.get("offset") ?? 0);
  const data = Array.from({ length: 25 }, (_, n) => ({ id: `acc_${offset + n}` }));
  return { object: "list", data, totalCount: 10_000 };
}

const sandbox = kind === "sandbox" ? createSandbox({ rateLimit: true, clock: () => new Date() }) : undefined;

process.on("message", (message) => {
  if (message === "count") return void process.send?.({ requests: sandbox?.requests.length ?? requests });
  for (const group of ["read", "write", "search"]) while (counterOf(group).count(Date.now()).isAllowed);
  process.send?.({ requests });
});

if (sandbox === undefined) {
  const server = limitServer();
  server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
} else {
  const { url } = await sandbox.listen();
  process.send?.({ port: Number(new URL(url).port) });
}
