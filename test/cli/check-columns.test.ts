import { expect, test } from "vitest";
import { checkFields } from "../../cli/jobs/check-columns.ts";

const fields = [
  { key: "$name", label: "Name" },
  { key: "size", label: "Size" },
  { key: "size_2", label: "Size" },
];

test.each<[named: string[], refusal: string | RegExp]>([
  [["$name", "Name", "size", "size_2"], ""],
  [["Size"], "Several fields have the label Size: name size or size_2."],
  [["Nam"], /^There is no field Nam\. Did you mean Name\?\nThe fields are \$name, size, size_2\.$/],
])("the fields %j of an import", (named, refusal) => {
  const check = (): void => checkFields(named, fields);
  if (refusal === "") expect(check).not.toThrow();
  else expect(check).toThrow(refusal);
});
