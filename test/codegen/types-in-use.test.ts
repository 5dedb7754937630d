import { describe, expect, test } from "vitest";
import type { Schema } from "../../codegen/document/document.ts";
import { object, refer } from "../support/zoo-keeper.ts";
import { checkRows } from "../support/type-table.ts";
import type { TypeRow } from "../support/type-table.ts";

const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };
const draft = object({ id: text, name: text }, []);

const required: TypeRow[] = [
  {
    what: "a part of allOf requires a member of another",
    schemas: { Draft: draft, Stored: { allOf: [refer("Draft"), { required: ["id"] }] } },
    right: ['{ id: "1" } satisfies T.Stored', "(stored: T.Stored) => stored.id.length"],
    wrong: ["{} satisfies T.Stored", "(stored: T.Stored) => stored.name.length"],
  },
  {
    what: "members are required beside allOf",
    schemas: {
      Draft: draft,
      Beside: { required: ["id", "extra"], allOf: [refer("Draft"), object({ extra: number }, [])] },
    },
    right: ['{ id: "1", extra: 1 } satisfies T.Beside', "(one: T.Beside) => one.extra.toFixed()"],
    wrong: ["{ extra: 1 } satisfies T.Beside", '{ id: "1" } satisfies T.Beside'],
  },
  {
    what: "a schema of its own requires members of the others",
    schemas: { Draft: draft, Kept: { required: ["id"] }, Stored: { allOf: [refer("Draft"), refer("Kept")] } },
    right: ['{ id: "1" } satisfies T.Stored', "(stored: T.Stored) => stored.id.length"],
    wrong: ["{} satisfies T.Stored"],
  },
  {
    what: "a part requires a member of the schema that it is a part of",
    schemas: { Stored: { ...object({ id: text, name: text }, []), allOf: [{ required: ["id"] }] } },
    right: ['{ id: "1" } satisfies T.Stored', "(stored: T.Stored) => stored.id.length"],
    wrong: ['{ name: "x" } satisfies T.Stored'],
  },
  {
    what: "a choice has members that are required around it",
    schemas: {
      A: object({ kind: { const: "a" }, size: text }, []),
      B: object({ kind: { const: "b" }, size: number }, []),
      Either: { required: ["kind", "size"], oneOf: [refer("A"), refer("B")] },
    },
    right: [
      '{ kind: "a", size: "1" } satisfies T.Either',
      '(e: T.Either) => (e.kind === "a" ? e.size.length : e.size.toFixed())',
    ],
    wrong: ['{ kind: "a" } satisfies T.Either', '{ kind: "b", size: "1" } satisfies T.Either'],
  },
  {
    what: "a required member has no schema",
    schemas: { Thing: { type: "object", required: ["name", "ghost"], properties: { name: text } } },
    right: ['{ name: "x", ghost: [1] } satisfies T.Thing'],
    wrong: ['{ name: "x" } satisfies T.Thing', "(thing: T.Thing) => thing.ghost.length"],
  },
  {
    what: "a required member without a schema is one of a map",
    schemas: { Prices: { type: "object", required: ["total"], additionalProperties: number } },
    right: ["{ total: 1, tax: 2 } satisfies T.Prices", "(prices: T.Prices) => prices.total.toFixed()"],
    wrong: ["{ tax: 2 } satisfies T.Prices", '{ total: "1" } satisfies T.Prices'],
  },
  {
    what: "one of several members is required",
    schemas: {
      OneWay: { ...object({ card: text, iban: text }, []), oneOf: [{ required: ["card"] }, { required: ["iban"] }] },
    },
    right: ['{ card: "1" } satisfies T.OneWay', '{ iban: "1" } satisfies T.OneWay'],
    wrong: ["{} satisfies T.OneWay", "{ card: 1 } satisfies T.OneWay"],
  },
  {
    what: "one of several members of what is referred to is required",
    schemas: {
      Draft: draft,
      Found: { allOf: [refer("Draft")], anyOf: [{ required: ["id"] }, { required: ["name"] }] },
    },
    right: ['{ id: "1" } satisfies T.Found', '{ name: "x" } satisfies T.Found'],
    wrong: ["{} satisfies T.Found"],
  },
  {
    what: "a schema is false",
    schemas: {
      Never: { type: "object", properties: { old: false as unknown as Schema, any: true as unknown as Schema } },
    },
    right: ["{ any: [1] } satisfies T.Never"],
    wrong: ["{ old: 1 } satisfies T.Never"],
  },
];

