import type { WorkspaceChange } from "../workspace/compare-facts.ts";

/** What has changed as a table, those who break callers first. */
export function printChanges(file: string, changes: readonly WorkspaceChange[]): string {
  if (changes.length === 0) return `${file} is up to date.\n`;
  const rows = [...changes.filter(({ breaks }) => breaks), ...changes.filter(({ breaks }) => !breaks)].map(
    ({ subject, change, breaks }) => [subject, change, breaks ? "breaks callers" : "breaks nothing"],
  );
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return `${file} is out of date:\n\n${lines.join("\n")}\n\nRun the command without --check to bring it up to date.\n`;
}
