import { expect, test } from "vitest";
import { countInstantiations, twentyCalls } from "../../bench/types/compile.ts";

const client = 'import { Lightfield } from "lightfield-wootiv/lightfield"; const client = new Lightfield();';

test("a client costs the compiler no instantiation before it is called", () => {
  expect(countInstantiations(client)).toBe(0);
});

test("a program of 20 calls of one method costs at most 14", () => {
  const calls = Array.from({ length: 20 }, (_, n) => `await client.account.retrieve("acc_${n}");`);
  const count = countInstantiations(client + calls.join(""));
  expect(count).toBeGreaterThan(0); // else nothing was checked
  expect(count).toBeLessThanOrEqual(14);
});

test("one of 20 calls that differ costs at most 10 for each", () => {
  expect(countInstantiations(twentyCalls) / 20).toBeLessThanOrEqual(10);
});