const siblings: TypeRow[] = [
  {
    what: "members stand beside a reference",
    schemas: { Draft: draft, More: { ...refer("Draft"), ...object({ extra: text }) } },
    right: ['{ id: "1", extra: "x" } satisfies T.More'],
    wrong: ['{ id: "1" } satisfies T.More'],
  },
  {
    what: "a requirement stands beside a reference",
    schemas: { Draft: draft, Holder: object({ must: { ...refer("Draft"), required: ["id"] } }) },
    right: ['{ must: { id: "1" } } satisfies T.Holder', "(holder: T.Holder) => holder.must.id.length"],
    wrong: ["{ must: {} } satisfies T.Holder"],
  },
  {
    what: "a choice stands beside a reference",
    schemas: {
      Draft: draft,
      List: { type: "array", items: { ...refer("Draft"), oneOf: [object({ one: text }), object({ two: text })] } },
    },
    right: ['[{ id: "1", one: "x" }, { two: "y" }] satisfies T.List'],
    wrong: ["[{}] satisfies T.List"],
  },
  {
    what: "a variant that is only nullable is null",
    openapi: "3.0.3",
    schemas: {
      Draft: draft,
      Pet: object({ draft: { anyOf: [refer("Draft"), { nullable: true }] }, any: { nullable: true } }),
    },
    right: ["(pet: T.Pet) => pet.draft?.name?.length", "{ draft: null, any: 1 } satisfies T.Pet"],
    wrong: ["(pet: T.Pet) => pet.draft.name", "{ draft: 7, any: 1 } satisfies T.Pet"],
  },
  {
    what: "3.0 has nothing stand beside a reference",
    schemas: { Draft: draft, More: { ...refer("Draft"), ...object({ extra: text }) } },
    openapi: "3.0.3",
    right: ['{ id: "1" } satisfies T.More'],
  },
];

const user = object({ role: { type: "string", enum: ["user"] }, text });
const system = object({ role: { const: "system" }, rules: text });
const pages: TypeRow[] = [
  {
    what: "a page of anything is one of users where another says so",
    schemas: {
      User: object({ name: text }),
      Page: object({ data: { type: "array", items: {} }, notes: { type: "array", items: object({ note: text }) } }),
      Users: { allOf: [refer("Page"), object({ data: { type: "array", items: refer("User") } }, [])] },
      Beside: { ...refer("Page"), properties: { notes: { type: "array", items: object({ at: number }) } } },
    },
    right: [
      "(page: T.Users) => page.data.map((user) => user.name.length)",
      '{ data: [{ name: "x" }], notes: [] } satisfies T.Users',
      "(page: T.Beside) => page.notes.map(({ note, at }) => note.length + at)",
    ],
    wrong: ["{ data: [1], notes: [] } satisfies T.Users", "{ notes: [] } satisfies T.Users"],
  },
];

