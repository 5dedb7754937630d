/** Shows what would be published of each package, and fails where one has grown past its budget. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entrySizes } from "./entry-sizes.ts";
import { packages } from "./packages.ts";
import { budgets, findExcess, kilobytes, measure, packInto } from "./tarball.ts";
import type { PackedFile } from "./tarball.ts";

const folder = mkdtempSync(join(tmpdir(), "pack-"));
try {
  const tarballs = packages.map((source) => ({ name: source.name, source, tarball: packInto(folder, source) }));
  for (const { name, source, tarball } of tarballs) {
    console.log(name);
    console.table(Object.fromEntries(tarball.files.map(({ path, size }) => [path, { bytes: size }])));
    console.table(sumByFolder(tarball.files));
    console.table(entrySizes(source));
  }
  const rows = tarballs.map(({ name, tarball }) => compare(name, measure(tarball)));
  console.table(Object.assign({}, ...rows));
  for (const { name, tarball } of tarballs) {
    for (const excess of findExcess(measure(tarball), budgets[name])) {
      console.error(`${name} is over budget: ${excess} (scripts/budget.json)`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** A row of the table: each figure, and its budget. */
function compare(name: string, figures: Readonly<Record<string, number>>): Record<string, Record<string, string>> {
  const cells = Object.entries(figures).map(([figure, value]) => [figure, `${value} of ${budgets[name]?.[figure]}`]);
  return { [name]: Object.fromEntries(cells) };
}

function sumByFolder(files: readonly PackedFile[]): Record<string, { files: number; kB: number }> {
  const folders = [...new Set(files.map(({ path }) => folderOf(path)))];
  return Object.fromEntries(
    folders.map((folder) => {
      const sizes = files.filter(({ path }) => folderOf(path) === folder).map(({ size }) => size);
      return [folder, { files: sizes.length, kB: kilobytes(sizes.reduce((sum, size) => sum + size, 0)) }];
    }),
  );
}

/** Most of a package is in `dist`, so there it takes two names to tell what is meant. */
function folderOf(path: string): string {
  return path
    .split("/")
    .slice(0, path.startsWith("dist/") ? 2 : 1)
    .join("/");
}
