import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Body, Session } from "../support/sandbox-session.ts";

async function ids(session: Session, path: string): Promise<string[]> {
  const { body } = await session.lightfield(`GET ${path}`);
  return Object.values(body.data ?? {}).map((record) => String(record.id));
}

async function linked(session: Session, path: string, key: string): Promise<unknown> {
  return (await session.lightfield(`GET ${path}`)).body.relationships?.[key]?.values;
}

async function createAccount(session: Session, relationships: unknown): Promise<Body> {
  return (await session.lightfield("POST /v1/accounts", { body: { fields: { $name: "K" }, relationships } })).body;
}

test("add, remove and replace change the links of a relationship", async () => {
  const session = startSession();
  const [a = "", b = "", c = ""] = await ids(session, "/v1/contacts");
  const { id } = await createAccount(session, { $contact: a });
  const change = async (operation: unknown): Promise<unknown> => {
    await session.lightfield(`POST /v1/accounts/${id}`, { body: { relationships: { $contact: operation } } });
    return linked(session, `/v1/accounts/${id}`, "$contact");
  };
  expect(await change({ add: [b, b] })).toEqual([a, b]);
  expect(await change({ remove: a })).toEqual([b]);
  expect(await change({ replace: [c, a] })).toEqual([c, a]);
  expect(await change({ replace: null })).toEqual([]);
});

test("a link shows on both sides", async () => {
  const session = startSession();
  const [contact = ""] = await ids(session, "/v1/contacts");
  const { id } = await createAccount(session, { $contact: [contact] });
  expect(await linked(session, `/v1/contacts/${contact}`, "$account")).toContain(id);
  await session.lightfield(`POST /v1/contacts/${contact}`, { body: { relationships: { $account: { remove: id } } } });
  expect(await linked(session, `/v1/accounts/${id}`, "$contact")).toEqual([]);
});

test("a relationship to one record lets go of the one before", async () => {
  const session = startSession();
  const [first = "", second = ""] = await ids(session, "/v1/members");
  const { id } = await createAccount(session, { $owner: first });
  await session.lightfield(`POST /v1/accounts/${id}`, { body: { relationships: { $owner: { add: second } } } });
  expect(await linked(session, `/v1/accounts/${id}`, "$owner")).toEqual([second]);
});

test("records are read with the cardinality in lower case, definitions give it in upper case", async () => {
  const session = startSession();
  const { body } = await session.lightfield("GET /v1/accounts?limit=1");
  expect(body.data?.[0]?.relationships?.$owner?.cardinality).toBe("has_one");
  const definitions = await session.lightfield("GET /v1/accounts/definitions");
  expect(definitions.body.relationshipDefinitions?.$owner?.cardinality).toBe("HAS_ONE");
});

test.each<[rule: string, operation: (contact: string) => unknown, status: number, code: string]>([
  ["two operations at once", (contact) => ({ add: contact, remove: contact }), 400, "invalid_type"],
  ["no operation", () => ({}), 400, "invalid_type"],
  ["an unknown operation", (contact) => ({ toggle: contact }), 400, "unknown_field"],
  ["a record that never was", () => ({ add: "con_none" }), 400, "relationship_entity_missing"],
  [
    "more than 25 records",
    () => ({ add: Array.from({ length: 26 }, (_, i) => `con_${i}`) }),
    422,
    "relationship_write_limit_exceeded",
  ],
])("%s is refused", async (_, operation, status, code) => {
  const session = startSession();
  const [contact = ""] = await ids(session, "/v1/contacts");
  const { id } = await createAccount(session, {});
  const response = await session.lightfield(`POST /v1/accounts/${id}`, {
    body: { relationships: { $contact: operation(contact) } },
  });
  expect([response.status, response.body.error?.code]).toEqual([status, code]);
  expect(await linked(session, `/v1/accounts/${id}`, "$contact")).toEqual([]);
});

