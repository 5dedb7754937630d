import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { DescribedAPI } from "../../cli/index.ts";
import type { OfferedAPI } from "../../cli/index.ts";
import { generate } from "../../codegen/index.ts";
import type { APIClient } from "lightfield-wootiv/runtime";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { runCLI } from "../support/run-cli.ts";
import { json, serve } from "../support/serve.ts";

const document = `
openapi: 3.1.0
info: { title: Sample, version: "1" }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
security: [{ key: [] }]
paths:
  /boxes/{id}:
    patch:
      tags: [box]
      summary: Change a box
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, properties: { color: { enum: [red, blue] } } }, example: { color: red } } }
      responses: { 200: { description: "", content: { application/json: { schema: { type: object } } } } }
`;

test("a client of any other document gets a command line from its description", async () => {
  const folder = await folderOf({ "sample.yaml": document });
  const { files } = await generate({ input: join(folder, "sample.yaml"), cli: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const Client = await loadClient<APIClient>(document);
  const described = new DescribedAPI(join(folder, "cli"));
  const api: OfferedAPI = {
    name: "sample",
    description: "Boxes",
    describe: () => described,
    connect: (options) => Promise.resolve(new Client(options)),
  };
  const server = await serve(json({ id: "b_1" }));
  const program = { name: "attic", description: "Boxes in a terminal.", apis: [api] };
  const run = (...args: string[]): ReturnType<typeof runCLI> => {
    return runCLI(args, { program, env: { SAMPLE_API_KEY: "key_1", SAMPLE_BASE_URL: server.baseURL } });
  };
  expect((await run("--help")).stdout).not.toContain("ightfield");
  expect((await run("sample", "box", "update", "--help")).stdout).toContain(
    `attic sample box update id --data '{"color":"red"}'`,
  );
  expect(await run("sample", "box", "update", "b_1", "--set", "color=rde")).toMatchObject({
    code: 2,
    stderr: 'body.color must be "red" or "blue", and is "rde". Did you mean red?\n',
  });
  expect(await run("sample", "box", "update", "b_1", "--set", "color=red")).toMatchObject({ code: 0, stderr: "" });
  expect(server.requests).toMatchObject([{ method: "PATCH", url: "/boxes/b_1", body: '{"color":"red"}' }]);
});
