/** One client in a process of its own, and bare fetch beside it: each turn measures both, so a ratio is of one moment. */
import { bareFetch } from "./clients/bare-fetch.ts";
import { bareUndici } from "./clients/bare-undici.ts";
import type { Connection } from "./clients/client.ts";
import { clients, loadNode, overHTTP2 } from "./clients/names.ts";
import { onePage, oneRecord } from "./records.ts";
import { quantile } from "../statistics.ts";

/** What the parent asks for. */
export type Question =
  | { readonly about: "overhead" | "bytes"; readonly operation: Operation }
  | {
      readonly about: "load";
      readonly operation: Operation;
      readonly inFlight: number;
      readonly ms: number;
      readonly beside?: "undici" | "HTTP/1.1";
    }
  | { readonly about: "walk"; readonly concurrency: number | undefined };

export type Operation = "retrieve" | "list" | "create";

/** Figures by name, of bare fetch and of the client. */
export interface Turn {
  readonly bare: Figures;
  readonly client: Figures;
}

export type Figures = Readonly<Record<string, number>>;

const [, , name = "", baseURL = ""] = process.argv;
const client = await (clients[name] ?? (() => bareFetch("/v1/accounts")))();
const bare = bareFetch(client.collection);

const bodies = { retrieve: oneRecord(), create: oneRecord(), list: onePage(0) };
let body = "";
/** Its limit is so high that no turn is waited for. */
const stubHeaders = { "content-type": "application/json", "x-ratelimit-limit": "1000000" };
const stub = async (): Promise<Response> => new Response(body, { headers: stubHeaders });

const onStub = { bare: bare.connect("http://127.0.0.1:1", stub), client: client.connect("http://127.0.0.1:1", stub) };
const onWire = { bare: bare.connect(baseURL), client: client.connect(baseURL) };
const onSockets = { ...onWire, bare: bareUndici(baseURL + client.collection) };
const onTLS = name === overHTTP2 ? { ...onWire, bare: (await loadNode()).connect(baseURL) } : onWire;
const pairs = { undici: onSockets, "HTTP/1.1": onTLS };

let turns = 0;
process.on("message", async (question: Question) => {
  turns += 1;
  process.send?.(await takeTurn(question));
});
process.on("disconnect", () => process.exit());
process.send?.("ready");

async function takeTurn(question: Question): Promise<Turn> {
  switch (question.about) {
    case "overhead":
      body = JSON.stringify(bodies[question.operation]);
      return both(onStub, 6, (connection) => timePerCall(connection[question.operation], 15));
    case "bytes":
      body = JSON.stringify(bodies[question.operation]);
      return both(onStub, 1, (connection) => bytesPerCall(connection[question.operation], 1000));
    case "load":
      return both(question.beside ? pairs[question.beside] : onWire, 4, (connection) =>
        load(connection[question.operation], question.inFlight, question.ms),
      );
    case "walk":
      return both(onWire, 1, (connection) => walk(connection, question.concurrency));
  }
}

/** In slices by turns, so that a machine that slows down slows down both. Which begins alternates as well. */
async function both(
  pair: Record<keyof Turn, Connection>,
  slices: number,
  measure: (connection: Connection) => Promise<Figures>,
): Promise<Turn> {
  const taken: Record<keyof Turn, Figures[]> = { bare: [], client: [] };
  for (let slice = turns; slice < turns + slices; slice++) {
    const order = slice % 2 === 0 ? (["bare", "client"] as const) : (["client", "bare"] as const);
    for (const side of order) taken[side].push(await measure(pair[side]));
  }
  return { bare: meanOf(taken.bare), client: meanOf(taken.client) };
}

function meanOf(slices: readonly Figures[]): Figures {
  const names = Object.keys(slices[0] ?? {});
  const mean = (name: string): number => slices.reduce((sum, figures) => sum + (figures[name] ?? 0), 0) / slices.length;
  return Object.fromEntries(names.map((name) => [name, mean(name)]));
}

async function timePerCall(call: () => PromiseLike<unknown>, ms: number): Promise<Figures> {
  const start = performance.now();
  let calls = 0;
  for (; performance.now() - start < ms; calls += 20) for (let n = 0; n < 20; n++) await call();
  return { µs: ((performance.now() - start) * 1000) / calls };
}

/** Counts while nothing is collected: the process has a young generation that is large enough. */
async function bytesPerCall(call: () => PromiseLike<unknown>, calls: number): Promise<Figures> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  for (let n = 0; n < calls; n++) await call();
  const after = process.memoryUsage();
  return { bytes: (after.heapUsed - before.heapUsed + after.external - before.external) / calls };
}

async function load(call: () => PromiseLike<unknown>, inFlight: number, ms: number): Promise<Figures> {
  const durations: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const lane = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      const sent = performance.now();
      await call();
      durations.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const { user, system } = process.cpuUsage(cpu);
  const calls = durations.length;
  return {
    rate: (calls * 1000) / (performance.now() - start),
    cpu: (user + system) / calls,
    p99: quantile(durations, 0.99),
  };
}

async function walk({ walk }: Connection, concurrency: number | undefined): Promise<Figures> {
  const start = performance.now();
  let items = 0;
  if (walk) for await (const _ of walk(concurrency)) items += 1;
  return { ms: performance.now() - start, items };
}
