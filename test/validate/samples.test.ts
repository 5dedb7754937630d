import { expect, test } from "vitest";
import type { Document } from "../../codegen/document/document.ts";
import { generate } from "../../codegen/generate.ts";
import { sampleOf } from "../../codegen/package/sample.ts";
import * as lightfield from "../../generated/lightfield/type-validators.ts";
import * as wootiv from "../../generated/wootiv/type-validators.ts";
import type { StandardSchema } from "../../src/validate.ts";

test.each<[api: string, validators: Readonly<Record<string, StandardSchema>>, types: number]>([
  ["lightfield", lightfield, 150],
  ["wootiv", wootiv, 100],
])("the sample of each type of %s is valid", async (api, validators, least) => {
  const files = { document: `openapi/${api}.yaml`, overlays: [`openapi/${api}.overlay.yaml`] };
  const { normal, loaded } = await generate(files);
  const schemas = Object.fromEntries(normal.types);
  const document: Document = { ...loaded.document, components: { ...loaded.document.components, schemas } };
  const wrong: unknown[] = [];
  let checked = 0;
  for (const [name, schema] of normal.types) {
    if (JSON.stringify(schema).includes("/Uploadable")) continue; // of files, there is no plain data
    const result = await validators[name]?.["~standard"].validate(sampleOf(schema, document, "received"));
    if (result === undefined || result.issues !== undefined) wrong.push([name, result]);
    checked += 1;
  }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(least);
});
