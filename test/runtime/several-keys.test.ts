import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { APIPromise, ClientOptions } from "../../src/runtime.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";
import type { SeenRequest, TestServer } from "../support/serve.ts";

interface Monitors {
  request(call: { method: string; path: string }): APIPromise<unknown>;
  close(): Promise<void>;
  readonly monitors: Record<
    "list" | "create" | "login" | "status" | "export" | "share" | "report",
    () => APIPromise<unknown>
  >;
}

type Options = ClientOptions & Record<string, unknown>;

const responses = "responses: { '200': { description: Fine, content: { application/json: { schema: {} } } } }";

/** Most operations take two keys together, or a token. */
const Sample = await loadClient<Monitors>(`openapi: 3.1.0
info: { title: Sample, version: "1" }
servers: [{ url: "http://a.invalid" }]
security: [{ apiKeyAuth: [], appKeyAuth: [] }, { oauth: [] }, { bearer_token: [] }]
paths:
  /monitors:
    get: { operationId: monitors.list, ${responses} }
    post: { operationId: monitors.create, ${responses} }
  /login: { get: { operationId: monitors.login, security: [{ basicAuth: [] }], ${responses} } }
  /status: { get: { operationId: monitors.status, security: [], ${responses} } }
  /export: { get: { operationId: monitors.export, security: [{ apiKeyAuth: [], session: [], queryKey: [] }], ${responses} } }
  /share/{id}: { get: { operationId: monitors.shared, security: [], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], ${responses} } }
  /share/mine: { get: { operationId: monitors.share, ${responses} } }
  /report: { get: { operationId: monitors.report, servers: [{ url: "https://reports.example.com" }], security: [{ apiKeyAuth: [], oauth: [] }], ${responses} } }
components:
  securitySchemes:
    apiKeyAuth: { type: apiKey, in: header, name: DD-API-KEY }
    appKeyAuth: { type: apiKey, in: header, name: DD-APPLICATION-KEY }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }
    bearer_token: { type: http, scheme: bearer }
    basicAuth: { type: http, scheme: basic }
    session: { type: apiKey, in: cookie, name: sid }
    queryKey: { type: apiKey, in: query, name: key }
    unused: { type: apiKey, in: header, name: X-Unused }
`);

const all = {
  apiKeyAuth: "api-key-0123456789",
  appKeyAuth: "app-key-0123456789",
  oauth: "token-0123456789",
  basicAuth: "user:password-0123456789",
  session: "session-0123456789",
  queryKey: "query-0123456789",
};

async function setUp(options: Options): Promise<{ api: Monitors; server: TestServer }> {
  const server = await serve(json({}));
  return { server, api: new Sample({ baseURL: server.baseURL, ...options }) };
}

/** The keys of a request. */
function keysOf({ url, headers }: SeenRequest): Record<string, unknown> {
  const { authorization, cookie, "dd-api-key": api, "dd-application-key": app } = headers;
  const sent = {
    api,
    app,
    authorization,
    cookie,
    query: new URL(url, "http://a").searchParams.get("key") ?? undefined,
  };
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
}

const { apiKeyAuth, appKeyAuth, oauth, session, queryKey, basicAuth } = all;
const pair = { api: apiKeyAuth, app: appKeyAuth };

test.each<[what: string, options: Options, call: keyof Monitors["monitors"], keys: object]>([
  ["all keys of a requirement go together", { apiKeyAuth, appKeyAuth }, "list", pair],
  ["the first alternative whose keys are all given is sent", all, "list", pair],
  [
    "an alternative is sent where the first is not whole",
    { apiKeyAuth, oauth },
    "list",
    { authorization: `Bearer ${oauth}` },
  ],
  ["an operation's own kind is sent where it names one", all, "login", { authorization: `Basic ${btoa(basicAuth)}` }],
  ["an operation that is open to all gets no key", all, "status", {}],
  [
    "header, cookie and query go together",
    all,
    "export",
    { api: apiKeyAuth, cookie: `sid=${session}`, query: queryKey },
  ],
  ["a path like that of an open operation keeps its keys", { apiKeyAuth, appKeyAuth }, "share", pair],
  ["`apiKey` stands for the first key", { apiKey: apiKeyAuth, appKeyAuth }, "list", pair],
])("%s", async (_what, options, call, keys) => {
  const { api, server } = await setUp(options);
  await api.monitors[call]();
  expect(server.requests.map(keysOf)).toEqual([keys]);
});

