import openapiTS, { astToString } from "openapi-typescript";
import type { OpenAPI3 } from "openapi-typescript";
import { expect, test } from "vitest";
import type { Document } from "../../codegen/document/document.ts";
import { loadDocument } from "../../codegen/load/load-document.ts";
import { typeName } from "../../codegen/names.ts";
import { normalize } from "../../codegen/normalize/normalize.ts";
import { refineSchemas } from "../../codegen/schemas/refine-schemas.ts";
import { emitTypes } from "../../codegen/types/emit-types.ts";
import { compile } from "../support/compile.ts";

/**
 * Keys without a name are set aside: one engine widens what they hold by all that named ones do, as TypeScript wants
 * it, the other intersects, and only ours reads patterns.
 */
const named = `
  type Named<T> = unknown extends T ? T
    : T extends string | number | boolean | null | undefined ? T
    : T extends readonly (infer Item)[] ? Named<Item>[]
    : { [K in keyof T as {} extends Record<K, 1> ? never : K]: Named<T[K]> };`.replaceAll("\n", " ");

/**
 * The models of an API as both engines see them. Two more things are ours alone: enums in responses are left closed here,
 * as the document has them, and a file is the text it is in the document.
 */
async function disagreements(api: string): Promise<string[]> {
  const loaded = await loadDocument(`openapi/${api}.yaml`, { overlays: [`openapi/${api}.overlay.yaml`] });
  const normal = normalize(loaded);
  const schemas = refineSchemas(normal.schemas.all(), { responses: [], sent: [], forms: [] });
  const types = emitTypes(schemas);
  const declared = Object.keys(loaded.document.components?.schemas ?? {});
  const models = declared.map((name) => ({ name, type: typeName(name, normal.client) }));
  expect(models.length).toBeGreaterThan(50);
  const check = [
    'import type * as ours from "../generated/engines/ours.ts";',
    'import type { components } from "../generated/engines/theirs.ts";',
    named,
    ...models.map(({ name, type }, index) => {
      const [a, b] = [`Named<ours.${type}>`, `Named<components["schemas"][${JSON.stringify(name)}]>`];
      return `declare const a${index}: ${a}; declare const b${index}: ${b}; export const x${index}: ${b} = a${index}, y${index}: ${a} = b${index};`;
    }),
  ];
  const files = new Map([
    ["engines/ours.ts", `export type OpenString = string;\n${types.map(({ text }) => text).join("\n")}`],
    ["engines/theirs.ts", await printAll(loaded.document)],
  ]);
  return compile(check.join("\n"), files).map((error) => {
    const line = Number(/user\.ts:(\d+)/.exec(error)?.[1]);
    return Number.isNaN(line) ? error : `${models[line - 4]?.name} ${error}`;
  });
}

/** All that the other engine makes of a document; what is shipped for raw calls is a part of it. */
async function printAll(document: Document): Promise<string> {
  // Cloned, since openapi-typescript changes what it is given.
  const copy: unknown = structuredClone(document);
  return astToString(await openapiTS(copy as OpenAPI3, { defaultNonNullable: false, silent: true }));
}

test.each(["lightfield", "wootiv"])("two type engines agree on every model of %s", async (api) => {
  expect(await disagreements(api)).toEqual([]);
});
