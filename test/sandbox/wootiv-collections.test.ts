import { describe, expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Session } from "../support/sandbox-session.ts";

const times = { startDate: "2026-07-01T00:00:00.000Z", endDate: "2027-07-01T00:00:00.000Z" };
const person = {
  email: "ada@example.com",
  firstName: "Ada",
  lastName: "Byron",
  phoneNumber: "",
  metadata: { vip: true },
};
const mailbox = { name: "Events", uniqueAddress: "events", dotcom: "mail.example.com", objective: "Plan.", config: {} };

const collections: { path: string; creation: object; change: object }[] = [
  { path: "/role", creation: { name: "A", description: "B" }, change: { name: "A", description: "C" } },
  {
    path: "/contact_group",
    creation: { groupName: "A", workspaceId: "w" },
    change: { groupName: "B", workspaceId: "w" },
  },
  {
    path: "/contacts",
    creation: { ...person, contactGroupId: "g", workspaceId: "w" },
    change: { firstName: "Augusta" },
  },
  { path: "/mailbox", creation: mailbox, change: { objective: "Plan parties." } },
];

/** Those that can neither be listed nor deleted. */
const others: typeof collections = [
  {
    path: "/subscription",
    creation: { ...times, planName: "free", status: "trial", workspaceId: "w" },
    change: { status: "active" },
  },
  { path: "/wspace", creation: { name: "Pier", ownerId: "u" }, change: { name: "Quay" } },
];

async function create(session: Session, path: string, creation: object): Promise<string> {
  const { status, body } = await session.wootiv(`POST ${path}`, { body: creation });
  expect(status).toBe(201);
  expect(body).toMatchObject(creation);
  return String(body.id);
}

describe.each([...collections, ...others])("$path", ({ path, creation, change }) => {
  test("what was created can be retrieved", async () => {
    const session = startSession();
    const id = await create(session, path, creation);
    expect((await session.wootiv(`GET ${path}/${id}`)).body).toMatchObject({ id, ...creation });
  });

  test("an update changes what it names and counts the revision", async () => {
    const session = startSession();
    const id = await create(session, path, creation);
    const before = (await session.wootiv(`GET ${path}/${id}`)).body;
    const updated = await session.wootiv(`PATCH ${path}/${id}`, { body: change });
    expect(updated.body).toMatchObject({ ...creation, ...change });
    const { body } = await session.wootiv(`GET ${path}/${id}`);
    expect(body).toEqual(updated.body);
    expect(body.audit?.version).toBe(Number(before.audit?.version) + 1);
  });
});

describe.each(collections)("$path", ({ path, creation }) => {
  test("what was created is listed", async () => {
    const session = startSession();
    const id = await create(session, path, creation);
    const ids = Object.values((await session.wootiv(`GET ${path}`)).body).map((row) => row.id);
    expect(ids).toContain(id);
  });

  test("what was deleted is gone", async () => {
    const session = startSession();
    const id = await create(session, path, creation);
    expect((await session.wootiv(`DELETE ${path}/${id}`)).status).toBe(204);
    expect((await session.wootiv(`GET ${path}/${id}`)).status).toBe(404);
    expect((await session.wootiv(`DELETE ${path}/${id}`)).status).toBe(404);
  });
});

test("the members of a workspace come ten a page, in the envelope", async () => {
  const session = startSession();
  const seen: unknown[] = [];
  for (let page = 1; page <= 4; page++) {
    const { body } = await session.wootiv(`GET /space/harbor-coffee/members?page=${page}`);
    expect(body).toMatchObject({ page, pageCount: 4, total: 31, count: page === 4 ? 1 : 10 });
    seen.push(...Object.values(body.data ?? {}).map((member) => member.id));
  }
  expect(new Set(seen).size).toBe(31);
});

test("a role names everyone who holds it", async () => {
  const session = startSession();
  const users = (await session.wootiv("GET /user?limit=1")).body;
  const role = (await session.wootiv("POST /role", { body: { name: "A", description: "B" } })).body;
  const grant = { body: { role: { id: role.id }, assignee: { id: users[0]?.id } } };
  const { body } = await session.wootiv("POST /role-assignment/user", grant);
  expect((await session.wootiv(`GET /role/${role.id}`)).body.assignees).toEqual([{ id: users[0]?.id }]);
  expect((await session.wootiv("POST /role-assignment/user", grant)).status).toBe(409);
  expect((await session.wootiv(`GET /role-assignment/team/${body.id}`)).status).toBe(404);
  await session.wootiv(`DELETE /role-assignment/user/${body.id}`);
  expect((await session.wootiv(`GET /role/${role.id}`)).body.assignees).toEqual([]);
});

test("creating several is all or nothing", async () => {
  const session = startSession();
  const bulk = [
    { name: "New", description: "" },
    { name: "Admin", description: "" },
  ];
  expect((await session.wootiv("POST /role/bulk", { body: { bulk } })).status).toBe(409);
  expect(Object.values((await session.wootiv("GET /role")).body).map((role) => role.name)).not.toContain("New");
});

test("a change of plan is noted in the history", async () => {
  const session = startSession();
  const { subscriptionId: id } = (await session.wootiv("GET /wspace/harbor-coffee")).body;
  const { body } = await session.wootiv("PATCH /subscription/change", { body: { id, planName: "enterprise" } });
  expect(body).toMatchObject({ planName: "enterprise", history: [{ planName: "business_pro" }] });
  expect((await session.wootiv("PATCH /subscription/change", { body: { planName: "free" } })).status).toBe(404);
});

test("a deleted user can be recovered", async () => {
  const session = startSession();
  const all = (await session.wootiv("GET /user?include_deleted=1&filter=username||$eq||gil.former")).body;
  const id = all[0]?.id;
  expect((await session.wootiv(`GET /user/${id}`)).status).toBe(404);
  expect((await session.wootiv(`PATCH /user/recover/${id}`)).status).toBe(200);
  expect((await session.wootiv(`GET /user/${id}`)).status).toBe(200);
});
