import { expect, test } from "vitest";
import { keysBeside, keysOf } from "../../codegen/types/key-pattern.ts";

test.each([
  ["^[^\\[\\]]+\\[-?(equal|contains)\\]$", '`${string}[${"" | "-"}${"equal" | "contains"}]`'],
  ["^x-", "`x-${string}`"],
  ["^\\$", "`\\$${string}`"],
  ["^(?!\\$)[a-z]+\\.$", "`${string}.`"],
  ["^(?!a.)b\\.", "string"],
  ["_id$", "`${string}_id`"],
  ["^a{2}b?$", '`${string}${"" | "b"}`'],
  ["^\\d+$", "string"],
  ["^a|b$", "string"],
  ["^(a.*)$", "string"],
  ["^(?=a)b$", "string"],
  ["^`\\$\\{a\\}.*$", "`\\`\\${a}${string}`"],
])("the keys %s allows are %s", (pattern, template) => {
  expect(keysOf(pattern)).toMatchObject({ kind: "template", template });
});

test.each([
  ["^abc$", ["abc"]],
  ["^(?:a|b)$", ["a", "b"]],
  ["^-?(a|b)$", ["a", "b", "-a", "-b"]],
])("the keys %s allows are few: %j", (pattern, texts) => {
  expect(keysOf(pattern)).toEqual({ kind: "listed", texts });
});

test.each([
  ["^x-.*$", "x-a", true],
  ["^x-.*$", "y-a", false],
  ["^a\\.b.*$", "a.bc", true],
  ["^a\\.b.*$", "aXbc", false],
])("of the keys %s allows, %s is one: %s", (pattern, key, isOne) => {
  const keys = keysOf(pattern);
  expect(keys.kind === "template" && keys.test(key)).toBe(isOne);
});

test.each<[pattern: string, names: string[], template: string]>([
  ["^(?!\\$)", ["$name"], "WordKey"],
  ["^(?!\\$).+$", ["$name", "b"], "WordKey"],
  ["^(?!\\$)", ["name"], "string"],
  ["^(?!x-)", ["x-name"], "string"],
  ["^(?!\\$).*\\.$", ["$name"], "`${WordKey}.`"],
  ["^(?!\\$).*\\.$", ["name"], "`${string}.`"],
  ["^(?!\\$)x.*\\.$", ["$name"], "`x${string}.`"],
  ["^(?!\\-)", ["-name"], "WordKey"],
])("the keys %s allows beside %j are %s", (pattern, names, template) => {
  expect(keysBeside(names, pattern)).toMatchObject({ kind: "template", template });
});

test("keys that another pattern has are left out as names are", () => {
  const keys = keysBeside([], "^(?!\\$).*\\.$", ["^\\$.*-"]);
  expect(keys).toMatchObject({ template: "`${WordKey}.`" });
  expect(keys.kind === "template" && [keys.test("a."), keys.test("$a.")]).toEqual([true, false]);
});
