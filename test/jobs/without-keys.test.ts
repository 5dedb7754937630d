import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { Wootiv } from "../../generated/wootiv/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { changes, findOrCreate, importRecords } from "../../src/jobs.ts";
import { runImport } from "../../src/jobs/import-records.ts";
import { realClock } from "../../src/platform/clock.ts";
import { memoryJournal } from "../support/import-sandbox.ts";

/** A server without keys or unique fields, which carries out creates, and loses the responses of the first ones. */
async function forgetfulServer(lost: number): Promise<{ readonly client: Wootiv; readonly records: unknown[] }> {
  const records: unknown[] = [];
  const server = createServer(async (request, response) => {
    const [, id] = request.url?.match(/^\/contacts\/(\d+)$/) ?? [];
    if (request.method === "POST") {
      const record = { id: String(records.length + 1), ...Object(await json(request)) };
      if (records.push(record) <= lost) return request.socket.destroy();
      response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify(record));
    } else {
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify(id === undefined ? records : records[Number(id) - 1]));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: new Wootiv({ apiKey: "key", baseURL, retryWrites: true, logLevel: "off" }), records };
}

/** The reason of a row, without what the client tells callers about its options. */
const lost =
  "No response from 127\\.0\\.0\\.1:\\d+: .+\\. Check the network, and the baseURL if this is the wrong host\\.";
const resume = new RegExp(`^${lost} Run it again with the same journal, which goes on here\\.$`);
const lookFirst = new RegExp(
  `^${lost} It may have been written: look for its record before you give the row to another import\\.$`,
);

describe("where the server knows no idempotency keys", () => {
  test("an import sends nothing twice that may have been carried out, and the next run finds it", async () => {
    const { client, records } = await forgetfulServer(2);
    const waits: number[] = [];
    const clock = { ...realClock, sleep: async (milliseconds: number): Promise<void> => void waits.push(milliseconds) };
    const job = {
      resource: client.contacts,
      match: "email",
      mode: "upsert",
      rows: [{ email: "a@x.test" }],
      journal: memoryJournal(),
    } as const;
    const { problems } = await runImport(job, clock);
    expect(problems).toMatchObject([{ kind: "unfinished", reason: expect.stringMatching(resume) }]);
    expect(records).toHaveLength(1);
    expect((await runImport(job, clock)).counts).toMatchObject({ create: 1 });
    expect(records).toHaveLength(1);
    expect(Math.max(...waits)).toBeGreaterThan(50_000); // until lists have caught up
  });

  test("an import without a journal says to look for the record", async () => {
    const { client, records } = await forgetfulServer(2);
    const { problems } = await importRecords({
      resource: client.contacts,
      match: "email",
      mode: "upsert",
      rows: [{ email: "a@x.test" }],
    });
    expect(problems).toMatchObject([{ kind: "unfinished", reason: expect.stringMatching(lookFirst) }]);
    expect(records).toHaveLength(1);
  });

  test("findOrCreate sends nothing twice either", async () => {
    const { client, records } = await forgetfulServer(2);
    await expect(findOrCreate(client.contacts, { email: "a@x.test" })).rejects.toThrow("No response");
    expect(records).toHaveLength(1);
    expect((await findOrCreate(client.contacts, { email: "a@x.test" })).isNew).toBe(false);
  });
});

describe("where the method of a resource takes a query before its options", () => {
  const sandbox = createSandbox();
  const options = { apiKey: "wootiv_sandbox", baseURL: "http://sandbox.test", fetch: sandbox.fetch };
  const { contacts } = new Wootiv(options);
  const marked = { headers: { "x-mark": "1" } };

  async function newContact(email: string, phoneNumber: string): Promise<Readonly<Record<string, unknown>>> {
    const { contactGroupId, workspaceId } = (await contacts.list()).data[0] ?? {};
    const name = { firstName: "Ann", lastName: "Lee" };
    return { email, phoneNumber, ...name, primaryContact: "email", contactGroupId, workspaceId, metadata: {} };
  }

  /** The query of each contact that was retrieved with the mark. */
  function retrieved(): unknown[] {
    const requests = sandbox.requests.filter(({ path }) => path.startsWith("/contacts/"));
    return requests.filter(({ headers }) => headers["x-mark"] === "1").map(({ query }) => query);
  }

  test("findOrCreate gives them the options", async () => {
    const contact = await newContact("ann@x.test", "+12025551990");
    const { record } = await findOrCreate(contacts, { email: "ann@x.test" }, contact, { options: marked });
    const again = await findOrCreate(contacts, { email: "ann@x.test" }, contact, { options: marked });
    expect([again.isNew, again.record.id]).toEqual([false, record.id]);
    expect(retrieved()).toEqual([""]);
  });

  test("an import and a feed of changes give them the options", async () => {
    const rows = [await newContact("bob@x.test", "+12025551991")];
    const job = { resource: contacts, match: "email", mode: "upsert", rows, options: marked } as const;
    const journal = memoryJournal();
    expect(await importRecords({ ...job, journal })).toMatchObject({ counts: { create: 1 }, problems: [] });
    const later = [...rows, { ...rows[0], firstName: "Bobby" }];
    const before = retrieved().length;
    expect(await importRecords({ ...job, journal, rows: later })).toMatchObject({ counts: { create: 1, update: 1 } });
    expect(retrieved().length).toBeGreaterThan(before);

    const feed = { resource: contacts, snapshot: memoryJournal(), options: marked };
    for await (const change of changes(feed)) expect(change.type).toBe("created");
    await contacts.delete((await findOrCreate(contacts, { email: "bob@x.test" })).record.id);
    const types: string[] = [];
    for await (const change of changes(feed)) types.push(change.type);
    expect(types).toEqual(["deleted"]);
    expect(new Set(retrieved())).toEqual(new Set([""]));
  });
});
