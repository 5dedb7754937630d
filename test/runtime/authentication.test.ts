import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import type { SecurityScheme } from "../../src/auth/scheme.ts";
import { bearer } from "../../src/auth/schemes.ts";
import { SDKError } from "../../src/index.ts";
import { APIClient, basic, cookieKey, headerKey, noKey, queryKey } from "../../src/runtime.ts";
import type { ClientOptions } from "../../src/runtime.ts";
import { petAPI } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { hangUp, inTurn, json, serve, text } from "../support/serve.ts";
import type { Handler, SeenRequest, TestServer } from "../support/serve.ts";

class Client extends APIClient {}

interface Setup {
  readonly client: Client;
  readonly server: TestServer;
  /** Everything the client logged. */
  readonly log: unknown[];
}

async function setUp(securityScheme: SecurityScheme, handler: Handler, options: ClientOptions): Promise<Setup> {
  const server = await serve(handler);
  const log: unknown[] = [];
  const write = (...line: unknown[]): void => void log.push(line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const api = { ...petAPI, securityScheme };
  const all: ClientOptions = { baseURL: server.baseURL, logger, logLevel: "debug", ...options };
  return { server, log, client: new Client(api, all, fastClock()) };
}

/** What of a request may carry a key. */
function carriersOf(request: SeenRequest | undefined): Record<string, unknown> {
  const { authorization, cookie, ["x-api-key"]: header } = request?.headers ?? {};
  return { url: request?.url, authorization, cookie, header };
}

const call = { method: "GET", path: "/v1/pets", query: { a: 1 } };
const plain = { url: "/v1/pets?a=1", authorization: undefined, cookie: undefined, header: undefined };

describe("a key travels", () => {
  const schemes: [scheme: string, key: string, SecurityScheme, carriers: object][] = [
    ["bearer", "key+/=", bearer, { ...plain, authorization: "Bearer key+/=" }],
    ["basic", "user:pässword", basic, { ...plain, authorization: "Basic dXNlcjpww6Rzc3dvcmQ=" }],
    ["basic", "user", basic, { ...plain, authorization: "Basic dXNlcjo=" }],
    ["header X-Api-Key", "key+/=", headerKey("X-Api-Key"), { ...plain, header: "key+/=" }],
    ["header Authorization", "Token abc", headerKey("Authorization"), { ...plain, authorization: "Token abc" }],
    ["header Authorization", "Bearer abc", headerKey("Authorization"), { ...plain, authorization: "Bearer abc" }],
    ["query api key", "kéy&=", queryKey("api key"), { ...plain, url: "/v1/pets?a=1&api%20key=k%C3%A9y%26%3D" }],
    ["cookie session", "key+/=", cookieKey("session"), { ...plain, cookie: "session=key+/=" }],
    ["none", "key", noKey, { ...plain, authorization: "Bearer key" }],
  ];

  test.each(schemes)("by %s: %s", async (_, apiKey, securityScheme, carriers) => {
    const { client, server } = await setUp(securityScheme, json({}), { apiKey });
    await client.request(call);
    expect(carriersOf(server.requests[0])).toEqual(carriers);
  });

  test.each(schemes)("by %s: %s, requested at each attempt", async (_, key, securityScheme, carriers) => {
    const apiKey = vi.fn(async () => key);
    const { client, server } = await setUp(securityScheme, inTurn(json({}, 503), json({})), { apiKey });
    await client.request(call);
    expect(server.requests.map(carriersOf)).toEqual([carriers, carriers]);
    expect(apiKey).toHaveBeenCalledTimes(2);
  });

  test("in a query of its own where the call has none", async () => {
    const { client, server } = await setUp(queryKey("key"), json({}), { apiKey: "abc" });
    await client.request({ method: "GET", path: "/x" });
    await client.request({ method: "GET", path: "/x?b=2" });
    expect(server.requests.map(({ url }) => url)).toEqual(["/x?key=abc", "/x?b=2&key=abc"]);
  });
});

describe("the call's own value replaces the key", () => {
  test.each<[string, object, SecurityScheme, object]>([
    ["header X-Api-Key", { headers: { "x-api-key": "own" } }, headerKey("X-Api-Key"), { ...plain, header: "own" }],
    ["header X-Api-Key", { headers: { "X-API-KEY": null } }, headerKey("X-Api-Key"), plain],
    ["cookie session", { headers: { Cookie: "a=b" } }, cookieKey("session"), { ...plain, cookie: "a=b" }],
    ["basic", { headers: { Authorization: null } }, basic, plain],
    ["query key", { query: { key: "own" } }, queryKey("key"), { ...plain, url: "/v1/pets?a=1&key=own" }],
  ])("by %s with %j", async (_, options, securityScheme, carriers) => {
    for (const apiKey of ["key", () => "key"]) {
      const { client, server } = await setUp(securityScheme, json({}), { apiKey });
      await client.request(call, options);
      expect(carriersOf(server.requests[0])).toEqual(carriers);
    }
  });
});

describe("a key function that gives nothing gives a blank key, and nothing is sent", () => {
  test.each<[string, SecurityScheme]>([
    ["bearer", bearer],
    ["header X-Api-Key", headerKey("X-Api-Key")],
    ["query key", queryKey("key")],
  ])("by %s", async (_, securityScheme) => {
    // @ts-expect-error TS2322: a program without types may give nothing
    const { client, server } = await setUp(securityScheme, json({}), { apiKey: async () => undefined });
    const error: unknown = await client.request(call).catch((reason: unknown) => reason);
    const message = "The API key is blank: check what its function returns.";
    expect(error).toMatchObject({ name: "SDKError", message, attempts: 0 });
    expect(server.requests).toEqual([]);
  });
});

test("an API that needs no key works without one", async () => {
  const { client, server } = await setUp(noKey, json({}), {});
  await client.request(call);
  expect(carriersOf(server.requests[0])).toEqual(plain);
});

test.each<[string, SecurityScheme, message: RegExp]>([
  ["basic", basic, /apiKey.*PETSHOP_API_KEY, as `user:password`\.$/],
  ["header X-Api-Key", headerKey("X-Api-Key"), /apiKey.*PETSHOP_API_KEY\.$/],
  ["query key", queryKey("key"), /apiKey.*PETSHOP_API_KEY\.$/],
])("by %s a key is needed, and the error says how to give it", (_, securityScheme, message) => {
  const build = (): Client => new Client({ ...petAPI, securityScheme }, {});
  expect(build).toThrow(SDKError);
  expect(build).toThrow(message);
});

describe("a key that cannot be sent is refused by the constructor, and not quoted", () => {
  test.each<[string, string, SecurityScheme]>([
    ["bearer", "hush→hush", bearer],
    ["header X-Api-Key", "hush\r\nhush", headerKey("X-Api-Key")],
    ["cookie session", "hush; admin=1", cookieKey("session")],
    ["cookie session", "hush hush", cookieKey("session")],
    ["query key", "hush\nhush", queryKey("key")],
    ["query key", "hush\ud800", queryKey("key")],
    ["basic", "hush:\0", basic],
  ])("%s: %j", (_, apiKey, securityScheme) => {
    const build = (): Client => new Client({ ...petAPI, securityScheme }, { apiKey });
    expect(build).toThrow(SDKError);
    expect(build).not.toThrow(/hush/);
  });
});

describe("no log, error or printed object shows the key", () => {
  const key = "sk_test:0123+456789";
  const traces = /sk_test|0123.456|0123%2B|c2tfdGVz/;
  const quoting: Handler = (response, request, n) => {
    const body = JSON.stringify({ message: `No: ${request.url} ${inspect(request.headers)} ${key}`, key });
    response.writeHead(n > 1 ? 401 : 500, { "content-type": "application/json", "set-cookie": key }).end(body);
  };
  const quotingHTML: Handler = (response, request, n) =>
    text(`<pre>${request.url} ${inspect(request.headers)}`, "text/html")(response, request, n);

  const schemes: [string, string, SecurityScheme][] = [
    ["bearer", key, bearer],
    ["basic", key, basic],
    ["header X-Api-Key", key, headerKey("X-Api-Key")],
    ["query key", key, queryKey("key")],
    ["cookie session", key, cookieKey("session")],
  ];

  function show(value: unknown): string {
    return inspect(value, { depth: 20, showHidden: true, getters: true }) + JSON.stringify(value);
  }

  test.each(schemes)("by %s", async (_, apiKey, securityScheme) => {
    for (const handler of [quoting, quotingHTML, hangUp]) {
      for (const given of [apiKey, () => apiKey]) {
        const { client, log } = await setUp(securityScheme, handler, { apiKey: given, maxRetries: 1 });
        const error: unknown = await client.request(call).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(SDKError);
        expect(inspect([error, log], { depth: 20, showHidden: true })).not.toMatch(traces);
        expect(show(client)).not.toMatch(traces);
      }
    }
  });

  test.each(schemes)("by %s, nor does a response", async (_, apiKey, securityScheme) => {
    const { client } = await setUp(securityScheme, json({}), { apiKey });
    const { response } = await client.request(call).withResponse();
    expect(show(response)).not.toMatch(traces);
    expect(show(await client.request(call).asResponse())).not.toMatch(traces);
  });

  test.each([
    ["a token", { Authorization: "Token hush_hush_1" }],
    ["a user and a password", { Authorization: `Basic ${btoa("user:hush_hush_1")}` }],
    ["a cookie", { Cookie: "theme=dark; session=hush_hush_1" }],
  ])("nor what a call gives instead: %s", async (_, headers) => {
    const { client, log } = await setUp(bearer, text("hush_hush_1 dXNlcjpodXNoX2h1c2hfMQ==", "text/html"), {
      apiKey: key,
    });
    const error: unknown = await client.request(call, { headers }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "APIResponseLostError", excerpt: expect.stringContaining("[redacted]") });
    expect(inspect([error, log], { depth: 20, showHidden: true })).not.toContain("hush_hush");
  });

  test.each([
    ["one that begins like another, whole", "a=hush_hush_1; b=hush_hush_1_more", "hush_hush_1_more", "[redacted]"],
    ["but no short one, which is in any text", "theme=dark; a=hush_hush_1", "dark hush_hush_1", "dark [redacted]"],
  ])("nor its cookies: %s", async (_, Cookie, body, excerpt) => {
    const { client } = await setUp(bearer, text(body, "text/html"), { apiKey: key });
    await expect(client.request(call, { headers: { Cookie } })).rejects.toMatchObject({ excerpt });
  });

  const slashed = 'hush/hush+key"1';

  test.each<[how: string, body: string, status: number]>([
    ["with its slashes escaped", String.raw`{"message":"hush\/hush+key\"1"}`, 401],
    ["with anything escaped", String.raw`{"message":"no","seen":[{"key":"\u0068ush/hush\u002bkey\u00221"}]}`, 401],
    ["without a message beside it", String.raw`{"hush":"hush\/hush\u002bkey\"1"}`, 401],
    ["in JSON that breaks off", String.raw`{"message":"hush\/hush+key\"1`, 200],
  ])("nor what JSON makes of it, %s", async (_, body, status) => {
    const handler: Handler = (response) => response.writeHead(status, { "content-type": "application/json" }).end(body);
    const { client, log } = await setUp(bearer, handler, { apiKey: slashed, maxRetries: 0 });
    const error: unknown = await client.request(call).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SDKError);
    expect(inspect([error, log], { depth: 20, showHidden: true })).not.toMatch(/hush\W+hush|ush\Wkey/);
  });

  test("nor in an error that is no JSON", async () => {
    const { client, log } = await setUp(bearer, text(`no such key: ${key}`, "text/plain", 401), { apiKey: key });
    const error: unknown = await client.request(call).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 401, error: "no such key: [redacted]" });
    expect(inspect([error, log], { depth: 20, showHidden: true })).not.toMatch(traces);
  });

  test.each<[string, Handler]>([
    ["", (response) => response.writeHead(302, { location: `/login/${key}` }).end()],
    [
      ", whose body stalls",
      (response) => response.writeHead(302, { location: `/login/${key}`, "content-length": 9 }).write("a"),
    ],
  ])("nor in the target of a redirect%s", async (_, redirect) => {
    const { client } = await setUp(bearer, redirect, { apiKey: key, timeout: 100 });
    const error: unknown = await client.request(call).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 302, message: expect.stringContaining("/login/[redacted]") });
  });

  test("nor a user name that is the key, since it has no password", async () => {
    const body = JSON.stringify({ message: "no such key: sk_live_hush" });
    const { client } = await setUp(basic, text(body, "application/json", 401), { apiKey: "sk_live_hush" });
    await expect(client.request(call)).rejects.toThrow("401 no such key: [redacted]");
  });

  test.each<[string, (url: string) => unknown]>([
    ["in its message", (url) => new TypeError(`error sending request for url (${url})`)],
    ["in its cause", (url) => new TypeError("fetch failed", { cause: Object.assign(new Error(url), { path: url }) })],
    ["as a text", (url) => `no way to ${url}`],
  ])("even where fetch quotes the URL %s, as some platforms do", async (_, failure) => {
    const fetch = (url: string): Promise<Response> => Promise.reject(failure(url));
    const options = { apiKey: key, fetch, maxRetries: 0 };
    const { client, log } = await setUp(queryKey("key"), json({}), options);
    const error: unknown = await client.request(call).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "APIConnectionError", message: expect.stringContaining("No response from") });
    expect(inspect([error, log], { depth: 20, showHidden: true })).not.toMatch(traces);
  });

  test.each(schemes)("by %s, nor does it reach the target of a redirect", async (_, apiKey, securityScheme) => {
    const elsewhere = await serve(json({}));
    const redirect: Handler = (response, request) =>
      response.writeHead(307, { location: elsewhere.baseURL + request.url }).end();
    const { client, log } = await setUp(securityScheme, redirect, { apiKey });
    const error: unknown = await client.request(call).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 307 });
    expect(inspect([error, log], { depth: 20, showHidden: true })).not.toMatch(traces);
    expect(elsewhere.requests).toEqual([]);
  });
});
