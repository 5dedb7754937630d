import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/documents.ts";

const document = readFileSync("test/codegen/torture.yaml", "utf8");

describe("a document that holds what generators trip over", () => {
  test("becomes a client that compiles", async () => {
    const { files } = await generate(await folderOf({ "torture.yaml": document }));
    expect(compile("", files)).toEqual([]);
  });
});
