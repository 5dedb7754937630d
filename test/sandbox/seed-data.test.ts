import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import type { SeedData, SeedRecord } from "../../sandbox/index.ts";
import { ownWorkspace } from "../support/definitions.ts";
import { startSession } from "../support/sandbox-session.ts";

const tier = { valueType: "SINGLE_SELECT", typeConfiguration: { options: ["Gold", "Silver"] } };

const own: SeedData = {
  samples: false,
  fields: {
    account: { tier, visits: { valueType: "NUMBER", label: "Site visits" } },
    shipment: { seal: { valueType: "TEXT" } },
  },
  records: {
    contact: [{ id: "con_ada", fields: { $name: { firstName: "Ada" } }, relationships: { $account: "acc_kestrel" } }],
    account: [
      { id: "acc_kestrel", fields: { $name: "Kestrel", tier: "Gold", visits: 3 } },
      { fields: { $name: "Merlin", tier: "Silver" } },
    ],
    shipment: [{ fields: { label: "S1", seal: "4711" }, relationships: { customer: ["acc_kestrel"] } }],
  },
};

describe("records and fields of one's own", () => {
  test("are in lists, in definitions and in filters", async () => {
    const session = startSession({ seedData: own });
    const { body } = await session.lightfield("GET /v1/accounts?tier[equal]=Gold");
    expect(body).toMatchObject({ totalCount: 1, data: [{ id: "acc_kestrel", fields: { visits: { value: 3 } } }] });
    const { fieldDefinitions } = (await session.lightfield("GET /v1/accounts/definitions")).body;
    expect(fieldDefinitions).toMatchObject({
      tier: { label: "Tier", valueType: "SINGLE_SELECT", system: false, readOnly: false },
      visits: { label: "Site visits", valueType: "NUMBER" },
    });
    expect((await session.lightfield("GET /v1/objects/shipment")).body).toMatchObject({ totalCount: 1 });
  });

  test("are linked by their own IDs, whatever the order, from both sides", async () => {
    const session = startSession({ seedData: own });
    const contact = (await session.lightfield("GET /v1/contacts/con_ada")).body;
    expect(contact.relationships?.$account).toMatchObject({ values: ["acc_kestrel"] });
    const account = (await session.lightfield("GET /v1/accounts/acc_kestrel")).body;
    expect(account.relationships?.$contact).toMatchObject({ values: ["con_ada"] });
  });

  test("can be written like all others", async () => {
    const session = startSession({ seedData: own });
    const body = { fields: { tier: "Silver", visits: null } };
    const updated = await session.lightfield("POST /v1/accounts/acc_kestrel", { body });
    expect(updated.body.fields?.visits).toMatchObject({ value: null });
    const wrong = await session.lightfield("POST /v1/accounts", { body: { fields: { $name: "M", tier: "Bronze" } } });
    expect([wrong.status, wrong.body.error?.code]).toEqual([400, "invalid_type"]);
  });

  test("come back with a reset, and what was changed meanwhile is gone", async () => {
    const session = startSession({ seedData: own });
    const before = await session.lightfield("GET /v1/accounts");
    await session.lightfield("POST /v1/accounts/acc_kestrel", {
      body: { fields: { $name: "K", $website: ["k.test"] } },
    });
    session.sandbox.reset();
    expect((await session.lightfield("GET /v1/accounts")).body).toEqual(before.body);
  });

  test("stay as they were given, whatever becomes of the object that they were given in", async () => {
    const data: { records: { account: SeedRecord[] } } = {
      records: { account: [{ id: "acc_k", fields: { seats: 1 } }] },
    };
    const session = startSession({ seedData: data });
    data.records.account[0] = { id: "acc_other" };
    session.sandbox.reset();
    expect((await session.lightfield("GET /v1/accounts/acc_k")).body.fields?.seats).toMatchObject({ value: 1 });
  });

  test("hold one value or several, as the field says", async () => {
    const hotlines = { valueType: "TELEPHONE", typeConfiguration: { multipleValues: true } };
    const hotline = { valueType: "TELEPHONE" };
    const numbers = { hotlines: ["+14155550132", "+14155550133"], hotline: "+14155550134" };
    const records = { task: [{ id: "tsk_1", fields: numbers }] };
    const session = startSession({ seedData: { fields: { task: { hotlines, hotline } }, records } });
    const { fields } = (await session.lightfield("GET /v1/tasks/tsk_1")).body;
    expect([fields?.hotlines?.value, fields?.hotline?.value]).toEqual([numbers.hotlines, numbers.hotline]);
  });

  test("stand beside the samples unless these are unwanted, whose IDs stay what the seed gives", async () => {
    const list = async (seedData: SeedData): Promise<string[]> => {
      const { body } = await startSession({ seedData }).lightfield("GET /v1/accounts");
      return Object.values(body.data ?? {}).map((account) => String(account.id));
    };
    const samples = await list({});
    const both = await list({ ...own, samples: true });
    expect(both.slice(0, samples.length)).toEqual(samples);
    expect(both).toHaveLength(samples.length + 2);
    expect(await list(own)).toHaveLength(2);
  });

  test("may be fields as the definitions of a workspace show them, with the IDs of their options", async () => {
    const session = startSession({ seedData: own });
    const shown = (await session.lightfield("GET /v1/accounts/definitions")).body.fieldDefinitions?.tier;
    const copy = startSession({ seedData: { fields: { account: { tier: JSON.parse(JSON.stringify(shown)) } } } });
    const again = (await copy.lightfield("GET /v1/accounts/definitions")).body.fieldDefinitions?.tier;
    expect(again?.typeConfiguration).toEqual(shown?.typeConfiguration);
  });
});