const discriminators: TypeRow[] = [
  {
    what: "variants without a mapping fix values of their own",
    schemas: {
      UserMessage: user,
      SystemMessage: system,
      Message: { oneOf: [refer("UserMessage"), refer("SystemMessage")], discriminator: { propertyName: "role" } },
    },
    right: [
      "false satisfies IsNever<T.Message>",
      '{ role: "user", text: "x" } satisfies T.Message',
      '(m: T.Message) => (m.role === "system" ? m.rules : m.text)',
    ],
    wrong: ['{ role: "UserMessage", text: "x" } satisfies T.Message'],
  },
  {
    what: "a variant that several values stand for is told apart by them, also where an enum would be open",
    schemas: {
      Round: object({ shape: { enum: ["circle", "disc"] }, radius: number }),
      Angular: object({ shape: { const: "square" }, side: number }),
      Shape: { oneOf: [refer("Round"), refer("Angular")], discriminator: { propertyName: "shape" } },
      Inline: {
        anyOf: [object({ kind: { enum: ["a", "b"] }, one: text }), object({ kind: { const: "c" }, two: text })],
        discriminator: { propertyName: "kind" },
      },
      Plain: object({ shape: { enum: ["circle", "disc"] } }),
    },
    right: [
      '(s: T.Shape) => (s.shape === "square" ? s.side : s.radius)',
      '(i: T.Inline) => (i.kind === "c" ? i.two : i.one)',
      '{ shape: "blob" } satisfies T.Plain',
    ],
    wrong: ['(s: T.Shape) => (s.shape === "circle" ? s.side : s.radius)'],
  },
  {
    what: "variants without a mapping go by the names of their schemas",
    schemas: {
      "cat-like": object({ kind: text, lives: number }),
      Dog: object({ kind: text }),
      Pet: { oneOf: [refer("cat-like"), refer("Dog")], discriminator: { propertyName: "kind" } },
    },
    right: ['(pet: T.Pet) => (pet.kind === "cat-like" ? pet.lives : 0)', '{ kind: "Dog" } satisfies T.Pet'],
    wrong: ['{ kind: "cat" } satisfies T.Pet'],
  },
  {
    what: "a mapping leads to a schema by its name or by a reference",
    schemas: {
      Cat: object({ kind: text, lives: number }),
      Dog: object({ kind: text }),
      Pet: {
        oneOf: [refer("Cat"), refer("Dog")],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "#/components/schemas/Dog", hound: "Dog" } },
      },
    },
    right: [
      '(pet: T.Pet) => (pet.kind === "cat" ? pet.lives : pet.kind satisfies "dog" | "hound")',
      '{ kind: "hound" } satisfies T.Pet',
    ],
    wrong: ['{ kind: "Cat", lives: 9 } satisfies T.Pet'],
  },
  {
    what: "a variant wraps a reference, by which it is told apart as that",
    schemas: {
      Cat: object({ kind: { enum: ["cat", "lion"] }, lives: number }),
      Dog: object({ kind: text, tricks: number }),
      "bird-like": object({ kind: text, wings: number }),
      Pet: {
        oneOf: [
          { allOf: [refer("Cat")], description: "It purrs." },
          { allOf: [refer("Dog")], title: "Dog" },
          { allOf: [refer("bird-like")] },
        ],
        discriminator: { propertyName: "kind", mapping: { dog: "Dog" } },
      },
    },
    right: [
      '(pet: T.Pet) => (pet.kind === "dog" ? pet.tricks : pet.kind === "bird-like" ? pet.wings : pet.lives)',
      '{ kind: "dog", tricks: 3 } satisfies T.Pet',
    ],
    wrong: ['{ kind: "Dog", tricks: 3 } satisfies T.Pet', '{ kind: "blob", wings: 2 } satisfies T.Pet'],
  },
  {
    what: "a variant fixes other values than the mapping has",
    schemas: {
      Cat: object({ kind: { const: "CAT" } }),
      Dog: object({ kind: { const: "DOG" } }),
      Pet: {
        oneOf: [refer("Cat"), refer("Dog")],
        discriminator: { propertyName: "kind", mapping: { cat: "Cat", dog: "Dog" } },
      },
    },
    right: ['{ kind: "CAT" } satisfies T.Pet'],
    wrong: ['{ kind: "cat" } satisfies T.Pet'],
  },
  {
    what: "variants are told apart by a number",
    schemas: {
      One: object({ version: number, a: text }),
      Two: object({ version: number, b: text }),
      Any: {
        oneOf: [refer("One"), refer("Two")],
        discriminator: { propertyName: "version", mapping: { 1: "One", 2: "Two" } },
      },
    },
    right: ["(any: T.Any) => (any.version === 1 ? any.a : any.b)"],
    wrong: ["{ version: 3 } satisfies T.Any"],
  },
  {
    what: "a variant is a choice itself",
    schemas: {
      User: user,
      System: system,
      Inner: { oneOf: [refer("User"), refer("System")] },
      Tool: object({ role: { const: "tool" } }),
      Message: { oneOf: [refer("Inner"), refer("Tool")], discriminator: { propertyName: "role" } },
    },
    right: ['(m: T.Message) => (m.role === "system" ? m.rules : m.role satisfies "user" | "tool")'],
  },
  {
    what: "what builds on a schema with a discriminator holds its value",
    schemas: {
      Plant: { ...object({ kind: text }), discriminator: { propertyName: "kind" } },
      Oak: { allOf: [refer("Plant"), object({ acorns: number })] },
      RedOak: { allOf: [refer("Oak")] },
    },
    right: [
      '{ kind: "Oak", acorns: 1 } satisfies T.Oak',
      '{ kind: "RedOak", acorns: 1 } satisfies T.RedOak',
      "false satisfies IsNever<T.RedOak>",
    ],
    wrong: ['{ kind: "Elm", acorns: 1 } satisfies T.Oak', '{ kind: "Oak", acorns: 1 } satisfies T.RedOak'],
  },
  {
    what: "a schema with a discriminator maps values to what builds on it",
    schemas: {
      Plant: {
        ...object({ kind: text, name: text }),
        discriminator: { propertyName: "kind", mapping: { oak: "Oak", red: refer("RedOak").$ref ?? "", elm: "Elm" } },
      },
      Tree: { allOf: [refer("Plant"), object({ height: number })] },
      Oak: { allOf: [refer("Tree"), object({ acorns: number })] },
      RedOak: { allOf: [refer("Oak"), object({ red: text })] },
      Elm: { allOf: [refer("Plant"), object({ kind: { const: "elm" }, shade: refer("Plant") }, ["kind"])] },
      Potted: { allOf: [refer("Plant"), object({ pot: text })] },
    },
    right: [
      '(plant: T.Plant) => (plant.kind === "elm" ? plant.shade?.name : plant.height.toFixed())',
      '(plant: T.Plant) => (plant.kind === "red" ? plant.red.length : plant.kind satisfies "oak" | "elm")',
      '(oak: T.Oak) => (oak.kind === "red" ? oak.red.length : oak.kind satisfies "oak")',
      "(tree: T.Tree) => tree.acorns.toFixed() + tree.height.toFixed() + tree.name.length",
      "(red: T.RedOak): T.Oak & T.Tree & T.Plant => red",
      '(potted: T.Potted) => (potted.kind === "oak" ? potted.acorns : potted.pot.length)',
      '{ kind: "red", name: "x", height: 1, acorns: 1, red: "x" } satisfies T.RedOak',
      '{ kind: "oak", name: "x", height: 1, acorns: 1 } satisfies T.Oak',
    ],
    wrong: [
      "(plant: T.Plant) => plant.acorns",
      '{ kind: "oak", name: "x", height: 1 } satisfies T.Plant',
      '{ kind: "oak", name: "x", height: 1, acorns: 1, red: "x" } satisfies T.RedOak',
    ],
  },
  {
    what: "a value stands for the schema with the discriminator itself",
    schemas: {
      Plant: {
        ...object({ kind: text, name: text }),
        discriminator: { propertyName: "kind", mapping: { plain: "Plant", oak: "Oak" } },
      },
      Oak: { allOf: [refer("Plant"), object({ acorns: number })] },
    },
    right: [
      '(plant: T.Plant) => (plant.kind === "oak" ? plant.acorns : plant.kind satisfies "plain") + plant.name',
      '{ kind: "plain", name: "x" } satisfies T.Plant',
    ],
    wrong: ['{ kind: "oak", name: "x" } satisfies T.Plant', '{ kind: "plain", name: "x" } satisfies T.Oak'],
  },
];

