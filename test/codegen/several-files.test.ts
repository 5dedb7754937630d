import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { DocumentError } from "../../codegen/document/document-error.ts";
import type { Diagnostic } from "../../codegen/document/document-error.ts";
import { toDiagnostics } from "../../codegen/document/diagnostics.ts";
import { readPointer } from "../../codegen/document/json-pointer.ts";
import { generate } from "../../codegen/generate.ts";
import { loadDocument } from "../../codegen/load/load-document.ts";
import type { Loaded } from "../../codegen/load/load-document.ts";
import { folderOf } from "../support/files.ts";

/** A folder with files in folders of their own. */
async function write(files: Record<string, string>): Promise<string> {
  const folder = await folderOf({});
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function load(files: Record<string, string>, allow: readonly string[] = []): Promise<Loaded> {
  const folder = await write(files);
  return loadDocument(`${folder}/api/pets.yaml`, { allow: allow.map((one) => join(folder, one)) });
}

/** What stops the document from being read, without the folder that it is in. */
async function diagnose(files: Record<string, string>, allow?: readonly string[]): Promise<readonly Diagnostic[]> {
  const failure = await load(files, allow).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DocumentError);
  return failure instanceof DocumentError ? failure.diagnostics : [];
}

test("a schema of another file is found by its anchor, there as well, and a folder is no file", async () => {
  const ref = (reference: string): string => `content: { application/json: { schema: { $ref: "${reference}" } } }`;
  const { document, warnings } = await load({
    "api/pets.yaml": `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /trees: { get: { responses: { "200": { ${ref("schemas/tree.yaml#node")} }, "201": { ${ref("schemas/tree.yaml#nod")} } } } }
  /folder: { get: { responses: { "200": { ${ref("schemas/")} } } } }
`,
    "api/schemas/tree.yaml":
      '$defs: { Node: { $anchor: node, properties: { nodes: { type: array, items: { $ref: "#node" } } } } }\n',
  });
  const node = { $ref: "#/components/schemas/Node" };
  expect(document.components?.schemas).toEqual({
    Node: { $anchor: "node", properties: { nodes: { type: "array", items: node } } },
  });
  expect(readPointer(document, "#/paths/~1trees/get/responses/200/content/application~1json/schema")).toEqual(node);
  expect(warnings.map(({ message }) => message.replace(/: read as.*/s, ""))).toEqual([
    "is schemas/tree.yaml#nod, which does not exist",
    "is schemas/, which does not exist",
  ]);
});

const head = 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n';
const pets = `${head}paths:
  /pets:
    $ref: ./paths/pets.yaml
`;
const petsPath = `
get:
  description: { $ref: ../texts/list.md }
  parameters: [{ $ref: "../parameters.json#/limit" }]
  responses: { "200": { $ref: "../responses.yaml#/Pets" } }
`;
const all = {
  "api/pets.yaml": pets,
  "api/paths/pets.yaml": petsPath,
  "api/texts/list.md": "All pets.\n",
  "api/parameters.json": '{ "limit": { "name": "limit", "in": "query", "schema": { "$ref": "schemas/limit.yaml" } } }',
  "api/responses.yaml":
    'Pets: { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: "./schemas/pet.yaml#/Pet" } } } } }\n',
  "api/schemas/pet.yaml": `
Pet:
  type: object
  properties: { owner: { $ref: "#/Owner" }, parent: { $ref: "#/Pet" } }
Owner: { type: object, properties: { pets: { type: array, items: { $ref: "pet.yaml#/Pet" } } } }
`,
  "api/schemas/limit.yaml": "type: integer\n",
};

