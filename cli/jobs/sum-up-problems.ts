/** How many of the rows that are wrong a table shows. */
export const shownProblems = 20;

/**
 * What to look at first where many rows are wrong; empty for a few.
 *
 * @param isCut whether only the first ones were shown
 */
export function sumUpProblems(problems: readonly { readonly column?: string }[], isCut: boolean): string {
  if (problems.length <= shownProblems) return "";
  const counts = new Map<string, number>();
  for (const { column = "" } of problems) counts.set(column, (counts.get(column) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  const parts = sorted.map(([column, count]) => `${column === "" ? "no one column" : column} ${count}`);
  const shown = isCut ? ` The first ${shownProblems} are shown: --report <path> has all.` : "";
  return ` Wrong by column: ${parts.join(", ")}.${shown}`;
}
