import type { Comparison } from "./compare.ts";

/** Where engines disagree, as text: schema and member, then what each has there. */
export function reportComparisons(file: string, comparisons: readonly Comparison[]): string {
  const summary = comparisons.map(({ engine, differences }) => `${engine} ${count(differences.length, "difference")}`);
  const width = Math.max(...["codegen", ...comparisons.map(({ engine }) => engine)].map(({ length }) => length));
  const errors = comparisons.flatMap(({ engine, errors }) => errors.map((error) => `${engine}: ${error}`));
  const places = [...groupByPlace(comparisons)].map(([place, types]) =>
    [place, ...types.map(([engine, type]) => `  ${engine.padEnd(width)}  ${type}`)].join("\n"),
  );
  return [`${file}: ${summary.join(", ")}`, errors.join("\n"), ...places].filter((part) => part !== "").join("\n\n");
}

type TypeOfEngine = readonly [engine: string, type: string];

function groupByPlace(comparisons: readonly Comparison[]): Map<string, TypeOfEngine[]> {
  const places = new Map<string, TypeOfEngine[]>();
  for (const { engine, differences } of comparisons) {
    for (const { schema, member, ours, theirs } of differences) {
      const place = [schema, member].filter((part) => part !== "").join(member.startsWith("[") ? "" : ".");
      places.set(place, [...(places.get(place) ?? [["codegen", ours]]), [engine, theirs]]);
    }
  }
  return places;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
