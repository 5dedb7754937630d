import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { formatVersion, StateFile } from "../../sandbox/store/state-file.ts";
import { folderOf } from "../support/files.ts";
import { startSession } from "../support/sandbox-session.ts";
import type { Session } from "../support/sandbox-session.ts";

/** A session with the sandbox that a file holds, until the end of the test. */
function open(stateFile: string): Session {
  const session = startSession({ stateFile });
  onTestFinished(() => session.sandbox.close().catch(() => {})); // by then, the file may be another's
  return session;
}

test("what was sent twice, deleted, signed in or uploaded before a restart counts after it", async () => {
  const file = join(await folderOf({}), "state");
  const first = open(file);
  const creation = { headers: { "idempotency-key": "k1" }, body: { fields: { $name: "Kestrel Labs" } } };
  const { body: account } = await first.lightfield("POST /v1/accounts", creation);
  const { body: stored } = await first.wootiv("POST /aws/buckets/upload", { body: formOf("a.txt", "bytes") });
  const login = { username: "ann.lee", password: "correct horse battery staple" };
  const { body: tokens } = await first.wootiv("POST /auth/login", { body: login });
  const [deleted] = first.sandbox.state.wootiv.users.deleted.keys();
  await first.sandbox.close();

  const second = open(file);
  expect((await second.lightfield("POST /v1/accounts", creation)).body).toEqual(account);
  expect((await second.lightfield("GET /v1/accounts")).body.totalCount).toBe(6);
  const key = String(tokens.accessToken);
  expect((await second.wootiv(`PATCH /user/recover/${deleted}`, { key })).body.id).toBe(deleted);
  expect(await (await second.sandbox.fetch(String(stored.signedUrl))).text()).toBe("bytes");
});

function formOf(name: string, content: string): FormData {
  const form = new FormData();
  form.append("file", new File([content], name));
  return form;
}

test("what several records share is still shared", async () => {
  const file = join(await folderOf({}), "state");
  await createSandbox({ stateFile: file }).close();
  const { sandbox } = open(file);
  const { types, records } = sandbox.state.lightfield;
  for (const account of records.list("account")) expect(account.type).toBe(types.get("account"));
  const [workspace] = sandbox.state.wootiv.workspaces.living;
  expect(workspace?.subscription).toBe([...sandbox.state.wootiv.subscriptions.living].at(-1));
});

test("options that shape the first state change nothing of a state that is there, and a reset begins anew", async () => {
  const file = join(await folderOf({}), "state");
  const made = startSession({ stateFile: file, seed: 7, pipelines: true });
  const before = await made.lightfield("GET /v1/opportunities");
  await made.sandbox.close();
  const seedData = { samples: false, records: { opportunity: [{ fields: { $name: "Own" } }] } };
  const again = startSession({ stateFile: file, seedData });
  expect((await again.lightfield("GET /v1/opportunities")).body).toEqual(before.body);
  again.sandbox.reset();
  await again.sandbox.close();
  expect((await open(file).lightfield("GET /v1/opportunities")).body.totalCount).toBe(1);
});

test("lists of a restored state lag behind writes as the options say, and not behind what was there", async () => {
  const file = join(await folderOf({}), "state");
  await createSandbox({ stateFile: file }).close();
  const lagging = startSession({ stateFile: file, searchLag: 60_000 });
  onTestFinished(() => lagging.sandbox.close());
  await lagging.lightfield("POST /v1/accounts", { body: { fields: { $name: "K" } } });
  expect((await lagging.lightfield("GET /v1/accounts")).body.totalCount).toBe(5);
});

test("the file is there from the beginning, and is written again a second after the first of several requests", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const file = join(await folderOf({}), "state");
  const session = open(file);
  const written = [(await stat(file)).ino];
  const note = async (): Promise<void> => void written.push((await stat(file)).ino);
  for (let i = 0; i < 3; i++) {
    await session.lightfield("POST /v1/notes", { body: { fields: { $title: "N" } } });
    vi.advanceTimersByTime(400);
    await note(); // another file, which has taken the place of the first
  }
  const [start, ...after] = written;
  expect(after.map((ino) => ino === start)).toEqual([true, true, false]);
  expect(vi.getTimerCount()).toBe(0);
  expect((await open(file).lightfield("GET /v1/notes")).body.totalCount).toBe(
    (await session.lightfield("GET /v1/notes")).body.totalCount,
  );
});

test.each<[string, (state: Uint8Array) => Uint8Array | string, string]>([
  ["is empty", () => "", "is no state of a sandbox"],
  ["is something else", () => '{"records":{}}', "is no state of a sandbox"],
  ["is cut off", (state) => state.subarray(0, 5000), "is damaged"],
  ["has a bit turned", (state) => state.with(4000, (state[4000] ?? 0) ^ 1), "is damaged"],
  [
    "has another format",
    (state) => Buffer.from(state).toString("latin1").replace(`format ${formatVersion},`, "format 99,"),
    `was written by another version of the sandbox, in format 99 rather than ${formatVersion}`,
  ],
])("a file that %s is refused in one sentence, and left as it is", async (_, change, problem) => {
  const file = join(await folderOf({}), "state");
  await createSandbox({ stateFile: file }).close();
  await writeFile(file, change(new Uint8Array(await readFile(file))));
  const before = await readFile(file);
  const advice = "it stays as it is, so remove it, or name another.";
  expect(() => createSandbox({ stateFile: file })).toThrow(
    new TypeError(`The state file ${file} ${problem}: ${advice}`),
  );
  expect((await readFile(file)).equals(before)).toBe(true);
});

