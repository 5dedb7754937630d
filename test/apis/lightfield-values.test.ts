import { expect, test } from "vitest";
import { parseValue } from "../../apis/lightfield/parse-value.ts";

const options = [
  { id: "opt_1", label: "Software" },
  { id: "opt_2", label: "Food, drinks" },
];

function parse(valueType: string, value: unknown, multipleValues?: boolean): unknown {
  const typeConfiguration = { options, ...(multipleValues !== undefined && { multipleValues }) };
  const parsed = parseValue(value, { label: "A field", description: null, valueType, typeConfiguration });
  return "value" in parsed ? parsed.value : parsed;
}

test.each([
  ["TEXT", " Acme ", "Acme"],
  ["TEXT", 17, "17"],
  ["NUMBER", "1234.5", 1234.5],
  ["CURRENCY", "-3", -3],
  ["CHECKBOX", "Yes", true],
  ["CHECKBOX", 0, false],
  ["DATETIME", "2026-03-01", "2026-03-01T00:00:00.000Z"],
  ["DATETIME", "2026-03-01T09:00:00+02:00", "2026-03-01T07:00:00.000Z"],
  ["DATETIME", new Date(0), "1970-01-01T00:00:00.000Z"],
  ["EMAIL", "a@x.test; b@x.test", ["a@x.test", "b@x.test"]],
  ["EMAIL", ["a@x.test"], ["a@x.test"]],
  ["TELEPHONE", "(415) 555-0100", ["+14155550100"]],
  ["TELEPHONE", "+49 30 901820 ext 5", ["+4930901820;ext=5"]],
  ["URL", "https://a.test", "https://a.test"],
  ["SINGLE_SELECT", "software", "opt_1"],
  ["SINGLE_SELECT", "opt_2", "opt_2"],
  ["MULTI_SELECT", "Food, drinks", ["opt_2"]],
  ["MULTI_SELECT", "Software;opt_1", ["opt_1"]],
  ["MULTI_SELECT", ["Food, drinks", "Software"], ["opt_2", "opt_1"]],
  ["FULL_NAME", { firstName: "Ada" }, { firstName: "Ada" }],
  ["A_NEW_TYPE", "as it is", "as it is"],
])("a cell for a field of type %s: %j is written as %j", (valueType, cell, value) => {
  expect(parse(valueType, cell)).toEqual(value);
});

test.each([
  ["NUMBER", "1,234.5", "It needs a number, such as 1234.5"],
  ["NUMBER", 1.234, "It needs at most two decimals"],
  ["CHECKBOX", "maybe", "It needs true or false"],
  ["DATETIME", "2026-03-01T09:00", "It needs a date such as 2026-03-01, or a time such as"],
  ["DATETIME", "1.3.2026", "It needs a date"],
  ["EMAIL", "not an address", "It needs an email address"],
  ["TELEPHONE", "call me", "It needs a telephone number"],
  ["URL", "https://a.test, https://b.test", "It needs one value"],
  ["SINGLE_SELECT", "Hardware", "It needs one of the options Software, Food, drinks"],
  ["MULTI_SELECT", "Software; Hardware", "It needs one of the options"],
  ["FULL_NAME", "Ada Lovelace", "It needs a name as an object: { firstName, lastName }"],
])("a cell that a field of type %s does not take, %j, is a problem: %s", (valueType, cell, problem) => {
  expect(parse(valueType, cell)).toEqual({ problem: expect.stringContaining(problem) });
});
