import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeRecords } from "../../apis/lightfield/jobs.ts";
import { Lightfield } from "../../generated/lightfield/index.ts";
import type { Sandbox } from "../../sandbox/index.ts";
import { batchRows } from "../../src/jobs/batch-rows.ts";
import { importRecords, planImport, reportImport, runBatch } from "../../src/jobs.ts";
import type { BatchReport, ImportBatch, Journal, JournalEntry } from "../../src/jobs.ts";
import { Freezer } from "../support/freezer.ts";
import { importSandbox, memoryJournal } from "../support/import-sandbox.ts";
import { comparableReport, leftBehind, mixedJob, mixedRows, mixedSandbox } from "../support/mixed-import.ts";
import type { MixedRow } from "../support/mixed-import.ts";

test("rows with a token in common are in one batch, each row in one, and no batch is larger than it must be", () => {
  const rows = fc.array(fc.array(fc.constantFrom(..."abcdefghij"), { maxLength: 3 }), { maxLength: 40 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 10 }), (tokens, size) => {
      const batches = batchRows(tokens, size);
      expect(batches.flat().toSorted((one, other) => one - other)).toEqual([...tokens.keys()]);
      for (const token of new Set(tokens.flat())) {
        expect(batches.filter((batch) => batch.some((index) => tokens[index]?.includes(token)))).toHaveLength(1);
      }
      for (const batch of batches) {
        const groups = batchRows(
          batch.map((index) => tokens[index] ?? []),
          1,
        );
        expect(batch.length <= size || groups.length === 1).toBe(true);
      }
    }),
  );
});

interface Attempt {
  readonly journal?: Journal;
  readonly freezer?: Freezer;
}

/** Runs a batch as another process would, which has got it as JSON. */
async function work(
  sandbox: Sandbox,
  batch: ImportBatch<MixedRow>,
  { journal, freezer = new Freezer(Infinity) }: Attempt = {},
): Promise<BatchReport<MixedRow>> {
  const job = mixedJob(clientOf(sandbox, freezer), describeRecords);
  const copy: ImportBatch<MixedRow> = JSON.parse(JSON.stringify(batch));
  const report = await runBatch({ ...job, batch: copy, ...(journal && { journal: freezer.journal(journal) }) });
  return JSON.parse(JSON.stringify(report));
}

function clientOf(sandbox: Sandbox, freezer = new Freezer(Infinity)): Lightfield {
  const fetch = freezer.fetch(sandbox.fetch);
  return new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch, pacing: false });
}

function plan(sandbox: Sandbox): Promise<ImportBatch<MixedRow>[]> {
  return planImport({ ...mixedJob(clientOf(sandbox), describeRecords), rows: mixedRows, batchSize: 1 });
}

/** A journal that several workers want: it is the last one's, and the others can no longer write in it. */
function takenOver(entries: JournalEntry[]): () => Journal {
  let holder = 0;
  return () => {
    let own = 0;
    return {
      async *open() {
        own = ++holder;
        yield* entries.slice();
      },
      append: async (added) => {
        if (own !== holder) throw new Error("Another worker has taken this batch over.");
        entries.push(...added.map((entry) => JSON.parse(JSON.stringify(entry))));
      },
      close: async () => {},
    };
  };
}

