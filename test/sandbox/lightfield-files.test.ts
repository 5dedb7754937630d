import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Body, Session } from "../support/sandbox-session.ts";

const text = "Priya: Shall we begin?";

async function open(session: Session, extra: object = {}): Promise<Body> {
  const body = { filename: "talk.txt", mimeType: "text/plain", sizeBytes: text.length, ...extra };
  return (await session.lightfield("POST /v1/files", { body })).body;
}

async function put(
  session: Session,
  upload: Body,
  headers: object = Object(upload.uploadHeaders),
  body = text,
): Promise<number> {
  const init = { method: "PUT", headers: { ...headers }, body };
  return (await session.sandbox.fetch(String(upload.uploadUrl), init)).status;
}

test("bytes that were uploaded and completed can be downloaded", async () => {
  const session = startSession();
  const upload = await open(session);
  expect(upload).toMatchObject({
    status: "PENDING",
    completedAt: null,
    uploadHeaders: { "content-type": "text/plain" },
  });
  expect(await put(session, upload)).toBe(200);
  const md5 = createHash("md5").update(text).digest("hex");
  const done = await session.lightfield(`POST /v1/files/${upload.id}/complete`, { body: { md5 } });
  expect(done.body).toMatchObject({ status: "COMPLETED", expiresAt: null });
  const link = await session.lightfield(`GET /v1/files/${upload.id}/url`);
  const response = await session.sandbox.fetch(String(link.body.url));
  expect([await response.text(), response.headers.get("content-type")]).toEqual([text, "text/plain"]);
});

test.each<[rule: string, md5: string | undefined, uploaded: string | undefined, status: number]>([
  ["another MD5 is refused", "0".repeat(32), text, 422],
  ["an MD5 in upper case is no MD5", "A".repeat(32), text, 400],
  ["a file without bytes cannot be completed", undefined, undefined, 422],
  ["a file of another size cannot be completed", undefined, "short", 422],
])("%s", async (_, md5, uploaded, status) => {
  const session = startSession();
  const upload = await open(session);
  if (uploaded !== undefined) await put(session, upload, undefined, uploaded);
  const response = await session.lightfield(`POST /v1/files/${upload.id}/complete`, {
    body: md5 === undefined ? {} : { md5 },
  });
  expect(response.status).toBe(status);
  expect((await session.lightfield(`GET /v1/files/${upload.id}`)).body.status).toBe("PENDING");
});

test("an upload carries exactly the given headers, and no API key", async () => {
  const session = startSession();
  const upload = await open(session);
  expect(await put(session, upload, { "content-type": "text/html" })).toBe(403);
  expect(await put(session, upload, { "content-type": "text/plain", authorization: "Bearer sk_lf_sandbox" })).toBe(400);
  expect(await put(session, { ...upload, uploadUrl: Object(`${upload.uploadUrl}0`) })).toBe(403);
});

test("a session that was cancelled, completed or expired takes no more steps", async () => {
  let now = Date.parse("2026-06-15T09:00:00Z");
  const session = startSession({ clock: () => new Date(now) });
  const cancelled = await open(session);
  expect((await session.lightfield(`POST /v1/files/${cancelled.id}/cancel`)).body.status).toBe("CANCELLED");
  expect((await session.lightfield(`POST /v1/files/${cancelled.id}/cancel`)).status).toBe(409);
  expect((await session.lightfield(`GET /v1/files/${cancelled.id}/url`)).status).toBe(409);
  const expired = await open(session);
  now += 60 * 60 * 1000;
  expect((await session.lightfield(`GET /v1/files/${expired.id}`)).body).toMatchObject({
    status: "EXPIRED",
    expiresAt: null,
  });
  expect(await put(session, expired)).toBe(403);
  expect((await session.lightfield(`POST /v1/files/${expired.id}/complete`, { body: {} })).status).toBe(409);
});

test("a link to a file ends after a while, and another can be had", async () => {
  let now = Date.parse("2026-06-15T09:00:00Z");
  const session = startSession({ clock: () => new Date(now) });
  const upload = await open(session);
  await put(session, upload);
  await session.lightfield(`POST /v1/files/${upload.id}/complete`, { body: {} });
  const link = async (): Promise<Body> => (await session.lightfield(`GET /v1/files/${upload.id}/url`)).body;
  const { url, expiresAt } = await link();
  now = Date.parse(String(expiresAt)) - 1;
  expect((await session.sandbox.fetch(String(url))).status).toBe(200);
  now += 1;
  expect((await session.sandbox.fetch(String(url))).status).toBe(403);
  expect((await session.sandbox.fetch(String((await link()).url))).status).toBe(200);
});

test("knowledge gets the time in its name and never replaces a file", async () => {
  const session = startSession({ clock: () => new Date("2026-06-15T09:00:00Z") });
  const first = await open(session, { purpose: "knowledge_user" });
  expect(first.filename).toBe(`talk_${Date.parse("2026-06-15T09:00:00Z")}.txt`);
  expect(first.uploadHeaders).toMatchObject({ "if-none-match": "*" });
  expect(await put(session, first)).toBe(200);
  expect(await put(session, await open(session, { purpose: "knowledge_user" }))).toBe(412);
});

test("knowledge of the workspace is for admins only", async () => {
  const session = startSession();
  session.sandbox.state.lightfield.keys.set("plain", {
    subjectType: "user",
    memberId: undefined,
    isAdmin: false,
    scopes: [],
  });
  const body = { filename: "a.md", mimeType: "text/markdown", sizeBytes: 1, purpose: "knowledge_workspace" };
  expect((await session.lightfield("POST /v1/files", { key: "plain", body })).status).toBe(403);
});
