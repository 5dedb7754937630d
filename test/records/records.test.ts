import { describe, expect, expectTypeOf, test } from "vitest";
import { Lightfield } from "../../generated/lightfield/index.ts";
import type { Contact, Member } from "../../generated/lightfield/index.ts";
import { NotFoundError, SDKError } from "../../src/index.ts";
import { retrieveMany, withRelated } from "../../src/records.ts";
import { relatedIDs } from "../../src/records/related-ids.ts";
import { serve } from "../support/serve.ts";
import type { SeenRequest, TestServer } from "../support/serve.ts";

interface Faults {
  /** Statuses of records, by ID. */
  readonly [id: string]: number;
}

/** Accounts that share contacts, three each: account `n` has the contacts `3n` to `3n + 2`, modulo `contacts`, and one owner. */
async function serveCRM(accounts: number, contacts: number, faults: Faults = {}) {
  let [running, most] = [0, 0];
  const server = await serve((response, { url }) => {
    const { pathname, searchParams } = new URL(url, "http://test");
    const id = pathname.split("/").at(-1) ?? "";
    most = Math.max(most, ++running);
    const body = pathname === "/v1/accounts" ? pageOf(Number(searchParams.get("offset") ?? 0)) : { id };
    setImmediate(() => {
      running -= 1;
      response.writeHead(faults[id] ?? 200, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  const pageOf = (offset: number): object => ({
    object: "list",
    totalCount: accounts,
    data: Array.from({ length: Math.min(25, accounts - offset) }, (_, n) => accountOf(offset + n)),
  });
  const accountOf = (n: number): object => ({
    id: `acc_${n}`,
    relationships: {
      $contact: { values: [0, 1, 2, 0].map((k) => `con_${(3 * n + k) % contacts}`) },
      $owner: { values: ["mem_1"] },
      $note: { objectType: "note", values: [] },
    },
  });
  const client = new Lightfield({ apiKey: "key", baseURL: server.baseURL, pacing: false, maxRetries: 0 });
  return { client, server, most: () => most };
}

function retrieved({ requests }: TestServer, path: string): string[] {
  return requests.flatMap(({ url }: SeenRequest) => (url.startsWith(path) ? [url.slice(path.length)] : []));
}

/** So many responses, one after the other, are time enough for whatever is still to be sent. */
async function passTime({ member }: Lightfield): Promise<void> {
  for (let n = 0; n < 30; n++) await member.retrieve(`mem_${n}`);
}

/** What a list has, without a request. */
const sentList = Object.assign(Promise.resolve(), { pages: () => collectNothing() });

async function* collectNothing(): AsyncGenerator<{ data: object[] }> {}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("retrieveMany", () => {
  test("retrieves each ID once, keeps their order, and names those that there are not", async () => {
    const { client, server } = await serveCRM(0, 0, { con_2: 404 });
    const ids = ["con_3", "con_1", "con_2", "con_3", "con_1"];
    const { records, missing } = await retrieveMany(client.contact, ids);
    expectTypeOf(records).toEqualTypeOf<ReadonlyMap<string, Contact>>();
    expect([...records]).toEqual([
      ["con_3", { id: "con_3" }],
      ["con_1", { id: "con_1" }],
    ]);
    expect(missing).toEqual(["con_2"]);
    expect(retrieved(server, "/v1/contacts/").toSorted()).toEqual(["con_1", "con_2", "con_3"]);
  });

  test("counts an empty ID among the missing, without a request", async () => {
    const { client, server } = await serveCRM(0, 0);
    const { records, missing } = await retrieveMany(client.contact, ["con_1", "", "con_2"]);
    expect([...records.keys()]).toEqual(["con_1", "con_2"]);
    expect(missing).toEqual([""]);
    expect(retrieved(server, "/v1/contacts/").toSorted()).toEqual(["con_1", "con_2"]);
  });

  test.each([
    ["[null]", 0, "null"],
    ['["con_1", {}]', 1, "object"],
    ['["con_1", "con_2", true]', 2, "true"],
  ])("names the place of what is no ID, before anything is sent: %s", async (ids, index, shown) => {
    const { client, server } = await serveCRM(0, 0);
    await expect(retrieveMany(client.contact, JSON.parse(ids))).rejects.toThrow(
      `An ID must be a string or a number; that at index ${index} is ${shown}.`,
    );
    expect(server.requests).toEqual([]);
  });

  test.each([
    [undefined, 8],
    [3, 3],
  ])("with concurrency %j has %d calls under way at a time", async (concurrency, calls) => {
    const { client, most } = await serveCRM(0, 0);
    await retrieveMany(
      client.contact,
      Array.from({ length: 40 }, (_, n) => `con_${n}`),
      { concurrency },
    );
    expect(most()).toBeLessThanOrEqual(calls);
  });

  test("fails with the first error, and sends no more", async () => {
    const { client, server } = await serveCRM(0, 0, { con_1: 403 });
    const ids = Array.from({ length: 100 }, (_, n) => `con_${n}`);
    await expect(retrieveMany(client.contact, ids)).rejects.toMatchObject({ status: 403 });
    await passTime(client);
    expect(retrieved(server, "/v1/contacts/").length).toBeLessThan(30);
  });

  test("ends with the signal of its caller", async () => {
    const { client } = await serveCRM(0, 0);
    const retrieving = retrieveMany(client.contact, ["con_1"], { signal: AbortSignal.abort() });
    await expect(retrieving).rejects.toMatchObject({ name: "APIUserAbortError" });
  });

  test.each<[string, (client: Lightfield) => Promise<unknown>, string]>([
    ["what is no resource", () => retrieveMany(JSON.parse("{}"), []), "has the method retrieve"],
    ["one ID", ({ contact }) => retrieveMany(contact, "con_1"), "an array of IDs, or anything else"],
    ["no IDs", ({ contact }) => retrieveMany(contact, JSON.parse("null")), "an array of IDs, or anything else"],
    ["no resources", () => collect(withRelated(sentList, JSON.parse("[null]")[0])), "It takes an object with"],
    ["a page", ({ contact }) => collect(withRelated(JSON.parse("[]"), { $contact: contact })), "before it is awaited"],
    ["no calls at a time", ({ contact }) => retrieveMany(contact, [], { concurrency: 0 }), "1 or more; got 0"],
    ["an unknown option", ({ contact }) => retrieveMany(contact, ["con_1"], JSON.parse('{"a":1}')), "no option"],
  ])("refuses %s", async (_, retrieve, message) => {
    const error = await retrieve(new Lightfield({ apiKey: "key" })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SDKError);
    expect(String(error)).toContain(message);
  });
});

describe("withRelated", () => {
  test("is refused for the resource of other records than a relationship says", async () => {
    const { client, server } = await serveCRM(3, 4);
    const { account, contact } = client;
    const other = collect(withRelated(account.list(), { $note: contact }));
    await expect(other).rejects.toThrow(
      new SDKError("The records behind $note are of the type note: give it client.note."),
    );
    expect(await collect(withRelated(account.list(), { $note: client.withOptions({}).note }))).toHaveLength(3);
    expect(retrieved(server, "/v1/contacts/")).toEqual([]);
  });

  test("takes keys of the system that the document names, and any of the workspace's own", () => {
    const walk = (client: Lightfield): unknown[] => [
      withRelated(client.account.list(), { $contact: client.contact, supplier: client.account }),
      // @ts-expect-error TS2322: there is no such relationship
      withRelated(client.account.list(), { $contct: client.contact }),
    ];
    expect(walk).toBeTypeOf("function"); // the compiler has checked it
  });

  test("gives accounts with contacts that they share, each retrieved once", async () => {
    const { client, server, most } = await serveCRM(200, 580);
    const all = await collect(withRelated(client.account.list(), { $contact: client.contact, $owner: client.member }));
    expect(all.map(({ record }) => record.id)).toEqual(Array.from({ length: 200 }, (_, n) => `acc_${n}`));
    expect(all[199]?.related.$contact.map(({ id }) => id)).toEqual(["con_17", "con_18", "con_19"]);
    expect(retrieved(server, "/v1/contacts/")).toHaveLength(580);
    expect(new Set(retrieved(server, "/v1/contacts/")).size).toBe(580);
    expect(retrieved(server, "/v1/members/")).toEqual(["mem_1"]);
    expect(most()).toBeLessThanOrEqual(8 + 2); // pages are read beside
  });

  test("types the records by the resource of their key, and names the missing ones", async () => {
    const { client } = await serveCRM(1, 3, { con_1: 404 });
    const list = client.account.list();
    for await (const { record, related, missing } of withRelated(list, {
      $contact: client.contact,
      $owner: client.member,
    })) {
      expectTypeOf(related.$contact).toEqualTypeOf<Contact[]>();
      expectTypeOf(related.$owner).toEqualTypeOf<Member[]>();
      expect(record.id).toBe("acc_0");
      expect(related.$contact.map(({ id }) => id)).toEqual(["con_0", "con_2"]);
      expect(missing).toEqual({ $contact: ["con_1"], $owner: [] });
    }
  });

  test.each([[{ $contact: undefined }], [["$contact"]]])(
    "refuses %j in place of resources, and leaves no rejection behind",
    async (resources) => {
      const { client } = await serveCRM(1, 3, { accounts: 503 });
      const walking = collect(withRelated(client.account.list(), Object(resources)));
      await expect(walking).rejects.toThrow("such as { $contact: client.contact }");
      await passTime(client);
    },
  );

  test("stops reading when the loop is left", async () => {
    const { client, server } = await serveCRM(1_000, 3_000);
    for await (const _ of withRelated(client.account.list(), { $contact: client.contact })) break;
    await passTime(client);
    expect(retrieved(server, "/v1/contacts/").length).toBeLessThan(50); // two pages have 150
  });

  test("fails with the error of a record that cannot be retrieved", async () => {
    const { client } = await serveCRM(30, 90, { con_40: 403 });
    const seen: string[] = [];
    const walking = (async () => {
      for await (const { record } of withRelated(client.account.list(), { $contact: client.contact }))
        seen.push(record.id);
    })();
    await expect(walking).rejects.not.toBeInstanceOf(NotFoundError);
    expect(seen).toHaveLength(13);
  });
});

test.each<[string, unknown, (string | number)[]]>([
  ["values of a relationship", { relationships: { key: { values: ["a", "b"] } } }, ["a", "b"]],
  ["objects of JSON:API", { relationships: { key: { data: [{ type: "pets", id: "a" }] } } }, ["a"]],
  ["one object of JSON:API", { relationships: { key: { data: { type: "pets", id: "a" } } } }, ["a"]],
  ["a relationship to nothing", { relationships: { key: { data: null } } }, []],
  ["a relationship that is not there", { relationships: {}, key: "not this" }, []],
  ["an ID", { key: "a" }, ["a"]],
  ["a number", { key: 5 }, [5]],
  ["several IDs", { key: ["a", "b"] }, ["a", "b"]],
  ["objects", { key: [{ id: 1 }, { id: 2 }] }, [1, 2]],
  ["null", { key: null }, []],
  ["nothing", {}, []],
  ["no object", null, []],
])("the IDs of %s", (_, record, ids) => {
  expect(relatedIDs(record, "key")).toEqual(ids);
});