describe("the batches of an import", () => {
  test("leave the same behind, and give the same report as the import in one process", async () => {
    const alone = mixedSandbox();
    const report = await importRecords({ ...mixedJob(clientOf(alone), describeRecords), rows: mixedRows });
    const sandbox = mixedSandbox({ searchLag: 3_600_000 });
    const batches = await plan(sandbox);
    expect(batches.map(({ rows }) => rows.map(({ number }) => number))).toEqual([
      [1, 3],
      [2, 9],
      [4, 5],
      [6],
      [7],
      [8],
    ]);
    const reports = await Promise.all(batches.map((batch) => work(sandbox, batch)));
    const whole = reportImport(reports.toReversed());
    expect(comparableReport(whole)).toEqual(comparableReport(report));
    expect(whole.matching).toEqual(report.matching);
    expect(leftBehind(sandbox)).toEqual(leftBehind(alone));
  });

  test("run by a worker that stalls at any step while another runs them, and then goes on, write nothing twice", async () => {
    const alone = mixedSandbox();
    const batches = await plan(alone);
    const reports = await Promise.all(batches.map((batch) => work(alone, batch)));
    const expected = leftBehind(alone);
    const sandbox = mixedSandbox({ searchLag: 3_600_000 });
    for (const hasJournal of [true, false]) {
      for (let last = 0, stalled = 1; stalled > 0; last += 2) {
        sandbox.reset();
        stalled = 0;
        const again = await plan(sandbox);
        const runs = again.map(async (batch) => {
          const journal = takenOver([]);
          const freezer = new Freezer(last);
          const first = work(sandbox, batch, { freezer, ...(hasJournal && { journal: journal() }) });
          const ended = first.then(() => "ended").catch(() => "lost");
          if ((await Promise.race([ended, freezer.frozen])) === undefined) stalled += 1;
          const second = await work(sandbox, batch, hasJournal ? { journal: journal() } : {});
          freezer.thaw();
          await ended;
          return second;
        });
        const seconds = await Promise.all(runs);
        expect([hasJournal, last, leftBehind(sandbox)]).toEqual([hasJournal, last, expected]);
        if (hasJournal)
          expect(comparableReport(reportImport(seconds))).toEqual(comparableReport(reportImport(reports)));
      }
    }
  });

  test("find what one walk over all records has found, without a request for each row or batch", async () => {
    const names = Array.from({ length: 60 }, (_, n) => ({ $name: `Company ${n}` }));
    const account = names.map((fields) => ({ fields }));
    const { client, requests } = await importSandbox({ seedData: { samples: false, records: { account } } });
    const definitions = await describeRecords(client.account);
    const job = { resource: client.account, describe: () => definitions, match: "$name", mode: "upsert" } as const;
    const batches = await planImport({ ...job, rows: names, batchSize: 10 });
    const report = reportImport(await Promise.all(batches.map((batch) => runBatch({ ...job, batch }))));
    expect(report.counts).toMatchObject({ unchanged: 60 });
    expect(report.matching).toMatchObject([{ by: "scan" }]);
    expect(requests().length).toBeLessThanOrEqual(1 + 1 + 3);
  });
});

describe("a batch", () => {
  test("is refused with other options, from another version, and over the journal of another", async () => {
    const { client } = await importSandbox();
    const job = { resource: client.account, describe: describeRecords, match: "$name", mode: "upsert" } as const;
    const rows = [{ $name: "A" }, { $name: "B" }];
    const [batch, other] = await planImport({ ...job, rows, batchSize: 1 });
    if (batch === undefined || other === undefined) throw new Error("There must be two batches.");
    const journal = memoryJournal();
    await runBatch({ ...job, batch, journal });
    const another =
      "of an import with another mode, other objects or columns. Give the options that it was planned with.";
    await expect(runBatch({ ...job, mode: "insert", batch })).rejects.toThrow(another);
    const elsewhere = "of an import into another API, base URL or resource.";
    await expect(runBatch({ ...job, resource: client.contact, batch, match: "$name" })).rejects.toThrow(elsewhere);
    const later = { ...batch, version: 2 } as unknown as typeof batch;
    await expect(runBatch({ ...job, batch: later })).rejects.toThrow(
      "The batch has version 2, and this package takes 1",
    );
    await expect(runBatch({ ...job, batch: other, journal })).rejects.toThrow("belongs to another batch");
    await expect(importRecords({ ...job, rows, journal })).rejects.toThrow("belongs to another batch");
    const dryRun: object = { dryRun: true }; // it would write all the same
    await expect(runBatch({ ...job, batch, ...dryRun })).rejects.toThrow('A batch of an import has no option "dryRun"');
    await expect(planImport({ ...job, rows, ...dryRun })).rejects.toThrow(
      'The plan of an import has no option "dryRun"',
    );
    await expect(planImport({ ...job, rows, batchSize: 0 })).rejects.toThrow(
      "batchSize must be a whole number of rows",
    );
  });

  test("that has not reported is missed, and one of another import is not taken for it", async () => {
    const { client } = await importSandbox();
    const job = { resource: client.account, describe: describeRecords, match: "$name", mode: "upsert" } as const;
    const rows = [{ $name: "A" }, { $name: "B" }];
    const plans = await Promise.all([1, 2].map(() => planImport({ ...job, rows, batchSize: 1 })));
    const [[first], [, second]] = plans as [ImportBatch<object>[], ImportBatch<object>[]];
    const reports = await Promise.all([first, second].flatMap((batch) => (batch ? [runBatch({ ...job, batch })] : [])));
    expect(() => reportImport(reports.slice(0, 1))).toThrow("Of 2 batches, 1 have not reported yet: 2. Wait for them.");
    expect(() => reportImport(reports)).toThrow("The reports are of different imports");
    expect(() => reportImport([])).toThrow("There are no reports of batches");
  });
});
