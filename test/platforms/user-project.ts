import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packages } from "../../scripts/packages.ts";
import { packInto } from "../../scripts/tarball.ts";

/** Makes an empty project of a user with these of our packages installed; it is gone when this program ends. */
export function createUserProject(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "user-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const wanted = packages.filter(({ name }) => names.includes(name));
  const tarballs = wanted.map((source) => packInto(folder, source).path);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", ...tarballs], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}
