import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { SDKError } from "../../src/index.ts";
import type { ClientCredentials, RefreshCredentials } from "../../src/runtime.ts";
import { clientSecret, issueTokens, loginClient, person, program, serveLogin } from "../support/oauth2.ts";
import type { LoginOptions } from "../support/oauth2.ts";
import { hangUp, inTurn, json, serve, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

/** The error of a call whose token is refused, and what the client has logged. */
async function failureOf(issue: Handler, options: LoginOptions) {
  const server = await serveLogin(issue);
  const log: unknown[] = [];
  const write = (...line: unknown[]): void => void log.push(line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const onEvent = (event: unknown): void => void log.push(event);
  const { client } = loginClient(server, { logger, logLevel: "debug", onEvent, ...options });
  const error: unknown = await client.pets().catch((reason: unknown) => reason);
  return { error, log, server };
}

describe("a server that gives no token", () => {
  test.each<[what: string, issue: Handler, code: string | undefined, message: string | RegExp]>([
    [
      "does not know the client",
      json({ error: "invalid_client", error_description: "No such client" }, 401),
      "invalid_client",
      '401 invalid_client: No such client. Check clientId and clientSecret of the option login; if the server wants them in the body, set its clientAuthentication: "client_secret_post".',
    ],
    [
      "does not take the refresh token",
      json({ error: "invalid_grant" }, 400),
      "invalid_grant",
      "400 invalid_grant. What login holds has expired, was revoked, or was used before: get a new refresh token, and pass that.",
    ],
    ["does not know the scope", json({ error: "invalid_scope" }, 400), "invalid_scope", /Check login\.scopes\.$/],
    [
      "does not offer the flow",
      json({ error: "unauthorized_client" }, 400),
      "unauthorized_client",
      /check how it is registered with the API, and login\.$/,
    ],
    [
      "is not there",
      text("<h1>Not found", "text/html", 404),
      undefined,
      /^404 The response holds no token\. Check the option login: it was sent to http:\S+\/oauth\/refresh, which login\.tokenURL changes\.$/,
    ],
    [
      "reports the error with status 200",
      json({ error: "bad_code", error_description: "Old" }),
      "bad_code",
      /^200 bad_code: Old\. Check the option login/,
    ],
    ["sends something else", json([]), undefined, /^200 The response holds no token\./],
    ["sends no JSON", text("access_token=hush-token", "text/plain"), undefined, /^200 The response holds no token\./],
    ["sends nothing", (response) => response.writeHead(204).end(), undefined, /^204 The response holds no token\./],
  ])("%s: the call fails with what to do next", async (_what, issue, code, message) => {
    const { error, server } = await failureOf(issue, { login: person });
    expect(error).toMatchObject({
      name: "AuthenticationError",
      code,
      attempts: 0,
      method: "POST",
      path: "/oauth/refresh",
    });
    expect(error).toHaveProperty("message", typeof message === "string" ? message : expect.stringMatching(message));
    expect(error).toHaveProperty("headers.get");
    expect(server.issued()).toHaveLength(1);
    expect(server.used()).toEqual([]);
  });

  test("is asked again where another attempt may help, as any call is", async () => {
    const server = await serveLogin(inTurn(json({}, 503), hangUp, issueTokens({})));
    await loginClient(server, { login: program, retryWrites: false }).client.pets();
    expect(server.issued()).toHaveLength(3);
    expect(server.used()).toEqual(["Bearer token-3"]);
  });

  test("is asked anew by the next call", async () => {
    const server = await serveLogin(inTurn(json({ error: "invalid_client" }, 401), issueTokens({})));
    const { client } = loginClient(server, { login: program });
    await expect(client.pets()).rejects.toHaveProperty("status", 401);
    await client.pets();
    expect(server.used()).toEqual(["Bearer token-2"]);
  });

  test("and is down: the error is that of its last attempt, and the call itself was not sent", async () => {
    const { error, server } = await failureOf(json({ message: "down" }, 500), { login: program, maxRetries: 1 });
    expect(error).toMatchObject({ name: "InternalServerError", attempts: 0, path: "/oauth/token" });
    expect(server.requests).toHaveLength(2);
  });

  test("keeps the secret to itself where it redirects, even if fetch may follow", async () => {
    const elsewhere = await serve(json({ access_token: "hush-token" }));
    const redirect: Handler = (response) => response.writeHead(307, { location: `${elsewhere.baseURL}/token` }).end();
    const { error } = await failureOf(redirect, { login: program, fetchOptions: { redirect: "follow" } });
    expect(error).toMatchObject({ status: 307, message: expect.stringContaining("which is not followed") });
    expect(elsewhere.requests).toEqual([]);
  });

  test("within the timeout of the client fails the call", async () => {
    const { error } = await failureOf(() => {}, { login: program, timeout: 100, maxRetries: 0 });
    expect(error).toMatchObject({ name: "APIConnectionTimeoutError", attempts: 0 });
  });
});

describe("no error, log or event shows", () => {
  const traces = /hush/;
  const quoting =
    (status: number): Handler =>
    (response, { headers, body }) => {
      const members = new URLSearchParams(body);
      const seen = `${headers.authorization} ${body} ${[...members.values()].join(" ")} ${clientSecret}`;
      const reply = { error: "invalid_request", error_description: seen, [seen]: clientSecret };
      response.writeHead(status, { "content-type": "application/json", "x-seen": encodeURIComponent(seen) });
      response.end(JSON.stringify(reply));
    };

  test.each<[string, ClientCredentials | RefreshCredentials]>([
    ["the secret", program],
    ["the secret that goes in the body", { ...program, clientAuthentication: "client_secret_post" }],
    ["the refresh token", person],
    ["further parameters", { ...program, parameters: { password: "hush-password" } }],
  ])("%s, which the server sends back", async (_what, login) => {
    for (const status of [200, 400, 500]) {
      const { error, log } = await failureOf(quoting(status), { login, maxRetries: 1 });
      expect(error).toBeInstanceOf(SDKError);
      expect(inspect([error, log], { depth: 20, showHidden: true })).not.toMatch(traces);
      expect(JSON.stringify([error, log])).not.toMatch(traces);
    }
  });

  test("a token that came, nor does a printed client show any of it", async () => {
    const server = await serveLogin(
      json({ access_token: "hush-token", refresh_token: "hush-refresh-1" }),
      quoting(400),
    );
    const { client } = loginClient(server, { login: person });
    const error: unknown = await client.pets().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 400 });
    expect(inspect([error, client], { depth: 20, showHidden: true, getters: true })).not.toMatch(
      /hush-(token|refresh)/,
    );
  });
});

