/**
 * How fast jobs are within limits of 25 requests a second, over a socket: `node bench/jobs/speed.ts`. Prints the seconds
 * beside those that the limit allows, and the requests.
 */
import { describeRecords, readRecord } from "../../apis/lightfield/jobs.ts";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { changes, importRecords } from "../../src/jobs.ts";

const limit = 25;

const rowsOf = (count: number): { $name: string }[] =>
  Array.from({ length: count }, (_, n) => ({ $name: `Company ${n}` }));

/** Runs a job over so many accounts, and prints what it took. */
async function measure(name: string, accounts: number, job: (client: Lightfield) => Promise<unknown>): Promise<void> {
  const account = rowsOf(accounts).map((fields) => ({ fields }));
  const seedData = { samples: false, records: { account } };
  const sandbox = createSandbox({ seedData, rateLimit: limit, clock: () => new Date() });
  const server = await sandbox.listen();
  const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: server.url, organization: name });
  const startedAt = performance.now();
  await job(client);
  const seconds = (performance.now() - startedAt) / 1000;
  const { length: requests } = sandbox.requests;
  // The first 25 of a group go at once; definitions are in a group of their own.
  const least = (requests - 1 - limit) / limit;
  const figures = { seconds: seconds.toFixed(1), least: least.toFixed(1), ratio: (seconds / least).toFixed(3) };
  console.log(JSON.stringify({ name, requests, ...figures }));
  await server.close();
}

async function run(): Promise<void> {
  const options = { describe: describeRecords, rows: rowsOf(1000), match: "$name", mode: "upsert" } as const;
  await measure("1,000 rows, all unchanged, of 1,000 records", 1000, (client) =>
    importRecords({ ...options, resource: client.account }),
  );
  await measure("1,000 creates", 0, (client) => importRecords({ ...options, resource: client.account }));
  await measure("a feed over 10,000 records", 10_000, async (client) => {
    const snapshot = { async *open() {}, append: async () => {}, close: async () => {} };
    for await (const _ of changes({ resource: client.account, read: readRecord, snapshot })) void _;
  });
}

void run();
