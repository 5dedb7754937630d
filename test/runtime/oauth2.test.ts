import { describe, expect, onTestFinished, test, vi } from "vitest";
import { SDKError } from "../../src/index.ts";
import type { ClientCredentials, RefreshCredentials } from "../../src/runtime.ts";
import { issueTokens, loginClient, person, program, refreshToken, serveLogin } from "../support/oauth2.ts";
import { inTurn, json } from "../support/serve.ts";
import type { Handler, SeenRequest } from "../support/serve.ts";

const basicOf = (text: string): string => `Basic ${btoa(text)}`;
const encoded = "hush%2Fhush%2Bsecret%3A1";

/** What a token request says, and who sends it. */
function grantOf({ url, headers, body }: SeenRequest): object {
  return { url, authorization: headers.authorization, ...Object.fromEntries(new URLSearchParams(body)) };
}

describe("a token is requested", () => {
  test.each<[what: string, login: ClientCredentials | RefreshCredentials, grant: object]>([
    [
      "by a program for itself",
      program,
      { url: "/oauth/token", authorization: basicOf(`id%3A1:${encoded}`), grant_type: "client_credentials" },
    ],
    [
      "with the secret in the body",
      { ...program, clientAuthentication: "client_secret_post" },
      {
        url: "/oauth/token",
        authorization: undefined,
        grant_type: "client_credentials",
        client_id: "id:1",
        client_secret: program.clientSecret,
      },
    ],
    [
      "with scopes and further parameters",
      { ...program, scopes: ["read", "write"], parameters: { audience: "https://pets", grant_type: "account" } },
      {
        url: "/oauth/token",
        authorization: basicOf(`id%3A1:${encoded}`),
        grant_type: "account",
        scope: "read write",
        audience: "https://pets",
      },
    ],
    [
      "with a refresh token",
      person,
      {
        url: "/oauth/refresh",
        authorization: basicOf(`app:${encoded}`),
        grant_type: "refresh_token",
        refresh_token: refreshToken,
      },
    ],
    [
      "with the refresh token of a public client",
      { clientId: "app", refreshToken },
      {
        url: "/oauth/refresh",
        authorization: undefined,
        grant_type: "refresh_token",
        refresh_token: refreshToken,
        client_id: "app",
      },
    ],
  ])("%s", async (_what, login, grant) => {
    const server = await serveLogin();
    await loginClient(server, { login }).client.pets();
    expect(server.issued().map(grantOf)).toEqual([grant]);
    expect(server.used()).toEqual(["Bearer token-1"]);
  });

  test("through the client's fetch, and without what goes with calls of the API alone", async () => {
    const server = await serveLogin();
    const fetch = vi.fn(globalThis.fetch);
    const middleware = vi.fn((_attempt: unknown, next: () => Promise<Response>) => next());
    const options = { fetch, middleware, defaultHeaders: { "X-Team": "sales" }, defaultQuery: { a: 1 } };
    await loginClient(server, { login: program, ...options }).client.pets();
    const [token, call] = server.requests;
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(middleware).toHaveBeenCalledTimes(1);
    expect(token?.url).toBe("/oauth/token");
    expect(Object.keys(token?.headers ?? {})).not.toContain("x-team");
    expect(Object.keys(token?.headers ?? {})).not.toContain("petshop-version");
    expect(token?.headers).toMatchObject({ accept: "application/json", "user-agent": call?.headers["user-agent"] });
    expect(call?.headers).toMatchObject({ "x-team": "sales" });
  });

  test("by credentials in variables, where no token is given", async () => {
    vi.stubEnv("PETSHOP_LOGIN_CLIENT_ID", "id");
    vi.stubEnv("PETSHOP_LOGIN_CLIENT_SECRET", "secret-of-variable");
    onTestFinished(() => void vi.unstubAllEnvs());
    const server = await serveLogin();
    const { client } = loginClient(server, {});
    await client.pets();
    await client.withOptions({ maxRetries: 0 }).pets();
    await loginClient(server, { apiKey: "given" }).client.pets();
    expect(server.issued().map(({ headers }) => headers.authorization)).toEqual([basicOf("id:secret-of-variable")]);
    expect(server.used()).toEqual(["Bearer token-1", "Bearer token-1", "Bearer given"]);
  });
});

describe("one token serves", () => {
  test("a hundred calls at once, and those of clients made from this one", async () => {
    const server = await serveLogin(issueTokens({ expires_in: 3600 }));
    const { client } = loginClient(server, { login: program });
    const other = client.withOptions({ timeout: 5000 });
    await Promise.all(Array.from({ length: 50 }, () => [client.pets(), other.pets()]).flat());
    await other.pets();
    expect(server.issued()).toHaveLength(1);
    expect(new Set(server.used())).toEqual(new Set(["Bearer token-1"]));
  });

  test("no client with other credentials, or of another server", async () => {
    const [server, second] = [await serveLogin(), await serveLogin()];
    const { client } = loginClient(server, { login: program });
    await client.pets();
    await client.withOptions({ login: { ...program, scopes: ["read"] } }).pets();
    await client.withOptions({ baseURL: second.baseURL }).pets();
    expect([server.issued().length, second.issued().length]).toEqual([2, 1]);
  });

  test.each<[expiresIn: unknown, seconds: number, requests: number]>([
    [3600, 3539, 1],
    [3600, 3541, 2],
    ["3600", 3541, 2],
    [60, 44, 1],
    [60, 46, 2],
    [undefined, 1e9, 1],
    ["soon", 1e9, 1],
  ])("that expires in %s s, %s s later: %s requests in all", async (expires_in, seconds, requests) => {
    const server = await serveLogin(issueTokens({ expires_in }));
    const { client, clock } = loginClient(server, { login: program });
    await client.pets();
    clock.time += seconds * 1000;
    await client.pets();
    expect(server.issued()).toHaveLength(requests);
    expect(server.used()).toEqual(["Bearer token-1", `Bearer token-${requests}`]);
  });

  test.each([
    ["given with the credentials", undefined, ["Bearer kept"]],
    ["that lasts", 1_060_001, ["Bearer kept"]],
    ["unless it is about to end", 1_060_000, ["Bearer token-1"]],
  ])("%s", async (_what, expiresAt, used) => {
    const server = await serveLogin();
    await loginClient(server, { login: { ...person, accessToken: "kept", expiresAt } }).client.pets();
    expect(server.used()).toEqual(used);
  });

  test("also after the call that requested it was aborted", async () => {
    const server = await serveLogin((response, request, n) =>
      setImmediate(() => issueTokens({})(response, request, n)),
    );
    const { client } = loginClient(server, { login: program });
    const controller = new AbortController();
    const call = { method: "GET", path: "/v1/pets" };
    const calls = [client.request(call, { signal: controller.signal }), client.request(call)];
    controller.abort();
    await expect(calls[0]).rejects.toHaveProperty("name", "APIUserAbortError");
    await calls[1];
    expect(server.issued()).toHaveLength(1);
  });
});

