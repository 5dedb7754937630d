import { expect, test } from "vitest";
import type { Parameter, Schema } from "../../codegen/document/document.ts";
import { loadDocument } from "../../codegen/load/load-document.ts";
import { normalize } from "../../codegen/normalize/normalize.ts";
import { leadingTo, reachable } from "../../codegen/schemas/reachable.ts";
import { compile } from "../support/compile.ts";
import { generateFrom, object, refer, typesOf } from "../support/zoo-keeper.ts";

const kind: Schema = { type: "string", enum: ["cat", "dog"] };
const name: Schema = { type: "string" };

test("an enum is open in responses and closed in bodies", async () => {
  expect(await typesOf({ Pet: object({ kind: refer("Kind") }), Kind: kind }, refer("Pet"))).toEqual([
    "body: PetInput): APIPromise<Pet>",
    "Pet = { kind: Kind; };",
    'Kind = "cat" | "dog" | OpenString;',
    "PetInput = { kind: KindInput; };",
    'KindInput = "cat" | "dog";',
  ]);
});

test("an enum is closed in queries", async () => {
  const query: Parameter[] = [{ name: "kind", in: "query", schema: refer("Kind") }];
  expect(await typesOf({ Kind: kind }, object({ name }), refer("Kind"), "3.1.0", query)).toEqual([
    "body: ZooCreateParams, query: ZooCreateQuery = {}): APIPromise<Kind>",
    'Kind = "cat" | "dog" | OpenString;',
    "ZooCreateParams = { name: string; }; /** Query of `POST /zoo`. */",
    "ZooCreateQuery = { kind?: KindInput; };",
    'KindInput = "cat" | "dog";',
  ]);
});

test("a type that is only sent or only returned stays one, and so does one beside the enum", async () => {
  const schemas = { New: object({ kind: refer("Kind"), owner: refer("Owner") }), Kind: kind, Owner: object({ name }) };
  expect(await typesOf(schemas, refer("New"), refer("Owner"))).toEqual([
    "body: New): APIPromise<Owner>",
    "New = { kind: Kind; owner: Owner; };",
    'Kind = "cat" | "dog";',
    "Owner = { name: string; };",
  ]);
  expect(await typesOf(schemas, refer("Owner"), refer("New"))).toContain('Kind = "cat" | "dog" | OpenString;');
});

test.each<[what: string, schema: Schema, type: string]>([
  ["an enum that says it is open", { anyOf: [kind, name] }, '"cat" | "dog" | OpenString'],
  ["a lone value", { enum: ["cat"] }, '"cat"'],
  ["a lone number", { type: "integer", enum: [1] }, "1"],
  ["true and false, beside which there is nothing", { enum: [true, false] }, "true | false"],
  ["objects", { enum: [{ a: 1 }, { a: 2 }] }, "{ a: 1 } | { a: 2 }"],
  ["an enum of numbers that says it is open", { anyOf: [{ enum: [1, 2] }, { type: "integer" }] }, "1 | 2 | OpenNumber"],
])("the same type is sent and returned: %s", async (_what, schema, type) => {
  expect(await typesOf({ Pet: object({ kind: schema }) }, refer("Pet"))).toEqual([
    "body: Pet): APIPromise<Pet>",
    `Pet = { kind: ${type}; };`,
  ]);
});

test.each<[what: string, schema: Schema, returned: string, sent: string]>([
  ["numbers", { type: "integer", enum: [200, 404] }, "200 | 404 | OpenNumber", "200 | 404"],
  [
    "numbers and texts",
    { enum: [1, "auto", null] },
    '1 | "auto" | OpenNumber | OpenString | null',
    '1 | "auto" | null',
  ],
  [
    "a text beside true and false",
    { enum: ["auto", true, false] },
    '"auto" | true | false | OpenString',
    '"auto" | true | false',
  ],
  ["a text or null", { enum: ["cat", null] }, '"cat" | OpenString | null', '"cat" | null'],
  [
    "the same in a choice",
    { anyOf: [{ enum: ["cat"] }, { type: "null" }] },
    '"cat" | OpenString | null',
    '"cat" | null',
  ],
  ["numbers beside any text", { anyOf: [{ enum: [1, 2] }, name] }, "1 | 2 | OpenNumber | string", "1 | 2 | string"],
  ["numbers, each with words", { oneOf: [{ const: 1, type: "integer" }, { const: 2 }] }, "1 | 2 | OpenNumber", "1 | 2"],
])("what a server may add to is open in responses: %s", async (_what, schema, returned, sent) => {
  expect((await typesOf({ Pet: object({ kind: schema }) }, refer("Pet"))).slice(1)).toEqual([
    `Pet = { kind: ${returned}; };`,
    `PetInput = { kind: ${sent}; };`,
  ]);
});

