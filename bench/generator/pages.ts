/** Counts the lists of the sixty documents that can be looped over, and prints some of them to be checked by hand. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "../../codegen/generate.ts";
import type { GeneratedClient } from "../../codegen/generate.ts";
import type { NormalOperation } from "../../codegen/normalize/normalize-operation.ts";
import { membersOf, typesOf } from "../../codegen/normalize/page-members.ts";
import type { Schema } from "../../codegen/document/document.ts";
import type { SchemaTable } from "../../codegen/schemas/schema-table.ts";
import { isPagedList } from "./list-operations.ts";

const help = `Usage: node bench/generator/pages.ts <folder of clones> [options]

Options
      --missing          print the lists without pages
      --sample <number>  print as many lists with pages: parameters, response, page style
      --seed <text>      choose others (default: 1)
  -h, --help             print this text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    missing: { type: "boolean", default: false },
    sample: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", short: "h", default: false },
  },
});

/** A list, and what to read of it. */
interface List {
  readonly style: string | undefined;
  readonly isCounted: boolean;
  readonly text: string;
}

const [clones] = positionals;
if (values.help || clones === undefined) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  await count(clones);
}

async function count(folder: string): Promise<void> {
  const documents: { repository: string; path: string }[] = JSON.parse(
    readFileSync(new URL("documents.json", import.meta.url), "utf8"),
  );
  const all: List[] = [];
  for (const { repository, path } of documents) {
    const document = join(folder, repository.replace("/", "+"), path);
    const lists = listsOf(await generate({ document, overlays: [] }), `${repository}/${path}`);
    const counted = lists.filter(({ isCounted }) => isCounted);
    console.log(`${repository}/${path}: ${withPages(counted).length} of ${counted.length}`);
    all.push(...lists);
  }
  const counted = all.filter(({ isCounted }) => isCounted);
  const found = withPages(all);
  if (values.missing) print(counted.filter(({ style }) => style === undefined));
  print(choose(found, Number(values.sample)));
  const share = (withPages(counted).length / counted.length) * 100;
  console.log(`\n${withPages(counted).length} of ${counted.length} lists have pages (${share.toFixed(1)} %)`);
  console.log(
    `${found.length - withPages(counted).length} others have pages: no parameter says so, but their responses do`,
  );
  const styles = [...new Set(found.map(({ style }) => style))];
  console.log(styles.map((style) => `${style} ${found.filter((list) => list.style === style).length}`).join(", "));
}

function withPages(lists: readonly List[]): List[] {
  return lists.filter(({ style }) => style !== undefined);
}

function print(lists: readonly List[]): void {
  for (const { text } of lists) console.log(`\n${text}`);
}

/** The same for the same seed, whatever else is found. */
function choose(lists: readonly List[], size: number): List[] {
  const key = ({ text }: List): string =>
    createHash("sha256")
      .update(values.seed)
      .update(text.split("\n")[0] ?? "")
      .digest("hex");
  const keyed = lists.map((list) => [key(list), list] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return keyed.slice(0, size).map(([, list]) => list);
}

function listsOf({ normal }: GeneratedClient, name: string): List[] {
  return normal.operations
    .map((operation) => ({
      style: operation.pageStyle?.by,
      isCounted: isPagedList(operation, normal.schemas),
      text: describe(operation, name, normal.schemas),
    }))
    .filter(({ style, isCounted }) => isCounted || style !== undefined);
}

function describe(operation: NormalOperation, name: string, schemas: SchemaTable): string {
  const { httpMethod, path, queryParameters, responses, pageStyle } = operation;
  const parameters = queryParameters.map((parameter) => {
    const { default: usual, format = "" } = schemas.read(parameter.schema) ?? {};
    const type = [typesOf(parameter.schema, schemas).join("|"), format].filter((part) => part !== "").join(":");
    const description = (parameter.description ?? "").replaceAll(/\s+/g, " ").slice(0, 100);
    return `  ? ${parameter.name}: ${type}${usual === undefined ? "" : ` = ${JSON.stringify(usual)}`}  ${description}`;
  });
  return [
    `${httpMethod} ${path}  ${name}`,
    ...parameters,
    ...shape(responses[0]?.schema, schemas),
    `  → ${pageStyle === undefined ? "no pages" : JSON.stringify(pageStyle)}`,
  ].join("\n");
}

/** The members of a response, as deep as a page may say something of itself. */
function shape(schema: Schema | undefined, schemas: SchemaTable, depth = 0): string[] {
  const indent = "  ".repeat(depth + 1);
  const type = typesOf(schema, schemas).join("|") || "any";
  if (type.includes("array")) {
    const { items } = schemas.read(schema) ?? {};
    return [`${indent}= list of {${[...membersOf(items, schemas).keys()].slice(0, 8).join(", ")}}`];
  }
  const members = [...membersOf(schema, schemas)].slice(0, 30);
  if (members.length === 0 || depth === 3) return [`${indent}= ${type}`];
  return members.flatMap(([name, member]) => {
    const lines = shape(member, schemas, depth + 1);
    const [only] = lines;
    return lines.length === 1 ? [`${indent}${name}${only?.trimStart()}`] : [`${indent}${name}`, ...lines];
  });
}
