import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRecord } from "../../apis/lightfield/jobs.ts";
import type { Account } from "../../generated/lightfield/index.ts";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox } from "../../sandbox/index.ts";
import { changes } from "../../src/jobs.ts";
import type { Change, ChangesOptions, Scan } from "../../src/jobs.ts";
import { importSandbox, memoryJournal } from "../support/import-sandbox.ts";

async function take<Item>(options: ChangesOptions<Item>): Promise<Change<Item>[]> {
  const taken: Change<Item>[] = [];
  for await (const change of changes(options)) taken.push(change);
  return taken;
}

const account = (name: string): { fields: { $name: string } } => ({ fields: { $name: name } });

describe("a feed of changes", () => {
  test("tells what was created, updated and deleted since the scan before, and nothing twice", async () => {
    const { client } = await importSandbox();
    const ids: string[] = [];
    for (const name of ["A", "B", "C"]) ids.push((await client.account.create(account(name))).id);
    const [a = "", b = ""] = ids;
    const options = { resource: client.account, snapshot: memoryJournal(), read: readRecord };
    const first = await take(options);
    expect(first.map(({ type, id }) => [type, id])).toEqual(ids.map((id) => ["created", id]));
    expect(await take(options)).toEqual([]);

    await client.account.update(a, { fields: { $website: ["https://a.example"] } });
    await client.account.delete(b);
    const { id: d } = await client.account.create(account("D"));
    expect((await take(options)).map(({ type, id, ...rest }) => [type, id, "fields" in rest && rest.fields])).toEqual([
      ["updated", a, ["$website"]],
      ["created", d, false],
      ["deleted", b, false],
    ]);
    expect(await take(options)).toEqual([]);
  });

  test("takes note of a first scan without events, where it is told so, also in parts", async () => {
    const { client } = await importSandbox();
    for (const name of ["A", "B"]) await client.account.create(account(name));
    const options = { resource: client.account, snapshot: memoryJournal(), read: readRecord, initial: false };
    expect(await take(options)).toEqual([]);
    await client.account.create(account("C"));
    expect((await take(options)).map(({ type }) => type)).toEqual(["created"]);
  });

  test("reads records whose members are their fields, without being told how", async () => {
    const { client } = await importSandbox();
    const { id } = await client.account.create(account("A"));
    const options = { resource: client.account, snapshot: memoryJournal() };
    await take(options);
    await client.account.update(id, account("B"));
    expect(await take(options)).toMatchObject([{ type: "updated", fields: ["fields", "updatedAt"] }]);
  });

  test("that is left in the middle goes on with the events of that page", async () => {
    const { client } = await importSandbox();
    for (const name of ["A", "B", "C", "D", "E"]) await client.account.create(account(name));
    const options = { resource: client.account, snapshot: memoryJournal(), read: readRecord, query: { limit: 2 } };
    const names = ({ record }: Change<Account> & { record: Account }): unknown => record.fields.$name?.value;
    const seen: unknown[] = [];
    for await (const change of changes(options)) {
      if (change.type === "created") seen.push(names(change));
      if (seen.length === 3) break;
    }
    const rest = (await take(options)).map((change) => (change.type === "created" ? names(change) : change));
    expect([seen, rest]).toEqual([
      ["A", "B", "C"],
      ["C", "D", "E"],
    ]);
  });

  test("takes for one what its snapshot has twice", async () => {
    const { client } = await importSandbox();
    for (const name of ["A", "B"]) await client.account.create({ fields: { $name: name } });
    const feed = (value: number): ChangesOptions<Account> => ({
      resource: client.account,
      query: { limit: 1 }, // entries of each page are appended for themselves
      read: ({ id, fields }) => ({ id, fields: { [`${fields.$name?.value}`]: value }, links: {} }),
      snapshot,
    });
    const snapshot = memoryJournal([], 2);
    expect(await take(feed(1))).toHaveLength(2);
    expect((await take(feed(2))).map((change) => "fields" in change && change.fields)).toEqual([["A"], ["B"]]);
  });

  test("refuses the journal of something else", async () => {
    const { client } = await importSandbox();
    let isClosed = false;
    const close = async (): Promise<void> => void (isClosed = true);
    const options = { resource: client.account, snapshot: { ...memoryJournal([{ type: "import" }]), close } };
    await expect(take(options)).rejects.toThrow("The journal is not a snapshot: take another one.");
    expect(isClosed).toBe(true);
  });

  test("refuses the snapshot of another server or resource", async () => {
    const [{ client }, { client: production }] = [await importSandbox(), await importSandbox()];
    const snapshot = memoryJournal();
    await client.account.create(account("A"));
    expect(await take({ resource: client.account, snapshot })).toHaveLength(1);
    const refusal = "The snapshot is of another API, base URL or resource: take one for each.";
    await expect(take({ resource: production.account, snapshot })).rejects.toThrow(refusal);
    await expect(take({ resource: client.contact, snapshot })).rejects.toThrow(refusal);
    expect(await take({ resource: client.account, snapshot })).toEqual([]);
  });

  test("brings a replica to the state of the server, whatever happens meanwhile, once writes have stopped", async () => {
    const server = new ChangingServer();
    await fc.assert(
      fc.asyncProperty(
        fc.array(round, { maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        async (rounds, concurrency) => {
          server.reset();
          for (let n = 0; n < 10; n++) server.take({ kind: "create" });
          server.take({ kind: "wait", seconds: 60 });
          const replica = new Replica((id) => id in server.state);
          const options = {
            ...server.feed,
            snapshot: memoryJournal([], 1 + (concurrency % 2)),
            options: { concurrency },
          };
          for (const { before, during } of rounds) {
            before.forEach((step) => server.take(step));
            server.during = [...during];
            replica.apply(await take(options));
          }
          server.during = [];
          server.take({ kind: "wait", seconds: 60 });
          replica.apply(await take(options));
          expect(replica.state).toEqual(server.state);
          expect(await take(options)).toEqual([]);
        },
      ),
      {
        numRuns: 40,
        examples: [
          [movedPast, 1],
          [shownAfterDeletion, 1],
        ],
      },
    );
  });

  test("walks again over a list that changes meanwhile, and says where it did not settle", async () => {
    const server = new ChangingServer();
    const scans: Scan[] = [];
    const onScan = (scan: Scan): number => scans.push(scan);
    const options = { ...server.feed, snapshot: memoryJournal(), onScan, options: { concurrency: 1 } };
    const create = { kind: "create" } as const;
    for (let n = 0; n < 12; n++) server.take(create);
    server.take({ kind: "wait", seconds: 60 });
    await take(options);
    server.during = Array.from({ length: 100 }, (_, n) => (n % 2 === 0 ? create : { kind: "wait", seconds: 60 }));
    await take(options);
    expect(scans).toEqual([
      { walks: 1, isSettled: true, isFirst: true, records: 12 },
      { walks: 3, isSettled: false, isFirst: false, records: 20 },
    ]);
  });
});

type Step =
  | { readonly kind: "create" }
  | { readonly kind: "update" | "delete"; readonly index: number }
  | { readonly kind: "wait"; readonly seconds: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ kind: "create" } as const),
  fc.record({ kind: fc.constantFrom("update", "delete"), index: fc.nat(20) }),
  fc.record({ kind: fc.constant("wait"), seconds: fc.nat(8) }),
);
const round = fc.record({ before: fc.array(step, { maxLength: 12 }), during: fc.array(step, { maxLength: 8 }) });

