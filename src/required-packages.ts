import { createRequire } from "node:module";

/** A part of this package that needs packages which the clients do not: they are optional, and may be missing. */
export type Part = "sandbox" | "generator";

const requiredPackages: Record<Part, readonly string[]> = {
  sandbox: ["hono", "@hono/node-server", "ajv", "ajv-formats", "yaml"],
  generator: ["@hey-api/openapi-ts", "openapi-format", "openapi-typescript", "typescript", "yaml"],
};

/** The package of a part that may print something else in any other version than the tested one. */
const pinnedPackages: Partial<Record<Part, string>> = { generator: "@hey-api/openapi-ts" };

/** What to install if an error says that a package is missing; `undefined` for any other error. */
export function describeMissing(part: Part, error: unknown): string | undefined {
  if (Reflect.get(Object(error), "code") !== "ERR_MODULE_NOT_FOUND") return undefined;
  return `The ${part} needs packages that are not installed. ${describeInstall(part)}`;
}

/** What to install if the pinned package of a part is installed in another version; `undefined` if it is not. */
export function findVersionMismatch(part: Part): string | undefined {
  const name = pinnedPackages[part];
  if (name === undefined) return undefined;
  const [tested, installed] = [testedVersion(name), installedVersion(name)];
  if (installed === undefined || installed === tested) return undefined;
  return `The ${part} needs ${name}@${tested}, but ${name}@${installed} is installed. ${describeInstall(part)}`;
}

function describeInstall(part: Part): string {
  const packages = requiredPackages[part].map((name) => `${name}@${testedVersion(name)}`);
  return `Run: npm install --save-dev ${packages.join(" ")}`;
}

interface Manifest {
  readonly version: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function readManifest(name: string): Manifest {
  return createRequire(import.meta.url)(`${name}/package.json`);
}

/** The version of another package that this one was tested with. */
function testedVersion(name: string): string | undefined {
  return readManifest("lightfield-wootiv").devDependencies[name];
}

function installedVersion(name: string): string | undefined {
  try {
    return readManifest(name).version;
  } catch {
    return undefined; // it is missing, and the import of the part will say so
  }
}