test("at most 25 links change in one request, counting those that go", async () => {
  const session = startSession();
  const created: string[] = [];
  for (let i = 0; i < 30; i++) {
    const body = { fields: { $name: { firstName: `C${i}` } } };
    created.push(String((await session.lightfield("POST /v1/contacts", { body })).body.id));
  }
  const { id } = await createAccount(session, { $contact: created.slice(0, 25) });
  const change = async (operation: unknown): Promise<unknown[]> => {
    const call = { body: { relationships: { $contact: operation } } };
    const { status, body } = await session.lightfield(`POST /v1/accounts/${id}`, call);
    return [status, body.error?.code, body.error?.param];
  };
  const refused = [422, "relationship_write_limit_exceeded", "relationships"];
  expect(await change({ replace: created.slice(25) })).toEqual(refused);
  expect(await linked(session, `/v1/accounts/${id}`, "$contact")).toEqual(created.slice(0, 25));
  expect(await change({ add: created.slice(25) })).toEqual([200, undefined, undefined]);
  expect(await change({ replace: null })).toEqual(refused);
  expect(await change({ replace: created.slice(5) })).toEqual([200, undefined, undefined]);
  expect(await change({ replace: null })).toEqual([200, undefined, undefined]);
  expect(await createAccount(session, { $contact: created })).toMatchObject({ error: { code: refused[1] } });
});

test("a record in the trash cannot be linked, and is no longer shown where it was", async () => {
  const session = startSession();
  const [contact = ""] = await ids(session, "/v1/contacts");
  const { id } = await createAccount(session, { $contact: contact });
  await session.lightfield(`DELETE /v1/contacts/${contact}`);
  expect(await linked(session, `/v1/accounts/${id}`, "$contact")).toEqual([]);
  const response = await session.lightfield("POST /v1/accounts", {
    body: { fields: { $name: "K" }, relationships: { $contact: contact } },
  });
  expect(response.body.error?.code).toBe("relationship_entity_inactive");
});

test("a read-only relationship is set from the other side", async () => {
  const session = startSession();
  const [account = ""] = await ids(session, "/v1/accounts");
  const refused = await session.lightfield(`POST /v1/accounts/${account}`, {
    body: { relationships: { $note: { add: "x" } } },
  });
  expect(refused.body.error).toMatchObject({ code: "invalid_configuration", param: "relationships.$note" });
  const note = await session.lightfield("POST /v1/notes", {
    body: { fields: { $title: "N" }, relationships: { $account: account } },
  });
  expect(await linked(session, `/v1/accounts/${account}`, "$note")).toContain(note.body.id);
});

test("a note takes either add or remove", async () => {
  const session = startSession();
  const [account = ""] = await ids(session, "/v1/accounts");
  const [note = ""] = await ids(session, "/v1/notes");
  const change = (operation: unknown): unknown => ({ body: { relationships: { $account: operation } } });
  const both = await session.lightfield(`POST /v1/notes/${note}`, Object(change({ add: account, remove: account })));
  expect(both.body.error).toMatchObject({ code: "invalid_type", param: "relationships.$account" });
  expect((await session.lightfield(`POST /v1/notes/${note}`, Object(change({ remove: account })))).status).toBe(200);
});

test("the creator of a task is the owner of the key unless given", async () => {
  const session = startSession();
  const [first = "", second = ""] = await ids(session, "/v1/members");
  const task = (relationships: unknown): unknown => ({
    body: { fields: { $title: "T", $status: "TODO" }, relationships },
  });
  const own = await session.lightfield("POST /v1/tasks", Object(task({ $assignedTo: second })));
  expect(own.body.relationships?.$createdBy?.values).toEqual([first]);
  const given = await session.lightfield("POST /v1/tasks", Object(task({ $assignedTo: first, $createdBy: second })));
  expect(given.body.relationships?.$createdBy?.values).toEqual([second]);
});
