import { describe, expect, test } from "vitest";
import { explainCondition, listConditions, operatorsOf } from "../../cli/check/conditions.ts";

const text = { type: "string" };
const query = {
  allOf: [
    {
      properties: {
        limit: { type: "integer" },
        "$name[equal]": text,
        "$name[-equal]": text,
        "$name[startsWith]": text,
        "$email[contains]": text,
      },
      patternProperties: {
        "^\\$(status|kind)\\[-?(equal|contains)\\]$": text,
        "^\\$pipeline\\[equal\\]$": text,
        "^\\$secret\\[equal\\]$": { not: {} },
      },
    },
    { patternProperties: { "^(?!\\$)[^\\[\\]]+\\[-?(equal|greaterThan)\\]$": text } },
  ],
};

test("a query has conditions on the fields that it names and that its patterns name, each with its operators", () => {
  expect(Object.fromEntries(listConditions(query, query))).toEqual({
    $name: ["equal", "startsWith"],
    $email: ["contains"],
    $status: ["equal", "contains"],
    $kind: ["equal", "contains"],
    $pipeline: ["equal"],
  });
  expect(operatorsOf("seats", query, query)).toEqual(["equal", "greaterThan"]);
  expect(operatorsOf("$nope", query, query)).toEqual([]);
});

describe("a condition that there is not is held against the operators of its field", () => {
  test.each<[condition: string, explained: string]>([
    ["$name[startWith]", " Did you mean $name[startsWith]?"],
    ["$name[-equl]", " Did you mean $name[equal]?"],
    ["$name[greaterThan]", " $name has the operators equal and startsWith."],
    ["$email[equal]", " $email has the operator contains."],
    ["$nam[equal]", " Did you mean $name[equal]?"],
    ["$emial[equal]", " Did you mean $email? $email has the operator contains."],
    ["seats[bigger]", " seats has the operators equal and greaterThan."],
    ["$zebra[equal]", " It has conditions on $name, $email, $status, $kind, and $pipeline."],
    ["seats", " It takes field[operator]=value, such as '$name[equal]=…'."],
  ])("%s", (condition, explained) => expect(explainCondition(condition, query, query)).toBe(explained));
});
