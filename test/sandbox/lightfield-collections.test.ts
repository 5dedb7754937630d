import { describe, expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Session } from "../support/sandbox-session.ts";

async function firstId(session: Session, path: string): Promise<string> {
  return String((await session.lightfield(`GET ${path}?limit=1`)).body.data?.[0]?.id);
}

describe.each([
  { folder: "/v1/accounts", values: "", fields: { $name: "Kestrel" }, change: { $name: "Kestrel Labs" } },
  { folder: "/v1/contacts", values: "", fields: { $email: ["a@b.example"] }, change: { $email: ["c@d.example"] } },
  { folder: "/v1/opportunities", values: "", fields: { $name: "Pilot", $stage: "Won" }, change: { $name: "Roll-out" } },
  { folder: "/v1/tasks", values: "", fields: { $title: "Call", $status: "TODO" }, change: { $status: "COMPLETE" } },
  { folder: "/v1/notes", values: "", fields: { $title: "Call" }, change: { $title: "Call of Monday" } },
  { folder: "/v1/lists", values: "", fields: { $name: "VIP", $objectType: "account" }, change: { $name: "Friends" } },
  { folder: "/v1/objects/shipment", values: "/values", fields: { label: "HH-1" }, change: { label: "HH-2" } },
])("$folder", ({ folder, values, fields, change }) => {
  const key = Object.keys(change)[0] ?? "";
  const read = (folder: string): string => folder + values;

  async function create(session: Session): Promise<string> {
    const links = {
      "/v1/opportunities": { $account: await firstId(session, "/v1/accounts") },
      "/v1/tasks": { $assignedTo: await firstId(session, "/v1/members") },
    }[folder];
    const body = links === undefined ? { fields } : { fields, relationships: links };
    const { status, body: record } = await session.lightfield(`POST ${read(folder)}`, { body });
    expect(status).toBe(200);
    return String(record.id);
  }

  test("what was created can be retrieved and is counted", async () => {
    const session = startSession();
    const before = await session.lightfield(`GET ${folder}`);
    const id = await create(session);
    const { body } = await session.lightfield(`GET ${read(folder)}/${id}`);
    expect(body.id).toBe(id);
    expect(body.fields?.[key]?.value).toEqual(Object(fields)[key]);
    const after = await session.lightfield(`GET ${folder}`);
    expect(Number(after.body.totalCount)).toBe(Number(before.body.totalCount) + 1);
  });

  test("an update changes what it names and stays", async () => {
    const session = startSession();
    const id = await create(session);
    const updated = await session.lightfield(`POST ${read(folder)}/${id}`, { body: { fields: change } });
    expect(updated.status).toBe(200);
    const { body } = await session.lightfield(`GET ${read(folder)}/${id}`);
    expect(body).toEqual(updated.body);
    expect(body.fields?.[key]?.value).toEqual(Object(change)[key]);
  });

  test("a deleted record is returned, cannot be retrieved or listed, and may be deleted again", async () => {
    const session = startSession();
    const id = await create(session);
    const first = await session.lightfield(`DELETE ${read(folder)}/${id}`);
    const second = await session.lightfield(`DELETE ${read(folder)}/${id}`);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect((await session.lightfield(`GET ${read(folder)}/${id}`)).status).toBe(404);
    expect(JSON.stringify((await session.lightfield(`GET ${folder}`)).body)).not.toContain(id);
  });
});

test("pages are cut by limit and offset, and the count is that of all matches", async () => {
  const session = startSession();
  for (let i = 0; i < 30; i++)
    await session.lightfield("POST /v1/notes", { body: { fields: { $title: `Note ${i}` } } });
  const page = async (query: string): Promise<[number, unknown]> => {
    const { body } = await session.lightfield(`GET /v1/notes${query}`);
    return [Object.values(body.data ?? {}).length, body.totalCount];
  };
  expect(await page("")).toEqual([25, 32]);
  expect(await page("?offset=25")).toEqual([7, 32]);
  expect(await page("?limit=3&offset=30")).toEqual([2, 32]);
  expect(await page("?offset=32")).toEqual([0, 32]);
});

test('every list is in the envelope with `object: "list"`', async () => {
  const { body } = await startSession().lightfield("GET /v1/accounts?limit=1");
  expect(Object.keys(body).sort()).toEqual(["data", "object", "totalCount"]);
  expect(body.object).toBe("list");
});
