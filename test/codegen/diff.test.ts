import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { bumpFor, nextVersion } from "../../codegen/diff/change.ts";
import type { Verdict } from "../../codegen/diff/change.ts";
import { referredFiles } from "../../codegen/diff/check-out.ts";
import { compareMethods } from "../../codegen/diff/method-changes.ts";
import { compareTypes } from "../../codegen/diff/type-changes.ts";
import type { PublicNames } from "../../codegen/diff/public-names.ts";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";
import { projectOf } from "../support/project-of.ts";
import { runCodegen } from "../support/run-codegen.ts";

type Row = [what: string, callers: Verdict, readers: Verdict];

describe("a method is judged for callers and for readers apart", () => {
  function names(
    parameters: string[],
    returns = "APIPromise<Pet>",
    method = "pets.list",
    operation = "GET /pets",
  ): PublicNames {
    return {
      client: "Pets",
      methods: { [method]: { operation, parameters, returns } },
      types: { Pet: "{ name: string; }" },
    };
  }

  test.each<[PublicNames, PublicNames, ...Row]>([
    [names([]), names([], undefined, "pets.all"), "is now called pets.all", "breaks", "same"],
    [names([]), names([], undefined, "pets.list", "GET /animals"), "is gone", "breaks", "same"],
    [names([]), { ...names([]), methods: {} }, "is gone", "breaks", "same"],
    [{ ...names([]), methods: {} }, names([]), "is new: GET /pets", "adds", "same"],
    [names([]), names(["query: Q = {}"]), "takes an optional query", "adds", "same"],
    [names([]), names(["query: Q"]), "takes a query", "breaks", "same"],
    [names(["body?: B"]), names(["body: B"]), "needs body", "breaks", "same"],
    [names(["body: B"]), names(["body?: B"]), "no longer needs body", "adds", "same"],
    [names(["body: B"]), names([]), "no longer takes body", "breaks", "same"],
    [names(["id: string"]), names(["id: number"]), "takes id as number, no longer string", "breaks", "same"],
    [
      names(["a: string", "b: string"]),
      names(["b: string", "a: string"]),
      "takes b in another position",
      "breaks",
      "same",
    ],
    [
      names([]),
      names([], "APIPromise<Pet | undefined>"),
      "returns APIPromise<Pet | undefined>, no longer APIPromise<Pet>",
      "same",
      "breaks",
    ],
    [names([], "APIPromise<void>"), names([]), "returns APIPromise<Pet>, no longer APIPromise<void>", "same", "adds"],
  ])("%j → %j", (before, after, what, callers, readers) => {
    expect(compareMethods(before, after)[0]).toMatchObject({ what, callers, readers });
  });

  test("a parameter that is only called otherwise, or has a type that is, changes nothing", () => {
    expect(compareMethods(names(["id: string"]), names(["petId: string"]))).toEqual([]);
    const renamed = { ...names(["body: Animal"], "APIPromise<Animal>"), types: { Animal: "{ name: string; }" } };
    expect(compareMethods(names(["body: Pet"]), renamed)).toEqual([]);
  });
});

describe("a type is judged by the compiler", () => {
  function names(type: string): PublicNames {
    const method = { operation: "PUT /pets", parameters: ["body: Pet"], returns: "APIPromise<Pet>" };
    return { client: "Pets", methods: { "pets.update": method }, types: { Pet: type } };
  }

  test.each<[string, string, ...Row]>([
    ["{ a: string; }", "{ a: string; b?: number; }", "has a new `b`", "adds", "adds"],
    ["{ a: string; }", "{ a: string; b: number; }", "has a new `b`", "breaks", "adds"],
    ["{ a: string; b?: number; }", "{ a: string; }", "no longer has `b`", "breaks", "breaks"],
    ["{ a?: string; }", "{ a: string; }", "`a` is required string, no longer optional string", "breaks", "same"],
    ["{ a: string; }", "{ a?: string; }", "`a` is optional string, no longer required string", "same", "breaks"],
    [
      "{ a: string; }",
      "{ a: string | null; }",
      "`a` is required string | null, no longer required string",
      "same",
      "breaks",
    ],
    ['"a" | OpenString', '"a" | "b" | OpenString', 'has a new "b"', "adds", "adds"],
    [
      "{ a: 1 | OpenNumber; }",
      "{ a: 1 | 12 | OpenNumber; }",
      "`a` is required 1 | 12 | OpenNumber, no longer required 1 | OpenNumber",
      "adds",
      "adds",
    ],
    ['"a"', '"a" | "b"', 'has a new "b"', "adds", "breaks"],
    ['"a" | "b"', '"a"', 'no longer has "b"', "breaks", "same"],
  ])("%s → %s", (before, after, what, callers, readers) => {
    expect(compareTypes(names(before), names(after))).toEqual([{ subject: "Pet", what, callers, readers }]);
  });

  test("what is only received cannot break a caller", () => {
    const received = (type: string): PublicNames => {
      const method = { operation: "GET /pets", parameters: [], returns: "APIPromise<Pet>" };
      return { client: "Pets", methods: { "pets.retrieve": method }, types: { Pet: type } };
    };
    expect(compareTypes(received("{ a: string; }"), received("{ a: string; b: number; }"))).toEqual([
      { subject: "Pet", what: "has a new `b`", callers: "same", readers: "adds" },
    ]);
  });

  test("a new name for the same type is reported as such", () => {
    const after = { ...names("{ a: string; }"), types: { Animal: "{ a: string; }" } };
    expect(compareTypes(names("{ a: string; }"), after)).toEqual([
      { subject: "Pet", what: "is now called Animal", callers: "breaks", readers: "breaks" },
    ]);
  });
});

