import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Call } from "../support/sandbox-session.ts";

function creation(name: string, key = "key-1"): Call {
  return { body: { fields: { $name: name } }, headers: { "idempotency-key": key } };
}

test("the same key gets the same response and creates nothing more, whatever the body", async () => {
  const session = startSession();
  const first = await session.lightfield("POST /v1/accounts", creation("One"));
  const second = await session.lightfield("POST /v1/accounts", creation("Two"));
  expect(second.body).toEqual(first.body);
  expect((await session.lightfield("GET /v1/accounts")).body.totalCount).toBe(6);
});

test("another key, and another operation with the same key, run on their own", async () => {
  const session = startSession();
  const first = await session.lightfield("POST /v1/accounts", creation("One"));
  const second = await session.lightfield("POST /v1/accounts", creation("One", "key-2"));
  expect(second.body.id).not.toBe(first.body.id);
  const update = await session.lightfield(`POST /v1/accounts/${first.body.id}`, creation("Two"));
  expect(update.body.fields?.$name?.value).toBe("Two");
});

test("a failure is not kept: the key may be used again", async () => {
  const session = startSession();
  const failed = await session.lightfield("POST /v1/accounts", {
    ...creation("One"),
    body: { fields: { $name: "One", bogus: 1 } },
  });
  const second = await session.lightfield("POST /v1/accounts", creation("One"));
  expect([failed.status, second.status]).toEqual([400, 200]);
});

test("a key that is still in use is a conflict, in the bare form of error", async () => {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const session = startSession({ pause: (request) => (request.body.includes("Slow") ? gate : undefined) });
  const slow = session.lightfield("POST /v1/accounts", creation("Slow"));
  await expect.poll(() => session.sandbox.requests.length).toBe(1);
  const second = await session.lightfield("POST /v1/accounts", creation("Second"));
  expect(second.status).toBe(409);
  expect(second.body).toEqual({
    type: "idempotency_conflict",
    message: "A request with this idempotency key is in progress.",
  });
  open();
  expect((await slow).status).toBe(200);
  expect((await session.lightfield("POST /v1/accounts", creation("Third"))).body).toEqual((await slow).body);
});

test("after 24 hours a key is new", async () => {
  let now = Date.parse("2026-06-15T09:00:00Z");
  const session = startSession({ clock: () => new Date(now) });
  const first = await session.lightfield("POST /v1/accounts", creation("One"));
  now += 24 * 60 * 60 * 1000;
  const second = await session.lightfield("POST /v1/accounts", creation("One"));
  expect(second.body.id).not.toBe(first.body.id);
});

test("operations that do not honour the key ignore it", async () => {
  const session = startSession();
  const file = {
    body: { filename: "a", mimeType: "text/plain", sizeBytes: 1 },
    headers: { "idempotency-key": "key-1" },
  };
  const first = await session.lightfield("POST /v1/files", file);
  const second = await session.lightfield("POST /v1/files", file);
  expect(second.body.id).not.toBe(first.body.id);
});
