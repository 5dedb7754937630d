import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Operations } from "../../cli/mcp/operations.ts";
import { lightfield, operationOf, wootiv } from "../operations/apis.ts";
import type { API } from "../operations/apis.ts";
import { findAPI } from "../support/agent.ts";
import { perform, titleOf } from "../support/operation-call.ts";
import type { FormPart, OperationCall } from "../support/operation-call.ts";
import { inputOf, recordCall } from "../support/operation-input.ts";
import { json, listen } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";
import { readWire } from "../support/wire.ts";

/** What the server of the API responds with now. */
let respond: Handler;
let server: TestServer & { readonly close: () => Promise<void> };
let folder: string;
const agent = new Client({ name: "tests", version: "1.0.0" });

beforeAll(async () => {
  // Which scopes the key has is asked once, before the first call.
  server = await listen((response, request, n) => (n === 1 ? json({ scopes: [] }) : respond)(response, request, n));
  folder = await mkdtemp(join(tmpdir(), "lightfield-wootiv-"));
  const args = ["cli/cli.ts", "mcp", "--allow", "destructive", "--folder", folder, "--no-pacing"];
  const env = {
    LIGHTFIELD_API_KEY: "key_1",
    LIGHTFIELD_BASE_URL: server.baseURL,
    WOOTIV_API_KEY: "key_1",
    WOOTIV_BASE_URL: server.baseURL,
  };
  await agent.connect(new StdioClientTransport({ command: process.execPath, args, env }));
  await agent.callTool({ name: "describe_operation", arguments: { operation: "lightfield.account.retrieve" } });
});
afterAll(async () => {
  await agent.close();
  await server.close();
  await rm(folder, { recursive: true });
});

describe("an agent sends over MCP what the client of Lightfield sends", () => testCalls("lightfield", lightfield));
describe("an agent sends over MCP what the client of Wootiv sends", () => testCalls("wootiv", wootiv));

function testCalls<APIClient extends object>(name: string, api: API<APIClient>): void {
  const described = findAPI(name).describe();
  const operations = new Operations([{ name, described, client: {}, apiKey: undefined }]);

  test.each(api.calls.map((call) => ({ title: titleOf(call), call })))("$title", async ({ call }) => {
    const [success] = operationOf(api, call).successes;
    const body = success?.body;
    respond = body === undefined ? (response) => response.writeHead(200).end() : json(body);
    const recorded = recordCall(call);
    const { tool, detail } = operations.get(recorded.name);
    const input = await inputOf(detail, recorded, folder);

    const client = api.connect({ apiKey: "key_1", baseURL: server.baseURL, pacing: false });
    const [, wanted] = await seen(() => perform(call, client));
    const operation = `${name}.${recorded.name}`;
    const [result, sent] = await seen(() => agent.callTool({ name: tool, arguments: { operation, input } }));

    const isOfDefinitions = (path: string): boolean =>
      path.endsWith("/definitions") && !/definitions$/i.test(detail.name);
    expect(sent.filter(({ path }) => !isOfDefinitions(path))).toEqual(wanted);
    expect(result).toMatchObject({ structuredContent: { data: expectedData(call, body) } });
  });
}

/** What an action gives, and what it sends: without the types of files, which paths do not have, and keys that are new each time. */
async function seen<Result>(
  act: () => PromiseLike<Result>,
): Promise<[result: Result, requests: { readonly path: string }[]]> {
  const before = server.requests.length;
  const result = await act();
  const wires = await Promise.all(server.requests.slice(before).map(readWire));
  return [
    result,
    wires.map((wire) => ({ ...wire, headers: stableHeaders(wire.headers), body: withoutTypes(wire.body) })),
  ];
}

function stableHeaders({ ...headers }: Readonly<Record<string, string | undefined>>): object {
  const multipart = headers["content-type"]?.replace(/boundary=.*/, "boundary");
  return { ...headers, "content-type": multipart, "idempotency-key": headers["idempotency-key"]?.length };
}

function withoutTypes(body: unknown): unknown {
  const isForm = Array.isArray(body) && body.some((part) => typeof part?.content === "string");
  return isForm ? body.map(({ type: _, ...part }: FormPart) => part) : body;
}

function expectedData<Client>(call: OperationCall<Client>, body: unknown): unknown {
  if (!("list" in call)) return body ?? null;
  return Array.isArray(body) ? body : Reflect.get(Object(body), "data");
}
