import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Installs the packages that a folder named `peers` names, unless this one of them is there. */
export function installPeers(folder: string, name: string): void {
  if (existsSync(join(folder, "node_modules", name))) return;
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error"];
  execFileSync("npm", ["install", ...options], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}
