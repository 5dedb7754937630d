import { describe, expect, test } from "vitest";
import { describeRecords } from "../../apis/lightfield/jobs.ts";
import type { DescribedResource, LightfieldRecord } from "../../apis/lightfield/jobs.ts";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.ts";
import type { AnyImport } from "../../src/jobs/import-options.ts";
import { runImport } from "../../src/jobs/import-records.ts";
import type { Fetch } from "../../src/index.ts";
import type { ImportReport, RecordDescription } from "../../src/jobs.ts";
import { ref } from "../../src/jobs.ts";
import { realClock } from "../../src/platform/clock.ts";
import { Freezer } from "../support/freezer.ts";
import { memoryJournal } from "../support/import-sandbox.ts";

interface Row {
  readonly object: "account" | "contact";
  readonly cells: object;
}

const contactIDs = Array.from({ length: 30 }, (_, n) => `con_own_${n}`);
const records = {
  account: [
    { id: "acc_same", fields: { $name: "Same" } },
    { fields: { $name: "Twice" } },
    { fields: { $name: "Twice" } },
  ],
  contact: contactIDs.map((id) => ({ id, fields: { $email: [`${id}@x.test`] } })),
};

/** Rows of all kinds: of two with one name, with more links than fit a request, and with references either way. */
const rows: Row[] = [
  { object: "account", cells: { $name: "New" } },
  { object: "contact", cells: { $email: "ann@new.test", $account: ref("account", "Later") } },
  { object: "account", cells: { $name: "New", $website: "https://new.test" } },
  { object: "account", cells: { $name: "Same" } },
  { object: "account", cells: { $name: "Same", $website: "https://same.test" } },
  { object: "account", cells: { $name: "Twice", $website: "https://twice.test" } },
  { object: "account", cells: { $name: "Many", $contact: contactIDs } },
  { object: "account", cells: { $name: "Wrong", $linkedIn: "https://x.test" } },
  { object: "account", cells: { $name: "Later" } },
];

interface Attempt {
  readonly sandbox: Sandbox;
  readonly journal: ReturnType<typeof memoryJournal>;
  readonly freezer?: Freezer;
  readonly date?: () => number;
  /** Milliseconds; 0: the server is told none. */
  readonly keyLifetime?: number;
  readonly sleep?: (milliseconds: number) => void;
}

function run(attempt: Attempt): Promise<ImportReport<Row>> {
  const { sandbox, journal, freezer = new Freezer(Infinity), date = Date.now, keyLifetime, sleep } = attempt;
  const fetch = freezer.fetch(keyLifetime === 0 ? withoutKeys(sandbox.fetch) : sandbox.fetch);
  const options = { apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch, pacing: false } as const;
  const client = new Lightfield(options);
  const describe = async (resource: DescribedResource): Promise<RecordDescription<LightfieldRecord>> => ({
    ...(await describeRecords(resource)),
    ...(keyLifetime !== undefined && { keyLifetime }),
  });
  const common = { describe, map: ({ cells }: Row) => cells };
  const job: AnyImport<Row> = {
    objects: {
      account: { ...common, resource: client.account, match: "$name" },
      contact: { ...common, resource: client.contact, match: "$email" },
    },
    objectOf: ({ object }) => object,
    rows,
    mode: "upsert",
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

function newSandbox(options: SandboxOptions = {}): Sandbox {
  return createSandbox({ seedData: { samples: false, records }, ...options });
}

/** What is left behind, without what differs each time. */
function leftBehind(sandbox: Sandbox): unknown {
  return ["account", "contact"].map((object) =>
    [...sandbox.state.lightfield.records.list(object)]
      .map(({ fields, links }) =>
        JSON.stringify([fields, Object.entries(links).map(([key, ids]) => [key, ids.length])]),
      )
      .sort(),
  );
}

function comparableReport({ matching: _, ...report }: ImportReport<Row>): unknown {
  return JSON.parse(JSON.stringify(report).replace(/(acc|con)_\w+/g, "$1"));
}

describe("an import that is killed", () => {
  test("at any step, and is started again, makes nothing twice, loses nothing and gives the same report", async () => {
    const undisturbed = newSandbox();
    const report = comparableReport(await run({ sandbox: undisturbed, journal: memoryJournal() }));
    const expected = leftBehind(undisturbed);
    const sandbox = newSandbox({ searchLag: 3_600_000 });
    for (let last = 0; ; last += 5) {
      sandbox.reset();
      const journal = memoryJournal();
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
    const sandbox = newSandbox({ clock: () => new Date(now), searchLag: 1000 });
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
    const sandbox = newSandbox({ clock: () => new Date(now), searchLag: 30_000 });
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