const mapping = { open: refer("Open").$ref ?? "", shut: refer("Shut").$ref ?? "", ajar: refer("Ajar").$ref ?? "" };
const children: TypeRow[] = [
  {
    what: "what builds on a schema goes by its name or its own value, where nothing is mapped",
    schemas: {
      Pet: { ...object({ kind: text, name: text }), discriminator: { propertyName: "kind" } },
      Cat: { allOf: [refer("Pet"), object({ lives: number })] },
      Kitten: { allOf: [refer("Cat"), object({ weeks: number })] },
      Dog: { allOf: [refer("Pet"), object({ kind: { const: "dog" }, bark: text })] },
    },
    right: [
      '(pet: T.Pet) => (pet.kind === "Kitten" ? pet.weeks + pet.lives : pet.kind === "dog" ? pet.bark : pet.lives)',
      '{ kind: "Cat", name: "Tom", lives: 9 } satisfies T.Pet',
      '{ kind: "Kitten", name: "Tim", lives: 9, weeks: 3 } satisfies T.Cat',
    ],
    wrong: [
      '{ kind: "Dog", name: "Rex", bark: "wuff" } satisfies T.Pet',
      '{ name: "Tim", lives: 9, weeks: 3 } satisfies T.Kitten',
    ],
  },
  {
    what: "a choice of what builds on it",
    schemas: {
      State: {
        ...object({ kind: text }),
        discriminator: { propertyName: "kind", mapping },
        oneOf: [refer("Open"), refer("Shut"), refer("Ajar")],
      },
      Open: { allOf: [refer("State")] },
      Shut: { allOf: [refer("State"), refer("Lock")] },
      Ajar: { type: "object", allOf: [refer("State"), object({ degrees: number }, [])] },
      Lock: {
        ...object({ kind: text }),
        discriminator: { propertyName: "kind", mapping: { shut: mapping.shut } },
        oneOf: [refer("Shut")],
      },
    },
    right: [
      '{ kind: "open" } satisfies T.State',
      '{ kind: "ajar", degrees: 4 } satisfies T.State',
      "false satisfies IsNever<T.Shut>",
      '(state: T.State) => (state.kind === "ajar" ? state.degrees : state.kind satisfies "open" | "shut")',
      '"shut" satisfies T.Lock["kind"]',
    ],
    wrong: [
      '{ kind: "gone" } satisfies T.State',
      '{ kind: "open", degrees: 4 } satisfies T.State',
      '{ kind: "ajar" } satisfies T.Open',
    ],
  },
  {
    what: "schemas that are nothing but each other",
    schemas: {
      A: { anyOf: [refer("B"), text] },
      B: { $ref: refer("A").$ref ?? "" },
      C: { allOf: [refer("D"), draft] },
      D: { allOf: [refer("C")] },
    },
    right: ['{ id: "1" } satisfies T.C', '"a" satisfies T.A'],
    wrong: ["{ id: 1 } satisfies T.C"],
  },
  {
    what: "a schema that holds itself",
    schemas: {
      Tree: object({ children: { type: "array", items: refer("Tree") } }),
      Deep: { type: "array", items: refer("Deep") },
      Map: { type: "object", additionalProperties: refer("Map") },
    },
    right: [
      "{ children: [{ children: [] }] } satisfies T.Tree",
      "[[], [[]]] satisfies T.Deep",
      "{ a: { b: {} } } satisfies T.RowsMap",
    ],
    wrong: ["[1] satisfies T.Deep"],
  },
];

