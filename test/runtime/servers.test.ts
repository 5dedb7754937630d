import { expect, onTestFinished, test, vi } from "vitest";
import type { APIPromise, ClientOptions } from "../../src/runtime.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";
import type { TestServer } from "../support/serve.ts";

interface Files {
  request(call: { method: string; path: string }): APIPromise<unknown>;
  withOptions(options: object): Files;
  readonly accounts: { list(): APIPromise<unknown> };
  readonly files: {
    list(): APIPromise<unknown>;
    upload(): APIPromise<unknown>;
    retrieve(id: string): APIPromise<unknown>;
  };
}

type Options = ClientOptions & Record<string, unknown>;

const responses = "responses: { '200': { description: Fine, content: { application/json: { schema: {} } } } }";

/** An API whose accounts are on one server, and its files on two others. */
function documentOf(servers: string, ofFiles: string, ofUploads: string): string {
  return `openapi: 3.1.0
info: { title: Sample, version: "1" }
${servers}
security: [{ key: [] }]
paths:
  /accounts: { get: { operationId: accounts.list, ${responses} } }
  /files/mine: { get: { operationId: files.mine, ${responses} } }
  /files/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    servers: [{ url: "${ofFiles}" }]
    get: { operationId: files.retrieve, ${responses} }
  /files:
    servers: [{ url: "${ofFiles}" }]
    get: { operationId: files.list, ${responses} }
    post: { operationId: files.upload, servers: [{ url: "${ofUploads}" }], ${responses} }
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
`;
}

const Sample = await loadClient<Files>(
  documentOf(
    "servers: [{ url: 'http://accounts.invalid' }]",
    "https://files.example.com/v2",
    "https://upload.example.com/v1",
  ),
);

/** The requests of a client, as `fetch` is called. */
function client(options: Options, Client = Sample): { api: Files; sent: { url: string; key: unknown }[] } {
  const sent: { url: string; key: unknown }[] = [];
  const fetch = async (url: string, { headers }: RequestInit): Promise<Response> => {
    sent.push({ url, key: new Headers(headers).get("x-key") });
    return Response.json({});
  };
  return { api: new Client({ apiKey: "k", fetch, ...options }), sent };
}

async function listen(): Promise<TestServer> {
  return serve(json({}));
}

test("an operation goes to the server of its own, else of its path, with the key", async () => {
  const [accounts, files, uploads] = await Promise.all([listen(), listen(), listen()]);
  const Client = await loadClient<Files>(
    documentOf(`servers: [{ url: "${accounts.baseURL}" }]`, `${files.baseURL}/v2`, `${uploads.baseURL}/v1`),
  );
  const api = new Client({ apiKey: "k" });
  await api.accounts.list();
  await api.files.list();
  await api.files.upload();
  const seen = [accounts, files, uploads].map(({ requests }) =>
    requests.map(({ url, headers }) => [url, headers["x-key"]]),
  );
  expect(seen).toEqual([[["/accounts", "k"]], [["/v2/files", "k"]], [["/v1/files", "k"]]]);
});

test("a call by path goes where the method of that path does", async () => {
  const { api, sent } = client({});
  await api.request({ method: "get", path: "/files/f_1" });
  await api.request({ method: "GET", path: "/files/mine" });
  await api.request({ method: "GET", path: "/files?limit=1" });
  expect(sent.map(({ url }) => url)).toEqual([
    "https://files.example.com/v2/files/f_1",
    "http://accounts.invalid/files/mine",
    "https://files.example.com/v2/files?limit=1",
  ]);
});

test("with a baseURL of the caller, such an operation throws unsent, and names the option", async () => {
  const server = await listen();
  const api = new Sample({ apiKey: "k", baseURL: server.baseURL });
  await api.accounts.list();
  await expect(api.files.list()).rejects.toThrow(
    'GET /files has a server of its own, https://files.example.com/v2, which the baseURL of this client does not stand for: say where it goes, with the option servers: { "files": "https://…" }.',
  );
  await expect(api.files.upload()).rejects.toThrow('servers: { "upload": "https://…" }');
  expect(server.requests.map(({ url }) => url)).toEqual(["/accounts"]);
});

test("so it does with a baseURL of the environment variable", async () => {
  vi.stubEnv("SAMPLE_BASE_URL", "http://sandbox.invalid");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { api, sent } = client({});
  await expect(api.files.list()).rejects.toThrow("has a server of its own");
  expect(sent).toEqual([]);
});

test("a server that the caller gives as well takes the call, beside a baseURL or without one", async () => {
  const [base, files] = await Promise.all([listen(), listen()]);
  const servers = { files: `${files.baseURL}/f/` };
  await new Sample({ apiKey: "k", baseURL: base.baseURL, servers } as ClientOptions).files.list();
  await new Sample({ apiKey: "k" }).withOptions({ servers }).files.retrieve("f_1");
  expect(files.requests.map(({ url }) => url)).toEqual(["/f/files", "/f/files/f_1"]);
  expect(base.requests).toEqual([]);
});

test.each<[what: string, options: Options, message: string]>([
  [
    "a name that no server has",
    { servers: { file: "https://a.example" } },
    '`servers` has no member "file". Did you mean files?',
  ],
  ["an address that is none", { servers: { files: "a.example" } }, "servers.files must be an absolute URL"],
  ["a password in an address", { servers: { files: "https://a:secret@a.example" } }, "servers.files must not hold"],
])("%s is refused where the client is made", (_what, options, message) => {
  expect(() => client(options)).toThrow(message);
});