/** Refuses every token but one. */
function onlyTakes(token: string): Handler {
  return (response, request, n) =>
    json({}, request.headers.authorization === `Bearer ${token}` ? 200 : 401)(response, request, n);
}

describe("a token that is refused", () => {
  test("is replaced once, and the call sent once more, whatever maxRetries is", async () => {
    const server = await serveLogin(undefined, onlyTakes("token-2"));
    await loginClient(server, { login: program, maxRetries: 0 }).client.request({
      method: "POST",
      path: "/v1/pets",
      body: { name: "a" },
    });
    expect(server.used()).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(server.requests.at(-1)?.body).toBe('{"name":"a"}');
  });

  test("is replaced once for all calls that it was sent with", async () => {
    const server = await serveLogin(issueTokens({ expires_in: 3600 }), onlyTakes("token-2"));
    const { client } = loginClient(server, { login: program });
    await Promise.all(Array.from({ length: 20 }, () => client.pets()));
    expect(server.issued()).toHaveLength(2);
  });

  test("twice fails, with an AuthenticationError", async () => {
    const server = await serveLogin(undefined, json({ message: "no" }, 401));
    const { client } = loginClient(server, { login: program });
    await expect(client.pets()).rejects.toMatchObject({ name: "AuthenticationError", status: 401, attempts: 2 });
    expect(server.used()).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("takes no retry from the call", async () => {
    const server = await serveLogin(undefined, inTurn(json({}, 401), json({}, 503), json({}, 503), json({})));
    await loginClient(server, { login: program, maxRetries: 2 }).client.pets();
    expect(server.used()).toHaveLength(4);
  });

  test.each<[what: string, options: object, body: () => unknown]>([
    ["a body that is sent only once", {}, () => new Blob(["a"]).stream()],
    ["an Authorization of the call", { headers: { Authorization: "Bearer own" } }, () => ({})],
  ])("is not replaced for %s", async (_what, options, body) => {
    const server = await serveLogin(undefined, json({ message: "no" }, 401));
    const { client } = loginClient(server, { login: program });
    const call = { method: "POST", path: "/v1/pets", body: body() };
    await expect(client.request(call, options)).rejects.toHaveProperty("status", 401);
    expect(server.used()).toHaveLength(1);
  });

  test("is not replaced where it was given as such", async () => {
    const server = await serveLogin(undefined, json({ message: "no" }, 401));
    await expect(loginClient(server, { login: "own" }).client.pets()).rejects.toHaveProperty("status", 401);
    expect(server.used()).toEqual(["Bearer own"]);
  });
});

describe("a refresh token", () => {
  test("that the server replaces is sent from then on, and given to the caller before the call goes", async () => {
    const issue = issueTokens((n) => ({ expires_in: 60, ...(n === 1 && { refresh_token: "hush-refresh-1" }) }));
    const server = await serveLogin(issue);
    const onToken = vi.fn(async () => expect(server.used()).toHaveLength(onToken.mock.calls.length - 1));
    const { client, clock } = loginClient(server, { login: { ...person, onToken } });
    for (let n = 0; n < 3; n += 1) {
      await client.pets();
      clock.time += 60_000;
    }
    const sent = server.issued().map(({ body }) => new URLSearchParams(body).get("refresh_token"));
    expect(sent).toEqual([refreshToken, "hush-refresh-1", "hush-refresh-1"]);
    expect(onToken.mock.calls).toEqual([
      [{ accessToken: "token-1", expiresAt: 1_060_000, refreshToken: "hush-refresh-1" }],
      [{ accessToken: "token-2", expiresAt: 1_120_000, refreshToken: "hush-refresh-1" }],
      [{ accessToken: "token-3", expiresAt: 1_180_000, refreshToken: "hush-refresh-1" }],
    ]);
  });

  test("that cannot be kept fails the calls that wait for it, and later ones go on with the token", async () => {
    const server = await serveLogin(issueTokens({ refresh_token: "hush-refresh-1" }));
    const onToken = (): never => {
      throw new Error("disk full");
    };
    const { client } = loginClient(server, { login: { ...person, onToken } });
    const error: unknown = await client.pets().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({ message: expect.stringContaining("`login.onToken` function failed"), attempts: 0 });
    await client.pets();
    expect(server.used()).toEqual(["Bearer token-1"]);
  });
});