test("so it is with functions, which are called for each attempt", async () => {
  const functions = Object.fromEntries(Object.entries(all).map(([name, key]) => [name, vi.fn(async () => key)]));
  const { api, server } = await setUp(functions);
  await api.monitors.list();
  await api.monitors.export();
  expect(server.requests.map(keysOf)).toEqual([pair, { api: apiKeyAuth, cookie: `sid=${session}`, query: queryKey }]);
  expect(functions["apiKeyAuth"]).toHaveBeenCalledTimes(2);
  expect(functions["basicAuth"]).not.toHaveBeenCalled();
});

test("a call by path is sent with the keys of its operation", async () => {
  const { api, server } = await setUp(all);
  await api.request({ method: "GET", path: "/share/1?a=1" });
  await api.request({ method: "get", path: "/share/mine" });
  await api.request({ method: "GET", path: "/undocumented" });
  expect(server.requests.map(keysOf)).toEqual([{}, pair, pair]);
});

test("keys come from variables of their own", async () => {
  vi.stubEnv("SAMPLE_API_KEY_AUTH", apiKeyAuth);
  vi.stubEnv("SAMPLE_APP_KEY_AUTH", appKeyAuth);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { api, server } = await setUp({});
  await api.monitors.list();
  expect(server.requests.map(keysOf)).toEqual([pair]);
});

test("a call whose keys are not all there is not sent, and the error names the options", async () => {
  const { api, server } = await setUp({ apiKeyAuth });
  await expect(api.monitors.list()).rejects.toThrow(
    "GET /monitors needs a key that this client does not have: pass the options apiKeyAuth (or the variable SAMPLE_API_KEY_AUTH) and appKeyAuth (or the variable SAMPLE_APP_KEY_AUTH), or the option oauth, a token or { clientId, clientSecret } (or the variable SAMPLE_OAUTH).",
  );
  expect(server.requests).toEqual([]);
});

test("a header that the client is to send never takes no key either", async () => {
  const { api, server } = await setUp({ ...all, defaultHeaders: { "DD-API-KEY": null } });
  await api.monitors.list();
  expect(server.requests.map(keysOf)).toEqual([{ app: appKeyAuth }]);
});

test("an unknown option names the nearest key", () => {
  expect(() => new Sample({ apiKeyAuht: "k" } as ClientOptions)).toThrow("Did you mean apiKeyAuth?");
});

test("a key that is no key is refused where the client is made, and not quoted", () => {
  expect(() => new Sample({ appKeyAuth: "secret\nsecret" } as ClientOptions)).toThrow(
    /^appKeyAuth: The API key holds a character/,
  );
  expect(() => new Sample({ appKeyAuth: "secret\nsecret" } as ClientOptions)).not.toThrow(/secret/);
  expect(() => new Sample({ appKeyAuth: 1 } as ClientOptions)).toThrow("appKeyAuth must be a string");
});

test("a function that fails is named, and nothing is sent", async () => {
  const fail = (): never => {
    throw new Error("no vault");
  };
  const { api, server } = await setUp({ apiKeyAuth, appKeyAuth: fail });
  await expect(api.monitors.list()).rejects.toThrow("The `appKeyAuth` function failed");
  expect(server.requests).toEqual([]);
});

test("tokens that the client requests go beside other keys, to the host of the operation", async () => {
  const fetch = vi.fn(async (url: string, _init: RequestInit) => Response.json({ access_token: "token", url }));
  const options: Options = { apiKeyAuth, oauth: { clientId: "id", clientSecret: "secret" }, fetch };
  await new Sample(options).monitors.report();
  const sent = fetch.mock.calls.map(([url, { headers }]) => {
    const { authorization, "dd-api-key": api } = Object.fromEntries(new Headers(headers));
    return { url, authorization, api };
  });
  expect(sent).toEqual([
    { url: "http://a.invalid/token", authorization: `Basic ${btoa("id:secret")}`, api: undefined },
    { url: "https://reports.example.com/report", authorization: "Bearer token", api: apiKeyAuth },
  ]);
  const elsewhere = new Sample({ ...options, baseURL: "http://localhost:1" });
  await expect(elsewhere.monitors.report()).rejects.toThrow("has a server of its own, https://reports.example.com");
  expect(fetch).toHaveBeenCalledTimes(2);
});

test("an option wins over variables, also as `apiKey`", async () => {
  vi.stubEnv("SAMPLE_API_KEY_AUTH", "of the variable");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { api, server } = await setUp({ apiKey: apiKeyAuth, appKeyAuth });
  await api.monitors.list();
  expect(server.requests.map(keysOf)).toEqual([pair]);
});

