import { describe, expect, test } from "vitest";
import { describeRecords } from "../../apis/lightfield/jobs.ts";
import type { AnyImport } from "../../src/jobs/import-options.ts";
import { runImport } from "../../src/jobs/import-records.ts";
import { changes, findOrCreate, importRecords, reportImport } from "../../src/jobs.ts";
import type { Change, ChangesOptions } from "../../src/jobs.ts";
import { realClock } from "../../src/platform/clock.ts";
import { importSandbox, memoryJournal } from "../support/import-sandbox.ts";

const methods = "a resource of a client, with the methods list, retrieve, create, update";

describe("an import", () => {
  test.each([
    [{ dryrun: true }, 'An import has no option "dryrun". Did you mean dryRun?'],
    [{ onrow: () => {} }, 'An import has no option "onrow". Did you mean onRow?'],
    [{ rows: undefined }, "rows must be an array, or anything else that can be looped over; got undefined."],
    [{ rows: {} }, "rows must be an array, or anything else that can be looped over; got object."],
    [{ resource: undefined }, `resource must be ${methods}; got undefined.`],
    [{ resource: { list: () => {} } }, `resource must be ${methods}; this one has no retrieve.`],
    [{ mode: "upset" }, 'mode must be "insert", "update" or "upsert"; got "upset".'],
    [{ concurrency: 0 }, "concurrency must be a whole number of rows, 1 or more; got 0."],
    [{ match: undefined }, "match: upsert needs a field by which the records of record are found."],
    [{ map: { Web: "$webste" } }, 'map: There is no field "$webste". Did you mean "$website"?'],
    [{ describe: undefined }, "The fields of this resource are in its definitions(): pass `describe: describeRecords`"],
    [{ journal: "x.jsonl" }, "A journal has the methods open, append and close: fileJournal(path)"],
    [{ describe: {} }, "describe must be a function that describes a resource: describeRecords"],
    [{ options: { timeOut: 3 } }, 'A call has no option "timeOut". Did you mean timeout?'],
  ])("with the options %o is refused, and writes nothing", async (wrong, message) => {
    const { client, requests } = await importSandbox();
    const right = { resource: client.account, describe: describeRecords, match: "$name", mode: "upsert" };
    const options: unknown = { ...right, rows: [{ $name: "A" }], ...wrong };
    await expect(runImport(options as AnyImport<object>, realClock)).rejects.toThrow(message);
    expect(requests().filter((request) => request.startsWith("POST"))).toEqual([]);
  });

  test("into several objects is refused for an option that none has", async () => {
    const { client } = await importSandbox();
    const object = { resource: client.account, describe: describeRecords, match: "$name", mapp: {} };
    const job = { objects: { account: object }, rows: [{ $name: "A" }], mode: "upsert" } as const;
    const named = importRecords({ ...job, objectOf: () => "account" });
    await expect(named).rejects.toThrow('The object account has no option "mapp". Did you mean map?');
  });
});

test("a report takes no batches that are still JSON", () => {
  const reports: Iterable<never> = Object(["{}"]);
  expect(() => reportImport(reports)).toThrow("A report of a batch is an object: parse one that is JSON.");
});

describe("a feed of changes, and findOrCreate", () => {
  async function take(options: object): Promise<Change<unknown>[]> {
    const taken: Change<unknown>[] = [];
    for await (const change of changes(options as ChangesOptions<unknown>)) taken.push(change);
    return taken;
  }

  test("refuse unknown options, and what is no resource", async () => {
    const { client } = await importSandbox();
    const feed = { resource: client.account, snapshot: memoryJournal() };
    await expect(take({ ...feed, initail: false })).rejects.toThrow('A feed of changes has no option "initail".');
    await expect(take({ ...feed, resource: client.auth })).rejects.toThrow("this one has no list.");
    const wrong: object = { describ: describeRecords };
    const call = findOrCreate(client.contact, { $email: "a@x.test" }, {}, wrong);
    await expect(call).rejects.toThrow('findOrCreate has no option "describ". Did you mean describe?');
    const undescribed = findOrCreate(client.contact, { $email: "a@x.test" }, {}, Object({ describe: {} }));
    await expect(undescribed).rejects.toThrow("describe must be a function");
    await expect(take({ ...feed, snapshot: "x.jsonl" })).rejects.toThrow("A journal has the methods");
  });

  test("refuse to take records for flat whose fields are in definitions", async () => {
    const { client } = await importSandbox();
    const call = findOrCreate(client.contact, { $email: "a@x.test" });
    await expect(call).rejects.toThrow("The fields of this resource are in its definitions()");
  });
});
