import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createCounter } from "./counters.ts";
import type { Counter, CounterKind } from "./counters.ts";

/** A server of one limit in each rate-limit group: `node server.ts KIND LATENCY JITTER`. It prints its port. */

const [kind = "sliding", latency = "0", jitter = "0"] = process.argv.slice(2);
const limit = 25;
const counters = new Map<string, Counter>();
const seen = { requests: 0, refused: 0, sent: [] as string[] };

function counterOf(group: string): Counter {
  const counter = counters.get(group) ?? createCounter(kind as CounterKind, limit, 1000);
  counters.set(group, counter);
  return counter;
}

/** Milliseconds for one way. */
function way(): number {
  return (Number(latency) + Number(jitter) * Math.random()) / 2;
}

/** As Lightfield groups them: lists are a group of their own. */
function groupOf(method: string, path: string): string {
  if (method !== "GET") return "write";
  return /^\/v1\/\w+$/.test(path) ? "search" : "read";
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/seen") return void response.end(JSON.stringify(seen));
  if (pathname === "/drain") {
    for (const group of ["read", "write", "search"]) while (counterOf(group).count(Date.now()).isAllowed);
    return void response.end();
  }
  request.resume();
  await sleep(way());
  const { isAllowed, remaining } = counterOf(groupOf(request.method ?? "GET", pathname)).count(Date.now());
  seen.requests += 1;
  if (isAllowed) seen.sent.push(pathname);
  else seen.refused += 1;
  await sleep(way());
  response.writeHead(isAllowed ? 200 : 429, {
    "content-type": "application/json",
    "x-ratelimit-limit": `${limit}`,
    "x-ratelimit-remaining": `${remaining}`,
    "x-ratelimit-reset": `${Math.floor(Date.now() / 1000) + 1}`,
    ...(isAllowed ? undefined : { "retry-after": "1" }),
  });
  response.end(JSON.stringify(isAllowed ? bodyOf(pathname, searchParams) : { type: "too_many_requests" }));
});

/** One record, or a page of 25 of 10,000. */
function bodyOf(path: string, query: URLSearchParams): object {
  if (!/^\/v1\/\w+$/.test(path)) return { id: path };
  const offset = Number(query.get("offset") ?? 0);
  const data = Array.from({ length: 25 }, (_, n) => ({ id: `acc_${offset + n}` }));
  return { id: path, object: "list", data, totalCount: 10_000 };
}

server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