test("numbers that tell variants apart stay closed", async () => {
  const variant = (version: number[]): Schema => object({ version: { type: "integer", enum: version } });
  const oneOf = [refer("Old"), refer("New")];
  const schemas = {
    Pet: { oneOf, discriminator: { propertyName: "version" } },
    Old: variant([1, 2]),
    New: variant([3, 4]),
  };
  expect(await typesOf(schemas, refer("Pet"))).toContain("Old = { version: 1 | 2; };");
});

const constants: Schema[] = [
  { const: "cat", description: "It purrs." },
  { const: "dog", title: "Dogs" },
];

test.each<[what: string, schema: Schema, returned: string, sent: string]>([
  [
    "with its words",
    { description: "Which one.", oneOf: constants },
    '/** * Which one. * * - `cat`: It purrs. * - `dog`: Dogs */ kind: "cat" | "dog" | OpenString;',
    '/** * Which one. * * - `cat`: It purrs. * - `dog`: Dogs */ kind: "cat" | "dog";',
  ],
  [
    "or null",
    { anyOf: [{ const: "cat" }, { type: "string", const: "dog" }, { type: "null" }] },
    'kind: "cat" | "dog" | OpenString | null;',
    'kind: "cat" | "dog" | null;',
  ],
  [
    "beside another type",
    { oneOf: [{ const: "cat" }, { const: "dog" }, { type: "integer" }] },
    'kind: "cat" | "dog" | OpenString | number;',
    'kind: "cat" | "dog" | number;',
  ],
  [
    "unless one of them says more",
    { oneOf: [{ const: "cat" }, { const: "dog", minLength: 2 }] },
    'kind: "cat" | "dog";',
    'kind: "cat" | "dog";',
  ],
])("a choice of texts is an enum: %s", async (_what, schema, returned, sent) => {
  const [, pet, input = pet] = await typesOf({ Pet: object({ kind: schema }) }, refer("Pet"));
  expect(pet).toBe(`Pet = { ${returned} };`);
  expect(input?.replace("PetInput", "Pet")).toBe(`Pet = { ${sent} };`);
});

test("an enum that may be null is split as well", async () => {
  const schema: Schema = { type: ["string", "null"], enum: ["cat", "dog", null] };
  expect((await typesOf({ Pet: object({ kind: schema }) }, refer("Pet"))).slice(1)).toEqual([
    'Pet = { kind: "cat" | "dog" | OpenString | null; };',
    'PetInput = { kind: "cat" | "dog" | null; };',
  ]);
});

test("a type has one other for bodies, whether for its enum or for its id", async () => {
  const id: Schema = { type: "string", readOnly: true };
  const schemas = { Pet: object({ id, home: refer("Home") }), Home: object({ kind }) };
  expect(await typesOf(schemas, refer("Pet"))).toEqual([
    "body: PetInput): APIPromise<Pet>",
    "Pet = { readonly id: string; home: Home; };",
    'Home = { kind: "cat" | "dog" | OpenString; };',
    "PetInput = { /** The server sets it, so it need not be sent. */ id?: string; home: HomeInput; };",
    'HomeInput = { kind: "cat" | "dog"; };',
  ]);
});

test("what was read can be written back through a guard", async () => {
  const files = await generateFrom({ Pet: object({ name, kind }) }, refer("Pet"));
  const program = `
    import { ZooKeeper } from "../generated/zoo/client.ts";
    import { isOneOf, sendUnknown } from "../src/index.ts";
    const { zoo } = new ZooKeeper();
    const pet = await zoo.create({ name: "Tom", kind: "cat" });
    if (isOneOf(pet.kind, ["cat", "dog"])) await zoo.create({ ...pet, kind: pet.kind });
    await zoo.create({ ...pet, kind: sendUnknown(pet.kind) });
    // @ts-expect-error TS2345: the server may know further kinds
    await zoo.create(pet);
    // @ts-expect-error TS2322: a kind is one of two
    await zoo.create({ name: "Tim", kind: "emu" });
  `;
  expect(compile(program, new Map([...files].map(([path, text]) => [`zoo/${path}`, text])))).toEqual([]);
});

test.each([
  ["lightfield", []],
  ["wootiv", ["InvitationCategoryInput", "SubscriptionPlanInput", "SubscriptionStatusInput"]],
])("%s sends closed enums alone, and has no type twice but for that", async (api, closed) => {
  const loaded = await loadDocument(`openapi/${api}.yaml`, { overlays: [`openapi/${api}.overlay.yaml`] });
  const { operations, types, inputs } = normalize(loaded);
  const sent = operations.flatMap(({ body, query }) => [body?.schema ?? {}, query?.schema ?? {}]);
  const open = leadingTo(types, ({ $ref }) => $ref === "#/components/schemas/OpenString");
  const isSent = reachable(types, sent);
  expect(isSent.size).toBeGreaterThan(20);
  expect(open.filter((name) => isSent.has(name))).toEqual([]);
  expect([...inputs.values()]).toEqual(closed);
});
