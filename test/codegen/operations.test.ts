import { expect, test } from "vitest";
import type { Document } from "../../codegen/document.ts";
import { nameOperations } from "../../codegen/operations.ts";

function namesOf(paths: Document["paths"]): string[] {
  const document: Document = { openapi: "3.1.0", info: { title: "Names", version: "1" }, paths: paths ?? {} };
  return nameOperations(document).map(({ resource, method }) => `${resource}.${method}`);
}

test("a dotted operationId keeps its name before one that a rule made of tag and path", () => {
  const byPath = { delete: { responses: {} } };
  const byId = { post: { operationId: "pets.delete", responses: {} } };
  expect(namesOf({ "/pets/{id}": byPath, "/remove": byId })).toEqual(["pets.delete2", "pets.delete"]);
});

test("a chosen name comes before both", () => {
  const byId = { post: { operationId: "pets.delete", responses: {} } };
  const chosen = { get: { "x-resource": "pets", "x-method": "delete", responses: {} } };
  expect(namesOf({ "/remove": byId, "/pets": chosen })).toEqual(["pets.delete2", "pets.delete"]);
});
