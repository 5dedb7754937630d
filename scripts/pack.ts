/** Shows what would be published, and fails where it has grown past its budget. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { budget, findExcess, kilobytes, measure, packInto, type PackedFile } from "./tarball.ts";

const folder = mkdtempSync(join(tmpdir(), "pack-"));
try {
  const tarball = packInto(folder);
  console.table(Object.fromEntries(tarball.files.map(({ path, size }) => [path, { bytes: size }])));
  console.table(sumByFolder(tarball.files));
  const figures = measure(tarball);
  console.table(Object.fromEntries(Object.keys(figures).map((name) => [name, compare(name, figures)])));
  const excess = findExcess(figures);
  for (const line of excess) console.error(`over budget: ${line} (scripts/budget.json)`);
  process.exitCode = excess.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function compare(
  name: string,
  figures: Record<string, number>,
): { now: number | undefined; budget: number | undefined } {
  return { now: figures[name], budget: budget[name] };
}

function sumByFolder(files: PackedFile[]): Record<string, { files: number; kB: number }> {
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  return Object.fromEntries(
    folders.map((folder) => {
      const sizes = files.filter(({ path }) => folderOf(path) === folder).map(({ size }) => size);
      return [folder, { files: sizes.length, kB: kilobytes(sizes.reduce((sum, size) => sum + size, 0)) }];
    }),
  );
}

/** Most of the package is in `dist`, so there it takes two names to tell what is meant. */
function folderOf(path: string): string {
  return path
    .split("/")
    .slice(0, path.startsWith("dist/") ? 2 : 1)
    .join("/");
}
