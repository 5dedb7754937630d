import { build } from "esbuild";
import ts from "typescript";
import { expect, test } from "vitest";
import { checkProgram, completeFilter } from "../../bench/workspace-types/measure.ts";
import { emitWorkspace } from "../../cli/emit/emit-workspace.ts";
import { everyType } from "../support/definitions.ts";

test("the types of 300 fields add half of the instantiations that a program of fifty calls has, at most", () => {
  const [open, typed] = [checkProgram(false), checkProgram(true)];
  expect(open.instantiations).toBeGreaterThan(100);
  expect(typed.instantiations).toBeLessThanOrEqual(1.5 * open.instantiations);
}, 60_000);

test("an editor completes the keys of a filter, all of them and at once", () => {
  expect(completeFilter().keys).toBe(254);
}, 60_000);

async function bundle(program: string): Promise<string> {
  const { outputText } = ts.transpileModule(emitWorkspace(everyType), { compilerOptions: { target: 9, module: 99 } });
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    external: ["lightfield-wootiv/*"],
    plugins: [
      {
        name: "workspace",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^workspace$/ }, ({ path }) => ({ path, namespace: "workspace", sideEffects: false }));
          onLoad({ filter: /./, namespace: "workspace" }, () => ({ contents: outputText }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

test("in a bundle, types take nothing, the client a class without a body, and options what is used of them", async () => {
  const own = await bundle(`import { WorkspaceLightfield } from "workspace"; new WorkspaceLightfield();`);
  const plain = await bundle(`import { Lightfield } from "lightfield-wootiv/lightfield"; new Lightfield();`);
  expect(own.length - plain.length).toBeLessThanOrEqual(25);
  const options = await bundle(`import { accountTier } from "workspace"; console.log(accountTier);`);
  expect(options).toContain("opt_gold");
  expect(options).not.toMatch(/opt_hot|opt_won|Lightfield\b.*extends/);
});