const pair: Schema = { type: "array", prefixItems: [text, number] };
const tuples: TypeRow[] = [
  {
    what: "more may follow what stands first",
    schemas: { Open: pair, Rest: { ...pair, items: { type: "boolean" } } },
    right: [
      '["a", 1] satisfies T.Open',
      '["a", 1, {}] satisfies T.Open',
      '["a", 1, true, false] satisfies T.Rest',
      "(rest: T.Rest) => rest[1].toFixed()",
    ],
    wrong: ["[1] satisfies T.Open", '["a", 1, 2] satisfies T.Rest'],
  },
  {
    what: "nothing may follow what stands first",
    schemas: { Closed: { ...pair, items: false as unknown as Schema }, Full: { ...pair, maxItems: 2 } },
    right: ['["a", 1] satisfies T.Closed', '["a", 1] satisfies T.Full'],
    wrong: ['["a", 1, 2] satisfies T.Closed', '["a", 1, 2] satisfies T.Full'],
  },
  {
    what: "fewer or more have to be there",
    schemas: { Less: { ...pair, minItems: 1 }, More: { ...pair, items: number, minItems: 3 } },
    right: ['["a"] satisfies T.Less', '["a", 1, 2] satisfies T.More', '["a", 1, 2, 3] satisfies T.More'],
    wrong: ["[] satisfies T.Less", '["a", 1] satisfies T.More'],
  },
];

