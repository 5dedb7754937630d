import { resolve } from "node:path";
import * as esbuild from "esbuild";
import * as rolldown from "rolldown";
import { describe, expect, test } from "vitest";
import * as lightfield from "../../generated/lightfield/index.ts";
import * as wootiv from "../../generated/wootiv/index.ts";

const resources = Object.entries({ lightfield, wootiv }).flatMap(([api, exports]) =>
  Object.keys(exports)
    .filter((name) => name.endsWith("Resource"))
    .map((name) => [api, name] as const),
);

describe.each([
  ["esbuild", bundleByEsbuild],
  ["rolldown", bundleByRolldown],
])("a bundle by %s", (_, bundle) => {
  test.each(resources)("that uses %s's %s alone holds no other resource", async (api, name) => {
    const code = await bundle(`import { api, ${name} } from "lightfield-wootiv/${api}";
      import { Transport } from "lightfield-wootiv/runtime";
      globalThis.resource = new ${name}(new Transport(api, {}));`);
    const bundled = resources.map(([, other]) => other).filter((other) => new RegExp(`\\b${other}\\b`).test(code));
    // A resource holds its children, whose names begin with its own.
    const own = new RegExp(`^${name.replace(/Resource$/, "")}[A-Z]`);
    expect(bundled).toContain(name);
    expect(bundled.filter((other) => !own.test(other))).toEqual([]);
  });
});

async function bundleByEsbuild(program: string): Promise<string> {
  const stdin = { contents: program, resolveDir: "." };
  const { outputFiles } = await esbuild.build({ stdin, bundle: true, write: false, format: "esm" });
  return outputFiles[0]?.text ?? "";
}

async function bundleByRolldown(program: string): Promise<string> {
  const input = resolve("program.js");
  const load = (id: string): string | undefined => (id === input ? program : undefined);
  const resolveId = (id: string): string | undefined => (id === input ? input : undefined);
  const plugins = [{ name: "program", resolveId, load }];
  const { output } = await rolldown.build({ input, plugins, write: false });
  return output[0].code;
}
