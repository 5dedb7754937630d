import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeRecords } from "../../apis/lightfield/jobs.ts";
import { importRecords, ref } from "../../src/jobs.ts";
import { fileJournal } from "../../src/node.ts";
import { folderOf } from "../support/files.ts";
import { importSandbox, memoryJournal } from "../support/import-sandbox.ts";

const account = (name: string, website?: string): object => ({
  fields: { $name: name, ...(website && { $website: [website] }) },
});

function numbered(count: number, from = 1): { Name: string }[] {
  return Array.from({ length: count }, (_, index) => ({ Name: `Company ${from + index}` }));
}

describe("an import", () => {
  test("creates what is missing, changes what differs, and leaves the rest alone, and says so in a dry run", async () => {
    const records = { account: [account("Same", "https://same.example"), account("Old", "https://old.example")] };
    const { client, sandbox, requests } = await importSandbox({ seedData: { samples: false, records } });
    const rows = [
      { Name: "New", Website: "https://new.example", Industry: "" },
      { Name: "Same", Website: "https://same.example", Industry: "" },
      { Name: "Old", Website: "https://other.example", Industry: "" },
    ];
    const options = {
      resource: client.account,
      describe: describeRecords,
      rows,
      match: "Name",
      mode: "upsert",
    } as const;
    const outcomes: unknown[] = [];
    const rehearsal = await importRecords({
      ...options,
      dryRun: true,
      onRow: (row, { kind }) => outcomes.push([row, kind]),
    });
    expect(outcomes.sort()).toEqual([
      [1, "create"],
      [2, "unchanged"],
      [3, "update"],
    ]);
    expect(requests().filter((request) => request.startsWith("POST"))).toEqual([]);
    const report = await importRecords(options);
    expect(report.counts).toEqual(rehearsal.counts);
    expect(report.counts).toMatchObject({ create: 1, update: 1, unchanged: 1 });
    expect(report.problems).toEqual([]);
    const stored = [...sandbox.state.lightfield.records.list("account")].map(({ fields }) => [
      fields.$name,
      fields.$website,
    ]);
    expect(stored).toEqual([
      ["Same", ["https://same.example"]],
      ["Old", ["https://other.example"]],
      ["New", ["https://new.example"]],
    ]);
    expect((await importRecords(options)).counts).toMatchObject({ unchanged: 3 });
  });

  test("says what changes, from what to what", async () => {
    const records = { account: [account("Acme", "https://acme.example")] };
    const { client } = await importSandbox({ seedData: { samples: false, records } });
    const outcomes: unknown[] = [];
    const rows = [{ $name: "Acme", $website: ["https://acme.test"] }];
    const options = { resource: client.account, describe: describeRecords, rows, match: "$name" } as const;
    await importRecords({ ...options, mode: "upsert", onRow: (_, outcome) => outcomes.push(outcome) });
    const changes = [{ field: "$website", from: ["https://acme.example"], to: ["https://acme.test"] }];
    expect(outcomes).toEqual([{ kind: "update", id: expect.any(String), changes }]);
  });

  test.each([
    ["insert", ["Acme"], { skipped: 1, create: 1 }],
    ["update", ["Acme"], { update: 1, skipped: 1 }],
    ["upsert", ["Acme"], { update: 1, create: 1 }],
  ] as const)("in mode %s does no more than that", async (mode, _, counts) => {
    const records = { account: [account("Acme", "https://acme.example")] };
    const { client } = await importSandbox({ seedData: { samples: false, records } });
    const rows = ["Acme", "Other"].map((name) => ({ $name: name, $website: "https://x.example" }));
    const options = { resource: client.account, describe: describeRecords, rows, match: "$name", mode };
    expect((await importRecords(options)).counts).toMatchObject(counts);
  });

  test("matches by the next field where the first finds nothing, and says which records are the same", async () => {
    const contact = (email: string, title: string): object => ({ fields: { $email: [email], title } });
    const seedData = {
      samples: false,
      fields: { contact: { title: { valueType: "TEXT" } } },
      records: { contact: [contact("a@x.test", "one"), contact("b@x.test", "two"), contact("c@x.test", "two")] },
    };
    const { client } = await importSandbox({ seedData });
    const rows = [
      { $email: "a@x.test", title: "uno" },
      { $email: "new@x.test", title: "one" },
      { $email: "other@x.test", title: "two" },
    ];
    const options = { resource: client.contact, describe: describeRecords, rows, mode: "upsert" } as const;
    const report = await importRecords({ ...options, match: ["$email", "title"], concurrency: 1 });
    expect(report.counts).toMatchObject({ update: 1, create: 1, ambiguous: 1 });
    expect(report.problems).toEqual([
      {
        row: 3,
        kind: "ambiguous",
        input: rows[2],
        ids: [expect.stringMatching(/^con_/), expect.stringMatching(/^con_/)],
        reason: expect.stringMatching(/^2 records have the same title: con_\w+, con_\w+\. Merge them/),
      },
    ]);
  });

  test("reports all columns of a row that cannot be written at once, as the caller names them", async () => {
    const { client, requests } = await importSandbox();
    const row = { name: "A", web: 17, $howTheyMakeMoney: "x", size: "many" };
    const map = {
      name: "$name",
      web: "$website",
      $howTheyMakeMoney: "$howTheyMakeMoney",
      size: "$headcount",
    };
    const report = await importRecords({
      resource: client.account,
      describe: describeRecords,
      map,
      rows: [row],
      match: "$name",
      mode: "upsert",
    });
    const [problem] = report.problems;
    expect(problem).toMatchObject({ row: 1, kind: "invalid", column: "web" });
    expect(problem?.reason).toMatch(
      /^It needs texts; got 17\. \$howTheyMakeMoney: It is read-only: leave it out\. size: It needs one of the options /,
    );
    expect(requests().filter((request) => request.startsWith("POST"))).toEqual([]);
  });

  test.each([
    [{ $name: "A", Nonsense: "x" }, "Nonsense", 'There is no field "Nonsense".'],
    [{ $name: "A", $webste: "x" }, "$webste", 'There is no field "$webste". Did you mean "$website"?'],
    [{ $name: "A", $website: 17 }, "$website", "It needs texts; got 17."],
    [{ $name: "A", $headcount: "many" }, "$headcount", "It needs one of the options "],
    [{ $name: "A", $howTheyMakeMoney: "x" }, "$howTheyMakeMoney", "It is read-only: leave it out."],
    [{ $name: "A", $owner: ["mem_1", "mem_2"] }, "$owner", "It takes one record."],
    [{ $website: "https://a.example" }, undefined, "It has no value for $name, which records are matched by."],
  ])("reports a row that cannot be written, and goes on: %j", async (row, column, reason) => {
    const { client, names } = await importSandbox();
    const options = { resource: client.account, describe: describeRecords, match: "$name", mode: "upsert" } as const;
    const report = await importRecords({ ...options, rows: [row, { $name: "B" }] });
    expect(report.problems).toEqual([expect.objectContaining({ row: 1, kind: "invalid", input: row })]);
    expect(report.problems[0]).toMatchObject({ reason: expect.stringContaining(reason), ...(column && { column }) });
    expect(names()).toEqual(["B"]);
  });

  test("reports what the server refuses, with the field, and takes the corrected rows of a report", async () => {
    const { client, names } = await importSandbox();
    const options = { resource: client.account, describe: describeRecords, match: "$name", mode: "upsert" } as const;
    const rows = [{ $name: "A" }, { $name: "B", $linkedIn: "https://example.com/b" }];
    const report = await importRecords({ ...options, rows });
    expect(report.counts).toMatchObject({ create: 1, failed: 1 });
    expect(report.problems).toMatchObject([{ row: 2, kind: "failed", column: "fields.$linkedIn" }]);
    const corrected = report.problems.map(({ input }) => ({ ...input, $linkedIn: "https://linkedin.com/b" }));
    expect((await importRecords({ ...options, rows: corrected })).counts).toMatchObject({ create: 1 });
    expect(names()).toEqual(["A", "B"]);
  });

  test("stops after as many failures as it is told", async () => {
    const { client } = await importSandbox();
    const rows = Array.from({ length: 50 }, (_, index) => ({ $name: `${index}`, $linkedIn: "https://example.com/" }));
    const options = { resource: client.account, describe: describeRecords, match: "$name", mode: "upsert" } as const;
    const report = await importRecords({ ...options, rows, stopAfter: 2, concurrency: 1 });
    expect(report).toMatchObject({ stopped: true, counts: { failed: 2 } });
  });

  test("creates one record for rows with the same value, though lists trail writes and rows are worked on at once", async () => {
    const { client, names } = await importSandbox({ searchLag: 3_600_000 });
    const rows = numbered(5).flatMap((row) => [row, row, { ...row, Website: "https://later.example" }]);
    const options = {
      resource: client.account,
      describe: describeRecords,
      rows,
      match: "Name",
      mode: "upsert",
    } as const;
    const report = await importRecords(options);
    expect(report.counts).toMatchObject({ create: 5, unchanged: 5, update: 5 });
    expect(names().sort()).toEqual(rows.filter((_, index) => index % 3 === 0).map(({ Name }) => Name));
  });

  test("walks over all records once where that takes fewer requests than the rows, and says so", async () => {
    const records = { account: numbered(60).map(({ Name }) => account(Name)) };
    const { client, requests } = await importSandbox({ seedData: { samples: false, records } });
    const options = { resource: client.account, describe: describeRecords, match: "Name", mode: "upsert" } as const;
    const report = await importRecords({ ...options, rows: numbered(60) });
    expect(report.counts).toMatchObject({ unchanged: 60 });
    expect(report.matching).toEqual([{ object: "record", by: "scan", reason: expect.stringContaining("3 requests") }]);
    expect(requests().length).toBeLessThanOrEqual(1 + 1 + 3);
    const few = await importRecords({ ...options, rows: numbered(2) });
    expect(few.matching).toMatchObject([{ by: "search" }]);
  });

  test("links at most 25 records in a request", async () => {
    const { client, sandbox } = await importSandbox();
    const ids = await Promise.all(
      Array.from(
        { length: 60 },
        async (_, n) => (await client.contact.create({ fields: { $email: [`${n}@x.test`] } })).id,
      ),
    );
    const options = { resource: client.account, describe: describeRecords, match: "$name", mode: "upsert" } as const;
    const report = await importRecords({ ...options, rows: [{ $name: "Acme", $contact: ids }] });
    expect(report).toMatchObject({ counts: { create: 1 }, problems: [] });
    const [stored] = sandbox.state.lightfield.records.list("account");
    expect(stored?.links["$contact"]?.toSorted()).toEqual(ids.toSorted());
    expect((await importRecords({ ...options, rows: [{ $name: "Acme", $contact: ids }] })).counts.unchanged).toBe(1);
  });

  test("puts the record of another row where a row refers to it, whichever comes first", async () => {
    const { client, sandbox } = await importSandbox();
    const rows = [
      { object: "contact", $email: "ann@acme.test", $account: ref("account", "Acme") },
      { object: "account", $name: "Acme" },
      { object: "contact", $email: "bob@acme.test", $account: ref("account", "Acme") },
      { object: "contact", $email: "eve@none.test", $account: ref("account", "None") },
    ];
    const report = await importRecords({
      objects: {
        account: { resource: client.account, describe: describeRecords, match: "$name", map: withoutObject },
        contact: { resource: client.contact, describe: describeRecords, match: "$email", map: withoutObject },
      },
      objectOf: ({ object }) => object as "account" | "contact",
      rows,
      mode: "upsert",
    });
    expect(report.counts).toMatchObject({ create: 3, invalid: 1 });
    expect(report.problems).toMatchObject([{ row: 4, reason: expect.stringContaining('It refers to account "None"') }]);
    const [acme] = sandbox.state.lightfield.records.list("account");
    expect(acme?.links["$contact"]).toHaveLength(2);
  });

  test("goes on from a journal without a request for what is done, and gives the same report", async () => {
    const { client, requests } = await importSandbox();
    const journal = memoryJournal();
    const rows = [...numbered(3), { Name: "" }];
    const options = {
      resource: client.account,
      describe: describeRecords,
      rows,
      match: "Name",
      mode: "upsert",
    } as const;
    const report = await importRecords({ ...options, journal });
    const before = requests().length;
    expect(await importRecords({ ...options, journal })).toEqual({ ...report, matching: [] });
    expect(requests().slice(before)).toEqual(["GET /v1/accounts/definitions"]);
  });

  test("refuses the journal of another import, and rows that the journal knows otherwise", async () => {
    const { client } = await importSandbox();
    const journal = memoryJournal();
    const options = { resource: client.account, describe: describeRecords, match: "Name", mode: "upsert" } as const;
    await importRecords({ ...options, rows: numbered(2), journal });
    const other = importRecords({ ...options, rows: numbered(2), journal, mode: "insert" });
    await expect(other).rejects.toThrow(
      "The journal belongs to an import with another mode, other objects or columns.",
    );
    const moved = importRecords({ ...options, rows: numbered(2, 2), journal });
    await expect(moved).rejects.toThrow("Row 1 is not the one that the journal has under this number.");
    const fewer = importRecords({ ...options, rows: numbered(1), journal });
    await expect(fewer).rejects.toThrow("The journal knows 2 rows, and 1 were given. Give all rows");
  });

  test("refuses the journal of an import into another server or resource, and takes that of another client", async () => {
    const [{ client }, { client: production, names }] = [await importSandbox(), await importSandbox()];
    const journal = memoryJournal();
    const options = { describe: describeRecords, match: "$name", mode: "upsert", rows: [{ $name: "A" }] } as const;
    const { counts } = await importRecords({ ...options, resource: client.account, journal });
    const refusal = "The journal belongs to an import into another API, base URL or resource.";
    for (const resource of [production.account, client.opportunity]) {
      await expect(importRecords({ ...options, resource, journal })).rejects.toThrow(refusal);
    }
    expect(names()).toEqual([]);
    const { account } = client.withOptions({ timeout: 5000 });
    expect((await importRecords({ ...options, resource: account, journal })).counts).toEqual(counts);
  });

  test("keeps its journal where another import is given the same one meanwhile, which is refused", async () => {
    const { client } = await importSandbox();
    const journal = fileJournal(join(await folderOf({}), "import.jsonl"));
    const options = { resource: client.account, describe: describeRecords, match: "Name", mode: "upsert" } as const;
    const runs = [1, 2].map(() => importRecords({ ...options, rows: numbered(3), journal }));
    const ended = await Promise.allSettled(runs);
    expect(ended.toSorted((one, other) => one.status.localeCompare(other.status))).toMatchObject([
      { status: "fulfilled", value: { counts: { create: 3 } } },
      { status: "rejected", reason: { message: expect.stringContaining("in use by another job: wait") } },
    ]);
  });

  test("names the columns of the caller in its problems", async () => {
    const { client } = await importSandbox();
    const map = { Company: "Name", Web: "$website", "Linked in": "$linkedIn", Owner: "$owner" };
    const rows = [
      { Company: "A", Web: 17 },
      { Company: "B", "Linked in": 17 },
      { Company: "C", Owner: ref("nobody", "D") },
    ];
    const options = { resource: client.account, describe: describeRecords, match: "$name", mode: "upsert" } as const;
    const { problems } = await importRecords({ ...options, rows, map });
    expect(problems.map(({ column }) => column)).toEqual(["Web", "Linked in", "Owner"]);
  });

  test("ends at the first row whose key lacks the scope, with the error", async () => {
    const { client, requests } = await importSandbox();
    const reader = client.withOptions({ apiKey: "sk_lf_sandbox_read" });
    const rows = Array.from({ length: 100 }, (_, n) => ({ $name: `Company ${n}` }));
    const job = { resource: reader.account, describe: describeRecords, match: "$name", mode: "upsert" } as const;
    await expect(importRecords({ ...job, rows, concurrency: 2 })).rejects.toMatchObject({ status: 403 });
    expect(requests().filter((request) => request.startsWith("POST")).length).toBeLessThan(4);
  });

  test("ends with an error when its signal aborts", async () => {
    const { client } = await importSandbox();
    const options = { resource: client.account, describe: describeRecords, match: "Name", mode: "upsert" } as const;
    const controller = new AbortController();
    const run = importRecords({
      ...options,
      rows: numbered(500),
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(run).rejects.toMatchObject({ name: "APIUserAbortError" });
  });

  test("tells how far it is", async () => {
    const { client } = await importSandbox();
    const seen: unknown[] = [];
    const options = { resource: client.account, describe: describeRecords, match: "Name", mode: "upsert" } as const;
    const onProgress = ({ done, total }: { done: number; total: number | undefined }): number =>
      seen.push([done, total]);
    await importRecords({ ...options, rows: numbered(2), onProgress });
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

function withoutObject({ object: _, ...cells }: Readonly<Record<string, unknown>>): object {
  return cells;
}
