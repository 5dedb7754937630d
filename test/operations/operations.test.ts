import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import type { Success } from "../support/documented-operations.ts";
import { expectedResult, perform, titleOf } from "../support/operation-call.ts";
import type { OperationCall } from "../support/operation-call.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { readWire } from "../support/wire.ts";
import type { Wire } from "../support/wire.ts";
import { lightfield, operationOf, wootiv } from "./apis.ts";
import type { API } from "./apis.ts";

describe("Lightfield sends what a call says, and resolves with what the response holds", () => testCalls(lightfield));
describe("Wootiv sends what a call says, and resolves with what the response holds", () => testCalls(wootiv));

function testCalls<Client>(api: API<Client>): void {
  test("every operation of the document is called here, in its order, and no other", () => {
    const called = new Set(api.calls.map(({ operation }) => operation));
    expect([...called]).toEqual(api.operations.map(({ name }) => name));
  });

  test("no call sends a query parameter that its document does not declare", () => {
    const undeclared = api.calls.flatMap((call) => {
      const { declaresQuery } = operationOf(api, call);
      return (call.query ?? []).filter(([name]) => !declaresQuery(name)).map(([name]) => `${call.operation}: ${name}`);
    });
    expect(undeclared).toEqual([]);
  });

  test.each(api.calls.map((call) => ({ title: titleOf(call), call })))("$title", async ({ call }) => {
    const { successes } = operationOf(api, call);
    const server = await serve((response, request, n) => respond(successes[n - 1])(response, request, n));
    const client = api.connect({ apiKey: "key_1", baseURL: server.baseURL, maxRetries: 0 });

    const results: unknown[] = [];
    for (const _ of successes) results.push(await perform(call, client));

    expect(results).toEqual(successes.map(({ body }) => expectedResult(call, body)));
    const wire = expectedWire(call, successes, api.version);
    expect(await Promise.all(server.requests.map(readWire))).toEqual(successes.map(() => wire));
  });
}

/** Responds like the document: with its example, or without a body where it declares none. */
function respond({ status, body }: Success = { status: 500 }): Handler {
  return body === undefined ? (response) => response.writeHead(status).end() : json(body, status);
}

function expectedWire<Client>(
  call: OperationCall<Client>,
  successes: readonly Success[],
  version: string | undefined,
): Wire {
  const [method = "", template = ""] = call.operation.split(" ");
  return {
    method,
    path: call.path,
    segments: template.split("/").length,
    query: call.query ?? [],
    headers: {
      accept: successes.every(({ body }) => body === undefined) ? "*/*" : "application/json",
      authorization: "Bearer key_1",
      "content-type": expectedContentType(call),
      "idempotency-key": method === "GET" ? undefined : expect.stringMatching(/^[0-9a-f-]{36}$/),
      "lightfield-version": version,
      "user-agent": expect.stringContaining(`${manifest.name}/${manifest.version}`),
    },
    body: call.parts ?? call.body,
  };
}

function expectedContentType<Client>({ body, parts }: OperationCall<Client>): string | undefined {
  if (parts !== undefined) return expect.stringMatching(/^multipart\/form-data; boundary=/);
  return body === undefined ? undefined : "application/json";
}
