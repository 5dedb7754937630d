import fc from "fast-check";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { describe, expect, test } from "vitest";
import { checkInput } from "../../cli/check/check-input.ts";
import { isSurelyValid } from "../../cli/check/is-surely-valid.ts";
import { offeredAPIs } from "../../cli/description/apis.ts";
import type { OperationDetail } from "../../cli/description/operation.ts";
import { needsFields, withFields } from "../../cli/input/with-fields.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { everyType } from "../support/definitions.ts";

const described = offeredAPIs.find(({ name }) => name === "lightfield")?.describe();

function operation(name: string): OperationDetail {
  if (described === undefined) throw new TypeError("There is no description.");
  return described.operation(name);
}

const { account, opportunity } = everyType.objects;
const { shipment } = everyType.customObjects;

describe("only the workspace knows whether a body is right that holds one of its own keys or an option", () => {
  test.each<[name: string, body: object, needs: boolean]>([
    ["account.create", { fields: { $name: "A", $website: null } }, false],
    ["account.create", { fields: { $name: "A", seats: 3 } }, true],
    ["account.create", { fields: { $name: "A", $headcount: "1-10" } }, true],
    ["account.update", { relationships: { $owner: { add: "mem_1" } } }, false],
    ["account.update", { relationships: { parent: { add: "acc_1" } } }, true],
    ["opportunity.create", { fields: { $name: "A", $amount: 3 } }, false], // which the document knows of some workspaces
    ["object.create", { fields: { weight: 3 } }, true],
    ["note.create", { fields: { $title: "A" } }, false],
    ["task.update", { fields: { $status: "TODO" } }, false], // the document has all of them
  ])("%s %j", (name, body, needs) => expect(needsFields(operation(name), { body })).toBe(needs));
});

describe("a body is held against the fields, options and relationships of the workspace", () => {
  test.each<[name: string, body: object, ...messages: string[]]>([
    ["account", { fields: { number: 3, checkbox: true, text: "a", tier: "Gold", tags: ["opt_hot", "Cold"] } }],
    ["account", { fields: { number: null, tier: null, tags: null, address: null } }],
    ["account", { fields: { emails: "a@b.example", urls: ["https://a.example"], tags: "Hot" } }],
    [
      "account",
      { fields: { address: { city: "Ulm" }, full_name: { firstName: "Ada" } }, relationships: { parent: "acc_1" } },
    ],
    ["account", { fields: { nmber: 3 } }, "body.fields has no member nmber. Did you mean number?"],
    ["account", { fields: { number: "3" } }, 'body.fields.number must be a number or null, and is "3".'],
    ["account", { fields: { text: 3 } }, "body.fields.text must be text or null, and is 3."],
    ["account", { fields: { checkbox: "yes" } }, 'body.fields.checkbox must be true or false or null, and is "yes".'],
    [
      "account",
      { fields: { email: ["a@b.example"] } },
      'body.fields.email must be text or null, and is ["a@b.example"].',
    ],
    [
      "account",
      { fields: { tier: "Glod" } },
      'body.fields.tier must be "Gold" or "Silver", and is "Glod". Did you mean Gold?',
    ],
    ["account", { fields: { tags: ["Hot", "Wet"] } }, 'body.fields.tags[1] must be "Hot" or "Cold", and is "Wet".'],
    ["account", { fields: { tags: "Wet" } }, 'body.fields.tags must be "Hot" or "Cold", and is "Wet".'],
    ["account", { fields: { address: { cty: "Ulm" } } }, "body.fields.address has no member cty. Did you mean city?"],
    [
      "account",
      { fields: { parent: "acc_1" } },
      "body.fields.parent is a relationship: put it under body.relationships.",
    ],
    [
      "account",
      { relationships: { number: "acc_1" } },
      "body.relationships.number is a field: put it under body.fields.",
    ],
    ["account", { relationships: { prent: "acc_1" } }, "body.relationships has no member prent. Did you mean parent?"],
    [
      "opportunity",
      { fields: { $stage: "Wonn" } },
      'body.fields.$stage must be "Won" or "Lost", and is "Wonn". Did you mean Won?',
    ],
    ["shipment", { fields: { weigth: 3 } }, "body.fields has no member weigth. Did you mean weight?"],
  ])("%s %j", (name, { fields = {}, ...others }: { readonly fields?: object }, ...messages) => {
    const known = { account, opportunity, shipment }[name] ?? { fieldDefinitions: {}, relationshipDefinitions: {} };
    const needed = { account: { $name: "A" }, opportunity: { $name: "A", $stage: "Won" } }[name];
    const links = name === "opportunity" ? { relationships: { $account: "acc_1" } } : {};
    const create = operation(name === "shipment" ? "object.create" : `${name}.create`);
    const slug = name === "shipment" ? { entitySlug: "shipment" } : {};
    const input = { ...slug, body: { fields: { ...needed, ...fields }, ...links, ...others } };
    const narrowed = withFields(create, known);
    expect(checkInput(narrowed, input).map(({ message }) => message)).toEqual(messages);
    if (messages.length > 0) expect(isSurelyValid(narrowed.input, narrowed.input, input)).toBe(false);
  });
});

test("what an API takes, the check takes", async () => {
  const { fetch } = createSandbox();
  const client = new Lightfield({
    apiKey: "sk_lf_sandbox",
    baseURL: "http://sandbox.test",
    fetch,
    pacing: false,
    maxRetries: 0,
  });
  const definitions = await client.object.definitions("shipment");
  const { fieldDefinitions } = definitions;
  const configurations = Object.values(fieldDefinitions).map(({ typeConfiguration }) => typeConfiguration);
  const options = configurations.flatMap(({ options = [] }) => options).flatMap(({ id, label }) => [id, label]);
  const text = fc.oneof(fc.constantFrom(...options, "a@b.example", "+4930123456", "2026-03-01"), fc.string());
  const value = fc.oneof(
    text,
    fc.array(text, { maxLength: 2 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ city: "Ulm" }),
    fc.constant({ firstName: "Ada" }),
  );
  const create = operation("object.create");
  const narrowed = withFields(create, definitions);
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(fieldDefinitions)), value, async (key, given) => {
      const body = { fields: { [key]: given } };
      const isTaken = await client.object.create("shipment", body).then(
        () => true,
        () => false,
      );
      if (!isTaken) return;
      taken++;
      const input = { entitySlug: "shipment", body };
      const isValid = isSurelyValid(narrowed.input, narrowed.input, input);
      expect(isValid ? [] : checkInput(narrowed, input)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(taken).toBeGreaterThan(5);
});
