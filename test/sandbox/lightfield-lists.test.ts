import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Session } from "../support/sandbox-session.ts";

async function ids(session: Session, path: string): Promise<string[]> {
  const { body } = await session.lightfield(`GET ${path}`);
  return Object.values(body.data ?? {}).map((record) => String(record.id));
}

async function createList(session: Session, $objectType: string, relationships?: unknown): Promise<string> {
  const body = { fields: { $name: "L", $objectType }, ...(relationships === undefined ? {} : { relationships }) };
  return String((await session.lightfield("POST /v1/lists", { body })).body.id);
}

test("members are added and removed in one request", async () => {
  const session = startSession();
  const [a = "", b = "", c = ""] = await ids(session, "/v1/contacts");
  const id = await createList(session, "$contact", { $contacts: [a, b] });
  await session.lightfield(`POST /v1/lists/${id}`, { body: { relationships: { $contacts: { add: c, remove: [a] } } } });
  expect(await ids(session, `/v1/lists/${id}/contacts`)).toEqual([b, c]);
});

test("a list names the type of its records without the dollar sign", async () => {
  const session = startSession();
  const { body } = await session.lightfield(`GET /v1/lists/${await createList(session, "$opportunity")}`);
  expect(body.fields?.$objectType?.value).toBe("opportunity");
  expect(body.relationships).toBeUndefined();
});

test.each<[rule: string, relationships: unknown, code: string]>([
  ["members of another type", { $contacts: "con_1" }, "unknown_relationship"],
  ["members that do not exist", { $accounts: "acc_none" }, "relationship_entity_missing"],
  ["two kinds of members", { $accounts: "a", $contacts: "b" }, "invalid_type"],
])("%s are refused", async (_, relationships, code) => {
  const body = { fields: { $name: "L", $objectType: "account" }, relationships };
  const response = await startSession().lightfield("POST /v1/lists", { body });
  expect([response.status, response.body.error?.code]).toEqual([400, code]);
});

test("a deleted record cannot be added, and the error says that it was deleted", async () => {
  const session = startSession();
  const [a = ""] = await ids(session, "/v1/accounts");
  await session.lightfield(`DELETE /v1/accounts/${a}`);
  const body = { fields: { $name: "L", $objectType: "account" }, relationships: { $accounts: a } };
  const { error } = (await session.lightfield("POST /v1/lists", { body })).body;
  expect(error).toMatchObject({
    code: "relationship_entity_inactive",
    message: `The account with the ID ${a} was deleted.`,
  });
});

test("records on a list need the scope of the list and that of the records", async () => {
  const session = startSession();
  const id = await createList(session, "account");
  session.sandbox.state.lightfield.keys.set("narrow", {
    subjectType: "workspace",
    memberId: undefined,
    isAdmin: false,
    scopes: ["lists:read"],
  });
  const response = await session.lightfield(`GET /v1/lists/${id}/accounts`, { key: "narrow" });
  expect(response.body.error?.message).toBe("Token does not have the 'accounts:read' scope.");
});

test("a deleted record is no longer on the list", async () => {
  const session = startSession();
  const [a = "", b = ""] = await ids(session, "/v1/accounts");
  const id = await createList(session, "account", { $accounts: [a, b] });
  await session.lightfield(`DELETE /v1/accounts/${a}`);
  expect(await ids(session, `/v1/lists/${id}/accounts`)).toEqual([b]);
});
