import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { ClientClass } from "./make-call.ts";

/** The class of a client whose files lie in a folder, on the runtime of this repository. */
export async function bundleClient(folder: string, name: string): Promise<ClientClass> {
  const outfile = join(folder, "client.bundle.mjs");
  const alias = { "lightfield-wootiv/runtime": resolve("src/runtime.ts") };
  const entryPoints = [join(folder, "index.ts")];
  await build({ entryPoints, alias, outfile, bundle: true, format: "esm", platform: "node", logLevel: "silent" });
  const module: unknown = await import(pathToFileURL(outfile).href);
  const found = module as Record<string, ClientClass | undefined>;
  const Client = found[name];
  if (Client === undefined) throw new Error(`The client has no class ${name}`);
  return Client;
}
