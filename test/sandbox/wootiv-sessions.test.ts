import { expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";
import type { Body, Session } from "../support/sandbox-session.ts";

async function login(session: Session, password = "correct horse battery staple"): Promise<Body> {
  return (await session.wootiv("POST /auth/login", { body: { username: "ann.lee", password } })).body;
}

test("the access token of a login is a key, the refresh token is not", async () => {
  const session = startSession();
  const { accessToken, refreshToken } = await login(session);
  expect((await session.wootiv("GET /contacts", { key: String(accessToken) })).status).toBe(200);
  expect((await session.wootiv("GET /contacts", { key: String(refreshToken) })).status).toBe(401);
});

test("a refresh token buys one new pair", async () => {
  const session = startSession();
  const { refreshToken, sub } = await login(session);
  const renewed = await session.wootiv("POST /auth/token/refresh", { body: { refreshToken } });
  expect(renewed.body.sub).toBe(sub);
  expect((await session.wootiv("POST /auth/token/refresh", { body: { refreshToken } })).status).toBe(401);
});

test("a passcode from the recovery mail changes the password once", async () => {
  const session = startSession();
  await session.wootiv("POST /auth/recovery/password", { body: { email: "ann.lee@example.com" } });
  const passcode = session.sandbox.state.wootiv.outbox.at(-1)?.passcode;
  const change = { body: { passcode, newPassword: "tulip" } };
  expect((await session.wootiv(`GET /auth/recovery/passcode/${passcode}`)).status).toBe(204);
  expect((await session.wootiv("PATCH /auth/recovery/password", change)).status).toBe(200);
  expect((await session.wootiv(`GET /auth/recovery/passcode/${passcode}`)).status).toBe(404);
  expect((await session.wootiv("PATCH /auth/recovery/password", change)).status).toBe(404);
  expect((await login(session)).statusCode).toBe(401);
  expect(await login(session, "tulip")).toHaveProperty("accessToken");
});

test("recovery does not reveal whether an account exists", async () => {
  const session = startSession();
  for (const kind of ["login", "password"]) {
    expect(
      (await session.wootiv(`POST /auth/recovery/${kind}`, { body: { email: "nobody@example.com" } })).status,
    ).toBe(201);
  }
  expect(session.sandbox.state.wootiv.outbox).toEqual([]);
});

test("the token of a workspace is a key until it is deleted, is shown once, and counts its use", async () => {
  const session = startSession();
  const { id, apiKey, sensitiveKey } = (await session.wootiv("POST /space/harbor-coffee/tokens", { body: {} })).body;
  expect(String(sensitiveKey)).toBe(`wt_…${String(apiKey).slice(-4)}`);
  expect((await session.wootiv("GET /contacts", { key: String(apiKey) })).status).toBe(200);
  expect((await session.wootiv("GET /contacts/x", { key: String(apiKey) })).status).toBe(404);
  const { body } = await session.wootiv("GET /space/harbor-coffee/tokens");
  expect(body[0]).toMatchObject({ id, requestCount: 2, errorCount: 1 });
  expect(body[0]).not.toHaveProperty("apiKey");
  await session.wootiv(`DELETE /space/harbor-coffee/tokens/${id}`);
  expect((await session.wootiv("GET /contacts", { key: String(apiKey) })).status).toBe(401);
});

test("an invitation is accepted once, with the passcode of its mail", async () => {
  const session = startSession();
  const guest = { category: "invitation", email: "guest@example.com", payload: {} };
  const { id, code } = (await session.wootiv("POST /invitation", { body: guest })).body;
  const passcode = session.sandbox.state.wootiv.outbox.at(-1)?.passcode;
  expect((await session.wootiv(`GET /invitation_acceptance/${code}?passcode=000000`)).status).toBe(404);
  expect(
    (await session.wootiv(`PATCH /invitation_acceptance/${code}`, { body: { passcode: "000000", payload: {} } }))
      .status,
  ).toBe(400);
  expect(
    (await session.wootiv(`PATCH /invitation_acceptance/${code}`, { body: { passcode, payload: {} } })).status,
  ).toBe(200);
  expect((await session.wootiv(`GET /invitation/${id}`)).body.active).toBe(false);
  expect(
    (await session.wootiv(`PATCH /invitation_acceptance/${code}`, { body: { passcode, payload: {} } })).status,
  ).toBe(404);
});
