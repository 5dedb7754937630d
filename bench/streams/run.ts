/**
 * Reads 100,000 small events with this package and with openai-node's own decoder, from the same bytes in memory, and prints
 * the processor time of both; then the memory that a long stream takes, and what a thousand streams leave that were opened
 * and left. Ends with exit code 1 where a bound is passed.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { createNodeFetch } from "lightfield-wootiv/node";
import { sendForStream } from "lightfield-wootiv/runtime";
import type { StreamPromise } from "lightfield-wootiv/runtime";
import { describe, quantile } from "../statistics.ts";
import { load } from "./peers/load.ts";

interface Chunk {
  readonly id: string;
}

interface OpenAIStreaming {
  readonly Stream: { fromSSEResponse(response: Response, controller: AbortController): AsyncIterable<Chunk> };
}

const count = 100_000;
const chunkSize = 16_384;
const rounds = 9;
const bounds = { time: 0.8, MiB: 16 };

const text = Array.from({ length: count }, (_, n) => `data: {"id":"chunk_${n}","delta":"word ${n} "}\n\n`).join("");
const bytes = new TextEncoder().encode(text);

/** The bytes as they might come from a socket, as often as wanted. */
function respond(times = 1): Response {
  let at = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at >= bytes.length * times) return controller.close();
        const start = at % bytes.length;
        controller.enqueue(bytes.slice(start, start + chunkSize));
        at = Math.min(start + chunkSize, bytes.length) + at - start;
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

function open(fetch: () => Promise<Response>): StreamPromise<Chunk> {
  const { transport } = new Lightfield({ apiKey: "key", fetch });
  return sendForStream(transport, { method: "GET", path: "/events", format: "json-data" });
}

async function readAll(items: AsyncIterable<Chunk>, see: (n: number) => void = () => {}): Promise<number> {
  let n = 0;
  for await (const { id } of items) if (id !== "") see(++n);
  return n;
}

/** Milliseconds of the processor: other programs on this machine do not count. */
async function measure(items: () => AsyncIterable<Chunk>): Promise<number> {
  const start = process.cpuUsage();
  if ((await readAll(items())) !== count) throw new Error("Events are missing.");
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function compareTimes(): Promise<boolean> {
  installPeers();
  const { Stream } = await load<OpenAIStreaming>("openai/core/streaming");
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds + 2; round++) {
    const times = [
      await measure(() => open(() => Promise.resolve(respond()))),
      await measure(() => Stream.fromSSEResponse(respond(), new AbortController())),
    ];
    if (round < 2) continue; // to warm up
    ours.push(times[0] ?? 0);
    theirs.push(times[1] ?? 0);
  }
  const ratio = quantile(ours, 0.5) / quantile(theirs, 0.5);
  console.log(
    `${count} events: ${describe(ours, 0)} ms, openai 7.59 ${describe(theirs, 0)} ms; ratio ${ratio.toFixed(2)}`,
  );
  return ratio <= bounds.time;
}

/** The memory in use does not grow with the number of events. */
async function checkMemory(): Promise<boolean> {
  const used: number[] = [];
  await readAll(
    open(() => Promise.resolve(respond(10))),
    (n) => {
      if (n % count !== 0) return;
      globalThis.gc?.();
      used.push(process.memoryUsage().heapUsed / 2 ** 20);
    },
  );
  const growth = (used.at(-1) ?? 0) - (used[0] ?? 0);
  console.log(`${count * 10} events in one stream: ${used.map((MiB) => MiB.toFixed(0)).join(", ")} MiB`);
  return growth <= bounds.MiB;
}

/** A thousand streams, a hundred at a time, of which each is left after its first item. */
async function leaveStreams(fetch: typeof globalThis.fetch | undefined, name: string): Promise<boolean> {
  let held = 0;
  const server = createServer((_, response) => {
    held += 1;
    response.on("close", () => (held -= 1));
    response.writeHead(200, { "content-type": "text/event-stream" }).write('data: {"id":"1"}\n\ndata: {"id":"2"}\n\n');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { signal } = new AbortController();
  const { transport } = new Lightfield({ apiKey: "key", baseURL: `http://127.0.0.1:${port}`, fetch });
  const call = { method: "GET", path: "/events", format: "json-data", options: { signal } } as const;
  for (let round = 0; round < 10; round++) {
    await Promise.all(
      Array.from({ length: 100 }, async () => {
        for await (const { id } of sendForStream<Chunk>(transport, call)) if (id === "1") break;
      }),
    );
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  const timers = process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
  const listeners = getEventListeners(signal, "abort").length;
  console.log(`1000 streams left over ${name}: ${held} connections, ${timers} timers, ${listeners} listeners`);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return held + timers + listeners === 0;
}

function installPeers(): void {
  const folder = `${import.meta.dirname}/peers`;
  if (existsSync(`${folder}/node_modules/openai`)) return;
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

const nodeFetch = createNodeFetch();
const results = [
  await compareTimes(),
  await checkMemory(),
  await leaveStreams(undefined, "the global fetch"),
  await leaveStreams((input, init) => nodeFetch(String(input), init ?? {}), "createNodeFetch()"),
];
await nodeFetch.close();
if (results.includes(false)) process.exitCode = 1;