test.each([
  ["0.3.1", "breaks", "0.4.0"],
  ["0.3.1", "adds", "0.3.2"],
  ["1.3.1", "breaks", "2.0.0"],
  ["1.3.1", "adds", "1.4.0"],
  ["1.3.1", "same", "1.3.2"],
] as const)("from %s, what %s makes %s", (version, verdict, next) => {
  expect(nextVersion(version, bumpFor(version, [{ subject: "", what: "", callers: verdict, readers: "same" }]))).toBe(
    next,
  );
});

describe("diff of this repository", () => {
  /** A project whose release v1.2.0 has the document. */
  async function release(document: string): Promise<string> {
    const folder = await projectOf(document);
    await runCodegen(folder, "generate");
    await commit(folder);
    await git(folder, "tag", "v1.2.0");
    return folder;
  }

  /** The release of the pet store. Made by the first test, as generating takes a second; each test changes a copy. */
  let template: string | undefined;
  afterAll(() => template && rm(template, { recursive: true }));

  async function copyRelease(): Promise<string> {
    const folder = await folderOf({});
    if (template === undefined) {
      template = await mkdtemp(join(tmpdir(), "released-"));
      await cp(await release(petstore), template, { recursive: true });
    }
    await cp(template, folder, { recursive: true });
    return folder;
  }

  /** A project with a release whose document has changed since. */
  async function released(document: string, before = petstore): Promise<string> {
    const folder = before === petstore ? await copyRelease() : await release(before);
    await writeFile(join(folder, "openapi/pets.yaml"), document);
    return folder;
  }

  async function diff(folder: string, ...args: string[]): Promise<string> {
    const { code, output, errors } = await runCodegen(folder, "diff", ...args);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    return output;
  }

  async function changesets(folder: string): Promise<string[]> {
    return readdir(join(folder, ".changeset")).catch(() => []);
  }

  const withEmu = petstore.replace("enum: [cat, dog]", "enum: [cat, dog, emu]");
  const renamed = petstore.replace(
    "  /pets/{id}:\n    get:\n",
    "  /pets/{id}:\n    get:\n      operationId: zoo.find\n",
  );

  test("says so when nothing has changed, and writes nothing", async () => {
    const folder = await released(petstore);
    expect(await diff(folder)).toMatch(/Nothing that users see has changed since v1\.2\.0\.\n$/);
    expect(await readdir(folder)).not.toContain(".changeset");
  }, 60_000);

  test("reports operations, methods and types, and writes a changeset with a line for each change", async () => {
    const changed = renamed
      .replace("required: [name]", "required: [name, kind]")
      .replace("enum: [cat, dog]", "enum: [cat, dog, emu]");
    const folder = await released(changed);
    const report = await diff(folder);
    expect(report).toContain("  callers breaks  readers same    pets.retrieve: is now called zoo.find");
    expect(report).toContain("  callers breaks  readers same    PetInput: `kind` is required ");
    expect(report).toContain("  judged by its types, below      GET /pets: Enum of `kind` gained values: 'emu'");
    expect(report).toContain("Since v1.2.0: major: 1.2.0 → 2.0.0");
    const [name = ""] = await changesets(folder);
    expect(name).toMatch(/^documents-[0-9a-f]{10}\.md$/);
    expect(report).toContain(`Wrote .changeset/${name}`);
    expect(await readFile(join(folder, ".changeset", name), "utf8")).toBe(`\
---
"our-clients": major
---

The documents have changed:

- pets: \`pets.retrieve\` is now called zoo.find (breaks code that calls)
- pets: \`PetInput\` \`kind\` is required "cat" | "dog" | "emu", no longer optional "cat" | "dog" (breaks code that calls)
- pets: \`Pet\` \`kind\` is required "cat" | "dog" | "emu" | OpenString, no longer optional "cat" | "dog" | OpenString
`);
  }, 60_000);

  test("--dry-run prints the changeset and writes none", async () => {
    const folder = await released(withEmu);
    expect(await diff(folder, "--dry-run")).toContain(
      '---\n"our-clients": minor\n---\n\nThe documents have changed:\n',
    );
    expect(await changesets(folder)).toEqual([]);
  }, 60_000);

  test("a bound drawn tighter on what is sent breaks callers, though no type shows it", async () => {
    const folder = await released(
      petstore.replace(
        "        name:\n          type: string\n",
        "        name:\n          type: string\n          maxLength: 5\n",
      ),
    );
    expect(await diff(folder)).toMatch(/callers breaks {2}readers same {4}\S+ \/pets.*: .*maxLength/);
  }, 60_000);

  test("a new value in a response breaks nobody", async () => {
    const readOnly = (document: string): string => document.replace(/    post:[\s\S]*?(?=  \/pets\/\{id\})/, "");
    const folder = await released(readOnly(withEmu), readOnly(petstore));
    expect(await diff(folder)).toContain("Since v1.2.0: minor: 1.2.0 → 1.3.0");
  }, 60_000);

  test("a commit that is none is named", async () => {
    const folder = await released(withEmu);
    expect(await runCodegen(folder, "diff", "--against", "nowhere")).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^openapi cannot be compared with nowhere, which is no commit of a git repository/),
    });
  }, 60_000);
});

