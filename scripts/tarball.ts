import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Package } from "./packages.ts";

export interface PackedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** A package as npm would publish it. */
export interface Tarball {
  /** Where it lies. */
  readonly path: string;
  readonly files: readonly PackedFile[];
  /** Bytes to download. */
  readonly size: number;
  /** Bytes on the disk of who installs it. */
  readonly unpackedSize: number;
}

/** As npm reports it. */
type Packed = Omit<Tarball, "path"> & { readonly filename: string };

/** Packs a package as it stands. Its `dist/` must have been built. */
export function packInto(folder: string, source: Pick<Package, "folder">, ...options: string[]): Tarball {
  const output = execFileSync("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", folder, ...options], {
    cwd: source.folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const report: Record<string, Packed> = JSON.parse(output);
  const [packed] = Object.values(report); // npm 11 gives a list, npm 12 an object by name
  if (packed === undefined) throw new Error("npm pack has packed nothing.");
  return { ...packed, path: join(folder, packed.filename) };
}

type Figures = Readonly<Record<string, number>>;

/** What each package may weigh. */
export const budgets: Readonly<Record<string, Figures>> = JSON.parse(
  readFileSync(new URL("budget.json", import.meta.url), "utf8"),
);

/** The figures of a tarball, under the names of the budget. */
export function measure({ size, unpackedSize, files }: Tarball): Figures {
  return { "kB to download": kilobytes(size), "kB unpacked": kilobytes(unpackedSize), files: files.length };
}

/** What is over its budget, in words. */
export function findExcess(figures: Figures, budget: Figures = {}): string[] {
  return Object.entries(figures)
    .filter(([name, figure]) => figure > (budget[name] ?? 0))
    .map(([name, figure]) => `${name}: ${figure}, and the budget is ${budget[name] ?? 0}`);
}

export function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