const maps: TypeRow[] = [
  {
    what: "keys that are not named hold values of one type",
    schemas: {
      Stock: { type: "object", unevaluatedProperties: number },
      Other: { type: "object", additionalProperties: number },
    },
    right: [
      "{ bolts: 3 } satisfies T.Stock",
      "(s: T.Stock) => Object.values(s).map((n) => n.toFixed(0))",
      "{ bolts: 3 } satisfies T.Other",
    ],
    wrong: ['{ bolts: "3" } satisfies T.Stock'],
  },
  {
    what: "keys that are not named stand beside members",
    schemas: {
      Named: { ...object({ name: text, size: { type: "boolean" } }, ["name"]), unevaluatedProperties: number },
    },
    right: [
      '{ name: "x", bolts: 3 } satisfies T.Named',
      "(n: T.Named) => n.name.length",
      '(n: T.Named) => (typeof n["bolts"] === "number" ? n["bolts"] : 0)',
    ],
    wrong: ["{ bolts: 3 } satisfies T.Named", '{ name: "x", bolts: {} } satisfies T.Named'],
  },
  {
    what: "keys that are not named stand beside the members of another part",
    schemas: { Draft: draft, Named: { allOf: [refer("Draft")], unevaluatedProperties: number } },
    right: ['{ name: "x", bolts: 3 } satisfies T.Named', "(n: T.Named) => n.name?.length"],
    wrong: ["{ name: 1, bolts: 3 } satisfies T.Named", "{ bolts: {} } satisfies T.Named"],
  },
  {
    what: "keys that are not named are a part of their own",
    schemas: { Draft: draft, Named: { allOf: [refer("Draft"), { additionalProperties: number }] } },
    right: ['{ name: "x", bolts: 3 } satisfies T.Named', "(n: T.Named) => n.name?.length"],
    wrong: ["{ name: 1, bolts: 3 } satisfies T.Named", "{ bolts: {} } satisfies T.Named"],
  },
  {
    what: "keys have patterns",
    schemas: {
      Keyed: {
        ...object({ "x-id": text, name: text }, []),
        patternProperties: { "^x-.*$": number, "^-?(up|down)$": { type: "boolean" } },
      },
    },
    right: ['{ "x-id": "1", "x-size": 1, up: true, "-down": false } satisfies T.Keyed'],
    wrong: ['{ "x-size": true } satisfies T.Keyed', "{ up: 1 } satisfies T.Keyed", "{ left: 1 } satisfies T.Keyed"],
  },
  {
    what: "keys have patterns that overlap, beside others",
    schemas: {
      Keyed: {
        type: "object",
        patternProperties: { "^x-": number, "\\d": text },
        additionalProperties: { type: "boolean" },
      },
    },
    right: ['{ "x-1": 1, "2": "b", c: true } satisfies T.Keyed'],
    wrong: ["{ c: {} } satisfies T.Keyed"],
  },
];

const item = { item: { $dynamicAnchor: "item", ...refer("User") } };
const dynamic: TypeRow[] = [
  {
    what: "a template leaves an item open, and others anchor it",
    schemas: {
      User: object({ name: text }),
      Page: {
        $id: "https://example.com/page",
        $defs: { item: { $dynamicAnchor: "item", not: {} } },
        ...object({ items: { type: "array", items: { $dynamicRef: "#item" } } }),
      },
      UserPage: { $id: "https://example.com/user-page", $defs: item, ...refer("Page") },
      Numbered: { $defs: item, ...refer("Page"), ...object({ page: number }) },
    },
    right: [
      "(p: T.UserPage) => p.items.map((user) => user.name)",
      "(p: T.Numbered) => p.items[p.page]?.name",
      "{ items: [] } satisfies T.RowsPage",
    ],
    wrong: ["{ items: [1] } satisfies T.UserPage", "{ items: [1] } satisfies T.RowsPage"],
  },
  {
    what: "a tree of itself, and one that builds on it",
    schemas: {
      Tree: { $dynamicAnchor: "node", ...object({ children: { type: "array", items: { $dynamicRef: "#node" } } }) },
      Named: { $dynamicAnchor: "node", allOf: [refer("Tree"), object({ name: text })] },
    },
    right: [
      "(t: T.Tree) => t.children.map((child) => child.children.length)",
      "(t: T.Named) => t.children.map((child) => child.name)",
    ],
    wrong: ["(t: T.Tree) => t.children.map((child) => child.name)"],
  },
];

