import { describe, expect, expectTypeOf, test } from "vitest";
import { checkInput } from "../../cli/check/check-input.ts";
import { offeredAPIs } from "../../cli/description/apis.ts";
import type { DescribedAPI } from "../../cli/description/described-api.ts";
import type * as cli from "../../cli/description/operation.ts";
import type * as codegen from "../../codegen/description/description.ts";

const [lightfield, wootiv] = offeredAPIs.map((api) => api.describe());

function operationsOf(api: DescribedAPI | undefined): string[] {
  return api?.summary.operations.map(({ name }) => name) ?? [];
}

function mistakes(name: string, input: unknown): string[] {
  const api = operationsOf(lightfield).includes(name) ? lightfield : wootiv;
  return api === undefined ? [] : checkInput(api.operation(name), input).map(({ message }) => message);
}

test("what the generator writes is what is read here", () => {
  expectTypeOf<codegen.APISummary>().toEqualTypeOf<cli.APISummary>();
  expectTypeOf<codegen.OperationDetail>().toEqualTypeOf<cli.OperationDetail>();
});

test("the example of every operation is right", () => {
  expect([operationsOf(lightfield).length, operationsOf(wootiv).length]).toEqual([76, 83]);
  for (const api of [lightfield, wootiv]) {
    for (const name of operationsOf(api)) {
      expect([name, mistakes(name, api?.operation(name).example.input)]).toEqual([name, []]);
    }
  }
});

describe("a mistake is told with the member, what was expected, and the nearest right spelling", () => {
  const account = (fields: object, relationships?: object): object => ({
    body: { fields: { $name: "Acme", ...fields }, ...(relationships && { relationships }) },
  });
  test.each<[operation: string, input: unknown, ...messages: string[]]>([
    ["account.list", { limit: 2 }, "The input has no member limit. Put it under query."],
    [
      "account.create",
      { body: { fields: { $name: "Acme" } }, $website: ["https://acme.example.com"] },
      "The input has no member $website. Put it under body.fields.",
    ],
    [
      "account.update",
      {},
      "id is missing: ID of the account, beginning with `acc_`.",
      "body is missing: Changes to an account.",
    ],
    ["account.update", { id: "acc_1", body: { feilds: {} } }, "body has no member feilds. Did you mean fields?"],
    ["account.update", { ID: "acc_1", id: "acc_1", body: {} }, "The input has no member ID. Did you mean id?"],
    ["account.update", { id: 1, body: {} }, "id must be text, and is 1."],
    ["account.list", { query: { limt: 3 } }, "query has no member limt. Did you mean limit?"],
    ["account.list", { query: { limit: "many" } }, 'query.limit must be a whole number, and is "many".'],
    ["account.list", { query: { limit: 26 } }, "query.limit must be 25 at most, and is 26."],
    ["account.list", { query: { "$name[startsWith]": "Ac" } }],
    [
      "contact.list",
      { query: { "$email[equal]": "a@b.example" } },
      "query has no member $email[equal]. $email has the operator contains.",
    ],
    ["account.create", { body: { fields: {} } }, "body.fields.$name is missing: Name of the company."],
    ["account.create", account({ $name: 5 }), "body.fields.$name must be text, and is 5."],
    [
      "account.create",
      account({ $primaryAddress: { cty: "Ulm" } }),
      "body.fields.$primaryAddress has no member cty. Did you mean city?",
    ],
    [
      "account.create",
      account({ $website: "acme.example" }),
      'body.fields.$website must be a list or null, and is "acme.example".',
    ],
    ["account.create", account({ seats: { street: 5 } }), "body.fields.seats.street must be text or null, and is 5."],
    ["account.create", account({}, { $contact: 5 }), "body.relationships.$contact must be text or a list, and is 5."],
    [
      "file.upload",
      { file: "a.pdf", body: { purpose: "transcript" } },
      'body.purpose must be "meeting_transcript", "knowledge_user", "knowledge_workspace", or "email_attachment", and is "transcript".',
    ],
    [
      "email.send",
      { body: { from: "a@b.example", to: [], subject: "", messageBody: "x" } },
      "body.to must not be empty.",
      "body.subject must not be empty.",
      'body.messageBody takes contentType and content, and is "x".',
    ],
    ["mailbox.list", { query: { filter: "name||$cont||a" } }, 'query.filter must be a list, and is "name||$cont||a".'],
  ])("%s with %j", (name, input, ...messages) => {
    expect(mistakes(name, input)).toEqual(messages);
  });
});
