/** One run for others-3.2.ts: what another generator prints by itself, with the least settings that it takes. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { load } from "./peers/load.ts";

interface OpenAPITypeScript {
  readonly default: (document: URL) => Promise<unknown>;
  readonly astToString: (nodes: unknown) => string;
}

type Plugin = (options: object) => unknown;

const [tool, input = "", output = ""] = process.argv.slice(2);
if (tool === "openapi-typescript") {
  const { default: print, astToString } = await load<OpenAPITypeScript>("openapi-typescript");
  await writeFile(join(output, "types.ts"), astToString(await print(pathToFileURL(input))));
}
if (tool === "orval") {
  const { generate } = await load<{ readonly generate: (options: object) => Promise<void> }>("orval");
  const target = join(output, "client.ts");
  await generate({ input: { target: input }, output: { target, client: "fetch", mode: "single" } });
}
if (tool === "kubb") {
  const { build } = await load<{ readonly build: (options: object) => Promise<unknown> }>("@kubb/core");
  const { pluginOas } = await load<{ readonly pluginOas: Plugin }>("@kubb/plugin-oas");
  const { pluginTs } = await load<{ readonly pluginTs: Plugin }>("@kubb/plugin-ts");
  const { pluginClient } = await load<{ readonly pluginClient: Plugin }>("@kubb/plugin-client");
  const plugins = [pluginOas({ validate: false }), pluginTs({}), pluginClient({ client: "fetch" })];
  const settings = { clean: false, format: false, lint: false, barrelType: false };
  await build({ config: { root: ".", input: { path: input }, output: { path: output, ...settings }, plugins } });
}
