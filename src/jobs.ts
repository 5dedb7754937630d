/** Work on many records that can be killed at any time, and goes on when it is started again. */
export { importRecords } from "./jobs/import-records.ts";
export type { ImportManyOptions, ImportObject, ImportOptions, ImportSettings } from "./jobs/import-options.ts";
export type { FieldChange, ImportMode } from "./jobs/classify.ts";
export type { ImportProgress, ImportReport, Matching, ReportedRow, RowKind, RowOutcome } from "./jobs/outcome.ts";
export type { Column, ParsedValue, RecordDescription, RecordState, RecordWrite } from "./jobs/description.ts";
export type { Journal, JournalEntry } from "./jobs/journal.ts";
export { ref } from "./jobs/ref.ts";
export type { RecordRef } from "./jobs/ref.ts";
export type { RecordList, RecordPage, RecordResource } from "./jobs/resource.ts";
