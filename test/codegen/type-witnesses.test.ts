import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import { expect, test } from "vitest";
import type { Document, Schema } from "../../codegen/document/document.ts";
import { normalize } from "../../codegen/normalize/normalize.ts";
import { emitTypes } from "../../codegen/types/emit-types.ts";
import { compile } from "../support/compile.ts";
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
};

const document: Document = { openapi: "3.1.0", info: { title: "Witnesses", version: "1" }, components: { schemas } };

/** Where another engine has another type, and why ours is the one that the document means. */
const differences: Record<"hey-api" | "openapi-typescript", Readonly<Record<string, string>>> = {
  "hey-api": {
    Listed: "drops null from an enum without a type",
    Stored: "drops what a part requires of another: Draft & unknown",
    Beside: "drops what stands beside allOf",
    Sibling: "drops what stands beside a reference, as only OpenAPI 3.0 says",
    Ghost: "drops a required member that has no schema",
    OneWay: "drops a choice of requirements",
    Pair: "adds `unknown` to a tuple that is closed",
    Rest: "takes what may follow for one item that has to",
    Unevaluated: "prints `unknown` for what unevaluatedProperties says",
    Pet: "has the variants go by the names of their schemas, though they fix other values: never",
    Tree: "prints `unknown` for a $dynamicRef",
  },
  "openapi-typescript": {
    Stored: "drops what a part requires of another: Draft & unknown",
    Sibling: "drops what stands beside a reference, as only OpenAPI 3.0 says",
    Ghost: "drops a required member that has no schema",
    OneWay: "drops a choice of requirements",
    Rest: "drops what may follow the first items",
    Unevaluated: "prints an object without members",
    Cat: "replaces the value that the variant fixes by the name of its schema",
    Dog: "replaces the value that the variant fixes by the name of its schema",
    Pet: "is a union of those",
    Mapped: "is a union of those, whatever its mapping says",
    Tree: "prints `unknown` for a $dynamicRef",
  },
};

test("three type engines agree, except where one does not know what a schema says", async () => {
  const { types } = normalize({ file: "", text: "{}", document }, "Witnesses");
  const files = new Map([
    [
      "witnesses/ours.ts",
      emitTypes(types)
        .map(({ text }) => text)
        .join("\n"),
    ],
    ["witnesses/hey-api.ts", await printWithHey()],
    ["witnesses/openapi-typescript.ts", await printWithOpenAPITypeScript()],
  ]);
  const names = Object.keys(schemas);
  const checks = names.flatMap((name) => [
    { name, engine: "hey-api" as const, theirs: `H.${name}` },
    { name, engine: "openapi-typescript" as const, theirs: `O["schemas"]["${name}"]` },
  ]);
  const head = [
    'import type * as T from "../generated/witnesses/ours.ts";',
    'import type * as H from "../generated/witnesses/hey-api.ts";',
    'import type { components as O } from "../generated/witnesses/openapi-typescript.ts";',
  ];
  const lines = checks.map(
    ({ name, theirs }, index) =>
      `declare const a${index}: T.${name}; declare const b${index}: ${theirs}; export const x${index}: ${theirs} = a${index}, y${index}: T.${name} = b${index};`,
  );
  const errors = compile([...head, ...lines].join("\n"), files);
  const disagreements = checks.filter((_, index) =>
    errors.some((error) => error.startsWith(`test/user.ts:${head.length + index + 1} `)),
  );
  const explained = Object.entries(differences).flatMap(([engine, reasons]) =>
    Object.keys(reasons).map((name) => `${engine}: ${name}`),
  );
  expect(disagreements.map(({ name, engine }) => `${engine}: ${name}`).sort()).toEqual(explained.sort());
  expect(errors.filter((error) => !error.startsWith("test/user.ts:"))).toEqual([]);
}, 60_000);

async function printWithHey(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "witness-"));
  try {
    await createClient({
      configFile: join(path, "none.ts"),
      input: { ...document, paths: {} },
      output: { path, entryFile: false },
      logs: { level: "silent", file: false },
      interactive: false,
      plugins: [{ name: "@hey-api/typescript", definitions: { case: "preserve", name: "{{name}}" } }],
    });
    return await readFile(join(path, "types.gen.ts"), "utf8");
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

async function printWithOpenAPITypeScript(): Promise<string> {
  // Cloned, since openapi-typescript changes what it is given.
  const copy: unknown = structuredClone({ ...document, paths: {} });
  return astToString(await openapiTS(copy as OpenAPI3, { defaultNonNullable: false, silent: true }));
}
