import type { API } from "../model/model.ts";

/** How a package is made again: the options of `generate`, with paths from the package's folder on. */
export interface PackageOptions {
  /** As on npm: `pet-store`. */
  readonly name: string;
  /** `["--input", "../pets.yaml"]` */
  readonly arguments: readonly string[];
  /** The versions of the runtime and the generator that belong together: `^0.1.0`. */
  readonly range: string;
  /** Whether it has stand-ins for tests. */
  readonly withMocks?: boolean;
  /** Whether it describes its operations as JSON. */
  readonly withDescription?: boolean;
}

/** The package.json of a client. Nothing in it is published that is not built. */
export function emitManifest(
  { client, validators }: Pick<API, "client" | "validators">,
  title: string,
  options: PackageOptions,
): string {
  const { name, range, withMocks = false, withDescription = false } = options;
  const manifest = {
    name,
    version: "0.1.0",
    description: `Typed client for ${title}`,
    keywords: ["api-client", "sdk", "typescript", client],
    license: "UNLICENSED",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ".": entryPoint("index"),
      ...(validators !== undefined && { "./validators": entryPoint("validators") }),
      ...(withMocks && { "./fakes": entryPoint("fakes"), "./handlers": entryPoint("handlers") }),
      ...(withDescription && { "./cli/*.json": "./src/cli/*.json" }),
      "./package.json": "./package.json",
    },
    files: ["dist", ...(withDescription ? ["src/cli"] : [])],
    scripts: {
      generate: commandOf("generate", options),
      check: commandOf("check", options),
      build: "tsc",
      prepack: "npm run build",
      test: "npm run build && node --test test/*.test.js",
      "test-publish": "node scripts/rehearse.js",
    },
    dependencies: { "lightfield-wootiv": range },
    ...(withMocks && { peerDependencies: { msw }, peerDependenciesMeta: { msw: { optional: true } } }),
    devDependencies: { "@lightfield-wootiv/codegen": range, ...(withMocks && { msw }), typescript: "^5.9.3" },
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The versions that handlers are for. */
const msw = "^2.15.0";

function entryPoint(name: string): object {
  return { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` };
}

function commandOf(command: string, { arguments: args }: PackageOptions): string {
  return ["lightfield-wootiv-codegen", command, "--package", ...args, "--output", "."].map(quote).join(" ");
}

/** For the shells of all systems. */
function quote(argument: string): string {
  if (/^[\w./:@=-]+$/.test(argument)) return argument;
  return `"${argument.replace(/["$`\\]/g, String.raw`\$&`)}"`;
}

/** The tsconfig.json of a client. */
export function emitCompilerOptions(): string {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    rootDir: "src",
    outDir: "dist",
    declaration: true,
  };
  return `${JSON.stringify({ compilerOptions, include: ["src"] }, undefined, 2)}\n`;
}
