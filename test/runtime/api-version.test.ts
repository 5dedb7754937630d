import { expect, expectTypeOf, test, vi } from "vitest";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { Wootiv } from "../../generated/wootiv/index.ts";
import type { LightfieldOptions } from "../../generated/lightfield/index.ts";
import { SDKError } from "../../src/index.ts";
import { json, serve } from "../support/serve.ts";

const current = "2026-03-01";

/** The version that a call names, and what was warned of. */
async function sentBy(options: LightfieldOptions): Promise<[version: unknown, warnings: unknown[]]> {
  const server = await serve(json({ id: "acc_1" }));
  const warn = vi.fn();
  const client = new Lightfield({ apiKey: "key", baseURL: server.baseURL, logger: { ...console, warn }, ...options });
  await client.account.retrieve("acc_1");
  await client.withOptions({ timeout: 5_000 }).account.retrieve("acc_1");
  return [server.requests[1]?.headers["lightfield-version"], warn.mock.calls.flat()];
}

test.each([[{}], [{ apiVersion: undefined }], [{ apiVersion: current }]])(
  "the types' own version goes with %j",
  async (options) => {
    expect(await sentBy(options)).toEqual([current, []]);
  },
);

test("another one is sent, and warned of once, however many clients there are", async () => {
  const warning = "The types of Lightfield are those of version 2026-03-01: what comes of 2027-01-01 may differ.";
  expect(await sentBy({ apiVersion: "2027-01-01" })).toEqual(["2027-01-01", [warning]]);
  expect(await sentBy({ apiVersion: "2027-01-01" })).toEqual(["2027-01-01", []]);
});

test("a header of the caller's own wins", async () => {
  const defaultHeaders = { "Lightfield-Version": "2025-01-01" };
  expect(await sentBy({ apiVersion: current, defaultHeaders })).toEqual(["2025-01-01", []]);
});

test.each([[""], [5], [null]])("%j is no version", (apiVersion) => {
  expect(() => new Lightfield({ apiKey: "key", ...Object({ apiVersion }) })).toThrow(SDKError);
});

test("an API without versions has no such option", () => {
  expectTypeOf<LightfieldOptions["apiVersion"]>().extract<typeof current>().toEqualTypeOf<typeof current>();
  expect(() => new Wootiv({ apiKey: "key", ...Object({ apiVersion: current }) })).toThrow('no option "apiVersion"');
});
