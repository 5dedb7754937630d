/**
 * What the types of a workspace cost: a program of fifty calls with six objects and 300 fields, against the same program
 * without, by TypeScript 5.9 and 7: the time of the check alone, and the time of the whole compiler; and how long
 * an editor takes to complete the key of a filter, the first time and, by the median, later.
 */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { completeInServer, completeNatively } from "./editors.ts";
import type { Completions } from "./editors.ts";
import { inFolder } from "./folder.ts";

const rounds = 10;

/** Milliseconds of the check, as the compiler reports them, and of its whole process. */
interface Cost {
  readonly instantiations: number;
  readonly check: number;
  readonly process: number;
}

const compilers = { "5.9": "node_modules/typescript/bin/tsc", "7": "node_modules/@typescript/native/bin/tsc" };
const rows: Record<string, Record<string, string>> = {};
for (const [version, compiler] of Object.entries(compilers)) rows[version] = await compare(compiler);
console.table(rows);
console.table({
  "5.9, tsserver": describe(await inFolder("completion", completeInServer)),
  "7, language server": describe(await inFolder("completion", completeNatively)),
});

/** By turns, so that what else the machine does falls on both; the least of each counts. */
async function compare(compiler: string): Promise<Record<string, string>> {
  const [open, typed] = await inFolder("open", (without) =>
    inFolder("typed", (within) => {
      const pairs = Array.from(
        { length: rounds },
        () => [compile(compiler, without), compile(compiler, within)] as const,
      );
      return [leastOf(pairs.map(([one]) => one)), leastOf(pairs.map(([, other]) => other))] as const;
    }),
  );
  const against = (one: number, other: number): string => `${one.toFixed(0)}, ${(one / other).toFixed(2)} ×`;
  return {
    "instantiations without": String(open.instantiations),
    with: against(typed.instantiations, open.instantiations),
    "check without, ms": open.check.toFixed(0),
    "check with": against(typed.check, open.check),
    "tsc without, ms": open.process.toFixed(0),
    "tsc with": against(typed.process, open.process),
  };
}

function compile(compiler: string, folder: string): Cost {
  const start = performance.now();
  const output = execFileSync(process.execPath, [resolve(compiler), "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s*([\\d.]+)`, "m").exec(output)?.[1]);
  return {
    instantiations: figure("Instantiations"),
    check: figure("Check time") * 1000,
    process: performance.now() - start,
  };
}

function leastOf(costs: readonly Cost[]): Cost {
  const least = (member: keyof Cost): number => Math.min(...costs.map((cost) => cost[member]));
  return { instantiations: least("instantiations"), check: least("check"), process: least("process") };
}

function describe({ keys, milliseconds: [first = 0, ...later] }: Completions): Record<string, string> {
  const median = later.toSorted((one, other) => one - other)[Math.floor(later.length / 2)] ?? 0;
  return { keys: String(keys), "first, ms": first.toFixed(0), "later, ms": median.toFixed(1) };
}
