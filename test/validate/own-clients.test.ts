import { expect, test } from "vitest";
import * as lightfieldValidators from "../../generated/lightfield/validators.ts";
import * as wootivValidators from "../../generated/wootiv/validators.ts";
import type { CallEvent } from "../../src/index.ts";
import type { Validators } from "../../src/validate.ts";
import { lightfield, operationOf, wootiv } from "../operations/apis.ts";
import type { API } from "../operations/apis.ts";
import { perform, titleOf } from "../support/operation-call.ts";
import type { Success } from "../support/documented-operations.ts";
import { json, serve } from "../support/serve.ts";

test("a server that keeps to the document of Lightfield has no mismatches, nor have the calls", () =>
  expectNoMismatch(lightfield, lightfieldValidators));
test("a server that keeps to the document of Wootiv has no mismatches, nor have the calls", () =>
  expectNoMismatch(wootiv, wootivValidators));

test.each<[what: string, query: string, finding: string]>([
  ["alone", '{ "limt": 2 }', '/limt: Expected no member of this name, got a number. Did you mean "limit"?'],
  [
    "beside conditions",
    '{ "offset": 5, "$name[equal]": "Acme", "seats[equal]": 5, "ofset": 5 }',
    '/ofset: Expected no member of this name, got a number. Did you mean "offset"?',
  ],
])("a query parameter that the document does not declare is not sent: %s", async (_, query, finding) => {
  const server = await serve(json({ object: "list", data: [], totalCount: 0 }));
  const client = lightfield.connect({ apiKey: "key_1", baseURL: server.baseURL, validators: lightfieldValidators });
  const error = await client.account.list(JSON.parse(query)).then(undefined, (reason: unknown) => reason);
  expect(String(error)).toBe(
    "APIRequestInvalidError: GET /v1/accounts was not sent: its query is not what the document describes.\n" +
      `  ${finding}`,
  );
  expect(server.requests).toEqual([]);
  await client.account.list({}, { query: JSON.parse(query) });
  expect(server.requests).toHaveLength(1);
});

async function expectNoMismatch<Client>(api: API<Client>, validators: Validators): Promise<void> {
  const responses: Success[] = [];
  const server = await serve((response) => {
    const { status = 500, body } = responses.shift() ?? {};
    const text = body === undefined ? undefined : JSON.stringify(body);
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  });
  const events: CallEvent[] = [];
  const options = { apiKey: "key_1", baseURL: server.baseURL, maxRetries: 0, validators };
  const client = api.connect({ ...options, validate: "strict", pacing: false, onEvent: (event) => events.push(event) });
  const failures: unknown[] = [];
  for (const call of api.calls) {
    for (const success of operationOf(api, call).successes) {
      responses.splice(0, Infinity, success);
      const report = (error: unknown): unknown => failures.push([titleOf(call), String(error)]);
      await perform(call, client).then(undefined, report);
    }
  }
  expect(failures).toEqual([]);
  expect(events.filter(({ type }) => type === "mismatch")).toEqual([]);
}
