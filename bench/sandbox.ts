/** Measures the sandbox: requests per second, with few records and with many, and processor time per request. */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { createSandbox } from "../sandbox/index.ts";
import type { Sandbox } from "../sandbox/index.ts";

const help = `Usage: node bench/sandbox.ts [--records <number>]... [--seconds <number>]

Serves over a socket from a thread of its own, so that it takes two cores.

Options
      --records <number>  accounts and contacts there are; may be given several times (default: 1000, 100000)
      --seconds <number>  how long each kind of request is sent (default: 2)
  -h, --help              print this text`;

const concurrency = 16;

/** Makes the i-th request of one kind: its method and path, and its body if it has one. */
type RequestOf = (i: number, ids: Ids) => [request: string, body?: object];

interface Ids {
  readonly account: string[];
  readonly contact: string[];
}

const person = { lastName: "B", phoneNumber: "", metadata: {}, contactGroupId: "", workspaceId: "w" };

const kinds: Record<string, RequestOf> = {
  "Lightfield: retrieve": (i, { account }) => [`GET /v1/accounts/${pick(account, i)}`],
  "Lightfield: update": (i, { account }) => [`POST /v1/accounts/${pick(account, i)}`, { fields: { seats: i % 500 } }],
  "Lightfield: list, any page": (i, { account }) => [`GET /v1/accounts?offset=${(i * 7919) % account.length}`],
  "Lightfield: $name[equal], always another": (i, { account }) => [
    `GET /v1/accounts?$name[equal]=Account ${(i * 7919) % account.length}`,
  ],
  "Lightfield: seats[greaterThan], page by page": (i) => [`GET /v1/accounts?seats[greaterThan]=250&offset=${i * 25}`],
  "Lightfield: $website[contains], always another": (i, { account }) => [
    `GET /v1/accounts?$website[contains]=//c${(i * 7919) % account.length}.`,
  ],
  "Lightfield: create": (i) => ["POST /v1/accounts", { fields: { $name: `New ${i}` } }],
  "Wootiv: retrieve": (i, { contact }) => [`GET /contacts/${pick(contact, i)}`],
  "Wootiv: update": (i, { contact }) => [`PATCH /contacts/${pick(contact, i)}`, { firstName: `P${i}` }],
  "Wootiv: list, any page": (i, { contact }) => [`GET /contacts?limit=25&offset=${(i * 7919) % contact.length}`],
  "Wootiv: email $eq, always another": (i, { contact }) => [
    `GET /contacts?filter=email||$eq||p${(i * 7919) % contact.length}@example.com`,
  ],
  "Wootiv: firstName $starts, page by page": (i) => [
    `GET /contacts?filter=firstName||$starts||P&limit=25&page=${i + 1}`,
  ],
  "Wootiv: email $cont, always another": (i, { contact }) => [
    `GET /contacts?limit=25&filter=email||$cont||p${(i * 7919) % contact.length}@`,
  ],
  "Wootiv: create": (i) => ["POST /contacts", { ...person, firstName: "N", email: `n${i}-${Date.now()}@example.com` }],
};

if (isMainThread) await main();
else await serve(workerData.records);

function pick(ids: string[], i: number): string {
  return ids[(i * 7919) % ids.length] ?? "";
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      records: { type: "string", multiple: true, default: ["1000", "100000"] },
      seconds: { type: "string", default: "2" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return console.log(help);
  const table: Table = {};
  for (const records of values.records) await measure(Number(records), Number(values.seconds), table);
  console.log("requests a second, and microseconds of the server's processor for each, by the number of records");
  console.table(table);
}

type Table = Record<string, Record<string, number>>;

/** Adds two columns to the table. */
async function measure(records: number, seconds: number, table: Table): Promise<void> {
  const server = new Worker(new URL(import.meta.url), { workerData: { records } });
  const [{ url, ids, megabytes }] = await once(server, "message");
  console.log(`${records} accounts and ${records} contacts take ${megabytes} MB`);
  for (const [kind, requestOf] of Object.entries(kinds)) {
    const before = await readCost(server);
    const count = await countRequests(url, (i) => requestOf(i, ids), seconds);
    const cost = (await readCost(server)) - before;
    const figures = { [`${records}: a second`]: count / seconds, [`${records}: µs each`]: cost / count };
    for (const [name, figure] of Object.entries(figures)) table[kind] = { ...table[kind], [name]: Math.round(figure) };
  }
  await server.terminate();
}

async function countRequests(
  url: string,
  requestOf: (i: number) => [string, object?],
  seconds: number,
): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let count = 0;
  const send = async (): Promise<void> => {
    while (performance.now() < end) {
      const [request, body] = requestOf(count++);
      const [method = "", ...path] = request.split(" ");
      const response = await fetch(url + path.join(" "), buildInit(method, path.join(" "), body));
      if (!response.ok) throw new Error(`${request}: ${response.status} ${await response.text()}`);
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, send));
  return count;
}

/** Microseconds of processor that the server has used so far. */
async function readCost(server: Worker): Promise<number> {
  server.postMessage("cost");
  const [cost] = await once(server, "message");
  return cost;
}

function buildInit(method: string, path: string, body: object | undefined): RequestInit {
  const key = path.startsWith("/v1") ? "sk_lf_sandbox" : "wootiv_sandbox";
  const headers = { authorization: `Bearer ${key}`, "lightfield-version": "2026-03-01" };
  if (body === undefined) return { method, headers };
  return { method, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) };
}

async function serve(records: number): Promise<void> {
  const before = process.memoryUsage().heapUsed;
  const sandbox = createSandbox({ requestLimit: 100 });
  const ids = fill(sandbox, records);
  const megabytes = Math.round((process.memoryUsage().heapUsed - before) / 1_000_000);
  const { url } = await sandbox.listen();
  parentPort?.postMessage({ url, ids, megabytes });
  parentPort?.on("message", () => {
    const { user, system } = process.threadCpuUsage();
    parentPort?.postMessage(user + system);
  });
}

/** Creates records in the state, without requests. */
function fill({ state }: Sandbox, records: number): Ids {
  const ids: Ids = { account: [], contact: [] };
  const { lightfield, wootiv } = state;
  const account = lightfield.type("account");
  for (let i = 0; i < records; i++) {
    const fields = { $name: `Account ${i}`, $website: [`https://c${i}.example.com`], seats: i % 500 };
    ids.account.push(lightfield.records.create(account, fields).id);
    ids.contact.push(wootiv.contacts.create({ ...person, firstName: `P${i}`, email: `p${i}@example.com` }).id);
  }
  return ids;
}
