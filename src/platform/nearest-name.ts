/** The name that is most like one that is not among them; `undefined`: none is much like it. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const [nearest = ""] = [...names].sort((a, b) => similarity(b, name) - similarity(a, name));
  return similarity(nearest, name) >= 0.5 ? nearest : undefined;
}

/** How much of two names is the same from either end, in any letter case: 1 is all of it. */
function similarity(one: string, other: string): number {
  const [a = "", b = ""] = [one, other].map((name) => name.toLowerCase().replaceAll("_", ""));
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (start + end < shorter && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return (start + end) / Math.max(a.length, b.length);
}
