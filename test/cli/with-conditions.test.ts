import { describe, expect, test } from "vitest";
import { checkInput } from "../../cli/check/check-input.ts";
import { offeredAPIs } from "../../cli/description/apis.ts";
import { hasOwnConditions, withConditions } from "../../cli/input/with-conditions.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { start } from "../support/agent.ts";
import { everyType, field } from "../support/definitions.ts";

const described = offeredAPIs.find(({ name }) => name === "lightfield")?.describe();
const { fieldDefinitions = {}, relationshipDefinitions = {} } = everyType.objects.account ?? {};
const known = { fieldDefinitions: { ...fieldDefinitions, colour: field("COLOUR") }, relationshipDefinitions };

describe("the conditions of a list are held against the fields of the workspace and the operators of their types", () => {
  test.each<[query: object, isOwn: boolean, ...messages: string[]]>([
    [{ limit: 5, "$name[startsWith]": "A", "$accountStatus[equal]": "customer" }, false],
    [{ "$task-account[equal]": "tsk_1" }, false], // a relationship, by its slug
    [{ "number[greaterThan]": 3, "number[-equal]": 4 }, true],
    [{ "tier[equal]": "opt_gold", "emails[contains]": "@a.example" }, true],
    [{ "colour[startsWith]": "gr" }, true], // of a type that is not known yet
    [{ "nmber[equal]": 3 }, true, "query has no member nmber[equal]. Did you mean number[equal]?"],
    [{ "tier[contains]": "old" }, true, "query has no member tier[contains]. tier has the operator equal."],
    [{ "$nme[equal]": "A" }, true, "query has no member $nme[equal]. Did you mean $name[equal]?"],
  ])("%j", (query, isOwn, ...messages) => {
    const list = described?.operation("account.list");
    if (list === undefined) throw new TypeError("There is no description.");
    expect(hasOwnConditions(list, { query })).toBe(isOwn);
    expect(checkInput(withConditions(list, known), { query }).map(({ message }) => message)).toEqual(messages);
  });
});

test("the fields of the workspace are read once for several calls of an agent", async () => {
  const sandbox = createSandbox();
  const agent = await start({ sandbox, allow: "write" });
  await agent.call("call_read", { operation: "account.list", input: { query: { "seats[greaterThan]": 3 } } });
  const body = { fields: { $name: "A", seats: 3 } };
  await agent.call("call_write", { operation: "account.create", input: { body } });
  expect(sandbox.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /v1/auth/validate",
    "GET /v1/accounts/definitions",
    "GET /v1/accounts",
    "POST /v1/accounts",
  ]);
});
