import { expect, test } from "vitest";
import type { Operation } from "../../codegen/document/document.ts";
import { buildErrors, sharedStatuses } from "../../codegen/model/error-statuses.ts";

function failing(...statuses: string[]): Operation {
  return { responses: Object.fromEntries(["200", ...statuses].map((status) => [status, { description: "" }])) };
}

const most = Array.from({ length: 9 }, () => failing("401", "404", "500"));

test("statuses that nine of ten operations declare are shared, and server errors are one of them", () => {
  expect(sharedStatuses([...most, failing("401", "503")])).toEqual(["401", "404", "5xx"]);
  expect(sharedStatuses([...most, failing("401"), failing("401")])).toEqual(["401"]);
});

test("an operation without errors says nothing of the others", () => {
  expect(sharedStatuses([failing("401"), failing("401"), failing()])).toEqual(["401"]);
});

test("what few operations declare is not shared, even where others declare nothing", () => {
  expect(sharedStatuses([failing("401"), failing(), failing()])).toEqual([]);
});

test.each([
  ["the shared statuses", ["401", "5XX"], undefined],
  ["more", ["401", "409", "500"], { kind: "also", statuses: ["409"] }],
  ["fewer", ["401"], { kind: "only", statuses: ["401"] }],
  ["others", ["409", "500"], { kind: "only", statuses: ["409", "5xx"] }],
  ["none", [], undefined],
])("an operation that declares %s", (_what, statuses, errors) => {
  expect(buildErrors(failing(...statuses), ["401", "5xx"])).toEqual(errors);
});

test("an operation lists all its own where none are shared", () => {
  expect(buildErrors(failing("404"), [])).toEqual({ kind: "only", statuses: ["404"] });
});
