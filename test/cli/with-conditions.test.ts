import { describe, expect, test } from "vitest";
import { checkInput } from "../../cli/check/check-input.ts";
import { isSurelyValid } from "../../cli/check/is-surely-valid.ts";
import { offeredAPIs } from "../../cli/description/apis.ts";
import type { OperationDetail } from "../../cli/description/operation.ts";
import { needsConditions, withConditions } from "../../cli/input/with-conditions.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { start } from "../support/agent.ts";
import { everyType, field } from "../support/definitions.ts";

const described = offeredAPIs.find(({ name }) => name === "lightfield")?.describe();

function operation(name: string): OperationDetail {
  if (described === undefined) throw new TypeError("There is no description.");
  return described.operation(name);
}

describe("only the workspace knows whether a condition is right that is on one of its own keys or an option", () => {
  test.each<[name: string, condition: string, needs: boolean]>([
    ["account.list", "$name[equal]", false],
    ["account.list", "seats[equal]", true],
    ["account.list", "$headcount[-equal]", true],
    ["account.list", "$task-account[equal]", false],
    ["task.list", "$status[equal]", false], // the document has all of them
    ["object.list", "label[equal]", true],
    ["account.list", "limit", false],
  ])("%s %s", (name, condition, needs) => {
    expect(needsConditions(operation(name), { query: { [condition]: "x" } })).toBe(needs);
  });
});

describe("a condition is held against the fields and options of the workspace", () => {
  const { account = { fieldDefinitions: {}, relationshipDefinitions: {} } } = everyType.objects;
  const fieldDefinitions = { ...account.fieldDefinitions, colour: field("COLOUR") };
  const { shipment } = everyType.customObjects;
  test.each<[name: string, condition: string, value: unknown, says?: string]>([
    ["account", "number[greaterThan]", 3],
    ["account", "number[-greaterThan]", "3.5"],
    ["account", "number[equal]", "abc", 'query["number[equal]"] must be a number, and is "abc".'],
    ["account", "checkbox[equal]", "true"],
    ["account", "checkbox[equal]", "yes", 'query["checkbox[equal]"] must be true or false, and is "yes".'],
    ["account", "tier[equal]", "opt_gold"],
    ["account", "tier[-equal]", "Glod", 'must be "Gold" or "Silver", and is "Glod". Did you mean Gold?'],
    ["account", "tags[equal]", "Hot", "is none: a MULTI_SELECT field cannot be filtered."],
    ["account", "text[contains]", "a", "text has the operators equal and startsWith."],
    ["account", "txt[startsWith]", "a", "Did you mean text[startsWith]?"],
    ["account", "datetime[lessThan]", "2026-03-01"],
    ["account", "datetime[lessThan]", "soon", "must be a time such as 2026-03-01T12:00:00Z, and is"],
    ["account", "$contact-account[contains]", "con_1"],
    ["account", "colour[startsWith]", "gr"], // of a type that is not known yet
    ["object", "weight[equal]", 3],
    ["object", "$shipment-account[equal]", "acc_1"],
    ["object", "weigth[equal]", 3, "Did you mean weight[equal]?"],
  ])("%s %s %j", (name, condition, value, says) => {
    const known = name === "account" ? { ...account, fieldDefinitions } : shipment;
    const { input: root } = withConditions(
      operation(`${name}.list`),
      known ?? { fieldDefinitions: {}, relationshipDefinitions: {} },
    );
    const input = { ...(name === "object" && { entitySlug: "shipment" }), query: { limit: 3, [condition]: value } };
    const messages = checkInput({ input: root }, input).map(({ message }) => message);
    expect(messages).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
    expect(isSurelyValid(root, root, input)).toBe(says === undefined);
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
