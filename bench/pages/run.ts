/**
 * Walks over 3,000 items in pages of 100 with four pages in flight, and beside it with octokit's `paginate`, in turns and from
 * the same server, which takes 20 ms for a page. Prints the times and the requests of both. Needs a build (npm run build).
 * Ends with exit code 1 where items are missing, requests are too many, or a bound is passed.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { linkPages, sendForPage } from "lightfield-wootiv/runtime";
import { installPeers } from "../install-peers.ts";
import { describe, quantile } from "../statistics.ts";
import { load } from "./peers/load.ts";

interface Item {
  readonly id: number;
}

interface Octokit {
  paginate(route: string, parameters: object): Promise<Item[]>;
}

interface OctokitCore {
  readonly Octokit: { plugin(plugin: unknown): new (options: object) => Octokit };
}

const [items, size, delay, rounds] = [3000, 100, 20, 9];
const bound = 0.5;

installPeers(`${import.meta.dirname}/peers`, "@octokit/core");
const server = fork(`${import.meta.dirname}/server.ts`, [String(delay)]);
const [baseURL]: string[] = await once(server, "message");
const { Octokit } = await load<OctokitCore>("@octokit/core");
const { paginateRest } = await load<{ readonly paginateRest: unknown }>("@octokit/plugin-paginate-rest");
const octokit = new (Octokit.plugin(paginateRest))({ baseUrl: baseURL, auth: "key" });
const { transport } = new Lightfield({ apiKey: "key", baseURL });
const pageStyle = linkPages({ parameter: "page" });

interface Walk {
  readonly name: string;
  readonly times: number[];
  readonly requests: number[];
  readonly run: () => Promise<Item[]>;
}

const ours = walk("four in flight", () => list(4));
const walks = [
  ours,
  walk("one after the other", () => list(1)),
  walk("octokit", () => octokit.paginate("GET /items", { per_page: size })),
];

function walk(name: string, run: () => Promise<Item[]>): Walk {
  return { name, times: [], requests: [], run };
}

function list(concurrency: number): Promise<Item[]> {
  const query = { per_page: size };
  const call = { name: "items", path: "/items", pageStyle, query, options: { concurrency } };
  return sendForPage<unknown, Item>(transport, call).toArray({ limit: Infinity });
}

async function measure({ name, times, requests, run }: Walk): Promise<void> {
  const start = performance.now();
  const found = await run();
  times.push(performance.now() - start);
  if (found.length !== items || found.some(({ id }, n) => id !== n + 1)) throw new Error(`${name}: items are missing`);
  requests.push(Number(await (await fetch(`${baseURL}/requests`)).text()));
}

for (let round = 0; round < rounds; round++) for (const one of walks) await measure(one);
server.disconnect();

console.log(`${items} items in pages of ${size}, ${delay} ms for a page, Node ${process.version}, ${rounds} rounds`);
for (const { name, times, requests } of walks) {
  console.log(`${name.padEnd(20)} ${describe(times, 0)} ms, ${quantile(requests, 0.5)} requests`);
}
const [fastest, octokits] = [ours, walks.at(-1) ?? ours].map(({ times }) => quantile(times, 0.5));
const ratio = Number(fastest) / Number(octokits);
console.log(`${ratio.toFixed(2)} × the time of octokit`);
if (ratio > bound || ours.requests.some((count) => count !== items / size)) process.exitCode = 1;
