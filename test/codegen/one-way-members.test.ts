import { expect, test } from "vitest";
import type { Schema } from "../../codegen/document/document.ts";
import { compile } from "../support/compile.ts";
import { generateFrom, object, refer, typesOf } from "../support/zoo-keeper.ts";

const id: Schema = { type: "string", readOnly: true };
const name: Schema = { type: "string" };
const note = "/** The server sets it, so it need not be sent. */ ";
const password: Schema = { type: "string", writeOnly: true };

test("bodies may lack what only the server writes, responses lack what it never returns", async () => {
  expect(await typesOf({ Pet: object({ id, name, password }) }, refer("Pet"))).toEqual([
    "body: PetInput): APIPromise<Pet>",
    "Pet = { readonly id: string; name: string; };",
    `PetInput = { ${note}id?: string; name: string; password: string; };`,
  ]);
});

test("a type is split only where it is both sent and answered", async () => {
  const schemas = { Sent: object({ id, name, password }), Answered: object({ id, name, password }) };
  expect(await typesOf(schemas, refer("Sent"), refer("Answered"))).toEqual([
    "body: Sent): APIPromise<Answered>",
    `Sent = { ${note}id?: string; name: string; password: string; };`,
    "Answered = { readonly id: string; name: string; };",
  ]);
  expect(await typesOf({}, object({ id, name }), { type: "string" })).toEqual([
    "body: ZooCreateParams): APIPromise<string>",
    `ZooCreateParams = { ${note}id?: string; name: string; };`,
  ]);
});

test("types without such members stay one, also beside those that have them", async () => {
  const schemas = { Pet: object({ id, owner: refer("Owner") }), Owner: object({ name }) };
  expect(await typesOf(schemas, refer("Pet"))).toEqual([
    "body: PetInput): APIPromise<Pet>",
    "Pet = { readonly id: string; owner: Owner; };",
    "Owner = { name: string; };",
    `PetInput = { ${note}id?: string; owner: Owner; };`,
  ]);
});

test("what is behind such a member is split as well, since it may be sent all the same", async () => {
  const schemas = { Pet: object({ name, owner: { ...refer("Owner"), readOnly: true } }), Owner: object({ id, name }) };
  expect(await typesOf(schemas, refer("Pet"))).toEqual([
    "body: PetInput): APIPromise<Pet>",
    "Pet = { name: string; readonly owner: Owner; };",
    "Owner = { readonly id: string; name: string; };",
    `PetInput = { name: string; ${note}owner?: OwnerInput; };`,
    `OwnerInput = { ${note}id?: string; name: string; };`,
  ]);
});

test("what holds such a type is split as well: objects, arrays, maps, combinations, types that hold themselves", async () => {
  const schemas = {
    Pet: object({ id, parents: { type: "array", items: refer("Pet") } }),
    Cat: { allOf: [refer("Pet"), object({ lives: { type: "integer" } })], required: ["id"] },
    Cage: object({ at: object({ id, name }), pets: { type: "object", additionalProperties: refer("Cat") } }),
  };
  expect(await typesOf(schemas, { type: "array", items: refer("Cage") })).toEqual([
    "body: CageInput[]): APIPromise<Cage[]>",
    "Pet = { readonly id: string; parents: Pet[]; };",
    "Cat = Pet & { lives: number };",
    "Cage = { at: { readonly id: string; name: string; }; pets: { [key: string]: Cat; }; };",
    `PetInput = { ${note}id?: string; parents: PetInput[]; };`,
    "CatInput = PetInput & { lives: number };",
    `CageInput = { at: { ${note}id?: string; name: string; }; pets: { [key: string]: CatInput; }; };`,
  ]);
});

test.each<[where: string, member: Schema, openapi: string]>([
  ["beside a reference", { ...refer("Key"), readOnly: true }, "3.1.0"],
  ["beside a reference, where 3.0 has nothing stand", { ...refer("Key"), readOnly: true }, "3.0.3"],
  ["around a reference", { allOf: [refer("Key")], readOnly: true }, "3.0.3"],
  ["on what is referred to", refer("Stamp"), "3.1.0"],
])("a member is marked %s", async (_where, member, openapi) => {
  const schemas = { Pet: object({ key: member, name }), Key: { type: "string" }, Stamp: id };
  const types = await typesOf(schemas, refer("Pet"), refer("Pet"), openapi);
  expect(types.at(-1)).toMatch(/^PetInput = \{ .*key\?: \w+; name: string; \};$/);
});

