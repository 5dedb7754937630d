import { createRequire } from "node:module";

const manifest: Manifest = createRequire(import.meta.url)("@lightfield-wootiv/codegen/package.json");

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export const version: string = manifest.version;

/** A part of the work needs a package that is not installed. */
export class MissingPackageError extends Error {
  override name = "MissingPackageError";
}

/** What to install, for an error of an import; undefined for any other error. */
export function explainMissingPackage(error: unknown): MissingPackageError | undefined {
  if (!(error instanceof Error) || Reflect.get(error, "code") !== "ERR_MODULE_NOT_FOUND") return undefined;
  const [, name] = /^Cannot find package '([^']+)'/.exec(error.message) ?? [];
  if (name === undefined) return undefined;
  const wanted = [name, ...(companions[name] ?? [])].map(withRange).join(" ");
  const message = `This needs the package ${name}, which is not installed. Run: npm install --save-dev ${wanted}`;
  return new MissingPackageError(message, { cause: error });
}

/** Peers that not every package manager installs by itself. */
const companions: Readonly<Record<string, readonly string[]>> = {
  "openapi-typescript": ["typescript"],
  "@hey-api/openapi-ts": ["openapi-typescript", "typescript"],
};

function withRange(name: string): string {
  const range = manifest.dependencies[name] ?? manifest.peerDependencies[name];
  if (range === undefined) return name;
  return /[<>|* ]/.test(range) ? `"${name}@${range}"` : `${name}@${range}`; // as they are, shells read those as their own
}
