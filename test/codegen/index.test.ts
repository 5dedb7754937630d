import { createRequire } from "node:module";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DocumentError, generate } from "../../codegen/index.ts";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";

test("a program gets a client as text, and writes it itself", async () => {
  const folder = await folderOf({ "pets.yaml": petstore });
  const { className, files, notes } = await generate({ input: join(folder, "pets.yaml"), name: "Pets" });
  expect(className).toBe("Pets");
  expect([...files.keys()]).toEqual(["index.ts", "client.ts", "types.ts", "resources/pets.ts", "names.json"]);
  expect(files.get("client.ts")).toContain("export class Pets extends APIClient");
  expect(notes).toEqual([]);
  expect(await readdir(folder)).toEqual(["pets.yaml"]);
});

test("paths are printed where they are wanted, overlays applied, and what no longer fits is noted", async () => {
  const overlay = (path: string): string =>
    `overlay: 1.0.0\nactions:\n  - target: $.paths['${path}'].get\n    update: { x-resource: zoo, x-method: all }\n`;
  const folder = await folderOf({ "pets.yaml": petstore, "zoo.yaml": overlay("/pets"), "old.yaml": overlay("/dogs") });
  const overlays = [join(folder, "zoo.yaml"), join(folder, "old.yaml")];
  const { files, notes } = await generate({ input: join(folder, "pets.yaml"), overlays, raw: true });
  expect([...files.keys()]).toEqual(expect.arrayContaining(["paths.ts", "resources/zoo.ts"]));
  expect(notes).toEqual([
    {
      file: join(folder, "old.yaml"),
      pointer: "#/actions/0",
      line: 3,
      column: 5,
      message: "no longer matches anything: $.paths['/dogs'].get",
    },
  ]);
});

test("a document that must not be corrected is a DocumentError, with a diagnostic for each fault", async () => {
  const folder = await folderOf({ "pets.yaml": petstore.replace("tags: [pets]", "tags: pets") });
  const failure = await generate({ input: join(folder, "pets.yaml"), strict: true }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DocumentError);
  expect(failure).toMatchObject({ diagnostics: [{ line: 10, pointer: "#/paths/~1pets/get/tags" }] });
});

test("hooks run before and after each emitter, and replace what it prints", async () => {
  const input = join(await folderOf({ "pets.yaml": petstore }), "pets.yaml");
  const plain = await generate({ input });
  const run: string[] = [];
  const { files } = await generate({
    input,
    hooks: {
      before: ({ kind, path }) => {
        run.push(`before ${kind} ${path}`);
        return kind === "index" ? "// mine\n" : undefined;
      },
      after: ({ kind, path }, text) => {
        run.push(`after ${kind} ${path}`);
        return kind === "index" || kind === "resource" ? `${text}// more\n` : undefined;
      },
    },
  });
  expect(run).toEqual([
    "before index index.ts",
    "after index index.ts",
    "before client client.ts",
    "after client client.ts",
    "before types types.ts",
    "after types types.ts",
    "before resource resources/pets.ts",
    "after resource resources/pets.ts",
  ]);
  expect(files.get("index.ts")).toBe("// mine\n// more\n");
  expect(files.get("client.ts")).toBe(plain.files.get("client.ts"));
  expect(files.get("resources/pets.ts")).toBe(`${plain.files.get("resources/pets.ts")}// more\n`);
});

test("methods keep the names that they had, wherever operations are added", async () => {
  const cats = petstore.replace(
    "paths:\n",
    "paths:\n  /cats:\n    get: { operationId: listCats, tags: [pets], responses: {} }\n",
  );
  const folder = await folderOf({ "pets.yaml": petstore, "cats.yaml": cats });
  const { files } = await generate({ input: join(folder, "pets.yaml") });
  const before = files.get("names.json") ?? "";
  expect(JSON.parse(before)).toMatchObject({ names: { "GET /pets": "pets.list", "GET /pets/{id}": "pets.retrieve" } });
  const kept = await generate({ input: join(folder, "cats.yaml"), names: before });
  expect(JSON.parse(kept.files.get("names.json") ?? "").names).toEqual({
    "GET /cats": "pets.listCats",
    ...JSON.parse(before).names,
  });
});

test("a name that no class can have is a TypeError", async () => {
  await expect(generate({ input: "pets.yaml", name: "Pet Store" })).rejects.toThrow(TypeError);
});

test("the built entry point can be required", () => {
  const required = createRequire(import.meta.url)("../../codegen/dist/index.js");
  expect(Object.keys(required).sort()).toEqual(["DocumentError", "MissingPackageError", "generate"]);
});
