import { cp, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";
import { runCodegen } from "../support/run-codegen.ts";
import type { Run } from "../support/run-codegen.ts";

/** Runs `generate` in a folder. */
function generate(folder: string, ...args: string[]): Promise<Run> {
  return runCodegen(folder, "generate", ...args);
}

const usual = ["--input", "petstore.yaml", "--output", "src/petstore"];

test("a document becomes a folder with a client on the published runtime", async () => {
  const folder = await folderOf({ "petstore.yaml": petstore });
  expect(await generate(folder, ...usual, "--name", "Petstore")).toEqual({
    code: 0,
    output: "src/petstore: class Petstore, 3 operations, 2 types; 5 written, 0 changed, 0 deleted\n",
    errors: "",
  });
  expect((await readdir(join(folder, "src/petstore"), { recursive: true })).sort()).toEqual([
    "client.ts",
    "index.ts",
    "names.json",
    "resources",
    "resources/pets.ts",
    "types.ts",
  ]);
  expect(await readFile(join(folder, "src/petstore/resources/pets.ts"), "utf8")).toBe(`\
// Generated from petstore.yaml. Do not edit: change the document, then run \`npx @lightfield-wootiv/codegen generate\` again.

import { Resource } from "lightfield-wootiv/runtime";
import type { APIPromise, RequestOptions } from "lightfield-wootiv/runtime";
import type { Pet, PetInput } from "../types.js";

export class PetsResource extends Resource {
  /**
   * List pets.
   *
   * \`GET /pets\`
   */
  list(options?: RequestOptions): APIPromise<Pet[]> {
    return this.transport.send({ name: "pets.list", method: "GET", path: "/pets", options });
  }

  /**
   * Add a pet.
   *
   * \`POST /pets\`
   */
  create(body: PetInput, options?: RequestOptions): APIPromise<Pet> {
    return this.transport.send({ name: "pets.create", method: "POST", path: "/pets", body, options });
  }

  /**
   * Retrieve a pet.
   *
   * \`GET /pets/{id}\`
   *
   * @param id ID of the pet.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<Pet> {
    return this.transport.send({
      name: "pets.retrieve",
      method: "GET",
      path: "/pets/{id}",
      pathParams: { id },
      options,
    });
  }
}
`);
});

test("methods keep their names when an operation is added before theirs", async () => {
  const cats = "paths:\n  /cats:\n    get: { tags: [pets], responses: { 204: { description: None. } } }\n";
  const folder = await folderOf({ "petstore.yaml": petstore });
  await generate(folder, ...usual);
  await writeFile(join(folder, "petstore.yaml"), petstore.replace("paths:\n", cats));
  const { errors } = await generate(folder, ...usual);
  expect(errors).toContain("petstore.yaml:9:5 #/paths/~1cats/get is called pets.list2, as a better name is taken");
  expect(JSON.parse(await readFile(join(folder, "src/petstore/names.json"), "utf8")).names).toEqual({
    "GET /cats": "pets.list2",
    "GET /pets": "pets.list",
    "POST /pets": "pets.create",
    "GET /pets/{id}": "pets.retrieve",
  });
  await writeFile(join(folder, "src/petstore/names.json"), '{\n  "//": "Generated from x. Do not edit: y.",\n');
  expect((await generate(folder, ...usual)).errors).toContain("src/petstore/names.json is no JSON");
});

test("one is counted as one, and a title that names no client is noted", async () => {
  const document = `openapi: 3.1.0
info: { title: " ", version: "1" }
paths: { /pets: { get: { responses: { "204": { description: None. } } } } }
`;
  const { output, errors } = await generate(await folderOf({ "petstore.yaml": document }), ...usual);
  expect(output).toContain("class ClientClient, 1 operation, 0 types;");
  expect(errors).toContain(
    "note: petstore.yaml:2:9 #/info/title names no client, so it is called ClientClient. Choose a --name\n",
  );
});

test("--raw adds the types for raw calls", async () => {
  const folder = await folderOf({ "petstore.yaml": petstore });
  await generate(folder, ...usual, "--raw");
  expect(await readdir(join(folder, "src/petstore"))).toContain("paths.ts");
  expect(await readFile(join(folder, "src/petstore/client.ts"), "utf8")).toContain(
    'import type { paths } from "./paths.js";',
  );
});

test("keys that go together are options of their own", async () => {
  const keys = `components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    tenant/id: { type: apiKey, in: header, name: X-Tenant }
    session: { type: apiKey, in: cookie, name: session }
`;
  const wanted = "security:\n  - { token: [], tenant/id: [] }\n  - { session: [], tenant/id: [] }\n";
  const folder = await folderOf({ "petstore.yaml": wanted + petstore.replace("components:\n", keys) });
  expect((await generate(folder, ...usual)).errors).toBe("");
  expect(await readFile(join(folder, "src/petstore/client.ts"), "utf8")).toContain(
    "  tenantId?: string | KeyFunction;",
  );
});

test("an overlay says what the document cannot; one that no longer fits is noted", async () => {
  const overlay = (path: string): string =>
    `overlay: 1.0.0\nactions:\n  - target: $.paths['${path}'].get\n    update: { x-resource: zoo, x-method: all }\n`;
  const folder = await folderOf({
    "petstore.yaml": petstore,
    "names.yaml": overlay("/pets"),
    "more.yaml": overlay("/dogs"),
  });
  const { code, errors } = await generate(folder, ...usual, "--overlay", "names.yaml", "--overlay", "more.yaml");
  expect({ code, errors }).toEqual({
    code: 0,
    errors: "note: more.yaml:3:5 #/actions/0 no longer matches anything: $.paths['/dogs'].get\n",
  });
  expect(await readFile(join(folder, "src/petstore/resources/zoo.ts"), "utf8")).toContain("all(options");
});

test("files of others stay, those of an earlier run go, what is right is not touched", async () => {
  const folder = await folderOf({ "petstore.yaml": petstore });
  const client = join(folder, "src/petstore");
  await generate(folder, ...usual);
  await writeFile(join(client, "mine.ts"), "export const mine = 1;\n");
  await cp(join(client, "resources/pets.ts"), join(client, "resources/dogs.ts"));
  const before = await stat(join(client, "types.ts"));
  expect((await generate(folder, ...usual)).output).toContain("0 written, 0 changed, 1 deleted");
  expect(await readFile(join(client, "mine.ts"), "utf8")).toBe("export const mine = 1;\n");
  expect(await readdir(join(client, "resources"))).toEqual(["pets.ts"]);
  expect((await stat(join(client, "types.ts"))).mtimeMs).toBe(before.mtimeMs);
});

test("another document in the same folder replaces the first, also one without operations", async () => {
  const models = petstore.replace(/paths:[\s\S]*(?=components:)/, "");
  const folder = await folderOf({ "petstore.yaml": petstore, "models.yaml": models });
  await generate(folder, ...usual);
  await writeFile(join(folder, "src/petstore/resources/mine.ts"), "export const mine = 1;\n");
  const { output } = await generate(folder, "--input", "models.yaml", "--output", "src/petstore");
  expect(output).toContain("0 written, 4 changed, 1 deleted");
  expect(await readdir(join(folder, "src/petstore/resources"))).toEqual(["mine.ts"]);
});

test("a client of another name is replaced only where that is said", async () => {
  const folder = await folderOf({ "petstore.yaml": petstore });
  await generate(folder, ...usual);
  expect(await generate(folder, ...usual, "--name", "Depot")).toEqual({
    code: 1,
    output: "",
    errors:
      "src/petstore holds the client PetStore of Pet Store (petstore.yaml).\n" +
      "Choose another folder, or pass --replace to have Depot in its place. Nothing was written.\n",
  });
  const { output } = await generate(folder, ...usual, "--name", "Depot", "--replace");
  expect(output).toContain("class Depot, 3 operations");
});

test("a client of another document is replaced only where that is said, and one of another version without a word", async () => {
  const other = petstore.replace("title: Pet Store", "title: Depot");
  const later = petstore
    .replace("title: Pet Store", 'title: "Pet store v2.1"')
    .replace('version: "1.0"', 'version: "2.1"');
  const folder = await folderOf({ "petstore.yaml": petstore, "later.yaml": later, "depot.yaml": other });
  const named = ["--output", "src/petstore", "--name", "Animals"];
  await generate(folder, "--input", "petstore.yaml", ...named);
  expect(await generate(folder, "--input", "depot.yaml", ...named)).toEqual({
    code: 1,
    output: "",
    errors:
      "src/petstore holds the client Animals of Pet Store (petstore.yaml).\n" +
      "Choose another folder, or pass --replace to have that of Depot in its place. Nothing was written.\n",
  });
  expect(await generate(folder, "--input", "later.yaml", ...named)).toMatchObject({ code: 0 });
  expect(await generate(folder, "--input", "depot.yaml", ...named, "--replace")).toMatchObject({ code: 0 });
  expect(await generate(folder, "--input", "depot.yaml", ...named)).toMatchObject({ code: 0 });
});

test("a file that was not generated is not replaced", async () => {
  const folder = await folderOf({ "petstore.yaml": petstore });
  await mkdir(join(folder, "src/petstore"), { recursive: true });
  await writeFile(join(folder, "src/petstore/index.ts"), "export const mine = 1;\n");
  expect(await generate(folder, ...usual)).toEqual({
    code: 1,
    output: "",
    errors:
      "src/petstore/index.ts was not generated, and would be replaced\n" +
      "Move it away, or choose another folder. Nothing was written.\n",
  });
  expect(await readdir(join(folder, "src/petstore"))).toEqual(["index.ts"]);
});

test("a broken document leaves the folder as it was", async () => {
  const folder = await folderOf({ "petstore.yaml": petstore });
  await generate(folder, ...usual);
  await writeFile(join(folder, "petstore.yaml"), petstore.replace("openapi: 3.1.0", "openapi: 2.0.0"));
  const types = await readFile(join(folder, "src/petstore/types.ts"), "utf8");
  const { code, errors } = await generate(folder, ...usual);
  expect({ code, errors }).toEqual({
    code: 1,
    errors:
      "petstore.yaml:1:1 #/openapi is 2.0.0; only OpenAPI 3.0, 3.1 and 3.2 can be read, so convert it first\n" +
      "Nothing was written.\n",
  });
  expect(await readFile(join(folder, "src/petstore/types.ts"), "utf8")).toBe(types);
});

test("an output that is no folder is an error, not a trace", async () => {
  const folder = await folderOf({ "petstore.yaml": petstore });
  const { code, errors } = await generate(folder, "--input", "petstore.yaml", "--output", "petstore.yaml");
  expect(code).toBe(1);
  expect(errors).toMatch(/^petstore\.yaml: cannot be read or written: ENOTDIR/);
});

test("a document that is not there is named", async () => {
  const { code, errors } = await generate(await folderOf({}), ...usual);
  expect({ code, errors }).toEqual({
    code: 1,
    errors: "petstore.yaml cannot be read: ENOENT\nNothing was written.\n",
  });
});

test("a document without operations is a client without methods, and a warning that says so", async () => {
  const empty = { openapi: "3.1.0", info: { title: "Empty", version: "1" } };
  const requestBody = { content: { "application/json": { schema: { type: "object" } } } };
  const folder = await folderOf({
    "empty.json": JSON.stringify({ ...empty, paths: {} }),
    "webhooks.json": JSON.stringify({ ...empty, webhooks: { paid: { post: { requestBody } } } }),
  });
  const errorsOf = async (file: string): Promise<string> =>
    (await generate(folder, "--input", file, "--output", `client-of-${file}`)).errors;
  expect(await errorsOf("empty.json")).toContain("has no operations, so the client has no methods");
  expect(await errorsOf("webhooks.json")).toBe("");
});