test("no error shows any of the keys that a server sends back", async () => {
  const log: unknown[] = [];
  const write = (...line: unknown[]): void => void log.push(line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const server = await serve((response, { url, headers }) => {
    response.writeHead(400, { "content-type": "application/json" }).end(JSON.stringify({ message: [url, headers] }));
  });
  const api = new Sample({ baseURL: server.baseURL, logger, logLevel: "debug", ...all } as ClientOptions);
  for (const call of ["list", "login", "export"] as const) {
    const error: unknown = await api.monitors[call]().catch((failure: unknown) => failure);
    if (!(error instanceof Error)) return expect.unreachable();
    const shown = `${error.message} ${JSON.stringify(error)} ${JSON.stringify(log)}`;
    expect(shown).toContain("[redacted]");
    for (const key of [...Object.values(all), btoa(basicAuth)]) expect(shown).not.toContain(key);
  }
});

test("a closed client sends nothing", async () => {
  const { api, server } = await setUp(all);
  await api.close();
  await expect(api.monitors.list()).rejects.toThrow("This client has been closed");
  expect(server.requests).toEqual([]);
});

test("a client that is closed during a call does not try again, whichever keys it takes", async () => {
  for (const call of ["create", "login"] as const) {
    const server = await serve((...request) => void api.close().then(() => json({}, 503)(...request)));
    const api = new Sample({ baseURL: server.baseURL, retryWrites: true, ...all } as ClientOptions);
    const sent = api.monitors[call]();
    await expect(sent).rejects.toThrow("This client has been closed: make a new one.");
    await expect(sent).rejects.toMatchObject({ mayHaveBeenApplied: call === "create" });
    expect(server.requests).toHaveLength(1);
  }
});

test("with one key, an operation that is open to all gets none", async () => {
  const server = await serve(json({}));
  const Client = await loadClient<Monitors>(`openapi: 3.1.0
info: { title: Sample, version: "1" }
servers: [{ url: "${server.baseURL}" }]
security: [{ token: [] }]
paths:
  /monitors: { get: { operationId: monitors.list, ${responses} } }
  /login: { get: { operationId: monitors.login, security: [], ${responses} } }
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
`);
  const api = new Client({ apiKey: "k" });
  await api.monitors.list();
  await api.monitors.login();
  expect(server.requests.map(keysOf)).toEqual([{ authorization: "Bearer k" }, {}]);
  await new Client({}).monitors.login();
  await expect(new Client({}).monitors.list()).rejects.toThrow(
    "pass the option apiKey (or the variable SAMPLE_API_KEY)",
  );
});

test("keys of a document that requires none are sent where they are given by their own names", async () => {
  const Client = await loadClient<Monitors>(`openapi: 3.1.0
info: { title: Sample, version: "1" }
servers: [{ url: "http://a.invalid" }]
security: []
paths:
  /monitors: { get: { operationId: monitors.list, ${responses} } }
  /login: { get: { operationId: monitors.login, security: [], ${responses} } }
  /status: { get: { operationId: monitors.status, security: [{ metrics: [] }], ${responses} } }
components:
  securitySchemes:
    metrics: { type: http, scheme: bearer }
    appKey: { type: apiKey, in: header, name: DD-APPLICATION-KEY }
    queryKey: { type: apiKey, in: query, name: key }
`);
  const server = await serve(json({}));
  for (const keys of [{}, { apiKey: "m" }, { queryKey: "q", metrics: "m" }, { queryKey: "q", appKey: "a" }]) {
    await new Client({ baseURL: server.baseURL, ...keys }).monitors.list();
  }
  const api = new Client({ baseURL: server.baseURL, metrics: "m", queryKey: "q" } as Options);
  await api.monitors.login();
  await api.monitors.status();
  expect(server.requests.map(keysOf)).toEqual([
    {},
    {},
    { query: "q" },
    { app: "a" },
    {},
    { authorization: "Bearer m" },
  ]);
});

describe("of several keys, the one that cannot be sent is named", () => {
  const faults: [string, Record<string, string>, string][] = [
    ["in a header", { apiKeyAuth: "a–b" }, "apiKeyAuth: The API key holds a character that cannot be sent"],
    ["in a cookie", { session: "a;b" }, "session: The API key holds a character that cannot be sent"],
    ["in a query", { queryKey: "a\nb" }, "queryKey: The API key holds a character that cannot be sent"],
  ];

  test.each(faults)("where the client is made: %s", (_, keys, message) => {
    expect(() => new Sample({ ...all, ...keys } as ClientOptions)).toThrow(message);
  });

  test.each([
    ...faults,
    ["a blank one", { session: "" }, "session: The API key is blank: check what its function returns."] as const,
  ])("where a function returns it: %s", async (_, keys, message) => {
    const functions = Object.fromEntries(Object.entries(keys).map(([option, key]) => [option, () => key]));
    const { api, server } = await setUp({ ...all, ...functions });
    await expect(api.monitors.export()).rejects.toThrow(message);
    expect(server.requests).toEqual([]);
  });
});
