import { expect, test } from "vitest";
import { unknownNames } from "../../cli/output/unknown-names.ts";
import { findAPI } from "../support/agent.ts";

const { item } = findAPI("lightfield").describe().operation("account.list");
const field = (value: unknown): object => ({ value, valueType: "TEXT" });
const record = { id: "acc_1", fields: { $name: field("Acme"), seats: field(null) }, relationships: {} };

test.each<[name: string, message?: string]>([
  ["id"],
  ["$name"],
  ["fields.$name"],
  ["$industry"], // of the schema alone
  ["$primaryAddress.city"],
  ["fields.$primaryAddress.city"],
  ["seats"], // of the record alone
  ["fields.seats"],
  ["$nmae", "There is no column $nmae. Did you mean $name?"],
  ["seast", "There is no column seast. Did you mean seats?"],
  ["fields.$nmae", "There is no column fields.$nmae."],
  ["$primaryAddress.cty", "There is no column $primaryAddress.cty. Did you mean $primaryAddress?"],
  ["whatever", "There is no column whatever."],
])("of a record with a field of the workspace: %s", (name, message) => {
  const expected = message === undefined ? [] : [{ name, message }];
  expect(unknownNames([name], item, [record])).toEqual(expected);
});

test("without records nothing is unknown, since workspaces have fields that no schema lists", () => {
  expect(unknownNames(["whatever"], item, [])).toEqual([]);
});

test("without a schema the records say what there is", () => {
  expect(unknownNames(["a.b", "a.c", "d"], undefined, [{ a: { b: 1 } }, { d: null }])).toEqual([
    { name: "a.c", message: "There is no column a.c." },
  ]);
});
