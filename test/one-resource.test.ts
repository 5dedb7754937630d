import { basename } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import * as lightfield from "../generated/lightfield/index.ts";
import * as wootiv from "../generated/wootiv/index.ts";

const classes = Object.entries({ lightfield, wootiv }).flatMap(([api, exports]) =>
  Object.keys(exports)
    .filter((name) => name.endsWith("Resource"))
    .map((name) => [api, name] as const),
);

test.each(classes)("a bundle that uses %s's %s alone holds no other resource", async (api, name) => {
  const bundled = await bundleResource(api, name);
  const own = name
    .replace(/Resource$/, "")
    .replace(/(?<=.)[A-Z]/g, "-$&")
    .toLowerCase();
  // A resource holds its children, whose files begin with its name.
  const strangers = bundled.filter((file) => file !== own && !file.startsWith(`${own}-`));
  expect(bundled).toContain(own);
  expect(strangers).toEqual([]);
});

/** The files of resources of which a bundle holds anything. */
async function bundleResource(api: string, name: string): Promise<string[]> {
  const code = `import { api, ${name} } from "lightfield-wootiv/${api}";
    import { Transport } from "lightfield-wootiv/runtime";
    globalThis.resource = new ${name}(new Transport(api, {}));`;
  const stdin = { contents: code, resolveDir: "." };
  const { metafile } = await build({ stdin, bundle: true, write: false, format: "esm", metafile: true });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([file, { bytesInOutput }]) => file.includes("/resources/") && bytesInOutput > 0)
    .map(([file]) => basename(file, ".js"));
}