const record = (fields: object, more: object = {}): object => ({ records: { account: [{}, { fields, ...more }] } });
const field = (definition: object, key = "tier"): object => ({ fields: { account: { [key]: definition } } });

test.each<[data: unknown, message: string]>([
  [{ record: {} }, "The seed data has no member record; it takes fields, records, samples, objects, customObjects."],
  [{ samples: "no" }, "The seed data's samples takes true or false."],
  [{ records: { acount: [] } }, "The seed data's records has no object acount; it takes account, contact, "],
  [{ records: { meeting: [] } }, "The seed data's records has no object meeting; it takes account, contact, "],
  [{ fields: { __proto__: null, constructor: {} } }, "The seed data's fields has no object constructor; it takes "],
  [{ records: { account: {} } }, "The seed data's records.account takes an array of records."],
  [{ records: { account: ["Kestrel"] } }, "The seed data's records.account[0] takes an object."],
  [record({ colour: 1 }), "The seed data's records.account[1] is refused: There is no field named colour."],
  [record({ $name: 1 }), "The seed data's records.account[1] is refused: fields.$name must be a string."],
  [record({ $accountStatus: "x" }), "The seed data's records.account[1] is refused: $accountStatus is read-only."],
  [record({}, { field: {} }), "The seed data's records.account[1] has no member field; it takes id, fields, "],
  [record({}, { id: "a b" }), "The seed data's records.account[1].id takes letters, digits, hyphens and underscores."],
  [
    { records: { account: [{ id: "a" }], task: [{ id: "a" }] } },
    "The seed data's records.task[0].id is a, which another record has already.",
  ],
  [
    record({}, { relationships: { $owner: "mem_none" } }),
    "The seed data's records.account[1] is refused: There is no member with the ID mem_none.",
  ],
  [record({}, { relationships: { boss: "x" } }), "is refused: There is no relationship named boss."],
  [field({ valueType: "COLOUR" }), "The seed data's fields.account.tier.valueType is one of TEXT, "],
  [field({ valueType: "TEXT", lable: "x" }), "The seed data's fields.account.tier has no member lable; it takes "],
  [field({ valueType: "TEXT", label: 1 }), "The seed data's fields.account.tier.label takes a text."],
  [field({ valueType: "TEXT" }, "seats"), "The seed data's fields.account.seats is a field that account has already."],
  [field({ valueType: "TEXT" }, "$tier"), "The seed data's fields.account.$tier is no name for a custom field."],
  [field({ valueType: "TEXT" }, "toString"), "The seed data's fields.account.toString is no name for a custom field."],
  [field({ valueType: "MULTI_SELECT" }), "typeConfiguration.options takes an array of different labels."],
  [
    field({ valueType: "SINGLE_SELECT", typeConfiguration: { options: ["A", "A"] } }),
    "typeConfiguration.options takes an array of different labels.",
  ],
  [field({ valueType: "SOCIAL_HANDLE" }), "handleService is FACEBOOK, INSTAGRAM, LINKEDIN or TWITTER."],
])("the seed data %j is refused with what is wrong and where", (seedData, message) => {
  const create = (): unknown => Reflect.apply(createSandbox, undefined, [{ seedData }]);
  expect(create).toThrow(TypeError);
  expect(create).toThrow(message);
});

