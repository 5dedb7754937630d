import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface PackedFile {
  path: string;
  /** Bytes. */
  size: number;
}

/** The package as npm would publish it. */
export interface Tarball {
  /** Where it lies. */
  path: string;
  files: PackedFile[];
  /** Bytes to download. */
  size: number;
  /** Bytes on the disk of who installs it. */
  unpackedSize: number;
}

/** As npm reports it. */
type Packed = Omit<Tarball, "path"> & { filename: string };

/** Packs the project as it stands into a folder. `dist/` must have been built. */
export function packInto(folder: string): Tarball {
  const output = execFileSync("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const answer: Record<string, Packed> = JSON.parse(output);
  const [packed] = Object.values(answer); // npm 11 gives a list, npm 12 an object by name
  if (packed === undefined) throw new Error("npm pack has packed nothing.");
  return { ...packed, path: join(folder, packed.filename) };
}

/** What the package may weigh: the figures of November 2026 and 2 % for growth. */
export const budget: Record<string, number> = JSON.parse(readFileSync(new URL("budget.json", import.meta.url), "utf8"));

/** The tarball's figures, under the names of the budget. */
export function measure({ size, unpackedSize, files }: Tarball): Record<string, number> {
  return { "kB to download": kilobytes(size), "kB unpacked": kilobytes(unpackedSize), files: files.length };
}

/** What is over its budget, in words. */
export function findExcess(figures: Record<string, number>, limits: Record<string, number> = budget): string[] {
  return Object.entries(figures)
    .filter(([name, figure]) => figure > (limits[name] ?? 0))
    .map(([name, figure]) => `${name}: ${figure}, and the budget is ${limits[name] ?? 0}`);
}

export function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
