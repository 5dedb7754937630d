import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import * as lightfieldValidators from "../../generated/lightfield/validators.ts";
import * as wootivValidators from "../../generated/wootiv/validators.ts";
import { PaginationError } from "../../src/index.ts";
import type { CallEvent } from "../../src/index.ts";
import { APIResponseInvalidError } from "../../src/validate.ts";
import type { Validators } from "../../src/validate.ts";
import { lightfield, operationOf, wootiv } from "../operations/apis.ts";
import type { API } from "../operations/apis.ts";
import { driftsOf } from "../support/drift.ts";
import { perform } from "../support/operation-call.ts";
import { serve } from "../support/serve.ts";

/** A server that responds with one body after the other, whatever it is asked, and a client that checks them. */
async function setUp<Client>(api: API<Client>, validators: Validators, validate: "report" | "strict") {
  const next: { status: number; body?: unknown } = { status: 200 };
  const { baseURL, requests } = await serve((response) => {
    const text = next.body === undefined ? undefined : JSON.stringify(next.body);
    response.writeHead(next.status, { "content-type": "application/json" }).end(text);
  });
  const told: string[] = [];
  const onEvent = (event: CallEvent): void => {
    if (event.type === "mismatch") told.push(`${event.call.operation} at ${event.pointer}: ${event.kind}`);
  };
  const options = { apiKey: "key_1", baseURL, pacing: false, logLevel: "off", onEvent } as const;
  return { client: api.connect({ ...options, validators, validate }), next, told, requests };
}

/** One call of each operation whose success has a body of its own, with that. */
function callsOf<Client>(api: API<Client>) {
  const first = new Map(api.calls.toReversed().map((call) => [call.operation, call]));
  return [...first.values()].toReversed().flatMap((call) => {
    const success = operationOf(api, call).successes.find(({ body }) => typeof body === "object" && body !== null);
    return success === undefined ? [] : [{ call, success }];
  });
}

/** In short: `bench/validation/drift.ts` has each place of each response drift. */
describe("an API that drifts from its document, in each operation", () => {
  test.each([
    ["Lightfield", () => campaign(lightfield, lightfieldValidators)],
    ["Wootiv", () => campaign(wootiv, wootivValidators)],
  ])("%s: each place is told once, of nearly every operation, and no answer changes", async (_, run) => {
    const { operations, changed, told } = await run();
    expect(changed).toEqual([]);
    expect(told.filter((line, index) => told.indexOf(line) < index)).toEqual([]);
    const drifted = (kind: string): Set<string> => {
      return new Set(told.filter((line) => line.endsWith(kind)).map((line) => line.replace(/ at .*/, "")));
    };
    expect(drifted("invalid").size).toBeGreaterThan(operations * 0.7);
    expect(drifted("unknown-member").size).toBeGreaterThan(operations * 0.7);
    expect(drifted("unknown-value").size).toBeGreaterThan(5);
  });

  test.each([
    ["Lightfield", () => strictCampaign(lightfield, lightfieldValidators)],
    ["Wootiv", () => strictCampaign(wootiv, wootivValidators)],
  ])("%s: where a required member is missing, the error has the data, and nothing is sent twice", async (_, run) => {
    const { refused, lost, repeated } = await run();
    expect(refused).toBeGreaterThan(30);
    expect(lost).toEqual([]);
    expect(repeated).toEqual([]);
  });
});

/** What is told while each call meets a few drifts of each kind, the first of them twice, and the calls whose answer was another. */
async function campaign<Client>(api: API<Client>, validators: Validators) {
  const { client, next, told } = await setUp(api, validators, "report");
  const changed: string[] = [];
  for (const { call, success } of callsOf(api)) {
    const { retyped, reworded, added } = driftsOf(success.body);
    const kinds = [retyped.slice(0, 2), reworded.slice(0, 3), added.slice(0, 1)];
    for (const { body, pointer } of kinds.flatMap((drifts) => [...drifts.slice(0, 1), ...drifts])) {
      Object.assign(next, { ...success, body });
      const result: unknown = await Promise.resolve(perform(call, client)).catch((error: unknown) => error);
      if (result instanceof PaginationError) continue; // a page without its list cannot be walked, checked or not
      if (!isAnswer(result, body)) changed.push(`${call.operation} ${pointer}`);
    }
  }
  return { operations: callsOf(api).length, changed, told };
}

/** Calls whose error had not the data that came, and calls that were sent more than once. */
async function strictCampaign<Client>(api: API<Client>, validators: Validators) {
  const { client, next, requests } = await setUp(api, validators, "strict");
  const [lost, repeated]: string[][] = [[], []];
  let refused = 0;
  for (const { call, success } of callsOf(api)) {
    for (const { body } of driftsOf(success.body).missing.slice(0, 2)) {
      Object.assign(next, { ...success, body });
      const before = requests.length;
      const error = await Promise.resolve(perform(call, client)).then(undefined, (reason: unknown) => reason);
      if (requests.length !== before + 1) repeated?.push(call.operation);
      if (!(error instanceof APIResponseInvalidError)) continue; // it was not required, or is what a page needs
      refused += 1;
      if (JSON.stringify(error.data) !== JSON.stringify(body)) lost?.push(call.operation);
    }
  }
  return { refused, lost, repeated };
}

/** Whether a call has resolved with a body: of a list, with all members of the page. */
function isAnswer(result: unknown, body: unknown): boolean {
  if (isDeepStrictEqual(result, body)) return true;
  const members = Array.isArray(body) ? { data: body } : Object(body);
  return Object.entries(members).every(([name, member]) =>
    isDeepStrictEqual(Reflect.get(Object(result), name), member),
  );
}
