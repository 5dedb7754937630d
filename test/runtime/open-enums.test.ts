import { expect, test } from "vitest";
import { isOneOf, sendUnknown } from "../../src/index.ts";

test("isOneOf tells whether a value that came is one of those given", () => {
  const isPlan = (value: string | null | undefined): boolean => isOneOf(value, ["free", "enterprise"]);
  expect(["free", "enterprise"].map(isPlan)).toEqual([true, true]);
  expect(["gold", "Free", "", null, undefined].map(isPlan)).toEqual([false, false, false, false, false]);
});

test("sendUnknown sends the value as it is", () => {
  const plan: "free" | "enterprise" = sendUnknown("gold");
  expect(plan).toBe("gold");
});
