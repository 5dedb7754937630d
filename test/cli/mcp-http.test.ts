import { request } from "node:http";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { Client as OlderClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OlderStdio } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport as OlderHTTP } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport as OlderTransport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { expect, onTestFinished, test } from "vitest";
import { serveOverHTTP } from "../../cli/mcp/serve-http.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { agentOf, prepareServer } from "../support/agent.ts";
import type { Situation } from "../support/agent.ts";

const token = "a-token-of-tests";
const about = { name: "tests", version: "1.0.0" };

async function serve(situation: Situation = {}): Promise<URL> {
  const service = await serveOverHTTP(await prepareServer(situation), { port: 0, token });
  onTestFinished(service.close);
  return new URL(service.url);
}

const withToken = { requestInit: { headers: { authorization: `Bearer ${token}` } } };
const listing = { operation: "lightfield.contact.list", input: { query: { limit: 2 } } };

test.each([
  ["2025-11-25", {}],
  ["2026-07-28", { versionNegotiation: { mode: "auto" } }],
] as const)("clients with the token are served over HTTP, by the protocol of %s", async (version, options) => {
  const client = new Client(about, options);
  await client.connect(new StreamableHTTPClientTransport(await serve(), withToken));
  onTestFinished(() => client.close());
  expect(client.getNegotiatedProtocolVersion()).toBe(version);
  expect(await agentOf(client).call("call_read", listing)).toMatchObject({ page: { totalCount: 7 } });
});

test("a request key counts over several requests, each of which has a server of its own", async () => {
  const sandbox = createSandbox();
  const url = await serve({ sandbox, allow: "write" });
  const input = { body: { fields: { $name: "Acme" } } };
  for (const _ of [1, 2]) {
    const client = new Client(about);
    await client.connect(new StreamableHTTPClientTransport(url, withToken));
    await agentOf(client).call("call_write", { operation: "account.create", input, requestKey: "one" });
    await client.close();
  }
  expect(sandbox.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("clients of the older SDK work over HTTP, and over stdio with a process of this command, whose log has no key", async () => {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const env = { LIGHTFIELD_API_KEY: "sk_lf_sandbox", LIGHTFIELD_BASE_URL: url, LIGHTFIELD_LOG: "debug" };
  const stdio = new OlderStdio({ command: process.execPath, args: ["cli/cli.ts", "mcp"], env, stderr: "pipe" });
  let log = "";
  stdio.stderr?.on("data", (chunk) => (log += String(chunk)));
  const transports = [new OlderHTTP(await serve(), withToken), stdio];
  for (const transport of transports) {
    const client = new OlderClient(about);
    await client.connect(transport as OlderTransport);
    expect((await client.listTools()).tools).toHaveLength(4);
    const { structuredContent } = await client.callTool({ name: "call_read", arguments: listing });
    expect(structuredContent).toMatchObject({ page: { totalCount: 7 } });
    await client.close();
  }
  expect(log).toContain("/v1/contacts");
  expect(log).not.toContain("sk_lf_sandbox");
});

test.each<[what: string, headers: Record<string, string>, status: number, path?: string]>([
  ["no token", { authorization: "" }, 401],
  ["another token", { authorization: "Bearer another" }, 401],
  ["a foreign Origin", { origin: "https://example.com" }, 403],
  ["an Origin that is not one", { origin: "null" }, 403],
  ["a foreign Host", { host: "example.com" }, 403],
  ["a foreign Host that only begins like ours", { host: "127.0.0.1.example.com" }, 403],
  ["an Origin on this machine", { origin: "http://localhost:3000" }, 200],
  ["another path", {}, 404, "/other"],
])("a request with %s gets its status", async (_, headers, status, path) => {
  const url = await serve();
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
  const all = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
    ...headers,
  };
  expect(await statusOf(new URL(path ?? url.pathname, url), all, body)).toBe(status);
});

/** Not by `fetch`, which sets the Host itself. */
function statusOf(url: URL, headers: Record<string, string>, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject).end(body);
  });
}