describe("a document in several files is read whole", () => {
  test("paths, parameters, responses and descriptions stand where they are referred to, schemas are components", async () => {
    const { document, warnings } = await load(all);
    expect(warnings).toEqual([]);
    expect(document.paths).toEqual({
      "/pets": {
        get: {
          description: "All pets.\n",
          parameters: [{ name: "limit", in: "query", schema: { $ref: "#/components/schemas/limit" } }],
          responses: {
            "200": {
              description: "Pets",
              content: {
                "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Pet" } } },
              },
            },
          },
        },
      },
    });
    expect(document.components?.schemas).toEqual({
      limit: { type: "integer" },
      Pet: {
        type: "object",
        properties: { owner: { $ref: "#/components/schemas/Owner" }, parent: { $ref: "#/components/schemas/Pet" } },
      },
      Owner: { type: "object", properties: { pets: { type: "array", items: { $ref: "#/components/schemas/Pet" } } } },
    });
  });

  test("and becomes a client", async () => {
    const folder = await write(all);
    const { files } = await generate({ document: `${folder}/api/pets.yaml`, overlays: [] });
    expect(files.get("types.ts")).toMatch(/export type Pet = \{\s+owner\?: Owner;\s+parent\?: Pet;/);
    expect(files.get("resources/pets.ts")).toContain("All pets.");
  });

  test("in OpenAPI 3.0, too", async () => {
    const { document, warnings } = await load({ ...all, "api/pets.yaml": pets.replace("3.1.0", "3.0.3") });
    expect(warnings).toEqual([]);
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(["limit", "Pet", "Owner"]);
  });

  test("what is wrong in a file is said of that file", async () => {
    const { warnings } = await load({ ...all, "api/schemas/limit.yaml": "type: int\n" });
    expect(warnings).toEqual([
      expect.objectContaining({ file: expect.stringMatching(/api\/schemas\/limit.yaml$/), line: 1, pointer: "#/type" }),
    ]);
  });

  test("a part that is referred to has the lines of its own file", async () => {
    const loaded = await load(all);
    const [place] = toDiagnostics(loaded, [{ pointer: "#/paths/~1pets/get/responses/200/description", message: "" }]);
    expect(place).toMatchObject({
      file: expect.stringMatching(/api\/responses.yaml$/),
      line: 1,
      pointer: "#/Pets/description",
    });
  });
});

describe("a schema of another file has", () => {
  const referring = (...references: string[]): string =>
    `${head}components: { schemas: { Own: { properties: { ${references.map((one, index) => `p${index}: { $ref: "${one}" }`).join(", ")} } } } }\n`;

  test.each<[what: string, files: Record<string, string>, names: string[]]>([
    [
      "the name of its file",
      { "api/pets.yaml": referring("pet.schema.json"), "api/pet.schema.json": "{}" },
      ["Own", "pet"],
    ],
    [
      "the name of its place in the file",
      {
        "api/pets.yaml": referring("all.yaml#/components/schemas/Pet"),
        "api/all.yaml": "components: { schemas: { Pet: {} } }",
      },
      ["Own", "Pet"],
    ],
    [
      "its own name where the document has that name already",
      { "api/pets.yaml": referring("all.yaml#/Own"), "api/all.yaml": "Own: {}" },
      ["Own", "all_Own"],
    ],
    [
      "its own name where another file has one of that name, in whatever order",
      { "api/pets.yaml": referring("a.yaml#/Pet", "b.yaml#/Pet"), "api/a.yaml": "Pet: {}", "api/b.yaml": "Pet: {}" },
      ["Own", "a_Pet", "b_Pet"],
    ],
    [
      "the name that a component gives it",
      {
        "api/pets.yaml": `${head}components: { schemas: { Animal: { $ref: "pet.yaml" }, Own: { items: { $ref: "pet.yaml" } } } }`,
        "api/pet.yaml": "type: object",
      },
      ["Animal", "Own"],
    ],
    [
      "the name that an index gives it",
      {
        "api/pets.yaml": `${head}components: { schemas: { $ref: schemas/index.yaml } }`,
        "api/schemas/index.yaml": "Animal: { $ref: pet.yaml }\nCat: { allOf: [{ $ref: 'index.yaml#/Animal' }] }\n",
        "api/schemas/pet.yaml": "properties: { cat: { $ref: 'index.yaml#/Cat' } }",
      },
      ["Animal", "Cat"],
    ],
  ])("%s", async (_what, files, names) => {
    const { document, warnings } = await load(files);
    expect(warnings).toEqual([]);
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(names);
  });

  test("its variants, where a discriminator names them by reference", async () => {
    const { document } = await load({
      "api/pets.yaml": `${head}components: { schemas: { Own: { $ref: "pet.yaml" } } }`,
      "api/pet.yaml":
        "oneOf: [{ $ref: cat.yaml }]\ndiscriminator: { propertyName: kind, mapping: { cat: cat.yaml, dog: Own } }\n",
      "api/cat.yaml": "type: object",
    });
    expect(document.components?.schemas?.["Own"]?.discriminator?.mapping).toEqual({
      cat: "#/components/schemas/cat",
      dog: "Own",
    });
  });
});

