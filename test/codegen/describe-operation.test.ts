import { expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";

const answer = { description: "As it says." };
const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Attic", version: "1" },
  paths: {
    "/boxes/{id}": {
      put: {
        "x-resource": "box",
        "x-method": "replace",
        "x-scopes": ["boxes:write", "boxes:read"],
        "x-rate-limit": "write",
        "x-idempotency-key": true,
        summary: "Replace a box",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" }, description: "ID of the box." },
          { name: "If-Match", in: "header", required: true, schema: { type: "string" } },
          { name: "space", in: "cookie", required: true, schema: { type: "string" } },
        ],
        requestBody: { description: "What is in it.", content: { "text/plain": {} } },
        responses: { 204: answer, 404: answer, 412: answer, 503: answer },
      },
    },
  },
});

test.each(["resources/box.ts", "api.md"])("%s tells all that the document says of a call", async (path) => {
  const { files } = await generate(await folderOf({ "attic.yaml": document }));
  const text = (files.get(`attic/${path}`) ?? "").replace(/\s+(\* )?/g, " ");
  expect(text).toContain(
    "`PUT /boxes/{id}` · scope `boxes:write` and `boxes:read` · rate limit `write` · needs the header `If-Match` · " +
      "needs the cookie `space` · honours an idempotency key",
  );
  expect(text).toContain("Replace a box.");
  expect(text).toMatch(/\bid\b`?:? ID of the box\./);
  expect(text).toMatch(/\bbody\b`?:? What is in it\./);
  expect(text).toMatch(/(@throws APIError for|· fails with) 404, 412, or 5xx/);
});
