import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packInto } from "../../scripts/tarball.ts";
import { petstore } from "../support/petstore.ts";
import { runCodegen } from "../support/run-codegen.ts";

/** The pet store with what makes calls and responses differ. */
const zoo = petstore.replace("title: Pet Store", "title: Zoo & Co.").replace(
  "components:\n",
  `  /animals:
    get:
      tags: [animals]
      parameters:
        - { name: after, in: query, schema: { type: string } }
        - { name: kind, in: query, required: true, schema: { type: string, enum: [cat] } }
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema: { type: object, properties: { data: { type: array, items: {} }, nextCursor: { type: string } } }
  /animals/{ids}/picture:
    parameters:
      - { name: ids, in: path, required: true, style: matrix, schema: { type: array, items: { type: integer } } }
      - { name: X-Keeper, in: header, required: true, schema: { type: string } }
    put:
      tags: [animals]
      servers: [{ url: https://pictures.example.com }]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } }
      responses: { "204": { description: Done. } }
    get:
      tags: [animals]
      responses: { "200": { description: A picture., content: { image/png: {} } } }
  /animals/{ids}/note:
    parameters: [{ name: ids, in: path, required: true, schema: { type: string } }]
    post:
      tags: [client]
      requestBody: { content: { text/plain: { schema: { type: string } } }, required: true }
      responses: { "200": { description: A note., content: { text/plain: { schema: { type: string } } } } }
    get:
      tags: [client]
      responses: { "302": { description: Elsewhere. } }
  /caf%C3%A9s/{ids}:
    parameters: [{ name: ids, in: path, required: true, schema: { type: string } }]
    get:
      tags: [animals]
      responses:
        "200": { description: A table., content: { text/csv: { schema: { type: string } } } }
        "201": { description: As JSON., content: { application/json: { schema: { type: object } } } }
  /animals/events:
    get:
      tags: [animals]
      responses: { "200": { description: What they do., content: { text/event-stream: { schema: { type: string } } } } }
security: [{ key: [] }]
webhooks:
  pet.adopted:
    post:
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "204": { description: Read. } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
`,
);

const yours = ["package.json", "README.md", "tsconfig.json", ".gitignore"];

