import type { ImportJob } from "./import-job.ts";
import { chooseLookup } from "./lookup.ts";
import type { Patience } from "./patience.ts";
import type { PreparedRow } from "./prepare-row.ts";
import type { RowSource } from "./row-source.ts";

/**
 * Chooses how the records of each object are found, unless that is known. To be called with the first row that is to be
 * looked for, as nothing is read of the server before.
 */
export async function chooseLookups<Row>(
  first: PreparedRow<Row>,
  source: RowSource<Row>,
  { targets, objectOf }: Pick<ImportJob<Row>, "targets" | "objectOf">,
  options: object,
  patience: Patience,
): Promise<void> {
  for (const target of targets.values()) {
    if (target.match.length === 0 || target.lookup !== undefined) continue;
    const own = target === first.target ? 1 : 0;
    const countRows = async (limit: number): Promise<number> =>
      own + (await source.countAhead(limit - own, (row) => objectOf(row) === target.name));
    target.lookup = await chooseLookup(target, countRows, options, patience);
  }
}
