import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createMCPServer } from "../../cli/mcp.ts";
import type { MCPServerOptions } from "../../cli/mcp.ts";
import { generate } from "../../codegen/index.ts";
import { connectAgent } from "../support/agent.ts";
import type { Agent } from "../support/agent.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { petstore } from "../support/petstore.ts";
import { json, serve } from "../support/serve.ts";
import type { TestServer } from "../support/serve.ts";

const document = petstore.replace("Pet Store", "Sample").replace(
  "components:\n",
  `  /exports:
    post:
      tags: [exports]
      summary: Export all pets, and forget them
      responses:
        "200":
          description: The pets.
          content: { application/zip: {} }
components:
`,
);
let Sample: Awaited<ReturnType<typeof loadClient<object>>>;
beforeAll(async () => void (Sample = await loadClient<object>(document)));

/** An agent of a server for the document, and the server of its API. */
async function start(options: Pick<MCPServerOptions, "allow" | "folders">): Promise<Agent & TestServer> {
  const folder = await folderOf({ "sample.yaml": document });
  for (const [path, text] of (await generate({ input: join(folder, "sample.yaml"), cli: true })).files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const server = await serve(json({ name: "Rex" }));
  const sample = {
    client: new Sample({ baseURL: server.baseURL, apiKey: "k" }),
    description: join(folder, "cli"),
  };
  const apis = { sample };
  const agent = await connectAgent(createMCPServer({ name: "pets", version: "1.0.0", apis, ...options }));
  return { ...server, ...agent };
}

test("a client of any document is served with its description by the same tools", async () => {
  const { client, call, requests } = await start({ allow: "write" });
  expect(client.getServerVersion()).toMatchObject({ name: "pets", version: "1.0.0" });
  expect(await call("search_operations", { query: "add an animal to the pets", limit: 1 })).toEqual({
    operations: [{ operation: "sample.pets.create", summary: "Add a pet.", tool: "call_write" }],
  });
  const wrong = { operation: "sample.pets.create", input: { body: { nam: "Rex" } } };
  await expect(call("call_write", wrong)).rejects.toThrow("Did you mean name?");
  const right = { operation: "sample.pets.create", input: { body: { name: "Rex" } } };
  expect(await call("call_write", right)).toMatchObject({ data: { name: "Rex" } });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(["POST /pets"]);
});

test("a file that is more than read needs more than a folder", async () => {
  const folder = await folderOf({});
  const exporting = { operation: "sample.exports.create", path: "pets.zip" };
  const reading = await start({ folders: [folder] });
  await expect(reading.call("download", exporting)).rejects.toThrow(
    "Nothing was sent: sample.exports.create is not offered here. Whoever runs this server can start it with --allow write.",
  );
  const { operations } = await reading.call("search_operations", { query: "export pets", limit: 1 });
  expect(operations).toEqual([expect.objectContaining({ tool: "download", serverNeeds: "--allow write" })]);
  expect(reading.requests).toEqual([]);
  const writing = await start({ folders: [folder], allow: "write" });
  expect(await writing.call("download", exporting)).toMatchObject({ path: join(folder, "pets.zip") });
});
