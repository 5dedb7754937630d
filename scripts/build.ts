/** Writes `dist/` of each package: JavaScript by rolldown, declarations by TypeScript, and the sandbox's documents and page. */
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { build } from "rolldown";
import type { OutputBundle, Plugin } from "rolldown";
import { writeBareDocument } from "./bare-documents.ts";
import { buildDeclarations } from "./declarations.ts";
import { packages } from "./packages.ts";
import type { Package } from "./packages.ts";

/** Packages that are in a chunk, with their license beside it: the folder, by their names. */
const bundled = { "eventsource-parser": "dist", commander: "cli/dist" };

/** What checks values is in no program that does not. */
const validation = /src\/(?:validate[/.]|call\/mismatches|platform\/validation-errors)/;
const groups = [
  // What entry points share is one file, since each more takes time to load. What is loaded on demand stays apart.
  {
    name: "core",
    minShareCount: 2,
    tags: ["$initial" as const],
    test: (id: string) => !validation.test(id),
    priority: 1,
  },
  { name: "validate", test: validation },
];

const runtime = resolve("src/runtime.ts");

/**
 * To the two clients here, the runtime is what they use of it: the same list of its names, of which rolldown follows no
 * others. What only the clients of other documents need is in `runtime.js` then, which these do not load.
 */
const runtimeOfClients: Plugin = {
  name: "runtime of clients",
  resolveId: {
    filter: { id: /src\/runtime\.ts$/ },
    handler: (_, importer) => (importer === undefined ? undefined : { id: `${runtime}?of-clients` }),
  },
  load: {
    filter: { id: /\?of-clients$/ },
    handler: () => ({ code: readFileSync(runtime, "utf8"), moduleType: "ts", moduleSideEffects: false }),
  },
};

const declarations = buildDeclarations(packages); // first: each dist stays as it is where types do not fit
for (const one of packages) await bundle(one);
for (const [path, text] of declarations) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const name of ["lightfield", "wootiv"]) writeBareDocument(name, "sandbox/dist/openapi");
for (const [name, dist] of Object.entries(bundled)) {
  copyFileSync(join("node_modules", name, "LICENSE"), join(dist, "chunks", `${name}.LICENSE.txt`));
}
cpSync("sandbox/page/files", "sandbox/dist/page", { recursive: true });
for (const { folder } of packages) if (folder !== ".") copyFileSync("LICENSE", join(folder, "LICENSE"));

async function bundle({ folder, entries, commands, chunks = {}, unused = [] }: Package): Promise<void> {
  await build({
    input: { ...entries, ...commands },
    // Other packages, and what Node brings. What begins with \0 is the bundler's own.
    external: new RegExp(`^(?!\\0|(?:${[...Object.keys(bundled), ...unused].join("|")})$)[^./]`),
    platform: commands === undefined ? "neutral" : "node",
    resolve: { alias: Object.fromEntries(unused.map((name) => [name, false])) },
    tsconfig: false,
    plugins: [
      runtimeOfClients,
      { name: "facades", generateBundle: (_, bundle) => removeFacades(bundle) },
      { name: "ascii", generateBundle: (_, bundle) => escapeCharacters(bundle) },
    ],
    experimental: { lazyBarrel: true },
    transform: { target: "es2022" },
    output: {
      dir: join(folder, "dist"),
      cleanDir: true,
      chunkFileNames: "chunks/[name].js",
      minifyInternalExports: false,
      comments: { annotation: true, jsdoc: false, legal: false }, // documentation is in the declarations
      codeSplitting: {
        // A command shares a few lines with them, and prints its --help without the packages that the rest imports.
        groups: commands === undefined ? groups : Object.entries(chunks).map(([name, test]) => ({ name, test })),
      },
    },
  });
  for (const name of Object.keys(commands ?? {})) chmodSync(join(folder, "dist", `${name}.js`), 0o755);
}

/** A file that only passes on what another one exports takes longer to load than its text: who wants it imports the other. */
function removeFacades(bundle: OutputBundle): void {
  const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
  for (const facade of chunks) {
    const [target = ""] = facade.imports;
    if (facade.isEntry || facade.moduleIds.length > 0 || facade.imports.length !== 1 || facade.code.includes(" as "))
      continue;
    const [from, to] = [facade, { fileName: target }].map(({ fileName }) => `/${basename(fileName)}")`);
    for (const chunk of chunks) chunk.code = chunk.code.replaceAll(from ?? "", to ?? "");
    delete bundle[facade.fileName];
  }
}

/** One character beyond ASCII makes two bytes of each in its file, and a fifth more time to load it. */
function escapeCharacters(bundle: OutputBundle): void {
  for (const file of Object.values(bundle)) {
    if (file.type !== "chunk") continue;
    file.code = file.code.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
}
