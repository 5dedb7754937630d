import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Plugin } from "esbuild";

/** What is loaded on demand is a file of its own, as with every bundler that splits code, but for the chunk that is named. */
export function onDemandBut(chunk?: string): Plugin {
  return {
    name: "on demand",
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ kind, path }) => {
        return kind === "dynamic-import" && path !== `./${chunk}.js` ? { path, external: true } : undefined;
      });
    },
  };
}

/** A program as a browser loads it: bundled and minified. Without plugins: in one file with what is loaded on demand. */
export async function bundle(program: string, plugins: Plugin[] = [onDemandBut()]): Promise<string> {
  const stdin = { contents: program, resolveDir: "." };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false, plugins });
  return outputFiles[0]?.text ?? "";
}

/** Its bytes, compressed. */
export async function sizeOf(program: string, plugins?: Plugin[]): Promise<number> {
  return gzipSync(await bundle(program, plugins), { level: 9 }).length;
}

export const oneList = `
  import { AccountResource, api } from "lightfield-wootiv/lightfield";
  import { Transport } from "lightfield-wootiv/runtime";
  const account = new AccountResource(new Transport(api, {}));
  for await (const { id } of account.list({ limit: 25 })) console.log(id);`;

/** The same of an API whose document states no rate limits. */
export const unpacedList = `
  import { ContactsResource, api } from "lightfield-wootiv/wootiv";
  import { Transport } from "lightfield-wootiv/runtime";
  const contacts = new ContactsResource(new Transport(api, {}));
  for await (const { id } of contacts.list({ limit: 25 })) console.log(id);`;

export const wholeClient = `
  import { Lightfield } from "lightfield-wootiv/lightfield";
  const { account } = new Lightfield();
  for await (const { id } of account.list({ limit: 25 })) console.log(id);`;
