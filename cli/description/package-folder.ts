import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileSystem } from "./file-system.ts";

/** The folder of this package, be it built or not. Asking Node for it takes as long as half a start. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!fileSystem.existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** From the package's own manifest. */
export function readVersion(): string {
  return JSON.parse(fileSystem.readFileSync(join(packageFolder(), "package.json"), "utf8")).version;
}
