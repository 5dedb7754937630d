import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { generateOwnClient } from "../../codegen/project.ts";
import type { ClientOptions } from "../../src/runtime.ts";
import type { Validators } from "../../src/validate.ts";

/** The class of a client that is generated from a document called "Sample", and an overlay, to make calls with. */
export async function loadClient<Client>(
  document: string,
  overlay?: string,
): Promise<new (options: ClientOptions) => Client> {
  const { Sample } = await loadModule<{ Sample: new (options: ClientOptions) => Client }>(document, overlay);
  return Sample;
}

/** All that the module of such a client exports. */
export async function loadModule<Exports>(document: string, overlay?: string): Promise<Exports> {
  return load(document, overlay, 'export * from "./index.ts";');
}

/** The class of such a client, and its validators, of types and of resources. */
export async function loadWithValidators<Client, Checks = Validators>(
  document: string,
): Promise<{ readonly Sample: new (options: ClientOptions) => Client; readonly validators: Checks }> {
  return load(
    document,
    undefined,
    'export { Sample } from "./index.ts"; export * as validators from "./validators.ts";',
  );
}

async function load<Exports>(document: string, overlay: string | undefined, entry: string): Promise<Exports> {
  const folder = await mkdtemp(join(tmpdir(), "lightfield-wootiv-"));
  try {
    await writeFile(join(folder, "sample.yaml"), document);
    const overlays = overlay === undefined ? [] : [join(folder, "sample.overlay.yaml")];
    for (const path of overlays) await writeFile(path, overlay ?? "");
    const { files } = await generateOwnClient({
      document: join(folder, "sample.yaml"),
      overlays,
    });
    const outfile = join(folder, "client.mjs");
    await bundle(files, entry, outfile);
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundle(files: ReadonlyMap<string, string>, entry: string, outfile: string): Promise<void> {
  const stdin = { contents: entry, resolveDir: resolve("generated/sample"), loader: "ts" } as const;
  const plugins = [fromMemory(files)];
  await build({ stdin, plugins, outfile, bundle: true, format: "esm", platform: "node", logLevel: "silent" });
}

/** The files of a client, as if they were in `generated/sample`. */
function fromMemory(files: ReadonlyMap<string, string>): Plugin {
  const texts = new Map([...files].map(([path, text]) => [resolve("generated/sample", path), text]));
  return {
    name: "from-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^/ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        return texts.has(file) ? { path: file, namespace: "memory" } : undefined;
      });
      onResolve({ filter: /\/src\/(runtime|validate)\.ts$/ }, ({ path }) => ({ path: resolve("src", basename(path)) }));
      onLoad({ filter: /^/, namespace: "memory" }, ({ path }) => ({
        contents: texts.get(path) ?? "",
        loader: "ts",
        resolveDir: join(path, ".."),
      }));
    },
  };
}
