/** What the package weighs: in a bundle, on the disk, for a compiler, and in the memory of a process that goes on. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entrySizes } from "../../scripts/entry-sizes.ts";
import { packInto } from "../../scripts/tarball.ts";
import { onDemandBut, oneList, sizeOf, unpacedList, wholeClient } from "../bundles.ts";
import { describe } from "../statistics.ts";
import { compilers, countInstantiations, timeCompiler, twentyCalls } from "../types/compile.ts";
import type { Cell } from "./goals.ts";
import { print, progress } from "./print.ts";

const name = "lightfield-wootiv";

/** Bytes of a program as a browser loads it. */
export async function weighBundles(): Promise<Cell[]> {
  const [paced, unpaced] = [await sizeOf(oneList), await sizeOf(unpacedList)];
  return show("bundle", "Minified and compressed, kB", {
    "one list without pacing": [unpaced / 1000],
    "one list": [paced / 1000],
    "of several pages": [(await sizeOf(oneList, [onDemandBut("walk-from")])) / 1000],
    "one whole API": [(await sizeOf(wholeClient)) / 1000],
  });
}

/** Bytes on the disk of who installs it, and of each entry point. */
export async function weighInstall(): Promise<Cell[]> {
  const folder = mkdtempSync(join(tmpdir(), "pack-"));
  try {
    const { size, unpackedSize } = packInto(folder, { folder: "." });
    const cells = show("install", "Install, MB", { download: [size / 1e6], unpacked: [unpackedSize / 1e6] });
    const entries = Object.entries(entrySizes({ name, folder: "." })).map(([entry, sizes]) => [
      entry,
      ...Object.values(sizes).map((bytes) => (bytes / 1000).toFixed(1)),
    ]);
    print("Entry points, kB; those that share a file count it each", [
      ["", "loaded", "on demand", "declarations"],
      ...entries,
    ]);
    return cells;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A program of 20 calls beside an empty one, each checked by turns. */
export async function weighTypes(rounds: number): Promise<Cell[]> {
  const ratios: Record<string, number[]> = Object.fromEntries(Object.keys(compilers).map((version) => [version, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [version, compiler] of Object.entries(compilers)) {
      progress(`types, round ${round + 1}: ${version}`);
      const order = round % 2 === 0 ? (["calls", "empty"] as const) : (["empty", "calls"] as const);
      const times = Object.fromEntries(order.map((program) => [program, timeCompiler(compiler, program)]));
      ratios[version]?.push(Number(times["calls"]) / Number(times["empty"]));
    }
  }
  return [
    ...show("types", "A compiler's time for a program of 20 calls, beside an empty one", ratios),
    ...show("instantiations", "Types that it instantiates for them", {
      "20 calls, each": [countInstantiations(twentyCalls) / 20],
    }),
  ];
}

/** What many calls leave behind in a process: in short, the whole is `soak.ts` by itself. */
export async function weighSoak(): Promise<Cell[]> {
  progress("soak");
  const soak = fork(`${import.meta.dirname}/soak.ts`, ["--calls", "200000"], { execArgv: ["--expose-gc"] });
  const [lines]: [pattern: string, bytes: string][][] = await once(soak, "message");
  await once(soak, "exit");
  const most = Math.max(...(lines ?? []).map(([, bytes]) => Number(bytes)));
  return show("soak", "The most that a pattern of calls leaves behind, bytes a call", { "all patterns": [most] });
}

/** Prints a table of one row. */
function show(part: string, title: string, values: Readonly<Record<string, readonly number[]>>): Cell[] {
  const cells = Object.entries(values).map(([column, figures]): Cell => ({ part, row: name, column, values: figures }));
  print(title, [
    ["", ...Object.keys(values)],
    [name, ...cells.map((cell) => textOf(cell))],
  ]);
  return cells;
}

/** A figure that was taken once has no spread. */
function textOf({ values }: Cell): string {
  return values.length === 1 ? String(values[0]?.toFixed(2)) : describe(values);
}