describe("generate --package", () => {
  let root = "";
  let folder = "";
  const generate = ["generate", "--package", "--mocks", "--cli", "--input", "zoo.yaml", "--output", "zoo"];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "generated-package-"));
    folder = join(root, "zoo");
    await writeFile(join(root, "zoo.yaml"), zoo);
    const { code, output, errors } = await runCodegen(root, ...generate, "--package-name", "@vets/zoo");
    expect({ code, errors }).toEqual({ code: 0, errors: expect.stringContaining("https://pictures.example.com") });
    expect(output).toContain("zoo: class ZooCo, 10 operations, ");
    await symlink(resolve("node_modules"), join(folder, "node_modules"));
  });
  afterAll(() => rm(root, { recursive: true }));

  test("says in its README how webhooks are read", async () => {
    const readme = await readFile(join(folder, "README.md"), "utf8");
    expect(readme).toContain("Its events are `pet.adopted`.");
    expect(readme).toContain(
      'import { webhooks } from "@vets/zoo";\n\nconst { event, payload } = await webhooks.parse(request);\n',
    );
  });

  test("makes a package that builds, packs, and works where its tarball is installed", async () => {
    const runtime = packInto(root, { folder: "." });
    const helpers = ["openapi-fetch", "openapi-typescript-helpers"].map((name) => join("node_modules", name));
    const tarballs = [runtime, ...helpers.map((one) => packInto(root, { folder: one }, "--ignore-scripts"))];
    const packages = tarballs.map(({ path }) => path);
    const { output } = await run("npm", "run", "test-publish", "--", ...packages, "--offline");
    expect(output).toContain("\n  dist/resources/animals.js\n");
    expect(output).toContain("\n  src/cli/operations/animals.json\n");
    expect(output).not.toMatch(/^ {2}(src\/(?!cli\/)|test|scripts)\//m);
    expect(output).toMatch(
      /an import: fine\nrequire\(\): fine\nthe first calls of the README, compiled: fine\nThere is no LICENSE yet, .*\n@vets\/zoo 0\.1\.0 is ready: npm publish\n$/,
    );
  }, 120_000);

  test("with the description of its operations, for agents", () => {
    const { resolve: find } = createRequire(join(folder, "user.js"));
    expect(relative(folder, find("@vets/zoo/cli/operations.json"))).toBe(join("src", "cli", "operations.json"));
  });

  test("whose fakes and handlers stand for its API in a test, as the page on them says", async () => {
    const page = await readFile("codegen/README.md", "utf8");
    const [, block = ""] = page.match(/## Fakes and handlers\n.*?```ts no-run\n(.*?)```/s) ?? [];
    await writeFile(
      join(folder, "own.mjs"),
      `${block.replaceAll(/\.\/petstore\/(\w+)\.js/g, "@vets/zoo/$1")}
       import { ZooCo } from "@vets/zoo";
       const client = new ZooCo({ apiKey: "key", baseURL });
       const { name } = await client.pets.create({ name: "Mia" });
       const { status } = await client.animals.retrievePicture([1], { headers: { "X-Keeper": "Ann" } });
       console.log((await client.pets.retrieve("rex")).name, typeof name, status);`,
    );
    expect((await run(process.execPath, "own.mjs")).output).toBe("Rex string 200\n");
  });

  test("whose tests call each operation over the wire", async () => {
    const { output } = await run(
      process.execPath,
      "--test",
      "--test-reporter=tap",
      "test/animals.test.js",
      "test/client.test.js",
      "test/client2.test.js",
      "test/pets.test.js",
    );
    const passed = [...output.matchAll(/^ok \d+ - (.*)$/gm)].map(([, name]) => name);
    expect(passed).toEqual([
      "client.animals.list sends GET /animals",
      "client.animals.replacePicture sends PUT /animals/{ids}/picture",
      "client.animals.retrievePicture sends GET /animals/{ids}/picture",
      "client.animals.retrieve sends GET /caf%C3%A9s/{ids}",
      "client.animals.listEvents sends GET /animals/events",
      "client.client.createNote sends POST /animals/{ids}/note",
      "client.client.listNote sends GET /animals/{ids}/note",
      "an error that a server responds with is an APIError with its status",
      "a key goes with each call",
      "client.pets.list sends GET /pets",
      "client.pets.create sends POST /pets",
      "client.pets.retrieve sends GET /pets/{id}",
    ]);
  });

  test("with tests that fail where the client sends something else", async () => {
    const file = join(folder, "dist/resources/pets.js");
    const code = await readFile(file, "utf8");
    await writeFile(file, code.replace('path: "/pets/{id}"', 'path: "/pets/a{id}"'));
    const { output } = await run(process.execPath, "--test", "--test-reporter=tap", "test/pets.test.js").catch(failure);
    await writeFile(file, code);
    expect([...output.matchAll(/^not ok \d+ - (.*)$/gm)].map(([, name]) => name)).toEqual([
      "client.pets.retrieve sends GET /pets/{id}",
    ]);
  });

  test("writes again what it has written, and nothing that is yours", async () => {
    for (const name of yours)
      await writeFile(join(folder, name), name === "package.json" ? '{ "name": "mine" }' : "mine");
    await writeFile(join(folder, "test/own.test.js"), "mine");
    await rm(join(folder, "test/pets.test.js"));
    await writeFile(join(root, "zoo.yaml"), zoo.replaceAll("tags: [animals]", "tags: [creatures]"));
    const { code, output } = await runCodegen(root, ...generate);
    expect(code).toBe(0);
    expect(output).toMatch(
      / 3 deleted\nKept as they are, since they are yours: package\.json, README\.md, tsconfig\.json, \.gitignore\n/,
    );
    expect(await readFile(join(folder, "README.md"), "utf8")).toBe("mine");
    expect(await readFile(join(folder, "test/own.test.js"), "utf8")).toBe("mine");
    expect(await readFile(join(folder, "test/server.js"), "utf8")).toContain('from "mine";');
    expect(["src", "test"].map((one) => existsSync(join(folder, one, "resources/animals.ts")))).toEqual([false, false]);
    expect(await runCodegen(root, "check", ...generate.slice(1))).toMatchObject({ code: 0 });
    await writeFile(join(folder, "test/server.js"), "// Generated from x. Do not edit: y.\n");
    expect((await runCodegen(root, "check", ...generate.slice(1))).errors).toContain(
      "differs        zoo/test/server.js\n",
    );
  });

  test("refuses another name than the one its package.json has", async () => {
    const { code, errors } = await runCodegen(root, ...generate, "--package-name", "yours");
    expect({ code, errors }).toEqual({
      code: 1,
      errors: "zoo/package.json names the package mine: to rename it, change that file.\n",
    });
  });

  async function run(command: string, ...args: string[]): Promise<{ output: string }> {
    const { stdout } = await promisify(execFile)(command, args, { cwd: folder });
    return { output: stdout };
  }
});

function failure(error: unknown): { output: string } {
  return { output: String(Reflect.get(Object(error), "stdout")) };
}
