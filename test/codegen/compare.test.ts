import { cp, mkdir, symlink } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { compareTypes } from "../../codegen/compare/compare.ts";
import { reportComparisons } from "../../codegen/compare/report.ts";
import { spellOut } from "../../codegen/document/boolean-schema.ts";
import type { Document, LoadedDocument, Schema } from "../../codegen/document/document.ts";
import { loadDocument } from "../../codegen/load/load-document.ts";
import { runCodegen, runProgram } from "../support/run-codegen.ts";
import { folderOf } from "../support/files.ts";
import { object, refer } from "../support/zoo-keeper.ts";

const text: Schema = { type: "string" };
const number: Schema = { type: "integer" };

/** Schemas that generators trip over, and those that they do not. */
const schemas: Record<string, Schema> = {
  Draft: object({ id: text, name: text }, []),
  Plain: object({ id: text, count: number, tags: { type: "array", items: text }, on: { type: ["boolean", "null"] } }, [
    "id",
  ]),
  Listed: { enum: ["a", 1, null] },
  Choice: { oneOf: [text, refer("Plain")] },
  Both: { allOf: [refer("Draft"), object({ extra: number })] },
  Stored: { allOf: [refer("Draft"), { required: ["id"] }] },
  Beside: { allOf: [refer("Draft")], required: ["id"] },
  Sibling: { ...refer("Draft"), ...object({ extra: number }) },
  Retired: object({ id: text, code: spellOut(false), codes: { type: "array", items: spellOut(false) } }, ["id"]),
  Nothing: spellOut(false),
  Ghost: { type: "object", required: ["id", "ghost"], properties: { id: text } },
  OneWay: { ...object({ card: text, iban: text }, []), oneOf: [{ required: ["card"] }, { required: ["iban"] }] },
  Pair: { type: "array", prefixItems: [text, number], items: { not: {} }, minItems: 2, maxItems: 2 },
  Rest: { type: "array", prefixItems: [text], items: number },
  Stock: { type: "object", additionalProperties: number },
  Unevaluated: { type: "object", unevaluatedProperties: number },
  Cat: object({ kind: { const: "cat" }, lives: number }),
  Dog: object({ kind: { const: "dog" } }),
  Pet: { oneOf: [refer("Cat"), refer("Dog")], discriminator: { propertyName: "kind" } },
  Mapped: {
    oneOf: [refer("Cat"), refer("Dog")],
    discriminator: { propertyName: "kind", mapping: { cat: refer("Cat").$ref ?? "", dog: refer("Dog").$ref ?? "" } },
  },
  Tree: { $dynamicAnchor: "node", ...object({ children: { type: "array", items: { $dynamicRef: "#node" } } }) },
  "pet-owner": object({ pets: { type: "array", items: refer("Plain") }, paid: object({ by: { enum: ["a", null] } }) }),
};

/** Where another engine has another type, and why ours is the one that the document means. */
const inHardCases: Readonly<Record<string, string>> = {
  "hey-api: Beside id": "drops what stands beside allOf",
  "hey-api: Ghost ghost": "drops a required member that has no schema",
  "hey-api: Listed": "drops null from an enum without a type",
  "hey-api: Nothing": "prints `unknown` for the schema that no value fulfils",
  "hey-api: OneWay": "drops a choice of requirements",
  "hey-api: Pair": "adds `unknown` to a tuple that is closed",
  "hey-api: Pet": "has the variants go by the names of their schemas, though they fix other values: never",
  "hey-api: Rest": "takes what may follow for one item that has to",
  "hey-api: Sibling extra": "drops what stands beside a reference, as only OpenAPI 3.0 says",
  "hey-api: Stored id": "drops what a part requires of another: Draft & unknown",
  "hey-api: Tree children[]": "prints `unknown` for a $dynamicRef",
  "hey-api: Unevaluated [key]": "prints `unknown` for what unevaluatedProperties says",
  "hey-api: pet-owner paid.by": "drops null from an enum without a type",
  "openapi-typescript: Cat kind": "replaces the value that the variant fixes by the name of its schema",
  "openapi-typescript: Dog kind": "replaces the value that the variant fixes by the name of its schema",
  "openapi-typescript: Ghost ghost": "drops a required member that has no schema",
  "openapi-typescript: OneWay": "drops a choice of requirements",
  "openapi-typescript: Rest": "drops what may follow the first items",
  "openapi-typescript: Retired codes[]": "prints `unknown` for the items of a list that can have none",
  "openapi-typescript: Sibling extra": "drops what stands beside a reference, as only OpenAPI 3.0 says",
  "openapi-typescript: Stored id": "drops what a part requires of another: Draft & unknown",
  "openapi-typescript: Tree children[]": "prints `unknown` for a $dynamicRef",
  "openapi-typescript: Unevaluated [key]": "prints an object without members",
};

