import { join } from "node:path";
import { expect, test } from "vitest";
import type { Document, Operation } from "../../codegen/document/document.ts";
import { generate } from "../../codegen/generate.ts";
import { operationScopes } from "../../codegen/model/scopes.ts";
import { emitReadme } from "../../codegen/package/readme.ts";
import { folderOf } from "../support/files.ts";

const scopes = { "pets:read": "Read pets,\nall of them.", "pets:write": "" };
const document: Document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  security: [{ tokens: ["pets:read"] }],
  components: {
    securitySchemes: {
      tokens: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://pets.example.com/token", scopes } } },
      signIn: { type: "openIdConnect" },
      key: { type: "apiKey", in: "header", name: "X-Key" },
    },
  },
  paths: {
    "/pets": {
      get: { responses: { 204: { description: "Done" } } },
      post: { security: [{ tokens: ["pets:write", "pets:read"] }], responses: { 204: { description: "Done" } } },
    },
  },
};

test.each<[what: string, source: Operation, scopes: string[]]>([
  ["those of the document", {}, ["pets:read"]],
  ["its own", { security: [{ tokens: ["pets:write"] }] }, ["pets:write"]],
  ["none without a key", { security: [] }, []],
  [
    "those of the first alternative that has some",
    { security: [{ key: [] }, { tokens: ["a"] }, { signIn: ["b"] }] },
    ["a"],
  ],
  ["those of all schemes together, once", { security: [{ tokens: ["a", "b"], signIn: ["b", "c"] }] }, ["a", "b", "c"]],
  ["no roles of other schemes", { security: [{ key: ["admin"] }] }, []],
  ["those of the overlay", { "x-scopes": ["b"], security: [{ tokens: ["a"] }] }, ["b"]],
])("an operation needs %s", (_, source, needed) => {
  expect(operationScopes(source, document)).toEqual(needed);
});

test("methods, options and README name scopes", async () => {
  const folder = await folderOf({ "pets.json": JSON.stringify(document) });
  const { api, files } = await generate({ document: join(folder, "pets.json"), overlays: [] });
  expect(files.get("resources/pets.ts")).toContain("`POST /pets` · scope `pets:write` and `pets:read`");
  const comment =
    "   * A token can have these scopes:\n   * - `pets:read`: Read pets, all of them.\n   * - `pets:write`\n";
  expect(files.get("client.ts")).toContain(comment);
  const readme = emitReadme(api, "Pets", "pets", []);
  expect(readme).toContain("the comment of each method names: `pets:read`, `pets:write`. The client requests a token");
});
