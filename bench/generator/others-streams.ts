/** Prints what other generators do with the documents of streams.json, as the table of README.md has it. */
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { installPeers } from "../install-peers.ts";
import { otherGenerators, printClient } from "./other-generators.ts";

const help = `Usage: node bench/generator/others-streams.ts <folder of clones>

Counts, in what each generator prints, the operations that give items as they come, and the webhooks that have types.`;

/** How each of them says that an operation is a stream, and that a type is that of a webhook. */
const streams = [/responseKind: "sse"/g, /ServerSentEventsResult</g];
const webhooks = [/^export type \w+WebhookPayload = /gm, /^ {4}\S.*: \{$/gm];

const [clones] = process.argv.slice(2);
if (clones === undefined || clones.startsWith("-")) {
  console.log(help);
  process.exitCode = clones === undefined ? 2 : 0;
} else {
  await printTable(clones);
}

async function printTable(from: string): Promise<void> {
  installPeers(join(import.meta.dirname, "peers"), "orval");
  const listed: { repository: string; path: string }[] = JSON.parse(
    readFileSync(join(import.meta.dirname, "streams.json"), "utf8"),
  );
  const names = Object.keys(otherGenerators);
  console.log(`| document | ${names.join(" | ")} |\n| --- |${" --- |".repeat(names.length)}`);
  const folder = await mkdtemp(join(tmpdir(), "others-"));
  for (const [number, { repository, path }] of listed.entries()) {
    const input = resolve(from, repository.replace("/", "+"), path);
    const cells: string[] = [];
    for (const [index, run] of Object.values(otherGenerators).entries()) {
      const output = join(folder, String(number), String(index));
      await mkdir(output, { recursive: true });
      cells.push(judge(printClient(run(input, output), folder, output)));
    }
    console.log(`| ${repository} | ${cells.join(" | ")} |`);
  }
  await rm(folder, { recursive: true });
}

function judge(text: string | undefined): string {
  if (text === undefined) return "refused";
  const found = { streams: count(text, streams), webhooks: count(declaredWebhooks(text), webhooks) };
  const parts = Object.entries(found).filter(([, number]) => number > 0);
  return parts.map(([what, number]) => `${number} ${what}`).join(", ") || "none";
}

/** openapi-typescript has all webhooks in one interface; the others name a type for each, or none. */
function declaredWebhooks(text: string): string {
  const block = /^export interface webhooks \{$([\s\S]*?)^\}$/m.exec(text)?.[1];
  return block ?? text.match(/^export type \w+WebhookPayload = .*$/gm)?.join("\n") ?? "";
}

function count(text: string, patterns: readonly RegExp[]): number {
  return patterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
}
