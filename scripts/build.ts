/** Writes `dist/`: JavaScript bundled by rolldown, declarations by TypeScript, and the documents that the sandbox reads. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "rolldown";
import { writeBareDocument } from "./bare-documents.ts";
import { buildDeclarations } from "./declarations.ts";

const entries = {
  index: "src/index.ts",
  lightfield: "generated/lightfield/index.ts",
  wootiv: "generated/wootiv/index.ts",
  raw: "src/raw.ts",
  node: "src/node.ts",
  runtime: "src/runtime.ts",
  sandbox: "sandbox/index.ts",
};

const declarations = buildDeclarations(Object.values(entries)); // first: dist stays as it is where types do not fit
await build({
  input: { ...entries, bin: "src/bin.ts" },
  external: /^[^./]/, // other packages, and what Node brings
  platform: "neutral",
  tsconfig: false,
  transform: { target: "es2022" },
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "chunks/[name].js",
    minifyInternalExports: false,
    comments: { annotation: true, jsdoc: false, legal: false }, // documentation is in the declarations
    codeSplitting: {
      // What entry points share is one file, since each more takes time to load. What is loaded on demand stays apart.
      groups: [{ name: "core", minShareCount: 2, tags: ["$initial"] }],
    },
  },
});
for (const [path, text] of declarations) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const name of ["lightfield", "wootiv"]) writeBareDocument(name);
