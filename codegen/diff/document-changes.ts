import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { pointerParts } from "../document/json-pointer.ts";
import type { Change, Verdict } from "./change.ts";

/** What @redocly/cli says of two documents, as far as we read it. */
interface Report {
  changes: Found[];
}

interface Found {
  path: string;
  verdicts: { ruleId: string; impact: string; message: string }[];
  revision?: { pointer: string };
}

/**
 * What the document of an API promises otherwise than the one before it.
 * @param sent names of the types that callers pass in
 */
export async function compareDocuments(before: string, after: string, sent: ReadonlySet<string>): Promise<Change[]> {
  const { changes } = await runRedocly(before, after);
  const judged = changes.flatMap((change) => judge(change, sent));
  return [...new Map(judged.map((change) => [JSON.stringify(change), change])).values()];
}

/** Rules whose findings show in types or in names, where they are judged by what they do there. */
const seenElsewhere = new Set([
  "enum-values-added",
  "enum-values-removed",
  "operation-id-changed",
  "property-removed",
  "required-properties-added",
  "required-properties-removed",
  "schema-combinator-changed",
  "schema-type-changed",
]);

function judge({ path, verdicts, revision }: Found, sent: ReadonlySet<string>): Change[] {
  // A shared schema is reported once, wherever it is met first.
  const [section, kind, schema = ""] = pointerParts(revision?.pointer ?? "");
  const isSent = section === "components" && kind === "schemas" ? sent.has(schema) : !path.includes("/responses/");
  return verdicts.map(({ ruleId, impact, message }) => {
    const what = message.replace(/\.$/, "");
    if (seenElsewhere.has(ruleId)) return { subject: operationOf(path), what, callers: "typed", readers: "typed" };
    const verdict = severities[impact] ?? "same";
    // Bounds on a response are no concern of those who read it.
    const readers = isSent || ruleId === "schema-constraint-changed" ? "same" : verdict;
    return {
      subject: operationOf(path),
      what,
      callers: isSent ? verdict : "same",
      readers,
    };
  });
}

const severities: Record<string, Verdict> = { major: "breaks", minor: "adds" };

/** `#/paths/~1v1~1accounts/get/…` → `GET /v1/accounts` */
function operationOf(path: string): string {
  const [section, name = "", member = "", additional = ""] = pointerParts(path);
  const method = member === "additionalOperations" ? additional : member.toUpperCase();
  return section === "paths" ? `${method} ${name}`.trim() : [section, name].join(" ").trim();
}

async function runRedocly(before: string, after: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  try {
    const config = join(folder, "redocly.yaml");
    const report = join(folder, "report.json");
    await writeFile(config, "extends: [diff-recommended]\n");
    const command = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
    const options = ["--config", config, "--format", "json", "--fail-on", "none", "--output", report];
    await promisify(execFile)(process.execPath, [command, "diff", before, after, ...options]);
    return JSON.parse(await readFile(report, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}
