import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Every module of the project, with what it imports: paths from the root, or names of packages. */
const modules = globSync("{src,codegen,generated,examples,test,bench}/**/*.ts", { exclude: ["**/node_modules"] }).map(
  (file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
    const imports = importedFiles.map(({ fileName }) =>
      fileName.startsWith(".") ? join(dirname(file), fileName) : fileName,
    );
    return { file, imports };
  },
);

function importsOf(folder: RegExp): [file: string, imported: string][] {
  return modules
    .filter(({ file }) => folder.test(file))
    .flatMap(({ file, imports }) => imports.map((imported): [string, string] => [file, imported]));
}

describe("the arrows of the house", () => {
  test("the runtime imports only itself, save openapi-fetch for raw calls", () => {
    const outside = importsOf(/^src\/(?!sandbox\/|bin\.ts|required-packages\.ts|node\b)/).filter(
      ([, imported]) => !/^src\/(?!sandbox\/|node\b)/.test(imported),
    );
    expect(outside).toEqual([["src/raw.ts", "openapi-fetch"]]);
  });

  test("the fetch for Node imports types, errors, headers and timers of the runtime, Node, and undici", () => {
    const outside = importsOf(/^src\/node\b/).filter(([, imported]) => !/^(node:|src\/node\b)/.test(imported));
    expect(new Set(outside.map(([, imported]) => imported))).toEqual(
      new Set(["src/body/body.ts", "src/clock.ts", "src/errors.ts", "src/headers.ts", "src/options.ts", "undici"]),
    );
  });

  test("the sandbox imports only itself, Node, its packages, and the advice on how to install those", () => {
    const outside = importsOf(/^src\/sandbox\//).filter(([, imported]) => !/^(node:|src\/sandbox\/)/.test(imported));
    expect(new Set(outside.map(([, imported]) => imported))).toEqual(
      new Set([
        "src/required-packages.ts",
        "@hono/node-server",
        "@hono/node-server/utils/response",
        "ajv-formats",
        "ajv/dist/2020.js",
        "hono",
        "yaml",
      ]),
    );
  });

  test("one arrow goes back to the generator: the command offers it for documents of the user's own", () => {
    const back = importsOf(/^(src|generated)\//).filter(([, imported]) => imported.startsWith("codegen/"));
    expect(back).toEqual([["src/bin.ts", "codegen/command.ts"]]);
  });

  test("the generator imports neither the runtime nor what it has printed", () => {
    expect(importsOf(/^codegen\//).filter(([, imported]) => /^(src|generated)\//.test(imported))).toEqual([]);
  });

  test("the folders of the generator stand in a row: each, with the file of its name, imports those before it, and names.ts", () => {
    const row = ["document", "load", "schemas", "types", "paths", "normalize", "model", "emit"];
    const placeOf = (path: string): number => row.indexOf(path.split("/")[1]?.replace(/\.ts$/, "") ?? "");
    const imports = importsOf(/^codegen\//).filter(
      ([file, imported]) => placeOf(file) !== -1 && imported.startsWith("codegen/") && imported !== "codegen/names.ts",
    );
    const back = imports.filter(([file, imported]) => placeOf(imported) === -1 || placeOf(imported) > placeOf(file));
    expect(back).toEqual([]);
  });

  test("generated code comes in by one door", () => {
    const doors = importsOf(/^generated\//)
      .map(([, imported]) => imported)
      .filter((imported) => !imported.startsWith("generated/"));
    expect(new Set(doors)).toEqual(new Set(["src/runtime.ts"]));
  });

  test("generated clients know nothing of each other", () => {
    const strangers = importsOf(/^generated\//).filter(
      ([file, imported]) => imported.startsWith("generated/") && file.split("/")[1] !== imported.split("/")[1],
    );
    expect(strangers).toEqual([]);
  });

  test.each([
    ["@hey-api/openapi-ts", "codegen/types/build-types.ts"],
    ["openapi-typescript", "codegen/paths/build-paths.ts"],
    ["openapi-format", "codegen/load/overlay.ts"],
    ["prettier", "codegen/format.ts"],
  ])("only one file touches %s", (name, file) => {
    expect(importsOf(/^(src|codegen|generated)\//).filter(([, imported]) => imported === name)).toEqual([[file, name]]);
  });
});

describe("the runtime and the generator know no API", () => {
  const apis = /lightfield(?!-wootiv)|wootiv(?!")|accounts?\b.*:read|mailbox\//i;
  const files = modules.map(({ file }) => file).filter((file) => /^(codegen|src\/(?!sandbox\/))/.test(file));

  test.each(files)("%s", (file) => {
    const code = readFileSync(file, "utf8")
      .replaceAll("lightfield-wootiv", "")
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(code).not.toMatch(apis);
  });
});

describe("types are kept honest", () => {
  test.each(modules.map(({ file }) => file))("%s", (file) => {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    expect(findDishonest(source)).toEqual([]);
  });

  function findDishonest(node: ts.Node): string[] {
    const isAny = node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node);
    const here = isAny ? [node.getText()] : [];
    return [...here, ...node.getChildren().flatMap(findDishonest)];
  }

  test("no suppression and no skipped test", () => {
    const marks = new RegExp(
      ["@ts-ig" + "nore", "@ts-noch" + "eck", "eslint-dis" + "able", "\\.(skip|only|todo)\\("].join("|"),
    );
    const marked = modules.filter(({ file }) => marks.test(readFileSync(file, "utf8"))).map(({ file }) => file);
    expect(marked).toEqual([]);
  });
});
