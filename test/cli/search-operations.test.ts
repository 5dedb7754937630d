import { expect, test } from "vitest";
import { Operations } from "../../cli/mcp/operations.ts";
import { findAPI } from "../support/agent.ts";
import requests from "./requests.json" with { type: "json" };

const apis = ["lightfield", "wootiv"].map((name) => {
  return { name, described: findAPI(name).describe(), client: {}, apiKey: undefined };
});
const operations = new Operations(apis);

// Written from the names of the operations alone, before there was a search: so the list stays as it is.
test("of 100 requests in plain words, 95 have the right operation among the first five", () => {
  const missed = requests.filter(({ request, operations: wanted }) => {
    return !operations.find(request, 5).some(({ id }) => wanted.includes(id));
  });
  expect(requests).toHaveLength(100);
  expect(requests.flatMap((one) => one.operations).filter((id) => !operations.has(id))).toEqual([]);
  expect(missed.map(({ request }) => request).slice(5)).toEqual([]);
});

test.each([
  ["sign up", "wootiv.auth.signup"],
  ["merging companies", "lightfield.merge.mergeAccounts"],
  ["field history of a deal", "lightfield.opportunity.fieldHistory"],
  ["mailbx", "wootiv.mailbox.list"],
])("words in other forms, joined, or misspelt find the same: %s", (query, id) => {
  expect(operations.find(query, 5).map((operation) => operation.id)).toContain(id);
});

test("what nothing fits finds nothing", () => {
  expect(operations.find("the of", 5)).toEqual([]);
});