describe("files outside the folder of the document", () => {
  const outside = {
    "api/pets.yaml": `${head}components: { schemas: { Pet: { $ref: ../common/pet.yaml } } }\n`,
    "common/pet.yaml": "type: object\n",
  };

  test("are not read, and the message says how to allow it", async () => {
    expect(await diagnose(outside)).toEqual([
      expect.objectContaining({
        line: 3,
        message: expect.stringMatching(/^is \.\.\/common\/pet.yaml, which is not below .* give --allow .*\/common\/?$/),
      }),
    ]);
  });

  test("are read from a folder that is allowed", async () => {
    const { document } = await load(outside, ["common"]);
    expect(document.components?.schemas).toEqual({ Pet: { type: "object" } });
  });

  test("a folder whose name only begins like one that is allowed is another", async () => {
    expect(await diagnose(outside, ["comm"])).toHaveLength(1);
  });

  test("neither by a link", async () => {
    const folder = await write({
      "api/pets.yaml": `${head}components: { schemas: { Pet: { $ref: pet.yaml } } }\n`,
      "pet.yaml": "{}",
    });
    await symlink(join(folder, "pet.yaml"), join(folder, "api/pet.yaml"));
    await expect(loadDocument(`${folder}/api/pets.yaml`)).rejects.toThrow("give --allow");
  });

  test("nor from another host", async () => {
    const other = outside["api/pets.yaml"].replace("../common/pet.yaml", "http://localhost:1/pet.yaml");
    expect(await diagnose({ "api/pets.yaml": other })).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/give --allow http:\/\/localhost:1\/$/) }),
    ]);
  });
});

test("a file that is not there leaves the rest as it is", async () => {
  const { document, warnings } = await load({
    "api/pets.yaml": `${head}components: { schemas: { Pet: { $ref: pet.yaml }, Own: { type: object } } }\n`,
  });
  expect(document.components?.schemas).toEqual({ Pet: {}, Own: { type: "object" } });
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^is pet.yaml, which does not exist: read as unknown/),
  ]);
});

const selfHead = 'openapi: 3.2.0\ninfo: { title: Pets, version: "1" }\n';
const selfPets = `${selfHead}$self: https://contracts.example/pets/openapi.yaml
paths:
  /pets:
    get:
      parameters: [{ $ref: "shared/models.yaml#/components/parameters/limit" }]
      responses:
        "200": { content: { application/json: { $ref: "shared/models.yaml#/components/mediaTypes/Pets" } } }
components:
  schemas:
    Owner: { type: object, properties: { name: { type: string } } }
    Self: { $ref: "https://contracts.example/pets/openapi.yaml#/components/schemas/Owner" }
`;
const selfModels = `${selfHead}$self: https://contracts.example/pets/shared/models.yaml
components:
  parameters: { limit: { name: limit, in: query, schema: { type: integer } } }
  mediaTypes: { Pets: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }
  schemas: { Pet: { type: object, properties: { owner: { $ref: "../openapi.yaml#/components/schemas/Owner" } } } }
`;

test("a file is read once, whatever leads to it", async () => {
  const spellings = [
    "pet.yaml",
    "./pet.yaml",
    "sub/../pet.yaml",
    "pet%2Eyaml",
    "pet.yaml?v=2",
    "link.yaml",
    "dir/pet.yaml",
  ];
  const items = spellings.map((file) => `{ $ref: "${file}#/Pet" }`);
  const folder = await write({
    "api/pets.yaml": `
openapi: 3.1.0
info: { title: Pets, version: "1" }
components: { schemas: { Any: { anyOf: [${items.join(", ")}] } } }
`,
    "api/pet.yaml": 'Pet: { type: object, properties: { all: { $ref: "self.yaml#/components/schemas/Any" } } }\n',
  });
  for (const [link, target] of [
    ["link.yaml", "pet.yaml"],
    ["self.yaml", "pets.yaml"],
    ["dir", "."],
  ] as const)
    await symlink(target, join(folder, "api", link));
  const { document, warnings } = await loadDocument(`${folder}/api/pets.yaml`);
  expect(warnings).toEqual([]);
  expect(document.components?.schemas).toEqual({
    Any: { anyOf: spellings.map(() => ({ $ref: "#/components/schemas/Pet" })) },
    Pet: { type: "object", properties: { all: { $ref: "#/components/schemas/Any" } } },
  });
});

