import { expect, test } from "vitest";
import { explain } from "../../codegen/explain.ts";
import { generate } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";

test.each([
  ["box.store", "box", "by rule: the operationId box.store up to its last dot"],
  ["list.", "attic", "by rule: the first tag, Attic"],
  ["boîte.é", "boite", "by rule: the operationId boîte.é up to its last dot"],
])("the resource of an operation called %s is %s, %s", async (operationId, resource, why) => {
  const document = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Attic", version: "1" },
    paths: { "/boxes": { post: { operationId, tags: ["Attic"], responses: { 204: { description: "Stored." } } } } },
  });
  const explanation = explain(
    await generate({ document: `${await folderOf({ "attic.json": document })}/attic.json`, overlays: [] }),
    "POST /boxes",
  );
  expect(explanation).toContain(`  resource  ${resource}\n            ${why}\n`);
});

test("a response is for the statuses that are successes, which `default` is not beside others", async () => {
  const answer = { description: "Boxes.", content: { "application/json": { schema: { type: "string" } } } };
  const document = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Attic", version: "1" },
    paths: {
      "/boxes": { get: { responses: { 200: answer, 304: { description: "Same." }, default: answer } } },
      "/bags": { get: { responses: { default: answer } } },
    },
  });
  const client = await generate({ document: `${await folderOf({ "attic.json": document })}/attic.json`, overlays: [] });
  expect(explain(client, "GET /boxes")).toMatch(/; for 200$/);
  expect(explain(client, "GET /bags")).toMatch(/; for default$/);
});

test("a method that is called by its operationId says why", async () => {
  const get = { tags: ["Attic"], responses: {} };
  const document = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Attic", version: "1" },
    paths: { "/boxes": { get }, "/bags": { get: { ...get, operationId: "listBags" } } },
  });
  const client = await generate({ document: `${await folderOf({ "attic.json": document })}/attic.json`, overlays: [] });
  expect(explain(client, "GET /bags")).toContain(
    "  method    listBags\n            by the operationId listBags, since list is taken, or belongs to the runtime\n",
  );
});
