import { builtinModules } from "node:module";
import { kebabCase } from "../names.ts";

/** The name of a package for an API: `Pet Store` → `pet-store`. Names of Node's own modules are taken. */
export function packageNameOf(title: string): string {
  const name = kebabCase(title)
    .replace(/[^a-z0-9-]/g, "")
    .replace(/^-+|-+$/g, "")
    .slice(0, longest)
    .replace(/-+$/, "");
  if (name === "") return "api-client";
  return isPackageName(name) ? name : `${name}-client`;
}

/** Whether npm takes a new package by that name: `pet-store`, `@vets/pet-store`. */
export function isPackageName(name: string): boolean {
  const isTaken = builtinModules.includes(name) || name === "node_modules" || name === "favicon.ico";
  return name.length <= longest && !isTaken && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name);
}

/** npm takes no more characters; a suffix may come to those of a title. */
const longest = 200;
