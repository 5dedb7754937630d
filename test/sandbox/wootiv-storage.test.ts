import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Body, Session } from "../support/sandbox-session.ts";

async function sign(session: Session, filename: string): Promise<Body> {
  return (await session.wootiv("POST /aws/get-signed-put-url", { body: { filename } })).body;
}

async function post(session: Session, upload: Body, changes: Record<string, string> = {}): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...upload.fields, ...changes })) form.append(name, String(value));
  form.append("file", new File(["bytes"], "local.txt", { type: "text/plain" }));
  return (await session.sandbox.fetch(String(upload.url), { method: "POST", body: form })).status;
}

async function download(session: Session, path: string): Promise<string> {
  const { body } = await session.wootiv(`GET /aws/buckets/${path}`);
  return (await session.sandbox.fetch(String(body.signedUrl))).text();
}

test("a presigned upload takes the form with its fields and the file", async () => {
  const session = startSession();
  expect(await post(session, await sign(session, "menu.txt"))).toBe(204);
  expect(await download(session, "menu.txt")).toBe("bytes");
});

test("a field that was changed breaks the signature", async () => {
  const session = startSession();
  const upload = await sign(session, "menu.txt");
  expect(await post(session, upload, { key: "other.txt" })).toBe(403);
  expect(await post(session, upload, { "X-Amz-Signature": "0" })).toBe(403);
});

test("presigned URLs expire", async () => {
  let now = Date.parse("2026-06-15T09:00:00Z");
  const session = startSession({ clock: () => new Date(now) });
  const upload = await sign(session, "menu.txt");
  await post(session, upload);
  const { body } = await session.wootiv("GET /aws/buckets/menu.txt");
  now += 60 * 60 * 1000;
  expect(await post(session, upload)).toBe(403);
  expect((await session.sandbox.fetch(String(body.signedUrl))).status).toBe(403);
});

test("a file in a folder is stored and found under both names", async () => {
  const session = startSession();
  const form = new FormData();
  form.append("file", new File(["märz"], "März 1.txt", { type: "text/plain" }));
  form.append("path", "invoices/2026");
  const { body } = await session.wootiv("POST /aws/buckets/upload", { body: form });
  expect(body).toMatchObject({
    filename: "März 1.txt",
    mime: "text/plain",
    path: "invoices/2026",
    pathWithFilename: "invoices/2026/März 1.txt",
  });
  expect(await (await session.sandbox.fetch(String(body.signedUrl))).text()).toBe("märz");
  expect(await download(session, "invoices%2F2026/M%C3%A4rz%201.txt")).toBe("märz");
  expect((await session.wootiv("GET /aws/objects")).body).toMatchObject([{ Key: "invoices/2026/März 1.txt", Size: 5 }]);
});

test("several files travel in parts of one name, with or without brackets", async () => {
  for (const name of ["bulk", "bulk[]"]) {
    const form = new FormData();
    for (const file of ["a.txt", "b.txt"]) form.append(name, new File([file], file));
    const { body } = await startSession().wootiv("POST /aws/buckets/bulk_upload", { body: form });
    expect(Object.values(body).map((file) => file.filename)).toEqual(["a.txt", "b.txt"]);
  }
});

test("a file that is not there is not found", async () => {
  expect((await startSession().wootiv("GET /aws/buckets/none.txt")).body.message).toBe("File not found");
});
