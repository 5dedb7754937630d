import { expect, test } from "vitest";
import { compareFacts } from "../../cli/workspace/compare-facts.ts";
import type { Fact } from "../../cli/workspace/facts.ts";

const seats: Fact = { object: "account", field: "seats", type: "NUMBER" };
const tier: Fact = { object: "account", field: "tier", type: "SINGLE_SELECT", options: { Gold: "opt_1" } };
const owner: Fact = { object: "account", relationship: "$owner", type: "member", slug: "account-owner" };

test.each<[what: string, before: Fact[], after: Fact[], change: string | undefined, breaks?: boolean]>([
  ["nothing", [seats, tier, owner], [owner, tier, seats], undefined],
  ["a field gone", [seats], [], "account.seats is gone", true],
  ["a field added", [], [seats], "account.seats is new", false],
  ["an object gone", [{ object: "objects/parcel" }], [], "objects/parcel is gone", true],
  ["another type", [seats], [{ ...seats, type: "TEXT" }], "account.seats NUMBER is now TEXT", true],
  ["read-only now", [seats], [{ ...seats, readOnly: true }], "account.seats is now read-only", true],
  ["writable now", [{ ...seats, readOnly: true }], [seats], "account.seats can now be written", false],
  ["an option gone", [tier], [{ ...tier, options: {} }], 'account.tier option "Gold" is gone', true],
  ["an option added", [{ ...tier, options: {} }], [tier], 'account.tier option "Gold" is new', false],
  [
    "an option made again",
    [tier],
    [{ ...tier, options: { Gold: "opt_2" } }],
    'account.tier option "Gold" has another ID',
    true,
  ],
  [
    "an option renamed",
    [tier],
    [{ ...tier, options: { Golden: "opt_1" } }],
    'account.tier option "Gold" is now "Golden"',
    true,
  ],
  ["many now", [owner], [{ ...owner, type: "member[]" }], "account.$owner member is now member[]", true],
  [
    "another filter",
    [owner],
    [{ ...owner, slug: "owner" }],
    "account.$owner filter $account-owner is now $owner",
    true,
  ],
])("%s", (_, before, after, change, breaks) => {
  const rows = compareFacts(before, after).map((row) => [`${row.subject} ${row.change}`, row.breaks]);
  expect(rows).toEqual(change === undefined ? [] : [[change, breaks]]);
});
