/**
 * Peak memory of long jobs over an API that is a function: `node bench/jobs/memory.ts import|feed [COUNT]`, by default of a
 * million. Prints the megabytes above the start, and the bytes a row or record. Most of them are what the collector has not
 * taken yet: `--max-old-space-size=150` shows what is needed.
 */
import { changes, importRecords } from "../../src/jobs.ts";
import type { JournalEntry, RecordList, RecordPage, RecordResource } from "../../src/jobs.ts";

interface Company {
  readonly id: string;
  readonly name: string;
  readonly website: string;
  readonly city: string;
  readonly seats: number;
}

const [job = "import", given = "1000000"] = process.argv.slice(2);
const count = Number(given);

function company(n: number): Company {
  const id = `acc_01ksf9w8ctmx3${n.toString(36).padStart(8, "0")}`;
  return { id, name: `Company ${n}`, website: `https://company-${n}.example.com`, city: "Lyon", seats: n % 500 };
}

/** So many companies, 25 in a page. */
function companies(total: number): RecordResource<Company> {
  async function* pages(): AsyncGenerator<RecordPage<Company>> {
    for (let start = 0; start < total; start += 25) {
      const data = Array.from({ length: Math.min(25, total - start) }, (_, n) => company(start + n));
      yield { data, totalChanged: () => false };
      if (start % 25_000 === 0) await new Promise(setImmediate); // as a response would
    }
  }
  const unused = (): never => {
    throw new Error("A dry run writes nothing.");
  };
  return { list: (): RecordList<Company> => ({ pages }), retrieve: unused, create: unused, update: unused };
}

function* rows(): Generator<Omit<Company, "id">> {
  for (let n = 0; n < count; n++) {
    const { id: _, ...row } = company(n);
    yield row;
  }
}

const noJournal = {
  async *open(): AsyncGenerator<JournalEntry> {},
  append: async (): Promise<void> => {},
  close: async (): Promise<void> => {},
};

async function runJob(): Promise<unknown> {
  if (job === "feed") {
    let events = 0;
    for await (const _ of changes({ resource: companies(count), snapshot: noJournal })) events += 1;
    return { events };
  }
  const resource = companies(1000);
  const { counts } = await importRecords({ resource, rows: rows(), match: "name", mode: "upsert", dryRun: true });
  return counts;
}

async function run(): Promise<void> {
  const before = process.memoryUsage().rss;
  const startedAt = performance.now();
  const result = await runJob();
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const above = process.resourceUsage().maxRSS * 1024 - before;
  const megabytes = Math.round(above / 2 ** 20);
  console.log(JSON.stringify({ job, count, result, seconds, megabytes, "bytes each": Math.round(above / count) }));
}

void run();
