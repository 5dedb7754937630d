import { expect, test } from "vitest";
import * as lightfieldValidators from "../../generated/lightfield/validators.ts";
import * as wootivValidators from "../../generated/wootiv/validators.ts";
import type { CallEvent } from "../../src/index.ts";
import type { Validators } from "../../src/validate.ts";
import { lightfield, operationOf, wootiv } from "../operations/apis.ts";
import type { API } from "../operations/apis.ts";
import { perform, titleOf } from "../support/operation-call.ts";
import type { Success } from "../support/documented-operations.ts";
import { serve } from "../support/serve.ts";

test("a server that keeps to the document of Lightfield has no mismatches, nor have the calls", () =>
  expectNoMismatch(lightfield, lightfieldValidators));
test("a server that keeps to the document of Wootiv has no mismatches, nor have the calls", () =>
  expectNoMismatch(wootiv, wootivValidators));

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