const long: Schema = { type: "integer", format: "int64" };
const sent: TypeRow[] = [
  {
    what: "an integer of 64 bits may be a bigint where it is sent",
    schemas: {
      Body: object(
        {
          id: long,
          ids: { type: "array", items: long },
          maybe: { ...long, type: ["integer", "null"] },
          small: { ...long, minimum: 0, maximum: 9 },
        },
        [],
      ),
    },
    isSent: true,
    right: ["{ id: 1n, ids: [1, 2n], maybe: null } satisfies T.Body", "{ id: 1 } satisfies T.Body"],
    wrong: ["{ small: 1n } satisfies T.Body", '{ id: "1" } satisfies T.Body'],
  },
  {
    what: "an integer of 64 bits is a number where it is returned",
    schemas: { Found: object({ id: long }) },
    right: ["(found: T.Found) => found.id.toFixed()"],
    wrong: ["{ id: 1n } satisfies T.Found"],
  },
  {
    what: "what the server sets may be left out, or sent back",
    schemas: { Pet: object({ id: { ...text, readOnly: true }, name: text }) },
    isSent: true,
    right: [
      '{ name: "Tom" } satisfies T.Pet',
      '{ id: "1", name: "Tom" } satisfies T.Pet',
      '(pet: T.Pet) => { pet.id = "2"; }',
    ],
    wrong: ['{ id: 1, name: "Tom" } satisfies T.Pet'],
  },
  {
    what: "what is only sent is not returned",
    schemas: { Login: object({ name: text, password: { ...text, writeOnly: true } }) },
    right: ['{ name: "Tom" } satisfies T.Login'],
    wrong: ["(login: T.Login) => login.password"],
  },
  {
    what: "enums are closed where they are sent",
    schemas: { Kind: { type: "string", enum: ["cat", "dog"] } },
    isSent: true,
    right: ['"cat" satisfies T.Kind'],
    wrong: ['"emu" satisfies T.Kind'],
  },
  {
    what: "enums are open where they are returned",
    schemas: { Kind: { type: "string", enum: ["cat", "dog"] } },
    right: ['"emu" satisfies T.Kind'],
    wrong: ["1 satisfies T.Kind"],
  },
];

const names: TypeRow[] = [
  {
    what: "a member is called as one that all objects have",
    schemas: {
      Build: object({ constructor: text, valueOf: number, id: text }, ["id"]),
      Made: object({ constructor: text }),
    },
    isSent: true,
    right: [
      '{ id: "1" } satisfies T.Build',
      '{ id: "1", constructor: "x", valueOf: 1 } satisfies T.Build',
      '(build: T.Build) => (typeof build.constructor === "string" ? build.constructor.length : 0)',
      "(made: T.Made) => made.constructor.length",
    ],
    wrong: ['{ id: "1", constructor: 1 } satisfies T.Build', "{} satisfies T.Made"],
  },
  {
    what: "a schema keeps its name, whichever comes first",
    schemas: { "user-name": number, UserName: text, user_name: { type: "boolean" } },
    right: ['"x" satisfies T.UserName', "1 satisfies T.UserName2", "true satisfies T.UserName3"],
  },
];

const rows = [
  ...required,
  ...siblings,
  ...pages,
  ...discriminators,
  ...children,
  ...tuples,
  ...maps,
  ...dynamic,
  ...sent,
  ...names,
];

describe("types in use", () => {
  const failures = checkRows(rows);

  test.each(rows)("$what", ({ what }) => {
    expect(failures.get(what) ?? []).toEqual([]);
  });
});
