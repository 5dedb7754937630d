import { expect, test } from "vitest";
import type { Document, Encoding, Schema } from "../../codegen/document/document.ts";
import { normalize } from "../../codegen/normalize/normalize.ts";
import { emitTypes } from "../../codegen/types/emit-types.ts";

const document = (schema: Schema, encoding: Record<string, Encoding>): Document => ({
  openapi: "3.1.0",
  info: { title: "Forms", version: "1" },
  paths: {
    "/forms": { post: { requestBody: { content: { "multipart/form-data": { schema, encoding } } }, responses: {} } },
  },
  components: { schemas: { Form: { type: "object", properties: { open: { description: "A file." } } } } },
});

/** The type of a form with such a part. */
function formOf(part: Schema, contentType?: string): string | undefined {
  const encoding = contentType === undefined ? {} : { part: { contentType } };
  const form: Schema = { type: "object", properties: { part } };
  const { types } = normalize({ file: "", text: "{}", document: document(form, encoding) });
  return emitTypes(types).find(({ name }) => name === "FormsCreateParams")?.expression;
}

test.each<[what: string, part: Schema, contentType: string | undefined, type: string]>([
  ["open, and sent as an image", {}, "image/png, image/jpeg", "Uploadable"],
  [
    "a list of what is open, and sent as bytes",
    { type: "array", items: {} },
    "application/octet-stream",
    "Uploadable[]",
  ],
  ["open, and sent as JSON", {}, "application/json", "unknown"],
  ["open, and sent as text", {}, "text/csv", "unknown"],
  ["open, and sent as usual", {}, undefined, "unknown"],
  [
    "an object that the caller writes, sent as bytes",
    { type: "object" },
    "application/octet-stream",
    "string | Uploadable",
  ],
  ["bytes as 3.1 writes them", { contentMediaType: "image/png" }, undefined, "Uploadable"],
  ["bytes that may be null", { type: ["string", "null"], format: "binary" }, undefined, "Uploadable | null"],
  ["Base64", { type: "string", contentMediaType: "image/png", contentEncoding: "base64" }, undefined, "string"],
  ["JSON in a text", { type: "string", contentMediaType: "application/json" }, undefined, "string"],
])("a part of a form is %s", (_what, part, contentType, type) => {
  expect(formOf(part, contentType)).toBe(`{ part?: ${type}; }`);
});

test("a form of the document becomes another type where its encoding makes a part a file", () => {
  const reference: Schema = { $ref: "#/components/schemas/Form" };
  const { types } = normalize({
    file: "",
    text: "{}",
    document: document(reference, { open: { contentType: "image/*" } }),
  });
  const expressions = emitTypes(types).map(({ name, expression }) => `${name} = ${expression}`);
  expect(expressions).toEqual(["Form = { open?: unknown; }", "FormsCreateParams = { open?: Uploadable; }"]);
});
