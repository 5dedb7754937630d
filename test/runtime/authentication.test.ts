import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import type { Authentication } from "../../src/authentication.ts";
import { SDKError } from "../../src/index.ts";
import { APIClient } from "../../src/runtime.ts";
import type { ClientOptions } from "../../src/runtime.ts";
import { fastClock, petAPI } from "../support/client.ts";
import { hangUp, inTurn, json, serve, text } from "../support/serve.ts";
import type { Handler, SeenRequest, TestServer } from "../support/serve.ts";

class Client extends APIClient {}

interface Setup {
  readonly client: Client;
  readonly server: TestServer;
  /** Everything the client logged. */
  readonly log: unknown[];
}

async function setUp(authentication: Authentication, handler: Handler, options: ClientOptions): Promise<Setup> {
  const server = await serve(handler);
  const log: unknown[] = [];
  const write = (...line: unknown[]): void => void log.push(line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const api = { ...petAPI, authentication };
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
  const schemes: [Authentication, key: string, carriers: object][] = [
    [{ scheme: "bearer" }, "key+/=", { ...plain, authorization: "Bearer key+/=" }],
    [{ scheme: "basic" }, "user:pässword", { ...plain, authorization: "Basic dXNlcjpww6Rzc3dvcmQ=" }],
    [{ scheme: "basic" }, "user", { ...plain, authorization: "Basic dXNlcjo=" }],
    [{ scheme: "header", name: "X-Api-Key" }, "key+/=", { ...plain, header: "key+/=" }],
    [{ scheme: "header", name: "Authorization" }, "Token abc", { ...plain, authorization: "Token abc" }],
    [{ scheme: "query", name: "api key" }, "kéy&=", { ...plain, url: "/v1/pets?a=1&api%20key=k%C3%A9y%26%3D" }],
    [{ scheme: "cookie", name: "session" }, "key+/=", { ...plain, cookie: "session=key+/=" }],
    [{ scheme: "none" }, "key", { ...plain, authorization: "Bearer key" }],
  ];

  test.each(schemes)("by %j: %s", async (authentication, apiKey, carriers) => {
    const { client, server } = await setUp(authentication, json({}), { apiKey });
    await client.request(call);
    expect(carriersOf(server.requests[0])).toEqual(carriers);
  });

  test.each(schemes)("by %j: %s, asked for at each attempt", async (authentication, key, carriers) => {
    const apiKey = vi.fn(async () => key);
    const { client, server } = await setUp(authentication, inTurn(json({}, 503), json({})), { apiKey });
    await client.request(call);
    expect(server.requests.map(carriersOf)).toEqual([carriers, carriers]);
    expect(apiKey).toHaveBeenCalledTimes(2);
  });

  test("in a query of its own where the call has none", async () => {
    const { client, server } = await setUp({ scheme: "query", name: "key" }, json({}), { apiKey: "abc" });
    await client.request({ method: "GET", path: "/x" });
    await client.request({ method: "GET", path: "/x?b=2" });
    expect(server.requests.map(({ url }) => url)).toEqual(["/x?key=abc", "/x?b=2&key=abc"]);
  });
});

describe("the call's own value takes the place of the key", () => {
  test.each<[Authentication, object, object]>([
    [{ scheme: "header", name: "X-Api-Key" }, { headers: { "x-api-key": "own" } }, { ...plain, header: "own" }],
    [{ scheme: "header", name: "X-Api-Key" }, { headers: { "X-API-KEY": null } }, plain],
    [{ scheme: "cookie", name: "session" }, { headers: { Cookie: "a=b" } }, { ...plain, cookie: "a=b" }],
    [{ scheme: "basic" }, { headers: { Authorization: null } }, plain],
    [{ scheme: "query", name: "key" }, { query: { key: "own" } }, { ...plain, url: "/v1/pets?a=1&key=own" }],
  ])("by %j with %j", async (authentication, options, carriers) => {
    for (const apiKey of ["key", () => "key"]) {
      const { client, server } = await setUp(authentication, json({}), { apiKey });
      await client.request(call, options);
      expect(carriersOf(server.requests[0])).toEqual(carriers);
    }
  });
});

