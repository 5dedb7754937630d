/** Work on many records that can be killed at any time, and goes on when it is started again. */
export { changes } from "./jobs/changes.ts";
export type { Change, ChangesOptions, Scan } from "./jobs/changes.ts";
export { findOrCreate } from "./jobs/find-or-create.ts";
export type { FindOrCreateOptions, FoundOrCreated } from "./jobs/find-or-create.ts";
export { importRecords } from "./jobs/import-records.ts";
export { planImport } from "./jobs/plan-import.ts";
export { runBatch } from "./jobs/run-batch.ts";
export { reportImport } from "./jobs/report-import.ts";
export type {
  BatchSettings,
  ImportMany,
  ImportManyOptions,
  ImportObject,
  ImportOne,
  ImportOptions,
  ImportSettings,
  PlanSettings,
} from "./jobs/import-options.ts";
export type { BatchLookup, BatchReport, ImportBatch } from "./jobs/import-batch.ts";
export type { ImportIdentity } from "./jobs/import-identity.ts";
export type { NumberedRow } from "./jobs/row-source.ts";
export type { FieldChange, ImportMode } from "./jobs/classify.ts";
export type { ImportProgress, ImportReport, Matching, ReportedRow, RowKind, RowOutcome } from "./jobs/outcome.ts";
export { describeFlatRecords } from "./jobs/description.ts";
export type { Column, ParsedValue, RecordDescription, RecordState, RecordWrite } from "./jobs/description.ts";
export type { Journal, JournalEntry } from "./jobs/journal.ts";
export { ref } from "./jobs/ref.ts";
export type { RecordRef } from "./jobs/ref.ts";
export type { RecordList, RecordPage, RecordResource } from "./jobs/resource.ts";
