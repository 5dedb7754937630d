import { compareTypes } from "../compare/compare.ts";
import { reportComparisons } from "../compare/report.ts";
import { loadDocument } from "../load/load-document.ts";
import { findInputs } from "./input.ts";
import type { Values } from "./options.ts";

export async function runCompare(values: Values): Promise<string> {
  const reports: string[] = [];
  for (const { document, ...request } of (await findInputs(values)).values()) {
    reports.push(reportComparisons(document, await compareTypes(await loadDocument(document, request))));
  }
  return reports.join("\n\n");
}
