import { emitChangeset, writeChangeset } from "../diff/changeset.ts";
import { diffClient, diffProject } from "../diff/diff.ts";
import { reportChanges } from "../diff/report.ts";
import { documentFolder } from "../project.ts";
import { readInput, requireProject } from "./input.ts";
import type { Values } from "./options.ts";

export async function runDiff({ "dry-run": isDryRun = false, ...values }: Values): Promise<string> {
  const documentFiles = readInput(values);
  if (documentFiles !== undefined) return reportChanges(await diffClient(documentFiles, values.against, values.output));
  await requireProject();
  const changes = await diffProject(documentFolder, values.against);
  const changeset = await emitChangeset(changes);
  const lines = isDryRun ? [changeset?.trimEnd() ?? ""] : await writeChangeset(".changeset", changeset);
  return [reportChanges(changes), lines.join("\n")].filter((part) => part !== "").join("\n\n");
}