test("a path that cannot be read or written is refused at once", async () => {
  const folder = await folderOf({});
  expect(() => createSandbox({ stateFile: folder })).toThrow(/^The state file .* cannot be read \(EISDIR.*: it stays/);
  const lost = join(folder, "missing", "state");
  expect(() => createSandbox({ stateFile: lost })).toThrow(/^The state file .* cannot be written: ENOENT/);
  expect(await readdir(folder)).toEqual([]);
});

test("a file that another sandbox has written meanwhile is left to it", async () => {
  const file = join(await folderOf({}), "state");
  const first = open(file);
  const second = open(file);
  await second.lightfield("POST /v1/notes", { body: { fields: { $title: "N" } } });
  await second.sandbox.close();
  const state = await readFile(file);
  const problem = `The state file ${file} cannot be written: another program has changed it.`;
  await expect(first.sandbox.close()).rejects.toThrow(new TypeError(problem));
  expect((await readFile(file)).equals(state)).toBe(true);
  await rm(file);
  await first.sandbox.close(); // of one that is gone, nothing is lost
});

test("a state that can no longer be written is an error of close(), and a warning until then", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const folder = join(await folderOf({}), "inner");
  await mkdir(folder);
  const session = startSession({ stateFile: join(folder, "state") });
  await rm(folder, { recursive: true });
  await session.lightfield("GET /v1/accounts");
  vi.advanceTimersByTime(1000);
  expect(warn).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining("cannot be written") }));
  await expect(session.sandbox.close()).rejects.toThrow(/^The state file .* cannot be written: ENOENT/);
  expect(existsSync(folder)).toBe(false);
});

test("what is kept, and its members, belong to the format: whoever changes them raises its version", async () => {
  const file = join(await folderOf({}), "state");
  createSandbox({ stateFile: file });
  const shapes = [...(new StateFile(file).read() ?? [])].map(([name, value]) => `${name}: ${membersOf(value)}`);
  expect([formatVersion, ...shapes]).toMatchInlineSnapshot(`
    [
      1,
      "clock: time",
      "random: state",
      "sequences: ",
      "objects: bytes contentType path storedAt",
      "grants: ",
      "types: fields folder idPrefix isCustom label relationships slug",
      "records: createdAt fields id links past type updatedAt",
      "trash: ",
      "files: completedAt createdAt expiresAt filename id mimeType path sizeBytes status",
      "merges: ",
      "idempotency: ",
      "runs: ",
      "keys: isAdmin memberId scopes subjectType",
      "User, living: audit email firstName id lastName role username",
      "User, deleted: audit email firstName id lastName role username",
      "User, columns: ",
      "Workspace, living: audit id name ownerId slug subscription subscriptionId workspaceMembers",
      "Workspace, deleted: ",
      "Workspace, columns: ",
      "Token, living: ",
      "Token, deleted: ",
      "Token, columns: ",
      "Role, living: assignees audit description id name",
      "Role, deleted: ",
      "Role, columns: ",
      "Role assignment, living: assignee audit id role",
      "Role assignment, deleted: ",
      "Role assignment, columns: ",
      "Invitation, living: active audit category code email id user",
      "Invitation, deleted: ",
      "Invitation, columns: ",
      "Subscription, living: audit endDate history id planName startDate status workspace workspaceId",
      "Subscription, deleted: ",
      "Subscription, columns: ",
      "Contact, living: audit contactGroupId email firstName id lastName metadata phoneNumber primaryContact workspaceId",
      "Contact, deleted: ",
      "Contact, columns: ",
      "Contact group, living: audit groupName id workspaceId",
      "Contact group, deleted: ",
      "Contact group, columns: ",
      "Mailbox, living: audit config dotcom id inbox name objective status uniqueAddress workspaceId",
      "Mailbox, deleted: ",
      "Mailbox, columns: ",
      "Registry entry, living: audit enabled id instructions name pipelineId rawContent rawParsed schema slug source type value workspaceId",
      "Registry entry, deleted: ",
      "Registry entry, columns: ",
      "streams: contactId contactMetadata id mailbox medium messages namespace slug status subject",
      "bearers: userId",
      "passwords: ",
      "refresh tokens: ",
      "passcodes: ",
      "outbox: ",
      "kinds: ",
      "defaults: workspaceId",
    ]
  `);
});

/** The names of the members of what was kept first. */
function membersOf(value: unknown): string {
  const [first] = value instanceof Map ? value.values() : Array.isArray(value) ? value : [value];
  const record = Object(first).record ?? first;
  return typeof record === "object" && !(record instanceof Set) ? Object.keys(record).sort().join(" ") : "";
}