test("what has nothing left to return does not open what builds on it", async () => {
  const schemas = {
    Base: object({ password }),
    Cat: { allOf: [refer("Base"), object({ pin: password }), object({ kind: name, lives: { type: "integer" } })] },
    Tabby: { allOf: [refer("Cat")], properties: { pin: password } },
    Box: object({ key: object({ password }), name }),
  };
  const holder = object({ cat: refer("Tabby"), box: refer("Box") });
  expect((await typesOf(schemas, { type: "string" }, holder)).slice(1, 5)).toEqual([
    "Base = {};",
    "Cat = Base & { kind: string; lives: number };",
    "Tabby = Cat;",
    "Box = { key: { [key: string]: unknown; }; name: string; };",
  ]);
  const use = `
    import type { Tabby } from "../generated/zoo/index.ts";
    export const lion: Tabby = { kind: "lion", lives: 9 };
    export const other: Tabby = { kind: "lion", lives: 9, typo: 1 };
  `;
  const files = await generateFrom(schemas, { type: "string" }, refer("Tabby"));
  expect(compile(use, new Map([...files].map(([path, text]) => [`zoo/${path}`, text])))).toEqual([
    expect.stringMatching(/user\.ts:4 .*'typo' does not exist/),
  ]);
});

test("a member that the server sets may be required by another part of a combination", async () => {
  const schemas = { Pet: object({ id, name }, []), Cat: { allOf: [refer("Pet"), { required: ["id"] }] } };
  expect(await typesOf(schemas, refer("Cat"))).toEqual([
    "body: CatInput): APIPromise<Cat>",
    "Pet = { readonly id?: string; name?: string; };",
    "Cat = Pet & { readonly id: string };",
    "CatInput = Pet;",
  ]);
});

test("a name that the document has is left to it", async () => {
  const schemas = { Pet: object({ id, name }), PetInput: object({ name }) };
  expect((await typesOf(schemas, refer("Pet")))[0]).toBe("body: PetInput2): APIPromise<Pet>");
});

test("variants are told apart by the same values in both directions", async () => {
  const kind: Schema = { type: "string" };
  const discriminator = { propertyName: "kind" };
  const schemas = {
    Animal: { oneOf: [refer("cat"), refer("Dog")], discriminator },
    cat: object({ kind, id }),
    Dog: object({ kind, id }),
    Plant: { ...object({ kind, id }), discriminator },
    oak: { allOf: [refer("Plant"), object({ name })] },
    "red-oak": { allOf: [refer("oak"), object({ name })] },
  };
  const types = await typesOf(schemas, object({ animal: refer("Animal"), oak: refer("oak"), red: refer("red-oak") }), {
    anyOf: [refer("Animal"), refer("oak"), refer("red-oak")],
  });
  expect(types.filter((type) => /^(Animal|Plant|Oak|RedOak)/.test(type))).toEqual([
    'Animal = ({ kind: "cat" } & Cat) | ({ kind: "Dog" } & Dog);',
    'Plant = ({ kind: "oak" } & Oak) | RedOak;',
    'Oak = { kind: "oak" | "red-oak"; readonly id: string; name: string; } & (RedOak | { kind: "oak" });',
    'RedOak = { readonly id: string; name: string; kind: "red-oak"; };',
    'AnimalInput = ({ kind: "cat" } & CatInput) | ({ kind: "Dog" } & DogInput);',
    `OakInput = { kind: "oak" | "red-oak"; ${note}id?: string; name: string; } & (RedOakInput | { kind: "oak" });`,
    `RedOakInput = { ${note}id?: string; name: string; kind: "red-oak"; };`,
  ]);
});

test("a new one needs no id, and what was returned can be sent again", async () => {
  const kind: Schema = { const: "cat" };
  const schemas = { Pet: object({ id, name, kind, owner: refer("Owner") }), Owner: object({ id, name }) };
  const files = await generateFrom(schemas, refer("Pet"));
  const program = `
    import { ZooKeeper } from "../generated/zoo/client.ts";
    const { zoo } = new ZooKeeper();
    const pet = await zoo.create({ name: "Tom", kind: "cat", owner: { name: "Ann" } });
    await zoo.create({ ...pet, name: pet.id });
    await zoo.create({ id: "1", name: "Tom", kind: "cat", owner: { name: "Ann" } });
  `;
  expect(compile(program, new Map([...files].map(([path, text]) => [`zoo/${path}`, text])))).toEqual([]);
});
