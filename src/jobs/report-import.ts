import { SDKError } from "../platform/errors.ts";
import { isRecord } from "./canonical.ts";
import type { BatchReport } from "./import-batch.ts";
import { noCounts } from "./outcome.ts";
import type { ImportReport, RowKind } from "./outcome.ts";

/**
 * The report of a whole import, from those of its batches in any order: as `importRecords` would give it.
 *
 * @throws SDKError where batches are missing, or are of different imports
 */
export function reportImport<Row>(reports: Iterable<BatchReport<Row>>): ImportReport<Row> {
  const batches = new Map<number, BatchReport<Row>>();
  for (const report of reports) {
    if (!isRecord(Object(report).counts))
      throw new SDKError("A report of a batch is an object: parse one that is JSON.");
    batches.set(report.batch, report);
  }
  const [first, ...others] = batches.values();
  if (first === undefined) throw new SDKError("There are no reports of batches: give those that runBatch() has given.");
  if (others.some(({ run }) => run !== first.run)) {
    throw new SDKError("The reports are of different imports: give those of the batches of one planImport().");
  }
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter((number) => !batches.has(number));
  if (missing.length > 0) {
    const names = `${missing.slice(0, 5).join(", ")}${missing.length > 5 ? " and more" : ""}`;
    throw new SDKError(`Of ${first.of} batches, ${missing.length} have not reported yet: ${names}. Wait for them.`);
  }
  const all = [...batches.values()];
  const counts = noCounts();
  for (const report of all) {
    for (const [kind, count] of Object.entries(report.counts)) counts[kind as RowKind] += count;
  }
  const problems = all.flatMap((report) => report.problems).sort((one, other) => one.row - other.row);
  return { dryRun: false, counts, problems, matching: first.matching, stopped: false };
}
