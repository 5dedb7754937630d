import { describe, expect, test } from "vitest";
import { describeRecords } from "../../apis/lightfield/jobs.ts";
import type { DescribedResource, LightfieldRecord } from "../../apis/lightfield/jobs.ts";
import { Lightfield } from "../../generated/lightfield/index.ts";
import type { Sandbox } from "../../sandbox/index.ts";
import type { AnyImport } from "../../src/jobs/import-options.ts";
import { runImport } from "../../src/jobs/import-records.ts";
import type { Fetch } from "../../src/index.ts";
import type { ImportReport, RecordDescription } from "../../src/jobs.ts";
import { realClock } from "../../src/platform/clock.ts";
import { Freezer } from "../support/freezer.ts";
import { memoryJournal } from "../support/import-sandbox.ts";
import { comparableReport, leftBehind, mixedJob, mixedRows, mixedSandbox } from "../support/mixed-import.ts";
import type { MixedRow } from "../support/mixed-import.ts";

interface Attempt {
  readonly sandbox: Sandbox;
  readonly journal: ReturnType<typeof memoryJournal>;
  readonly freezer?: Freezer;
  readonly date?: () => number;
  /** Milliseconds; 0: the server is told none. */
  readonly keyLifetime?: number;
  readonly sleep?: (milliseconds: number) => void;
}

function run(attempt: Attempt): Promise<ImportReport<MixedRow>> {
  const { sandbox, journal, freezer = new Freezer(Infinity), date = Date.now, keyLifetime, sleep } = attempt;
  const fetch = freezer.fetch(keyLifetime === 0 ? withoutKeys(sandbox.fetch) : sandbox.fetch);
  const options = { apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch, pacing: false } as const;
  const client = new Lightfield(options);
  const describe = async (resource: DescribedResource): Promise<RecordDescription<LightfieldRecord>> => ({
    ...(await describeRecords(resource)),
    ...(keyLifetime !== undefined && { keyLifetime }),
  });
  const job: AnyImport<MixedRow> = {
    ...mixedJob(client, describe),
    rows: mixedRows,
    journal: freezer.journal(journal),
  };
  return runImport(job, { ...realClock, date, sleep: async (milliseconds) => sleep?.(milliseconds) });
}

/** As if the API knew no idempotency keys. */
function withoutKeys(fetch: Sandbox["fetch"]): Fetch {
  return (url, init) => {
    const headers = new Headers(init.headers);
    headers.delete("idempotency-key");
    return fetch(url, { ...init, headers });
  };
}

describe("an import that is killed", () => {
  test("at any step, and is started again, makes nothing twice, loses nothing and gives the same report", async () => {
    const undisturbed = mixedSandbox();
    const report = comparableReport(await run({ sandbox: undisturbed, journal: memoryJournal() }));
    const expected = leftBehind(undisturbed);
    const sandbox = mixedSandbox({ searchLag: 3_600_000 });
    for (let last = 0; ; last += 5) {
      sandbox.reset();
      const journal = memoryJournal([], 1 + (last % 2)); // entries twice do no harm
      const freezer = new Freezer(last);
      const first = run({ sandbox, journal, freezer }).then(() => "ended");
      const wasKilled = (await Promise.race([first, freezer.frozen])) === undefined;
      expect([last, comparableReport(await run({ sandbox, journal }))]).toEqual([last, report]);
      expect([last, leftBehind(sandbox)]).toEqual([last, expected]);
      if (wasKilled) continue;
      expect(last).toBeGreaterThan(60);
      return;
    }
  });

  test("and started again after the server has forgotten its keys, looks for its records first", async () => {
    let now = Date.parse("2026-06-15T09:00:00Z");
    const sandbox = mixedSandbox({ clock: () => new Date(now), searchLag: 1000 });
    for (let last = 6; last < 60; last += 3) {
      sandbox.reset();
      const journal = memoryJournal();
      const freezer = new Freezer(last);
      const date = (): number => now;
      void run({ sandbox, journal, freezer, date });
      await freezer.frozen;
      now += 25 * 60 * 60 * 1000;
      const { counts } = await run({ sandbox, journal, date });
      expect([last, counts]).toMatchObject([last, { create: 4, update: 2, unchanged: 1, ambiguous: 1, failed: 1 }]);
      const names = [...sandbox.state.lightfield.records.list("account")].map(({ fields }) => fields.$name);
      expect([last, names.toSorted()]).toEqual([last, ["Later", "Many", "New", "Same", "Twice", "Twice"]]);
    }
  });

  test("over an API without idempotency keys waits until lists have caught up, and looks for its records", async () => {
    let now = Date.parse("2026-06-15T09:00:00Z");
    const sandbox = mixedSandbox({ clock: () => new Date(now), searchLag: 30_000 });
    const date = (): number => now;
    const sleep = (milliseconds: number): void => void (now += milliseconds);
    for (let last = 8; last < 60; last += 4) {
      sandbox.reset();
      const journal = memoryJournal();
      const freezer = new Freezer(last);
      void run({ sandbox, journal, freezer, date, keyLifetime: 0 });
      await freezer.frozen;
      const { counts } = await run({ sandbox, journal, date, sleep, keyLifetime: 0 });
      expect([last, counts]).toMatchObject([last, { create: 4, update: 2, unchanged: 1, ambiguous: 1, failed: 1 }]);
      const names = [...sandbox.state.lightfield.records.list("account")].map(({ fields }) => fields.$name);
      expect([last, names.toSorted()]).toEqual([last, ["Later", "Many", "New", "Same", "Twice", "Twice"]]);
    }
  });
});
