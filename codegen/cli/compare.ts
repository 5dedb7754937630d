import { compareTypes } from "../compare/compare.ts";
import type { Comparison } from "../compare/compare.ts";
import { reportComparisons } from "../compare/report.ts";
import { loadDocument } from "../load/load-document.ts";
import { findInputs } from "./input.ts";
import type { Values } from "./options.ts";

/** As `--json` prints it. */
interface ComparedDocument {
  readonly document: string;
  readonly engines: readonly Comparison[];
}

export async function runCompare(values: Values): Promise<string> {
  const compared: ComparedDocument[] = [];
  for (const { document, ...request } of (await findInputs(values)).values()) {
    compared.push({ document, engines: await compareTypes(await loadDocument(document, request)) });
  }
  if (values.json === true) return JSON.stringify(compared, undefined, 2);
  return compared.map(({ document, engines }) => reportComparisons(document, engines)).join("\n\n");
}