test("whatever JSON the seed data is, it is taken or refused by a TypeError", () => {
  const type = fc.constantFrom("account", "task", "list", "__proto__");
  const data = fc.oneof(
    fc.jsonValue(),
    fc.record({ records: fc.dictionary(type, fc.array(fc.jsonValue())) }),
    fc.record({ records: fc.dictionary(type, fc.array(fc.record({ fields: fc.jsonValue(), id: fc.jsonValue() }))) }),
    fc.record({ fields: fc.dictionary(type, fc.dictionary(fc.string(), fc.record({ valueType: fc.jsonValue() }))) }),
  );
  fc.assert(
    fc.property(data, (seedData) => {
      try {
        Reflect.apply(createSandbox, undefined, [{ seedData }]);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        expect(String(error)).toMatch(/seed data|seedData/);
      }
    }),
    { numRuns: 60 },
  );
});

describe("definitions of one's own", () => {
  const session = startSession({ seedData: ownWorkspace("seats") });

  test("are in place of those of the sample workspace, and so are custom objects", async () => {
    const { body } = await session.lightfield("GET /v1/objects/project/definitions");
    expect(Object.keys(Object(body.fieldDefinitions))).toHaveLength(10);
    expect(body.relationshipDefinitions).toMatchObject({
      customer: { cardinality: "HAS_ONE", slug: "project-customer" },
    });
    const accounts = await session.lightfield("GET /v1/accounts/definitions");
    expect(accounts.body.fieldDefinitions).toMatchObject({ seats: { description: "How many people use it." } });
    expect(accounts.body.fieldDefinitions).not.toHaveProperty("annualRevenue");
    expect((await session.lightfield("GET /v1/objects")).body.data).toEqual([
      { objectType: "project", label: "Project" },
    ]);
    expect((await session.lightfield("GET /v1/accounts")).body.totalCount).toBe(0);
  });

  test.each([
    ["an unknown field", "POST /v1/accounts", { fields: { $name: "A", seat: 1 } }, "unknown_field"],
    ["an unknown option", "POST /v1/accounts", { fields: { $name: "A", tier: "Bronze" } }, "invalid_type"],
    [
      "an unknown relationship",
      "POST /v1/objects/project/values",
      { fields: {}, relationships: { owner: "m" } },
      "unknown_relationship",
    ],
    ["a wrong operator", "GET /v1/accounts?seats[startsWith]=1", undefined, "invalid_configuration"],
    ["a filter by an unknown field", "GET /v1/accounts?$seats[equal]=1", undefined, "unknown_field"],
    ["a filter by several options", "GET /v1/accounts?tags[equal]=opt_hot", undefined, "invalid_configuration"],
  ])("refuse %s as the API does", async (_, request, body, code) => {
    const response = await session.lightfield(request, { body });
    expect(response).toMatchObject({ status: 400, body: { error: { code } } });
  });

  test.each<[data: object, message: string]>([
    [
      { objects: { parcel: {} } },
      "'s objects has no member parcel; it takes account, contact, opportunity, task, note, meeting.",
    ],
    [
      { objects: { account: { fields: {} } } },
      "'s objects.account has no member fields; it takes fieldDefinitions, relationshipDefinitions.",
    ],
    [
      { objects: { task: { fieldDefinitions: { a: { valueType: "X" } } } } },
      "'s objects.task.fieldDefinitions.a.valueType is one of",
    ],
    [{ customObjects: { account: {} } }, "'s customObjects.account is an object that every workspace has."],
    [{ customObjects: { "a b": {} } }, "'s customObjects.a b is no slug for a custom object."],
    [{ samples: true, objects: {} }, "'s samples takes false beside objects and customObjects"],
    [
      { objects: { note: { relationshipDefinitions: { a: { cardinality: "MANY" } } } } },
      "'s objects.note.relationshipDefinitions.a.cardinality is HAS_ONE or HAS_MANY.",
    ],
  ])("with a mistake are one error that says where: %j", (seedData, message) => {
    expect(() => createSandbox({ seedData })).toThrow(`The seed data${message}`);
  });
});
