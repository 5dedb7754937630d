import { expect, test } from "vitest";
import { changedValues, labelOf, values } from "../../apis/lightfield/fields.ts";

const account = {
  fields: {
    $name: { value: "Acme", valueType: "TEXT" },
    seats: { value: null, valueType: "NUMBER" },
    missing: undefined,
    address: { value: { city: "Hamburg", street: null }, valueType: "ADDRESS" },
    tags: { value: ["opt_1", "opt_2"], valueType: "MULTI_SELECT" },
  },
};

test("the values of a record are those of the fields that it has", () => {
  expect(values(account)).toStrictEqual({
    $name: "Acme",
    seats: null,
    address: { city: "Hamburg", street: null },
    tags: ["opt_1", "opt_2"],
  });
});

test.each<[what: string, after: object, changed: object]>([
  ["the same", values(account), {}],
  ["another value", { $name: "Acme Inc", seats: null }, { $name: "Acme Inc" }],
  ["a value that was not set", { seats: 12 }, { seats: 12 }],
  ["a value that is cleared", { $name: null }, { $name: null }],
  ["a value that was not there, and is cleared", { missing: null, other: null }, {}],
  ["undefined", { $name: undefined }, {}],
  ["an address of the same parts", { address: { city: "Hamburg" } }, {}],
  ["an address of other parts", { address: { city: "Kiel" } }, { address: { city: "Kiel" } }],
  ["options in another order", { tags: ["opt_2", "opt_1"] }, { tags: ["opt_2", "opt_1"] }],
  ["fewer options", { tags: ["opt_1"] }, { tags: ["opt_1"] }],
  ["an object for an array", { tags: { 0: "opt_1", 1: "opt_2" } }, { tags: { 0: "opt_1", 1: "opt_2" } }],
])("an update sends what differs: %s", (_, after, changed) => {
  expect(changedValues(values(account), after)).toStrictEqual(changed);
});

test("an option has its label, and one that is unknown has none", () => {
  const tier = { Gold: "opt_1", Silver: "opt_2" } as const;
  expect(labelOf(tier, "opt_2")).toBe("Silver");
  expect([labelOf(tier, "opt_9"), labelOf(tier, null), labelOf(tier, undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
