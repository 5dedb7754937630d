import ts from "typescript";
import { expect, test } from "vitest";
import { keyType } from "../../codegen/types/key-pattern.ts";

function print(node: ts.Node): string {
  return ts
    .createPrinter()
    .printNode(ts.EmitHint.Unspecified, node, ts.createSourceFile("", "", ts.ScriptTarget.Latest));
}

test.each([
  ["^[^\\[\\]]+\\[-?(equal|contains)\\]$", '`${string}[${"" | "-"}${"equal" | "contains"}]`'],
  ["^abc$", '"abc"'],
  ["^x-", "`x-${string}`"],
  ["_id$", "`${string}_id`"],
  ["^a{2}b?$", '`${string}${"" | "b"}`'],
  ["^\\d+$", "`${string}`"],
  ["^a|b$", "string"],
  ["^(?:a|b)$", '`${"a" | "b"}`'],
  ["^(a.*)$", "string"],
  ["^(?=a)b$", "string"],
])("the keys %s allows are %s", (pattern, type) => {
  expect(print(keyType(pattern))).toBe(type);
});
