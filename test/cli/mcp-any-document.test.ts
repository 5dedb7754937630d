import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createMCPServer } from "../../cli/mcp.ts";
import { generate } from "../../codegen/index.ts";
import { connectAgent } from "../support/agent.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { petstore } from "../support/petstore.ts";
import { json, serve } from "../support/serve.ts";

test("a client of any document is served with its description by the same tools", async () => {
  const document = petstore.replace("Pet Store", "Sample");
  const folder = await folderOf({ "sample.yaml": document });
  for (const [path, text] of (await generate({ input: join(folder, "sample.yaml"), cli: true })).files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { baseURL, requests } = await serve(json({ name: "Rex" }));
  const Sample = await loadClient<object>(document);
  const sample = { client: new Sample({ baseURL, apiKey: "k" }), description: join(folder, "cli") };
  const server = createMCPServer({ name: "pets", version: "1.0.0", apis: { sample }, allow: "write" });
  const agent = await connectAgent(server);

  expect(agent.client.getServerVersion()).toMatchObject({ name: "pets", version: "1.0.0" });
  expect(await agent.call("search_operations", { query: "add an animal to the pets", limit: 1 })).toEqual({
    operations: [{ operation: "sample.pets.create", summary: "Add a pet.", tool: "call_write" }],
  });
  const wrong = { operation: "sample.pets.create", input: { body: { nam: "Rex" } } };
  await expect(agent.call("call_write", wrong)).rejects.toThrow("Did you mean name?");
  const right = { operation: "sample.pets.create", input: { body: { name: "Rex" } } };
  expect(await agent.call("call_write", right)).toMatchObject({ data: { name: "Rex" } });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(["POST /pets"]);
});