test("diff --input compares the document of another project with a commit, and writes nothing", async () => {
  const folder = await folderOf({ "pets.yaml": petstore.replace("enum: [cat, dog]", "enum: [cat, dog, emu]") });
  await commit(folder);
  await writeFile(join(folder, "pets.yaml"), petstore);
  const { code, output } = await runCodegen(folder, "diff", "--input", "pets.yaml", "--against", "HEAD");
  expect(code).toBe(0);
  expect(output).toMatch(
    /Types of pets\.yaml\n {2}callers same .*Pet: .*\n {2}callers breaks {2}readers same .*PetInput: .*\n\nSince HEAD: major\n$/,
  );
  expect((await readdir(folder)).sort()).toEqual([".git", "pets.yaml"]);
}, 60_000);

test("diff reads a document in several files, and the names that its client keeps, as they were", async () => {
  const folder = await folderOf({});
  const [start = "", components = ""] = petstore.split("components:\n");
  const refer = (schema: string): string => schema.replaceAll("#/components/schemas/Pet", "../shared/models/pet.yaml");
  const pet = components.slice(components.indexOf("      type: object"));
  for (const inner of ["api", "shared/models"]) await mkdir(join(folder, inner), { recursive: true });
  await writeFile(join(folder, "api/pets.yaml"), refer(start));
  await writeFile(join(folder, "shared/models/pet.yaml"), pet);
  const options = ["--input", "api/pets.yaml", "--allow", "shared", "--output", "client"];
  await runCodegen(folder, "generate", ...options);
  await commit(folder);
  const animals = "  /animals:\n    get: { tags: [pets], operationId: listPets, responses: {} }\n";
  await writeFile(join(folder, "api/pets.yaml"), refer(start).replace("paths:\n", `paths:\n${animals}`));
  await writeFile(join(folder, "shared/models/pet.yaml"), pet.replace("enum: [cat, dog]", "enum: [cat, dog, emu]"));
  const { output, errors } = await runCodegen(folder, "diff", ...options, "--against", "HEAD");
  expect(errors).toBe("");
  expect(output).toMatch(/callers adds +readers same +pets\.listPets: is new: GET \/animals/);
  expect(output).toMatch(/PetInput: `kind` is optional "cat" \| "dog" \| "emu"/);
  expect(output).not.toMatch(/pets\.list: is|breaks/);
  const { output: explanation } = await runCodegen(folder, "explain", ...options, "GET /pets");
  expect(explanation).toContain("method    list\n");
}, 60_000);

test.each([
  ["pet: { $ref: schemas/pet.yaml#/Pet }", ["schemas/pet.yaml"]],
  ["pet:\n  $ref: './pet.yaml'\nowner: { $ref: \"#/Owner\" }", ["./pet.yaml"]],
  ['{"$ref":"pet%20shop.json"}', ["pet shop.json"]],
  ["$ref: https://example.com/pet.yaml\n$ref: /pet.yaml", []],
])("%j refers to the files %j", (text, files) => {
  expect(referredFiles(text)).toEqual(files);
});

async function commit(folder: string): Promise<void> {
  await git(folder, "init", "--quiet");
  await git(folder, "add", ".");
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  await git(folder, ...identity, "commit", "--quiet", "--message", "Release");
}

async function git(folder: string, ...args: string[]): Promise<void> {
  await promisify(execFile)("git", args, { cwd: folder });
}

test("names.json holds every method and type of our clients", async () => {
  const names: PublicNames = JSON.parse(await readFile("generated/lightfield/names.json", "utf8"));
  expect(names.methods["account.list"]).toEqual({
    operation: "GET /v1/accounts",
    parameters: ["query: AccountListParams = {}"],
    returns: "PagePromise<AccountList, Account>",
  });
  expect(names.types["AccountList"]).toMatch(/^\{ .*data: Account\[\];.* \}$/);
});
