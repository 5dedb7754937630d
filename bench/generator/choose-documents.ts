/** Prints the list of documents that `differential.ts` runs on, chosen from clones by the rule in README.md. */
import { createHash } from "node:crypto";
import { globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isObject, operationsOf, parseText } from "./wire/read-document.ts";
import type { JsonObject } from "./wire/read-document.ts";

const total = 60;
const perRepository = 3;
const candidatesPerRepository = 6;
const largest = 4 * 1024 * 1024;
const fewestOperations = 5;
const toFile = /\$ref["']?\s*:\s*["']?(?![#"']|https?:)[\w.]/;
const [clones] = process.argv.slice(2);

interface Candidate {
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
  readonly sha256: string;
  readonly title: string;
  readonly operations: number;
  readonly features: readonly string[];
}

if (clones === undefined) {
  console.error("Usage: node bench/generator/choose-documents.ts <folder of clones>");
  process.exitCode = 2;
} else {
  const repositories = readdirSync(clones).sort();
  const ranked = repositories.map((name) => byTitle(rank(candidatesOf(join(clones, name), name))));
  const chosen = Array.from({ length: perRepository }, (_, round) => rank(ranked.flatMap((list) => list[round] ?? [])));
  console.log(JSON.stringify(chosen.flat().slice(0, total), undefined, 2));
}

/** More features first, then more operations; the path decides between the rest. */
function rank(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted(
    (a, b) =>
      b.features.length - a.features.length ||
      b.operations - a.operations ||
      `${a.repository}/${a.path}`.localeCompare(`${b.repository}/${b.path}`, "en"),
  );
}

/** The same document in two formats or versions is one. */
function byTitle(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ title }, index) => candidates.findIndex((other) => other.title === title) === index);
}

/** The largest, and the largest of those that refer to other files, which are small themselves. */
function candidatesOf(folder: string, name: string): Candidate[] {
  const files = globSync("**/*.{json,yaml,yml}", { cwd: folder }).filter(
    (path) => !/(^|\/)(\.|test|spec\/|example|fixture|node_modules|deprecated|__)/i.test(path),
  );
  const documents = files.filter((path) => isDocument(join(folder, path)));
  const bySize = documents.toSorted((a, b) => sizeOf(folder, b) - sizeOf(folder, a) || (a < b ? -1 : 1));
  const inFiles = bySize.filter((path) => toFile.test(readFileSync(join(folder, path), "utf8")));
  const taken = [bySize, inFiles].flatMap((paths) => paths.slice(0, candidatesPerRepository));
  return [...new Set(taken)].flatMap((path) => candidateOf(folder, name, path));
}

function sizeOf(folder: string, path: string): number {
  return statSync(join(folder, path)).size;
}

function isDocument(file: string): boolean {
  const stats = statSync(file);
  return (
    stats.isFile() &&
    stats.size <= largest &&
    /^\s*["']?openapi["']?\s*:\s*["']?3\.[01]/m.test(readFileSync(file, "utf8"))
  );
}

function candidateOf(folder: string, name: string, path: string): Candidate[] {
  const text = readFileSync(join(folder, path), "utf8");
  const document = readDocument(text);
  const operations = isObject(document) ? operationsOf(document).length + pathsElsewhere(document) : 0;
  if (!isObject(document) || operations < fewestOperations) return [];
  const sha256 = createHash("sha256").update(text).digest("hex");
  const commit = readFileSync(join(folder, ".commit"), "utf8").trim();
  const info = isObject(document["info"]) ? document["info"] : {};
  const title = String(info["title"]);
  return [
    {
      repository: name.replace("+", "/"),
      path,
      commit,
      sha256,
      title,
      operations,
      features: featuresOf(document, text),
    },
  ];
}

/** Paths that are references have an operation each at least. */
function pathsElsewhere(document: JsonObject): number {
  const { paths } = document;
  return isObject(paths) ? Object.values(paths).filter((item) => isObject(item) && "$ref" in item).length : 0;
}

function readDocument(text: string): unknown {
  try {
    return parseText(text);
  } catch {
    return undefined;
  }
}

function featuresOf(document: Record<string, unknown>, text: string): string[] {
  const operations = operationsOf(document);
  const requirements = [document["security"], ...operations.map(({ operation }) => operation["security"])];
  const severalKeys = requirements.some(
    (list) => Array.isArray(list) && list.some((item) => isObject(item) && Object.keys(item).length > 1),
  );
  const { servers } = document;
  const severalServers =
    (Array.isArray(servers) && servers.length > 1) ||
    operations.some(({ operation, item }) => operation["servers"] !== undefined || item["servers"] !== undefined);
  return [
    ...(text.includes("multipart/") ? ["multipart"] : []),
    ...(severalServers ? ["several servers"] : []),
    ...(severalKeys ? ["several keys"] : []),
    ...(toFile.test(text) ? ["several files"] : []),
  ];
}
