import { describe, expect, test } from "vitest";
import { describeRecords, readRecord } from "../../apis/lightfield/jobs.ts";
import type { Account } from "../../generated/lightfield/index.ts";
import type { Change, ChangesOptions, Scan } from "../../src/jobs.ts";
import { findChanges } from "../../src/jobs/changes.ts";
import { runImport } from "../../src/jobs/import-records.ts";
import type { ImportReport } from "../../src/jobs.ts";
import { fastClock } from "../support/fast-clock.ts";
import { importSandbox, memoryJournal } from "../support/import-sandbox.ts";
import type { ImportSandbox } from "../support/import-sandbox.ts";

const names = Array.from({ length: 60 }, (_, index) => `Company ${index}`);

/** Sixty accounts, whose pages at some offsets are empty for so many responses. */
async function setUp(empty: Readonly<Record<string, number>>, hidden = 0): Promise<ImportSandbox> {
  const left = new Map(Object.entries(empty));
  const records = { account: names.map((name) => ({ fields: { $name: name } })) };
  return importSandbox({
    seedData: { samples: false, records },
    intercept: async ({ method, path, query }, proceed) => {
      const response = await proceed();
      if (method !== "GET" || path !== "/v1/accounts") return response;
      const offset = new URLSearchParams(query).get("offset") ?? "0";
      const times = left.get(offset) ?? 0;
      left.set(offset, times - 1);
      const page = (await response.json()) as object;
      return Response.json({ ...page, ...(times > 0 && { data: [] }), totalCount: names.length + hidden });
    },
  });
}

function upsert({ client }: ImportSandbox, options = {}): Promise<ImportReport<object>> {
  const rows = names.map(($name) => ({ $name }));
  return runImport(
    { resource: client.account, describe: describeRecords, match: "$name", mode: "upsert", rows, options },
    fastClock(),
  );
}

describe("an import", () => {
  test.each<[string, Readonly<Record<string, number>>]>([
    ["once", { 25: 1 }],
    ["so often that the walk over it fails", { 25: 2 }],
    ["so often that the list seems to end there", { 25: 2, 59: 1 }],
  ])("makes nothing twice where a page is empty %s", async (_, empty) => {
    expect((await upsert(await setUp(empty))).counts).toMatchObject({ create: 0, unchanged: names.length });
  });

  test("ends with an error, and writes nothing, where a page stays empty", async () => {
    const sandbox = await setUp({ 25: Infinity });
    await expect(upsert(sandbox)).rejects.toThrow("The server sent an empty page twice after 25 of 60 items.");
    expect(sandbox.requests().filter((request) => request.startsWith("POST"))).toEqual([]);
  });

  test("or where each walk shows other records, and still fewer than there are", async () => {
    const sandbox = await setUp({ 5: 2, 10: 2, 15: 2, 59: 3 });
    const { client } = sandbox;
    const list = (query: object | undefined, options: object): object =>
      client.account.list({ ...query, limit: 5 }, options);
    const resource = Object.assign(Object.create(client.account), { list });
    const walked = upsert(
      { ...sandbox, client: Object.assign(Object.create(client), { account: resource }) },
      { concurrency: 1 },
    );
    await expect(walked).rejects.toThrow("The list of record has shown 15 of 60 records so far");
    expect(sandbox.requests().filter((request) => request.startsWith("POST"))).toEqual([]);
  });

  test("takes a total for what it is that counts more than the list shows", async () => {
    expect((await upsert(await setUp({}, 5))).counts).toMatchObject({ create: 0, unchanged: names.length });
  });
});

describe("a feed of changes", () => {
  async function take({ client }: ImportSandbox): Promise<{ changes: Change<Account>[]; scans: Scan[] }> {
    const changes: Change<Account>[] = [];
    const scans: Scan[] = [];
    const onScan = (scan: Scan): number => scans.push(scan);
    const feed: ChangesOptions<Account> = {
      resource: client.account,
      read: readRecord,
      snapshot: memoryJournal(),
      onScan,
    };
    for await (const change of findChanges(feed, fastClock())) changes.push(change);
    return { changes, scans };
  }

  test.each([1, 2])("is whole where a page is empty %i times", async (times) => {
    const { changes, scans } = await take(await setUp({ 25: times }));
    expect(changes).toHaveLength(names.length);
    expect(scans).toEqual([{ walks: 1, isSettled: true, isFirst: true, records: names.length }]);
  });

  test("ends with an error where it stays so", async () => {
    await expect(take(await setUp({ 25: Infinity }))).rejects.toThrow("an empty page twice after 25 of 60 items");
  });
});
