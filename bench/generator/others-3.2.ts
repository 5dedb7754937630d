/** Prints what this generator and others do with small documents of OpenAPI 3.2, as the table of README.md has it. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPeers } from "../install-peers.ts";
import { cases } from "./cases-3.2.ts";
import type { Case } from "./cases-3.2.ts";
import { otherGenerators, printClient } from "./other-generators.ts";

const help = `Usage: node bench/generator/others-3.2.ts

Needs a build (npm run build). Each generator runs on each document, in a process of its own; what it prints is judged by the
patterns of cases-3.2.ts, and a process that fails or prints nothing is one that refuses the document.`;

const command = join(import.meta.dirname, "../../codegen/dist/cli.js");
const generators: typeof otherGenerators = {
  "this one": (input, output) => [command, "generate", "--input", input, "--output", output],
  ...otherGenerators,
};

if (process.argv.includes("--help")) console.log(help);
else await printTable();

async function printTable(): Promise<void> {
  installPeers(join(import.meta.dirname, "peers"), "orval");
  const folder = await mkdtemp(join(tmpdir(), "others-"));
  const names = Object.keys(generators);
  console.log(`| of 3.2 | ${names.join(" | ")} |\n| --- |${" --- |".repeat(names.length)}`);
  for (const [number, one] of cases.entries()) {
    const input = join(folder, `tides-${number}.json`);
    await writeFile(input, JSON.stringify(one.document));
    const verdicts: string[] = [];
    for (const [index, run] of Object.values(generators).entries()) {
      const output = join(folder, String(number), String(index));
      await mkdir(output, { recursive: true });
      verdicts.push(judge(one, printClient(run(input, output), folder, output)));
    }
    console.log(`| ${one.kind} | ${verdicts.join(" | ")} |`);
  }
  await rm(folder, { recursive: true });
}

function judge({ verdicts, otherwise }: Case, text: string | undefined): string {
  if (text === undefined) return "refused";
  return verdicts.find(([, pattern]) => pattern.test(text))?.[0] ?? otherwise;
}
