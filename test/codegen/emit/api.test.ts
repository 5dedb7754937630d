import { describe, expect, test } from "vitest";
import { emitAPI } from "../../../codegen/emit/api.ts";
import { emitHeader, isGenerated } from "../../../codegen/emit/module-head.ts";
import { emitPageStyles } from "../../../codegen/emit/page-styles.ts";
import { emitTypesFile } from "../../../codegen/emit/types-file.ts";
import { api, header, location, resource } from "./small-model.ts";

const toys = resource({ name: "pet.toy", property: "toy", className: "PetToyResource", file: "pet-toy" });
const pets = resource({ children: [toys] });

test("the index exports the client, every resource and every type", () => {
  expect(emitAPI(api({ resources: [pets], paths: "" })).get("index.ts")).toBe(`${header}export * from "./client.ts";
export { PetResource } from "./resources/pet.ts";
export { PetToyResource } from "./resources/pet-toy.ts";
export type * from "./types.ts";
export type { paths } from "./paths.ts";
`);
});

test("a file is printed only where there is something in it", () => {
  const style = { name: "byOffset", style: { by: "offset", items: "data", total: "total" } } as const;
  const full = emitAPI(api({ resources: [pets], paths: "", pageStyles: [style] }));
  expect([...full.keys()]).toEqual([
    "index.ts",
    "client.ts",
    "types.ts",
    "paths.ts",
    "page-styles.ts",
    "resources/pet.ts",
    "resources/pet-toy.ts",
  ]);
  expect([...emitAPI(api()).keys()]).toEqual(["index.ts", "client.ts", "types.ts"]);
});

test("page styles carry a mark, so that a bundler drops those that a program does not use", () => {
  const pageStyles = [
    { name: "byOffset", style: { by: "offset", items: "data", total: "total" } },
    { name: "byPage", style: { by: "page", items: "data", page: "page", pages: "pages" } },
    { name: "byCursor", style: { by: "cursor", items: "data", cursor: "next", parameter: "after" } },
    { name: "byLast", style: { by: "cursor", items: "data", cursor: "next", parameter: "after", done: "done" } },
  ] as const;
  expect(emitPageStyles({ location, pageStyles: [...pageStyles] })).toBe(
    `${header}import { cursorPages, cursorPagesWithEnd, numberedPages, offsetPages } from "../../src/runtime.ts";
import type { PageStyle } from "../../src/runtime.ts";

export const byOffset: PageStyle = /* @__PURE__ */ offsetPages({ items: "data", total: "total" });
export const byPage: PageStyle = /* @__PURE__ */ numberedPages({ items: "data", page: "page", pages: "pages" });
export const byCursor: PageStyle = /* @__PURE__ */ cursorPages({ items: "data", cursor: "next", parameter: "after" });
export const byLast: PageStyle = /* @__PURE__ */ cursorPagesWithEnd({
  items: "data",
  cursor: "next",
  parameter: "after",
  done: "done",
});
`,
  );
});

describe("the types of a client", () => {
  const typesOf = (...texts: string[]): string =>
    emitTypesFile({ location, types: texts.map((text) => ({ name: "", text, expression: "" })) });

  test("import those of the runtime that they mention", () => {
    expect(typesOf('export type Kind = "cat" | OpenString;')).toBe(
      `${header}import type { OpenString } from "../../src/runtime.ts";\n\nexport type Kind = "cat" | OpenString;\n`,
    );
  });

  test("are a module even where there are none", () => {
    expect(typesOf()).toBe(`${header}export {};\n`);
  });
});

describe("the header", () => {
  test("names the source, and what to do rather than edit the file", () => {
    expect(emitHeader({ location })).toBe("// Generated from pets.yaml. Do not edit: run again.\n\n");
  });

  test("stays one line, whatever the file of the document is called", () => {
    expect(emitHeader({ location: { ...location, source: "a\nb\u2028c.yaml" } })).toBe(
      "// Generated from a b c.yaml. Do not edit: run again.\n\n",
    );
  });

  test.each([
    [emitHeader({ location }), true],
    [`${emitHeader({ location })}export {};\n`, true],
    ["// Generated from pets.yaml by hand.\n", false],
    ["\n// Generated from pets.yaml. Do not edit: run again.\n", false],
  ])("%j tells whether codegen wrote a file: %j", (text, isOurs) => {
    expect(isGenerated(text)).toBe(isOurs);
  });
});
