import { expect, test } from "vitest";
import type { Document } from "../../codegen/document/document.ts";
import { nameByRule } from "../../codegen/normalize/name-by-rule.ts";
import { nameOperations } from "../../codegen/normalize/name-operations.ts";

function namesOf(paths: Document["paths"]): string[] {
  const document: Document = { openapi: "3.1.0", info: { title: "Names", version: "1" }, paths: paths ?? {} };
  return nameOperations(document).map(({ resource, method }) => `${resource}.${method}`);
}

test("a dotted operationId keeps its name before one that a rule made of tag and path", () => {
  const byPath = { delete: { responses: {} } };
  const byId = { post: { operationId: "pets.delete", responses: {} } };
  expect(namesOf({ "/pets/{id}": byPath, "/remove": byId })).toEqual(["pets.delete2", "pets.delete"]);
});

test("an operationId is not dotted by a dot at its end", () => {
  const byPath = { delete: { responses: {} } };
  const byId = { delete: { operationId: "delete.", responses: {} } };
  expect(namesOf({ "/pets/{id}": byPath, "/pets": byId })).toEqual(["pets.delete", "pets.delete2"]);
});

test("a chosen name comes before both", () => {
  const byId = { post: { operationId: "pets.delete", responses: {} } };
  const chosen = { get: { "x-resource": "pets", "x-method": "delete", responses: {} } };
  expect(namesOf({ "/remove": byId, "/pets": chosen })).toEqual(["pets.delete2", "pets.delete"]);
});

test.each<[httpMethod: string, path: string, operationId: string | undefined, tag: string | undefined, name: string]>([
  ["get", "/v1/accounts", undefined, undefined, "accounts.list"],
  ["get", "/v1/accounts/{id}", undefined, "Account", "account.retrieve"],
  ["post", "/v1/accounts", undefined, undefined, "accounts.create"],
  ["delete", "/accounts/{id}", undefined, undefined, "accounts.delete"],
  ["get", "/accounts/definitions", undefined, undefined, "accounts.listDefinitions"],
  ["get", "/", undefined, undefined, "root.list"],
  ["post", "/x", "mailbox.stream.create", "Other", "mailbox.stream.create"],
  ["get", "/x", "repos/list-tags", undefined, "repos.listTags"],
  ["get", "/pets", "listPets", "Pets", "pets.list"],
  ["get", "/pets", "list.", "Pets", "pets.list"],
  ["get", "/x", "événement.liste", undefined, "evenement.liste"],
])("%s %s with operationId %s and tag %s is called %s", (httpMethod, path, operationId, tag, name) => {
  const { resource, method } = nameByRule(httpMethod, path, operationId, tag);
  expect(`${resource}.${method}`).toBe(name);
});
