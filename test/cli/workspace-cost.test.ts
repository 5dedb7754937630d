import { build } from "esbuild";
import ts from "typescript";
import { expect, test } from "vitest";
import { completeFilter, countInstantiations } from "../../bench/workspace-types/measure.ts";
import { emitWorkspace } from "../../cli/emit/emit-workspace.ts";
import { everyType } from "../support/definitions.ts";

test("the types of 300 fields add a tenth to the instantiations of a program of fifty calls, at most", () => {
  const [open, typed] = [countInstantiations(false), countInstantiations(true)];
  expect(open).toBeGreaterThan(100);
  expect(typed).toBeLessThanOrEqual(1.1 * open);
}, 60_000);

test("an editor completes the keys of a filter, all of them", () => {
  expect(completeFilter()).toBe(254);
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

test("in a bundle, types take nothing, the client another name, and options what is used of them", async () => {
  const own = await bundle(`import { WorkspaceLightfield } from "workspace"; new WorkspaceLightfield();`);
  const plain = await bundle(`import { Lightfield } from "lightfield-wootiv/lightfield"; new Lightfield();`);
  expect(own.length - plain.length).toBeLessThanOrEqual(25);
  const options = await bundle(`import { accountTier } from "workspace"; console.log(accountTier);`);
  expect(options).toContain("opt_gold");
  expect(options).not.toMatch(/opt_hot|opt_won|Lightfield\b.*extends/);
});