const quiet = { before: [], during: [] };
const replaceFirst: Step[] = [{ kind: "delete", index: 0 }, { kind: "create" }];

/** The total stays the same while the list moves by one: the walk misses a record. */
const movedPast = [quiet, { before: replaceFirst, during: [{ kind: "wait", seconds: 8 } as const] }];

/** The record that is missed so was deleted, and the next list still shows it. */
const shownAfterDeletion = [
  quiet,
  {
    before: [...replaceFirst, { kind: "wait", seconds: 3 } as const, { kind: "delete", index: 2 } as const],
    during: [{ kind: "wait", seconds: 3 } as const],
  },
  quiet,
];

/** A server whose records change while its lists are read, which trail by five seconds. */
class ChangingServer {
  during: Step[] = [];
  #now = Date.parse("2026-06-15T09:00:00Z");
  #count = 0;
  readonly #sandbox: Sandbox = createSandbox({
    seedData: { samples: false },
    clock: () => new Date(this.#now),
    searchLag: 5000,
    intercept: async ({ path }, proceed) => {
      const next = path === "/v1/accounts" ? this.during.shift() : undefined;
      const response = await proceed();
      if (next !== undefined) this.take(next);
      return response;
    },
  });
  readonly #client = new Lightfield({
    apiKey: "sk_lf_sandbox",
    baseURL: "http://sandbox.test",
    fetch: this.#sandbox.fetch,
    pacing: false,
  });

  get feed(): Pick<ChangesOptions<Account>, "resource" | "read" | "query"> {
    return { resource: this.#client.account, read: readRecord, query: { limit: 3 } };
  }

  get state(): object {
    const { records } = this.#sandbox.state.lightfield;
    return Object.fromEntries([...records.list("account")].map(({ id, fields }) => [id, fields.$name]));
  }

  reset(): void {
    this.#sandbox.reset();
  }

  take(one: Step): void {
    const { records, types } = this.#sandbox.state.lightfield;
    const type = types.get("account");
    const living = [...records.list("account")];
    const record = "index" in one ? living[one.index % living.length] : undefined;
    if (one.kind === "wait") this.#now += one.seconds * 1000;
    else if (one.kind === "create" && type !== undefined) records.create(type, { $name: `Company ${this.#count++}` });
    else if (one.kind === "update" && record !== undefined) records.setField(record, "$name", `Name ${this.#count++}`);
    else if (one.kind === "delete" && record !== undefined) records.trash(record);
  }
}

/** Holds what the events say, and refuses one that changes nothing, or is not true. */
class Replica {
  readonly state: Record<string, unknown> = {};
  readonly #deleted = new Set<string>();
  readonly #isThere: (id: string) => boolean;

  constructor(isThere: (id: string) => boolean) {
    this.#isThere = isThere;
  }

  apply(events: readonly Change<Account>[]): void {
    for (const change of events) {
      const isKnown = change.id in this.state;
      expect([change.type, isKnown]).toEqual([change.type, change.type !== "created"]);
      if (change.type === "deleted") {
        expect(this.#isThere(change.id)).toBe(false);
        this.#deleted.add(change.id);
        delete this.state[change.id];
        continue;
      }
      expect(this.#deleted).not.toContain(change.id);
      const name = change.record.fields.$name?.value;
      expect(this.state[change.id]).not.toBe(name);
      this.state[change.id] = name;
    }
  }
}