test("three type engines agree, except where one does not know what a schema says", async () => {
  const document: Document = { openapi: "3.1.0", info: { title: "Hard", version: "1" }, components: { schemas } };
  expect(await placesOf({ file: "", text: "{}", document })).toEqual(Object.keys(inHardCases));
}, 60_000);

/** The same for the documents of this repository, by what the places have in common. */
const inDocuments: Readonly<Record<string, readonly (readonly [place: RegExp, reason: string])[]>> = {
  lightfield: [
    [
      /^openapi-typescript: \w+(Fields|FieldsInput|Relationships) \[key\]$/,
      "has a map beside named members of other types, which no value fulfils; we widen it by those",
    ],
    [
      /^(hey-api|openapi-typescript): \w+(Filters|Conditions|CreateFields) \[key\]$/,
      "has for any key what the document says of the keys that a pattern names; we have it for those",
    ],
  ],
  wootiv: [
    [
      /^hey-api: Bucket\w+Params (file|bulk\[\])$/,
      "has a file for bytes anywhere; we have one in bodies of files alone",
    ],
  ],
};

test.each(Object.entries(inDocuments))(
  "on every model of %s they agree, or it is known why not",
  async (api, kinds) => {
    const loaded = await loadDocument(`openapi/${api}.yaml`, { overlays: [`openapi/${api}.overlay.yaml`] });
    expect(Object.keys(loaded.document.components?.schemas ?? {}).length).toBeGreaterThan(50);
    const places = await placesOf(loaded);
    expect(places.filter((place) => !kinds.some(([pattern]) => pattern.test(place)))).toEqual([]);
    for (const [pattern] of kinds) expect(places.filter((place) => pattern.test(place))).not.toEqual([]);
  },
  60_000,
);

async function placesOf(loaded: LoadedDocument): Promise<string[]> {
  const comparisons = await compareTypes(loaded);
  const errors = comparisons.flatMap(({ engine, errors }) => errors.map((error) => `${engine}: ${error}`));
  const places = comparisons.flatMap(({ engine, differences }) =>
    differences.map(({ schema, member }) => `${engine}: ${[schema, member].filter(Boolean).join(" ")}`),
  );
  return [...errors, ...places].toSorted();
}

const paths = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";
const owner = "    pet.owner:\n      type: object\n      properties: { pet: { $ref: '#/components/schemas/Pet' } }\n";
const pet = "    Pet: { type: object, properties: { size: { enum: [1, null] } } }\n";

test("`compare` gives schema and member of each difference, once, with what each engine has there", async () => {
  const folder = await folderOf({ "pets.yaml": paths + owner + pet });
  const { code, output, errors } = await runCodegen(folder, "compare", "--input", "pets.yaml", "--json");
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  const differences = [{ schema: "Pet", member: "size", ours: "1 | null | undefined", theirs: "1 | undefined" }];
  const engines = [
    { engine: "hey-api", differences, errors: [] },
    { engine: "openapi-typescript", differences: [], errors: [] },
  ];
  expect(JSON.parse(output)).toEqual([{ document: "pets.yaml", engines }]);
  expect(reportComparisons("pets.yaml", engines)).toBe(`\
pets.yaml: hey-api 1 difference, openapi-typescript 0 differences

Pet.size
  codegen             1 | null | undefined
  hey-api             1 | undefined`);
});

test.each(["codegen/cli.ts", "codegen/dist/cli.js"])(
  "where %s has no peers, `compare` says what to install",
  async (program) => {
    const folder = await folderOf({ "pets.yaml": paths + pet });
    const filter = (path: string): boolean => !path.includes("node_modules");
    await cp("codegen", join(folder, "codegen"), { recursive: true, filter });
    await mkdir(join(folder, "node_modules"));
    for (const name of ["codegen/node_modules/js-yaml", "node_modules/json-p3", "node_modules/yaml"]) {
      await symlink(resolve(name), join(folder, "node_modules", basename(name)));
    }
    expect(await runProgram(folder, program, "compare", "--input", "pets.yaml")).toEqual({
      code: 1,
      output: "",
      errors: expect.stringMatching(
        /needs the package @hey-api\/openapi-ts, .* npm install --save-dev @hey-api\/openapi-ts@\S+ openapi-typescript@\S+ "typescript@>=\S+"\n$/,
      ),
    });
  },
);
