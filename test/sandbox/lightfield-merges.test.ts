import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Body, Session } from "../support/sandbox-session.ts";

async function createAccount(session: Session, fields: object, relationships: object = {}): Promise<Body> {
  return (await session.lightfield("POST /v1/accounts", { body: { fields, relationships } })).body;
}

async function merge(session: Session, primary: Body, duplicate: Body, rest: object = {}): Promise<Body> {
  const body = { primaryId: primary.id, duplicateId: duplicate.id, ...rest };
  return (await session.lightfield("POST /v1/accounts/merge", { body })).body;
}

test("the primary record stays, takes what it lacked, and the duplicate goes to the trash", async () => {
  const session = startSession();
  const primary = await createAccount(session, { $name: "Kestrel" });
  const duplicate = await createAccount(session, { $name: "Kestrel Labs", seats: 5 });
  const result = await merge(session, primary, duplicate);
  expect(result.primary).toMatchObject({
    id: primary.id,
    fields: { $name: { value: "Kestrel" }, seats: { value: 5 } },
  });
  expect(result.summary).toEqual({ fieldWriteCount: 1, syncRepointedCount: 0, warnings: [] });
  expect((await session.lightfield(`GET /v1/accounts/${duplicate.id}`)).status).toBe(404);
});

test("a resolution decides where the two differ, under the key or the slug of the field", async () => {
  const session = startSession();
  const primary = await createAccount(session, { $name: "Kestrel", seats: 1 });
  const duplicate = await createAccount(session, { $name: "Kestrel Labs", seats: 5 });
  const result = await merge(session, primary, duplicate, {
    fieldResolutions: { name: "duplicate", seats: { value: 9 } },
  });
  expect(result.primary?.fields).toMatchObject({ $name: { value: "Kestrel Labs" }, seats: { value: 9 } });
});

test("links of both records are kept, and so are selected options when requested", async () => {
  const session = startSession();
  const contacts = await session.lightfield("GET /v1/contacts?limit=2");
  const [first, second] = Object.values(contacts.body.data ?? {}).map((contact) => contact.id);
  const primary = await createAccount(session, { $name: "A", $industry: ["Food"] }, { $contact: first });
  const duplicate = await createAccount(session, { $name: "B", $industry: ["Software"] }, { $contact: second });
  const result = await merge(session, primary, duplicate, { options: { multiSelectUnion: true } });
  expect(result.primary?.relationships?.$contact?.values).toEqual([first, second]);
  expect(Object(result.primary?.fields?.$industry?.value)).toHaveLength(2);
});

test("who was linked to the duplicate is linked to the primary record, and so is a list", async () => {
  const session = startSession();
  const primary = await createAccount(session, { $name: "A" });
  const duplicate = await createAccount(session, { $name: "B" });
  const shipment = { fields: { label: "S" }, relationships: { customer: duplicate.id } };
  const { id } = (await session.lightfield("POST /v1/objects/shipment/values", { body: shipment })).body;
  const members = { $accounts: [duplicate.id, primary.id] };
  const list = { fields: { $name: "L", $objectType: "account" }, relationships: members };
  const { id: listId } = (await session.lightfield("POST /v1/lists", { body: list })).body;
  await merge(session, primary, duplicate);
  const { body } = await session.lightfield(`GET /v1/objects/shipment/values/${id}`);
  expect(body.relationships?.customer?.values).toEqual([primary.id]);
  expect((await session.lightfield(`GET /v1/lists/${listId}/accounts`)).body.totalCount).toBe(1);
});

test("the tidying up goes on for two seconds", async () => {
  let now = Date.parse("2026-06-15T09:00:00Z");
  const session = startSession({ clock: () => new Date(now) });
  const result = await merge(
    session,
    await createAccount(session, { $name: "A" }),
    await createAccount(session, { $name: "B" }),
  );
  const status = async (): Promise<unknown> =>
    (await session.lightfield(`GET /v1/merges/${result.merge?.id}`)).body.status;
  expect(result.merge?.status).toBe("cleanup_pending");
  expect(await status()).toBe("cleanup_pending");
  now += 2000;
  expect(await status()).toBe("done");
});

test("a record cannot be merged with itself, with nothing, or with one of another type", async () => {
  const session = startSession();
  const account = await createAccount(session, { $name: "A" });
  const contact = Object((await session.lightfield("GET /v1/contacts?limit=1")).body.data?.[0]);
  const refused = async (duplicateId: unknown): Promise<number> =>
    (await session.lightfield("POST /v1/accounts/merge", { body: { primaryId: account.id, duplicateId } })).status;
  expect([await refused(account.id), await refused("acc_none"), await refused(contact.id)]).toEqual([400, 404, 404]);
});
