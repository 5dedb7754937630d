/**
 * What a walk over a million records holds: `node --expose-gc bench/pages/memory.ts [COUNT]`. Walks two lists over HTTP, one
 * whose items keep their order and one whose items may move, with four and eight pages in flight. Prints the heap after a
 * collection at each tenth of the way, and the greatest memory of the process. Needs a build (npm run build). Ends with exit
 * code 1 where items are missing, or where the heap at the end is 2 MB above that at the first tenth.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { linkPages, sendForPage } from "lightfield-wootiv/runtime";

const [, , given = "1000000"] = process.argv;
const count = Number(given);
const mostGrowth = 2;

const server = fork(`${import.meta.dirname}/server.ts`, ["0", given], { execArgv: [] });
const [baseURL]: string[] = await once(server, "message");
const { account, transport } = new Lightfield({ apiKey: "key", baseURL, pacing: false });
const pageStyle = linkPages({ parameter: "page" });

const lists: Readonly<Record<string, (concurrency: number) => AsyncIterable<unknown>>> = {
  "by Link headers": (concurrency) =>
    sendForPage(transport, { path: "/items", pageStyle, query: { per_page: 100 }, options: { concurrency } }),
  "by offset, items may move": (concurrency) => account.list({ limit: 25 }, { concurrency }),
};

for (const [name, list] of Object.entries(lists)) {
  for (const concurrency of [4, 8]) {
    const heaps = await walk(list(concurrency));
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`${name}, ${concurrency} in flight: heap ${heaps.map((heap) => heap.toFixed(1)).join(" ")} MB`);
    console.log(`  greatest memory of the process up to here: ${peak} MB`);
    if ((heaps.at(-1) ?? Infinity) - (heaps[0] ?? 0) > mostGrowth) process.exitCode = 1;
  }
}
server.disconnect();

/** The heap at each tenth of the way, in MB. */
async function walk(list: AsyncIterable<unknown>): Promise<number[]> {
  const heaps: number[] = [];
  let seen = 0;
  for await (const _ of list) {
    seen += 1;
    if (seen % (count / 10) === 0) heaps.push(heapAfterCollection());
  }
  if (seen !== count) throw new Error(`${seen} items of ${count}`);
  return heaps;
}

function heapAfterCollection(): number {
  if (globalThis.gc === undefined) throw new Error("Run it by node --expose-gc.");
  globalThis.gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