test("the option `servers` is unknown to a client whose operations have none of their own", async () => {
  const Client = await loadClient<Files>(
    documentOf("servers: [{ url: 'http://a.invalid' }]", "http://a.invalid/", "http://a.invalid"),
  );
  expect(() => client({ servers: {} }, Client)).toThrow('A client has no option "servers"');
});

test("a relative server of an operation is one of the client's host", async () => {
  const Client = await loadClient<Files>(
    documentOf("servers: [{ url: 'https://a.invalid/v1' }]", "/v2", "https://b.invalid"),
  );
  const [{ api, sent }, elsewhere] = [client({}, Client), client({ baseURL: "http://sandbox.invalid/v1" }, Client)];
  await api.files.list();
  await elsewhere.api.files.list();
  expect([...sent, ...elsewhere.sent].map(({ url }) => url)).toEqual([
    "https://a.invalid/v2/files",
    "http://sandbox.invalid/v2/files",
  ]);
});

const regions = `servers:
  - url: https://{region}.example.com/{base_path}
    variables:
      region: { default: eu, enum: [eu, us] }
      base_path: { default: v1 }
  - { url: "https://{tenant}.sandbox.example.com", description: Sandbox server, variables: { tenant: { default: demo } } }`;

test.each<[options: Options, url: string]>([
  [{}, "https://eu.example.com/v1/accounts"],
  [{ region: "us" }, "https://us.example.com/v1/accounts"],
  [{ region: "us", basePath: "v2/beta" }, "https://us.example.com/v2/beta/accounts"],
  [{ environment: "sandbox" }, "https://demo.sandbox.example.com/accounts"],
  [{ environment: "sandbox", tenant: "acme" }, "https://acme.sandbox.example.com/accounts"],
  [{ region: "us", baseURL: "http://a.invalid" }, "http://a.invalid/accounts"],
])("variables and further servers are options: %j", async (options, url) => {
  const Client = await loadClient<Files>(
    documentOf(regions, "https://files-{region}.example.com", "https://b.invalid"),
  );
  const { api, sent } = client(options, Client);
  await api.accounts.list();
  expect(sent).toEqual([{ url, key: "k" }]);
});

test("a variable that is the whole host may hold a path as well", async () => {
  const whole = `servers: [{ url: "https://{tenant}", variables: { tenant: { default: api.example.com/v1 } } }]`;
  const Client = await loadClient<Files>(documentOf(whole, "https://f.invalid", "https://b.invalid"));
  const [usual, own] = [client({}, Client), client({ tenant: "own.example/api/v2" }, Client)];
  for (const { api } of [usual, own]) await api.accounts.list();
  expect([...usual.sent, ...own.sent].map(({ url }) => url)).toEqual([
    "https://api.example.com/v1/accounts",
    "https://own.example/api/v2/accounts",
  ]);
});

test("a variable may be empty where that is its default", async () => {
  const optional = `servers: [{ url: "https://{zone}api.example.com/v1{base}", variables: { zone: { default: "" }, base: { default: "" } } }]`;
  const Client = await loadClient<Files>(documentOf(optional, "https://f.invalid", "https://b.invalid"));
  const [usual, own] = [client({}, Client), client({ zone: "eu-", base: "/beta" }, Client)];
  for (const { api } of [usual, own]) await api.accounts.list();
  expect([...usual.sent, ...own.sent].map(({ url }) => url)).toEqual([
    "https://api.example.com/v1/accounts",
    "https://eu-api.example.com/v1/beta/accounts",
  ]);
});

test("the variables of an operation's server are the same options", async () => {
  const own = `https://files-{region}.example.com", variables: { region: { default: eu } }, description: "`;
  const Client = await loadClient<Files>(documentOf(regions, own, "https://b.invalid"));
  const { api, sent } = client({ region: "us" }, Client);
  await api.files.list();
  expect(sent.map(({ url }) => url)).toEqual(["https://files-us.example.com/files"]);
});

test.each<[options: Options, message: string]>([
  [{ region: "mars" }, 'region must be one of eu, us; got "mars".'],
  [{ environment: "sandbox", tenant: "evil.example/" }, "tenant must be a part of a host name"],
  [{ environment: "sandbox", tenant: "evil.example#" }, "tenant must be a part of a host name"],
  [{ environment: "sandbox", tenant: " " }, "needs the option tenant"],
  [{ environment: "sandbux" }, "environment must be one of region, sandbox"],
  [{ regoin: "us" }, "Did you mean region?"],
])("a wrong value of a variable is refused: %j", async (options, message) => {
  const Client = await loadClient<Files>(documentOf(regions, "https://f.invalid", "https://b.invalid"));
  expect(() => client(options, Client)).toThrow(message);
});

test.each([
  [
    "servers: [{ url: /api/v1 }]",
    "names a server only as /api/v1, which depends on where it lies: pass the whole address, such as https://api.example.com/api/v1.",
  ],
  ["", "names no server: pass the whole address, such as https://api.example.com."],
])("a document with %j needs a baseURL, and the error says why", async (servers, message) => {
  const server = await listen();
  const document = documentOf(servers, "/api/v1", "/api/v1").replaceAll(/ *servers: \[\{ url: "[^"]*" \}\],?\n?/g, "");
  const Client = await loadClient<Files>(document);
  expect(() => client({}, Client)).toThrow(
    `Sample needs the option baseURL or the variable SAMPLE_BASE_URL, as its document ${message}`,
  );
  await new Client({ apiKey: "k", baseURL: `${server.baseURL}/api/v1` }).files.list();
  expect(server.requests.map(({ url }) => url)).toEqual(["/api/v1/files"]);
});
