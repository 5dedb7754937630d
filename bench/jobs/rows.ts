/** What is there before an import, the rows of it, and what must be there afterwards. */

export interface ImportedRow {
  readonly $name: string;
  readonly $website: string;
  readonly seats?: string;
}

/** The shares of a thousand rows. */
const shares = { unchanged: 100, changed: 200, ambiguous: 20, invalid: 10 };

export interface Plan {
  /** Names with the website that they have before. */
  readonly before: readonly (readonly [name: string, website: string])[];
  readonly rows: readonly ImportedRow[];
  readonly counts: Readonly<Record<string, number>>;
  /** How many records each name has afterwards. */
  readonly after: ReadonlyMap<string, number>;
}

export function planRows(total: number): Plan {
  const [unchanged, changed, ambiguous, invalid] = Object.values(shares).map((share) => (share * total) / 1000) as [
    number,
    number,
    number,
    number,
  ];
  const website = (n: number): string => `https://company-${n}.example.com`;
  const rows = Array.from({ length: total }, (_, n): ImportedRow => {
    // Spread over the whole table, and the same each time.
    const place = (n * 7919) % total;
    const isInvalid = place >= total - invalid;
    return { $name: `Company ${place}`, $website: website(place), ...(isInvalid && { seats: "many" }) };
  });
  const before: [string, string][] = [];
  for (let n = 0; n < unchanged; n++) before.push([`Company ${n}`, website(n)]);
  for (let n = unchanged; n < unchanged + changed; n++) before.push([`Company ${n}`, "https://old.example.com"]);
  for (let n = unchanged + changed; n < unchanged + changed + ambiguous; n++) {
    before.push([`Company ${n}`, website(n)], [`Company ${n}`, website(n)]);
  }
  const after = new Map<string, number>();
  for (const { $name, seats } of rows) if (seats === undefined) after.set($name, 1);
  for (let n = unchanged + changed; n < unchanged + changed + ambiguous; n++) after.set(`Company ${n}`, 2);
  const create = total - unchanged - changed - ambiguous - invalid;
  return { before, rows, after, counts: { create, update: changed, unchanged, ambiguous, invalid } };
}
