import { createRequire } from "node:module";

const { version }: { version: string } = createRequire(import.meta.url)("@lightfield-wootiv/codegen/package.json");

/** The versions of lightfield-wootiv that generated code runs on: those compatible with the one of this package. */
export const runtimeRange: string = rangeOf(version);

/** `0.3.2` → `^0.3.0`, `2.3.4` → `^2.0.0` */
export function rangeOf(release: string): string {
  const [major = "0", minor = "0"] = release.split(".");
  return major === "0" ? `^0.${minor}.0` : `^${major}.0.0`;
}