test("references that lead back to themselves by way of other files are left out, or unknown", async () => {
  const { document, warnings } = await load({
    "api/pets.yaml": `
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /a: { $ref: "b.yaml#/path" }
  /b: { get: { parameters: [{ $ref: "b.yaml#/parameter" }] } }
components: { schemas: { A: { properties: { b: { $ref: "b.yaml#/schema" } } } } }
`,
    "api/b.yaml": ["path", "parameter", "schema"].map((name) => `${name}: { $ref: "c.yaml#/${name}" }\n`).join(""),
    "api/c.yaml": ["path", "parameter", "schema"].map((name) => `${name}: { $ref: "b.yaml#/${name}" }\n`).join(""),
  });
  expect(warnings.map(({ message }) => message.replace(/: .*/s, ""))).toEqual([
    "is #/components/schemas/b_schema, which only leads back to itself",
    "is #/components/schemas/c_schema, which only leads back to itself",
    "is #/components/schemas/b_schema, which only leads back to itself",
    "is #/paths/~1a, which only leads back to itself",
    "is #/paths/~1b/get/parameters/0, which only leads back to itself",
  ]);
  expect(document.paths).toEqual({ "/b": { get: { parameters: [] } } });
});

describe("a document that gives itself an address", () => {
  const pet = { type: "object", properties: { owner: { $ref: "#/components/schemas/Owner" } } };

  test.each([
    ["whatever its file is called", selfPets, selfModels],
    ["that leads to a file without one", selfPets, selfModels.replace(/\$self.*\n/, "")],
    [
      "relative to its file",
      selfPets
        .replace("https://contracts.example/pets/openapi.yaml\n", "../v2/openapi.yaml\n")
        .replace(/ {4}Self.*\n/, ""),
      selfModels.replace("https://contracts.example/pets/shared/models.yaml", "models.yaml"),
    ],
    [
      "with another file by the address of that",
      selfPets.replaceAll("shared/models.yaml", "https://contracts.example/pets/shared/models.yaml"),
      selfModels,
    ],
    [
      "that another file refers to by its whole address",
      selfPets,
      selfModels.replace("../openapi.yaml", "https://contracts.example/pets/openapi.yaml"),
    ],
    [
      "that is elsewhere than its references mean",
      selfPets
        .replace("contracts.example/pets/openapi.yaml\n", "contracts.example/openapi\n")
        .replace(/ {4}Self.*\n/, ""),
      selfModels.replace(/\$self.*\n/, "").replace("../openapi.yaml", "../pets.yaml"),
    ],
  ])("is read %s", async (_, document, models) => {
    const { document: read, warnings } = await load({ "api/pets.yaml": document, "api/shared/models.yaml": models });
    expect(warnings).toEqual([]);
    expect(read.components?.schemas).toMatchObject({ Pet: pet });
    expect(read.paths).toMatchObject({
      "/pets": {
        get: {
          parameters: [{ name: "limit" }],
          responses: {
            "200": {
              content: {
                "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Pet" } } },
              },
            },
          },
        },
      },
    });
  });

  test("names the folder to allow for one that is nowhere here", async () => {
    const document = selfPets.replace("shared/models.yaml#/components/param", "https://other.example/a.yaml#/param");
    const [{ message = "" } = {}] = await diagnose({ "api/pets.yaml": document, "api/shared/models.yaml": selfModels });
    expect(message).toContain("is https://other.example/a.yaml#/parameters/limit");
    expect(message).toContain("give --allow https://other.example/");
  });

  test("names the folder to allow for one that lies in another folder, and reads it from there", async () => {
    const files = {
      "api/pets.yaml": selfPets
        .replace("pets/openapi.yaml\n", "pets/api/openapi.yaml\n")
        .replaceAll("shared/", "../shared/")
        .replace(/ {4}Self.*\n/, ""),
      "shared/models.yaml": selfModels.replace("../openapi.yaml", "../api/openapi.yaml"),
    };
    const [{ message = "" } = {}] = await diagnose(files);
    expect(message).toMatch(/give --allow \S*shared$/);
    const { document } = await load(files, ["shared"]);
    expect(document.components?.schemas).toMatchObject({ Pet: pet });
  });
});

test.each([
  ["mapping", 'mapping: { cat: "#/Cat" }', {}],
  [
    "defaultMapping",
    "defaultMapping: cat.yaml",
    { "api/cat.yaml": "{ type: object, properties: { toy: { $ref: pet.yaml#/Toy } } }" },
  ],
])("a variant that a discriminator alone names is read with what it refers to: %s", async (_, named, files) => {
  const { document } = await load({
    "api/pets.yaml": `${selfHead}paths: {}\ncomponents: { schemas: { Pet: { $ref: "pet.yaml#/Pet" } } }`,
    "api/pet.yaml": `
Pet: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, ${named} } }
Cat: { type: object, properties: { toy: { $ref: "#/Toy" } } }
Toy: { type: string }
`,
    ...files,
  });
  const { Cat, cat = Cat } = document.components?.schemas ?? {};
  expect(cat).toEqual({ type: "object", properties: { toy: { $ref: "#/components/schemas/Toy" } } });
});
