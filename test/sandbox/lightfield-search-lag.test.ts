import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Body, Session } from "../support/sandbox-session.ts";

/** A session whose lists trail by a minute, and whose clock stands until it is moved. */
function startTrailing(): { session: Session; wait(milliseconds: number): void } {
  let now = Date.parse("2026-06-15T09:00:00Z");
  const session = startSession({ clock: () => new Date(now), searchLag: 60_000 });
  return { session, wait: (milliseconds) => void (now += milliseconds) };
}

async function names(session: Session, query = ""): Promise<unknown[]> {
  const { body } = await session.lightfield(`GET /v1/accounts${query}`);
  const found = Object.values(body.data ?? {}).map((account) => account.fields?.$name?.value);
  expect(body.totalCount).toBe(found.length);
  return found;
}

async function create(session: Session, $name: string): Promise<Body> {
  return (await session.lightfield("POST /v1/accounts", { body: { fields: { $name } } })).body;
}

test("what is there from the beginning is listed from the beginning", async () => {
  expect(await names(startTrailing().session)).toHaveLength(5);
});

test("what was created can be retrieved at once, and is listed a while later", async () => {
  const { session, wait } = startTrailing();
  const { id } = await create(session, "Kestrel");
  expect((await session.lightfield(`GET /v1/accounts/${id}`)).status).toBe(200);
  expect(await names(session)).not.toContain("Kestrel");
  wait(59_999);
  expect(await names(session)).not.toContain("Kestrel");
  wait(1);
  expect(await names(session)).toContain("Kestrel");
});

test("a change and a deletion show a while later, in filters, too", async () => {
  const { session, wait } = startTrailing();
  const { id } = await create(session, "Kestrel");
  wait(60_000);
  await session.lightfield(`POST /v1/accounts/${id}`, { body: { fields: { $name: "Merlin" } } });
  expect(await names(session, "?$name=Kestrel")).toEqual(["Kestrel"]);
  expect(await names(session, "?$name=Merlin")).toEqual([]);
  wait(60_000);
  expect(await names(session, "?$name=Kestrel")).toEqual([]);
  expect(await names(session, "?$name=Merlin")).toEqual(["Merlin"]);
  await session.lightfield(`DELETE /v1/accounts/${id}`);
  expect(await names(session)).toContain("Merlin");
  wait(60_000);
  expect(await names(session)).not.toContain("Merlin");
});

test("links show on both sides a while later", async () => {
  const { session, wait } = startTrailing();
  const { id } = await create(session, "Kestrel");
  const fields = { $name: { firstName: "Ada" } };
  await session.lightfield("POST /v1/contacts", { body: { fields, relationships: { $account: id } } });
  wait(60_000);
  const [account] = Object.values((await session.lightfield("GET /v1/accounts?$name=Kestrel")).body.data ?? {});
  expect(account?.relationships?.$contact?.values).toHaveLength(1);
  const contacts = await session.lightfield(`GET /v1/contacts?$account-contact[equal]=${id}`);
  expect(contacts.body.totalCount).toBe(1);
});

test("so do the members of a list", async () => {
  const { session, wait } = startTrailing();
  const { id } = await create(session, "Kestrel");
  const fields = { $name: "L", $objectType: "account" };
  const list = await session.lightfield("POST /v1/lists", { body: { fields, relationships: { $accounts: id } } });
  const count = async (): Promise<unknown> =>
    (await session.lightfield(`GET /v1/lists/${list.body.id}/accounts`)).body.totalCount;
  expect(await count()).toBe(0);
  wait(60_000);
  expect(await count()).toBe(1);
});

test("a reset goes back to what is there from the beginning", async () => {
  const { session, wait } = startTrailing();
  await create(session, "Kestrel");
  wait(60_000);
  session.sandbox.reset();
  expect(await names(session)).toHaveLength(5);
});
