import { expect, test } from "vitest";
import { checkFields, checkMapped } from "../../cli/jobs/check-columns.ts";
import type { MappedColumn } from "../../cli/jobs/check-columns.ts";

const fields = [
  { key: "$name", label: "Name" },
  { key: "size", label: "Size" },
  { key: "size_2", label: "Size" },
  { key: "made", label: "Made", readOnly: true },
];

/** Columns that are named as fields are. */
const own = (...names: string[]): MappedColumn[] => names.map((name) => [name, name]);

test.each<[mapped: MappedColumn[], match: string[], refusal: string | RegExp]>([
  [own("$name", "size", "size_2"), ["$name"], ""],
  [own("Name"), ["$name"], ""],
  [own("size"), [], ""],
  [own("Name"), ["size", "$name"], ""],
  [own("Size"), [], "Several fields have the label Size: name size or size_2."],
  [own("Nam"), [], /^There is no field Nam\. Did you mean Name\?\nThe fields are \$name, size, size_2, made\.$/],
  [own("Name"), ["Nam"], /^There is no field Nam\./],
  [own("Name", "$name"), [], "The columns Name and $name are for the same field, $name: choose one with --map."],
  [
    [
      ["A", "size"],
      ["B", "size"],
    ],
    [],
    "The columns A and B are for the same field, size: choose one with --map.",
  ],
  [
    [["Company", "$name"]],
    ["Company"],
    "--match takes fields: the column Company is for $name, so say --match '$name'.",
  ],
  [own("Made"), [], "Made: the field Made is read-only: leave it out."],
  [own("Name"), ["size", "size_2"], "--match: there is no column for size or size_2: name one with --map."],
])("the columns %j of an import that matches by %j", (mapped, match, refusal) => {
  const check = (): void => checkFields({ mapped, match, reachable: mapped.map(([, field]) => field) }, fields);
  if (refusal === "") expect(check).not.toThrow();
  else expect(check).toThrow(refusal);
});

test("nothing is said of columns that nobody knows", () => {
  expect(() => checkFields({ mapped: own("$name"), match: ["size"], reachable: undefined }, fields)).not.toThrow();
});

test("where any column is a field, two may not be for the same", () => {
  const mapped: MappedColumn[] = [
    ["A", "name"],
    ["B", "name"],
  ];
  expect(() => checkFields({ mapped, match: ["name"], reachable: ["name"] }, undefined)).toThrow(
    /^The columns A and B/,
  );
});

test.each<[map: MappedColumn[], columns: string[] | undefined, refusal: string]>([
  [[["A", "$name"]], ["A", "B"], ""],
  [[["C", "$name"]], undefined, ""],
  [[["Third", "$name"]], ["A", "B"], "--map: there is no column Third.\nThe columns are A, B."],
  [
    [
      ["A", "$name"],
      ["A", "size"],
    ],
    undefined,
    "--map: the column A can be for one of $name, size.",
  ],
])("the mapping %j of the columns %j", (map, columns, refusal) => {
  const check = (): void => checkMapped(map, columns);
  if (refusal === "") expect(check).not.toThrow();
  else expect(check).toThrow(refusal);
});