test("an API that needs no key works without one", async () => {
  const { client, server } = await setUp({ scheme: "none" }, json({}), {});
  await client.request(call);
  expect(carriersOf(server.requests[0])).toEqual(plain);
});

test.each<[Authentication]>([
  [{ scheme: "basic" }],
  [{ scheme: "header", name: "X-Api-Key" }],
  [{ scheme: "query", name: "key" }],
])("by %j a key is needed, and the error says how to give it", (authentication) => {
  const build = (): Client => new Client({ ...petAPI, authentication }, {});
  expect(build).toThrow(SDKError);
  expect(build).toThrow(/apiKey.*PETSHOP_API_KEY/);
});

describe("a key that cannot be sent is refused by the constructor, and not quoted", () => {
  test.each<[Authentication, string]>([
    [{ scheme: "bearer" }, "hush→hush"],
    [{ scheme: "header", name: "X-Api-Key" }, "hush\r\nhush"],
    [{ scheme: "cookie", name: "session" }, "hush; admin=1"],
    [{ scheme: "cookie", name: "session" }, "hush hush"],
    [{ scheme: "query", name: "key" }, "hush\nhush"],
    [{ scheme: "query", name: "key" }, "hush\ud800"],
    [{ scheme: "basic" }, "hush:\0"],
  ])("%j: %j", (authentication, apiKey) => {
    const build = (): Client => new Client({ ...petAPI, authentication }, { apiKey });
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

  const schemes: [Authentication, string][] = [
    [{ scheme: "bearer" }, key],
    [{ scheme: "basic" }, key],
    [{ scheme: "header", name: "X-Api-Key" }, key],
    [{ scheme: "query", name: "key" }, key],
    [{ scheme: "cookie", name: "session" }, key],
  ];

  function show(value: unknown): string {
    return inspect(value, { depth: 20, showHidden: true, getters: true }) + JSON.stringify(value);
  }

  test.each(schemes)("by %j", async (authentication, apiKey) => {
    for (const handler of [quoting, quotingHTML, hangUp]) {
      for (const given of [apiKey, () => apiKey]) {
        const { client, log } = await setUp(authentication, handler, { apiKey: given, maxRetries: 1 });
        const error: unknown = await client.request(call).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(SDKError);
        expect(inspect([error, log], { depth: 20, showHidden: true })).not.toMatch(traces);
        expect(show(client)).not.toMatch(traces);
      }
    }
  });

  test.each(schemes)("by %j, nor does a response", async (authentication, apiKey) => {
    const { client } = await setUp(authentication, json({}), { apiKey });
    const { response } = await client.request(call).withResponse();
    expect(show(response)).not.toMatch(traces);
    expect(show(await client.request(call).asResponse())).not.toMatch(traces);
  });

  test.each<[string, (url: string) => unknown]>([
    ["in its message", (url) => new TypeError(`error sending request for url (${url})`)],
    ["in its cause", (url) => new TypeError("fetch failed", { cause: Object.assign(new Error(url), { path: url }) })],
    ["as a text", (url) => `no way to ${url}`],
  ])("even where fetch quotes the URL %s, as some runtimes do", async (_, failure) => {
    const fetch = (url: string): Promise<Response> => Promise.reject(failure(url));
    const options = { apiKey: key, fetch, maxRetries: 0 };
    const { client, log } = await setUp({ scheme: "query", name: "key" }, json({}), options);
    const error: unknown = await client.request(call).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "APIConnectionError", message: expect.stringContaining("No answer from") });
    expect(inspect([error, log], { depth: 20, showHidden: true })).not.toMatch(traces);
  });

  test.each(schemes)("by %j, nor does it reach the target of a redirect", async (authentication, apiKey) => {
    const elsewhere = await serve(json({}));
    const redirect: Handler = (response, request) =>
      response.writeHead(307, { location: elsewhere.baseURL + request.url }).end();
    const { client, log } = await setUp(authentication, redirect, { apiKey });
    const error: unknown = await client.request(call).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 307 });
    expect(inspect([error, log], { depth: 20, showHidden: true })).not.toMatch(traces);
    expect(elsewhere.requests).toEqual([]);
  });
});