describe("credentials that cannot work are refused where the client is made, and not quoted", () => {
  test.each<[login: object, message: string]>([
    [{ clientSecret }, "login needs a clientId."],
    [{ clientId: "id" }, "login needs a clientSecret, or a refreshToken."],
    [{ clientId: "id", clientSecret: " " }, "login.clientSecret must be a text."],
    [{ clientId: 1, clientSecret }, "login.clientId must be a text."],
    [{ clientID: "id", clientSecret }, '`login` has no member "clientID". Did you mean clientId?'],
    [{ ...program, scopes: "read" }, "login.scopes must be an array of texts."],
    [
      { ...program, clientAuthentication: "basic" },
      "login.clientAuthentication must be client_secret_basic or client_secret_post.",
    ],
    [{ ...program, parameters: { a: 1 } }, "login.parameters must hold texts."],
    [{ ...program, onToken: "keep" }, "login.onToken must be a function."],
    [{ ...person, expiresAt: "2026" }, "login.expiresAt must be in milliseconds since 1970."],
  ])("%j", async (login, message) => {
    const server = await serveLogin();
    const make = () => loginClient(server, { login } as LoginOptions);
    expect(make).toThrow(SDKError);
    expect(make).toThrow(message);
    expect(make).not.toThrow(/hush/);
  });

  test("and so is a scheme that takes none", async () => {
    const server = await serveLogin();
    const options = { login: "token", other: program };
    expect(() => loginClient(server, options as LoginOptions)).toThrow(
      "other must be a string, or a function that returns one; got object.",
    );
  });
});
