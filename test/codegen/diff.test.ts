import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { bumpFor, nextVersion, type Verdict } from "../../codegen/diff/change.ts";
import { compareMethods } from "../../codegen/diff/method-changes.ts";
import { compareTypes } from "../../codegen/diff/type-changes.ts";
import type { PublicNames } from "../../codegen/diff/public-names.ts";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";

const execute = promisify(execFile);

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
    ['"a"', '"a" | "b"', 'has a new "b"', "adds", "breaks"],
    ['"a" | "b"', '"a"', 'no longer has "b"', "breaks", "same"],
  ])("%s → %s", (before, after, what, callers, readers) => {
    expect(compareTypes(names(before), names(after))).toEqual([{ subject: "Pet", what, callers, readers }]);
  });

  test("what is only answered cannot break a caller", () => {
    const answered = (type: string): PublicNames => {
      const method = { operation: "GET /pets", parameters: [], returns: "APIPromise<Pet>" };
      return { client: "Pets", methods: { "pets.retrieve": method }, types: { Pet: type } };
    };
    expect(compareTypes(answered("{ a: string; }"), answered("{ a: string; b: number; }"))).toEqual([
      { subject: "Pet", what: "has a new `b`", callers: "same", readers: "adds" },
    ]);
  });

  test("a new name for the same type is told as such", () => {
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

describe("make diff", () => {
  /** A project whose release v1.2.0 has the pet store; then its document is another one. */
  async function project(document: string): Promise<string> {
    const folder = await folderOf({ "package.json": '{ "version": "1.2.0" }' });
    await mkdir(join(folder, "openapi"));
    await writeFile(join(folder, "openapi/pets.yaml"), petstore);
    await run(folder, process.execPath, resolve("codegen/cli.ts"), "generate");
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    await run(folder, "git", "init", "--quiet");
    await run(folder, "git", "add", ".");
    await run(folder, "git", ...identity, "commit", "--quiet", "--message", "Release");
    await run(folder, "git", "tag", "v1.2.0");
    await writeFile(join(folder, "openapi/pets.yaml"), document);
    return folder;
  }

  async function run(cwd: string, command: string, ...args: string[]): Promise<string> {
    return (await execute(command, args, { cwd })).stdout;
  }

  function diff(folder: string): Promise<string> {
    return run(folder, process.execPath, resolve("codegen/cli.ts"), "diff");
  }

  test("says so when nothing has changed", async () => {
    expect(await diff(await project(petstore))).toMatch(/Nothing that users see has changed since v1\.2\.0\.\n$/);
  });

  test("tells operations, methods and types, the version, and an entry to paste", async () => {
    const changed = petstore
      .replace("required: [name]", "required: [name, kind]")
      .replace("enum: [cat, dog]", "enum: [cat, dog, emu]")
      .replace("  /pets/{id}:\n    get:\n", "  /pets/{id}:\n    get:\n      operationId: zoo.find\n");
    const report = await diff(await project(changed));
    expect(report).toContain("  callers breaks  readers same    pets.retrieve: is now called zoo.find");
    expect(report).toContain("  callers breaks  readers adds    Pet: `kind` is required ");
    expect(report).toContain("  judged by its types, below      GET /pets: Enum of `kind` gained values: 'emu'");
    expect(report).not.toContain("Breaks code that reads answers");
    expect(report).toContain("Since v1.2.0: major: 1.2.0 → 2.0.0");
    expect(report).toContain("## 2.0.0\n\n### Breaks code that calls\n\n- pets: `");
  }, 60_000);

  test("a bound drawn tighter on what is sent breaks callers, though no type shows it", async () => {
    const folder = await project(
      petstore.replace(
        "        name:\n          type: string\n",
        "        name:\n          type: string\n          maxLength: 5\n",
      ),
    );
    expect(await diff(folder)).toMatch(/callers breaks {2}readers same {4}\S+ \/pets.*: .*maxLength/);
  });

  test("a new value in an answer breaks nobody", async () => {
    const document = petstore.replace(/    post:[\s\S]*?(?=  \/pets\/\{id\})/, "");
    const folder = await project(document);
    await run(folder, process.execPath, resolve("codegen/cli.ts"), "generate");
    await run(folder, "git", "add", ".");
    await run(folder, "git", "-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "--quiet", "-m", "Next");
    await run(folder, "git", "tag", "--force", "v1.2.0");
    await writeFile(join(folder, "openapi/pets.yaml"), document.replace("enum: [cat, dog]", "enum: [cat, dog, emu]"));
    expect(await diff(folder)).toContain("Since v1.2.0: minor: 1.2.0 → 1.3.0");
  }, 60_000);
});

test("names.json holds every method and type of our clients", async () => {
  const names: PublicNames = JSON.parse(await readFile("generated/lightfield/names.json", "utf8"));
  expect(names.methods["account.list"]).toEqual({
    operation: "GET /v1/accounts",
    parameters: ["query: AccountListParams = {}"],
    returns: "PagePromise<AccountList, Account>",
  });
  expect(names.types["AccountList"]).toMatch(/^\{ .*data: Account\[\];.* \}$/);
});
