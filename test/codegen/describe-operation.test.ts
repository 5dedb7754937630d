import { expect, test } from "vitest";
import { generateProject } from "../../codegen/project.ts";
import { folderOf } from "../support/files.ts";

const response = { description: "As it says." };
const common = { 204: response, 404: response, 503: response };
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
        responses: { ...common, 412: response },
      },
      delete: {
        "x-resource": "box",
        "x-method": "delete",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: common,
      },
    },
  },
});

test.each(["resources/box.ts", "api.md"])("%s states all that the document says of an operation", async (path) => {
  const { files } = await generateProject(await folderOf({ "attic.yaml": document }));
  const text = (files.get(`attic/${path}`) ?? "").replace(/\s+(\* )?/g, " ");
  expect(text).toContain(
    "`PUT /boxes/{id}` · scope `boxes:write` and `boxes:read` · rate limit `write` · " + "honours an idempotency key",
  );
  expect(text).toMatch(/\boptions\b`?:? Needs the header `If-Match`\. Needs the cookie `space`\./);
  expect(text).toContain("Replace a box.");
  expect(text).toMatch(/\bid\b`?:? ID of the box\./);
  expect(text).toMatch(/\bbody\b`?:? What is in it\./);
  expect(text).toMatch(/throws APIError also for 412\b/);
});

test.each(["client.ts", "api.md"])("%s states the errors that operations share", async (path) => {
  const { files } = await generateProject(await folderOf({ "attic.yaml": document }));
  const text = (files.get(`attic/${path}`) ?? "").replace(/\s+(\* )?/g, " ");
  expect(text).toContain("A method throws an `APIError` for 404 or 5xx, unless");
});
