import { beforeAll, describe, expect, test } from "vitest";
import type { Lightfield } from "../../generated/lightfield/index.ts";
import { APIError, BadRequestError } from "../../src/index.ts";
import type { ClientOptions } from "../../src/index.ts";
import { expectedResult, perform, titleOf } from "../support/operation-call.ts";
import { startPrism } from "../support/prism.ts";
import type { Prism } from "../support/prism.ts";
import { lightfield, operationOf, wootiv } from "./apis.ts";
import type { API } from "./apis.ts";

/** What Prism makes of a call. */
interface Verdict {
  readonly status: number | undefined;
  /** Where the request, or the example sent back, violates the document. */
  readonly violations: readonly unknown[];
  /** What the caller gets: a value or an error. */
  readonly result: unknown;
}

interface Violation {
  readonly location: readonly string[];
  readonly code: string | number;
}

/** Calls that must be refused, or acceptance would mean nothing. */
const violatingCalls: readonly {
  readonly what: string;
  readonly call: (client: Lightfield) => PromiseLike<unknown>;
  readonly status: number;
  readonly violation: Violation;
}[] = [
  {
    what: "a query value out of bounds",
    call: (client) => client.account.list({ limit: 26 }),
    status: 422,
    violation: { location: ["request", "query", "limit"], code: "maximum" },
  },
  {
    what: "a request without a header that is required",
    call: (client) => client.account.list({}, { headers: { "Lightfield-Version": null } }),
    status: 422,
    violation: { location: ["request", "header"], code: "required" },
  },
  {
    what: "a request without a key",
    call: (client) => client.account.list({}, { headers: { Authorization: null } }),
    status: 401,
    violation: { location: ["request"], code: 401 },
  },
  {
    what: "a body without a member that is required",
    call: (client) => client.request({ method: "POST", path: "/v1/accounts", body: { fields: {} } }),
    status: 422,
    violation: { location: ["request", "body", "fields"], code: "required" },
  },
  {
    what: "a body where none is declared",
    call: (client) => client.request({ method: "POST", path: "/v1/files/fil_1/cancel", body: {} }),
    status: 415,
    violation: { location: ["request"], code: 415 },
  },
];

/**
 * Where Prism 5.16 itself is wrong. Of several parts with one name it keeps the last, as a text, and so misses the
 * array of files. That is then all that it has to say of this request.
 */
const mistakes: Readonly<Record<string, Verdict>> = {
  "POST /aws/buckets/bulk_upload": {
    status: 400,
    violations: [expect.objectContaining({ location: ["request", "body", "bulk"], code: "type" })],
    result: expect.any(BadRequestError),
  },
};

/**
 * A second opinion on the calls: Prism checks each against its document, and responds with the example of the operation
 * that it takes it for. It overlooks query parameters that are not declared, filters among them, and how an array is
 * written in the query; `operations.test.ts` holds the calls to these.
 */
describe("Prism finds no fault with a call of Lightfield", () => {
  const prism = usePrism(lightfield.document);
  testCalls(lightfield, prism);

  test.each(violatingCalls)("but refuses $what", async ({ call, status, violation }) => {
    const verdict = await ask(prism().url, lightfield.connect, call);
    expect(verdict).toEqual({ status, violations: [expect.objectContaining(violation)], result: expect.any(APIError) });
  });
});

describe("Prism finds no fault with a call of Wootiv", () => testCalls(wootiv, usePrism(wootiv.document)));

function testCalls<Client>(api: API<Client>, prism: () => Prism): void {
  test.each(api.calls.map((call) => ({ title: titleOf(call), call })))("$title", async ({ call }) => {
    const [success] = operationOf(api, call).successes;
    const accepted = { status: success?.status, violations: [], result: expectedResult(call, success?.body) };
    const verdict = await ask(prism().url, api.connect, (client) => perform(call, client));
    expect(verdict).toEqual(mistakes[call.operation] ?? accepted);
  });
}

/** One Prism for the tests of a group. */
function usePrism(document: string): () => Prism {
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrism(document);
    return () => prism.stop();
  }, 60_000);
  return () => prism;
}

/** Makes a call to Prism. */
async function ask<Client>(
  baseURL: string,
  connect: (options: ClientOptions) => Client,
  call: (client: Client) => PromiseLike<unknown>,
): Promise<Verdict> {
  let response: Response | undefined;
  const fetchAndKeep: ClientOptions["fetch"] = async (url, init) => (response = await fetch(url, init));
  const client = connect({ apiKey: "key_1", baseURL, maxRetries: 0, fetch: fetchAndKeep });
  const [outcome] = await Promise.allSettled([call(client)]);
  return {
    status: response?.status,
    violations: JSON.parse(response?.headers.get("sl-violations") ?? "[]"),
    result: outcome.status === "fulfilled" ? outcome.value : outcome.reason,
  };
}
