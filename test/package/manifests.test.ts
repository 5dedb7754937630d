import { globSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { rangeOf } from "../../codegen/runtime-range.ts";
import { packages, readManifest } from "../../scripts/packages.ts";
import type { Manifest, Package } from "../../scripts/packages.ts";
import { packageName, packageVersion } from "../../src/platform/version.ts";

const manifests = packages.map((source) => ({ ...source, manifest: readManifest(source) }));
const [client] = manifests.map(({ manifest }) => manifest);

test("the version sent with each call is the one that is published", () => {
  expect({ packageName, packageVersion }).toEqual({ packageName: client?.name, packageVersion: client?.version });
});

test("generated code runs on the versions that are compatible with the one that is published", () => {
  const source = readFileSync("src/platform/version.ts", "utf8");
  expect(source).toContain(`export type RuntimeRange = "${rangeOf(packageVersion)}";`);
});

test("the packages have one version, and the client is tested with the others of that version", () => {
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const { name, manifest } of manifests) {
    expect(manifest.version).toBe(packageVersion);
    if (manifest !== client) expect(devDependencies[name]).toBe(packageVersion);
  }
});

describe.each(manifests)("the package.json of $name", ({ name, entries, commands = {}, manifest, folder }) => {
  test("says for what it is: the same license, module type and Node as the client", () => {
    const { license, type, sideEffects, engines } = manifest;
    expect({ license, type, sideEffects, engines }).toEqual({
      license: "Apache-2.0",
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
    });
    expect(manifest.name).toBe(name);
    expect(manifest.keywords.length).toBeGreaterThan(4);
  });

  test("exports what is built, and nothing else", () => {
    const built = Object.keys(entries).map((entry) => (entry === "index" ? "." : `./${entry}`));
    expect(Object.keys(manifest.exports)).toEqual([...built, "./package.json"]);
    expect(Object.values(manifest.bin ?? {})).toEqual(Object.keys(commands).map((command) => `./dist/${command}.js`));
  });

  test("is built as ASCII, of which an engine takes a byte for each character", () => {
    const files = globSync(join(folder, "dist/{*,chunks/*}.js"));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => /[^\0-\x7F]/.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("states every package that its dist imports, and no other", () => {
    const { dependencies, peerDependencies } = manifest;
    const imported = listImportedPackages({ folder });
    // What the client imports where it is installed, a package may bring along for its users.
    const isBrought = (other: string): boolean => manifest !== client && other in (client?.peerDependencies ?? {});
    const stated = Object.keys({ ...dependencies, ...peerDependencies });
    expect(imported).toEqual(stated.filter((other) => imported.includes(other) || !isBrought(other)).sort());
  });
});

test("who installs the client gets openapi-fetch, its helper types, and no other package", () => {
  const names = new Set(["lightfield-wootiv"]);
  for (const name of names) {
    const { dependencies }: Manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
    for (const dependency of Object.keys(dependencies ?? {})) names.add(dependency);
  }
  expect([...names]).toEqual(["lightfield-wootiv", "openapi-fetch", "openapi-typescript-helpers"]);
});

test("a peer is optional, in the versions that its user is known to work with", () => {
  const peers = manifests.map(({ manifest }) => manifest.peerDependencies);
  expect(peers).toEqual([
    { "@opentelemetry/api": "^1.9.0", "rate-limiter-flexible": "^11.4.0", undici: "^7.0.0 || ^8.0.0" },
    {
      "@hey-api/openapi-ts": "^0.99.0",
      "@redocly/cli": "^2.77.0",
      "openapi-typescript": "^7.13.0",
      prettier: "^3.0.0",
      typescript: ">=5.0.0",
    },
    undefined,
    undefined,
  ]);
  for (const { manifest } of manifests) {
    const optional = Object.keys(manifest.peerDependencies ?? {}).map((name) => [name, { optional: true }]);
    expect(manifest.peerDependenciesMeta ?? {}).toEqual(Object.fromEntries(optional));
  }
});

/** What the JavaScript and the declarations in `dist` import or resolve, on demand or not, but for what Node brings. */
function listImportedPackages({ folder }: Pick<Package, "folder">): string[] {
  const files = globSync(join(folder, "dist/**/*.{js,d.ts}"));
  const specifiers = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const { importedFiles } = ts.preProcessFile(text, true, file.endsWith(".js"));
    const resolved = [...text.matchAll(/import\.meta\.resolve\("([^"]+)"\)/g)].map(([, specifier = ""]) => specifier);
    return [...importedFiles.map(({ fileName }) => fileName), ...resolved];
  });
  const outside = specifiers.filter((specifier) => !specifier.startsWith(".") && !isBuiltin(specifier));
  return [...new Set(outside.map(toPackageName))].sort();
}

function toPackageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
