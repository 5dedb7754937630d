import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";

const start = Date.parse("2026-06-15T09:00:00Z");

test("the headers are always sent, and nothing is ever used up without the option", async () => {
  const session = startSession({ clock: () => new Date(start) });
  for (let count = 1; count <= 30; count++) {
    const { status, headers } = await session.lightfield("GET /v1/accounts");
    const named = ["limit", "remaining", "reset"].map((name) => headers.get(`x-ratelimit-${name}`));
    expect([status, ...named]).toEqual([200, "25", "24", String(start / 1000 + 1)]);
  }
});

test("the 26th request of a second is refused with the time to wait, in the bare form of error", async () => {
  const session = startSession({ rateLimit: true, clock: () => new Date(start) });
  for (let used = 1; used <= 25; used++) {
    const { status, headers } = await session.lightfield("GET /v1/accounts");
    expect([status, headers.get("x-ratelimit-remaining")]).toEqual([200, String(25 - used)]);
  }
  const refused = await session.lightfield("GET /v1/accounts");
  expect([refused.status, refused.body.type, refused.headers.get("retry-after")]).toEqual([
    429,
    "too_many_requests",
    "1",
  ]);
  expect(refused.headers.get("x-ratelimit-reset")).toBe(String(start / 1000 + 1));
});

test("reads, writes and searches are counted apart, and the next second begins anew", async () => {
  let now = start;
  const session = startSession({ rateLimit: 1, clock: () => new Date(now) });
  const send = async (request: string, body?: unknown): Promise<number> =>
    (await session.lightfield(request, body === undefined ? {} : { body })).status;
  const each = async (): Promise<number[]> => [
    await send("GET /v1/accounts"),
    await send("GET /v1/auth/validate"),
    await send("POST /v1/accounts", { fields: { $name: "K" } }),
  ];
  expect(await each()).toEqual([200, 200, 200]);
  expect(await each()).toEqual([429, 429, 429]);
  now += 999;
  expect(await each()).toEqual([429, 429, 429]);
  now += 1;
  expect(await each()).toEqual([200, 200, 200]);
});

test("a request that is refused for another reason counts and carries the headers, too", async () => {
  const session = startSession({ rateLimit: 2, clock: () => new Date(start) });
  const { status, headers } = await session.lightfield("GET /v1/accounts/acc_none");
  expect([status, headers.get("x-ratelimit-remaining")]).toEqual([404, "1"]);
});
