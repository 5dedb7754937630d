import { SDKError } from "../platform/errors.ts";
import type { RecordState } from "./description.ts";
import type { ImportIdentity } from "./import-identity.ts";
import type { ImportReport, Matching } from "./outcome.ts";
import type { NumberedRow } from "./row-source.ts";

export const batchVersion = 1;

/** How the records of an object are found that the rows of a batch may match. */
export interface BatchLookup {
  readonly matching: Matching;
  /** Those that a walk over all records has found for the rows of this batch. `undefined`: each row is searched. */
  readonly records?: readonly RecordState[];
}

/**
 * A part of an import that any process can carry out, as JSON: whatever carries it there. It holds the data of its rows,
 * and of the records that they match.
 */
export interface ImportBatch<Row> extends ImportIdentity {
  /** Of this format. */
  readonly version: 1;
  /** Random, the same for all batches of an import: no two imports share idempotency keys. */
  readonly run: string;
  /** Counted from 1. */
  readonly number: number;
  /** How many batches the import has. */
  readonly of: number;
  readonly rows: readonly NumberedRow<Row>[];
  readonly lookups: readonly BatchLookup[];
}

/** What a batch has done, as JSON. */
export interface BatchReport<Row> extends ImportReport<Row> {
  readonly run: string;
  /** The number of the batch. */
  readonly batch: number;
  readonly of: number;
}

/** @throws SDKError for what is no batch, and for one of another import */
export function checkBatch<Row>(batch: ImportBatch<Row>, { job, resources }: ImportIdentity): void {
  if (!Array.isArray(batch?.rows)) throw new SDKError("batch must be one of those that planImport() has given.");
  if (batch.version !== batchVersion) {
    throw new SDKError(`The batch has version ${batch.version}, and this package takes ${batchVersion}: plan anew.`);
  }
  if (batch.job === job && batch.resources === resources) return;
  const difference =
    batch.job === job ? "into another API, base URL or resource" : "with another mode, other objects or columns";
  throw new SDKError(`The batch is of an import ${difference}. Give the options that it was planned with.`);
}
