import type { ImportMode } from "./classify.ts";
import type { RecordDescription } from "./description.ts";
import type { ImportBatch } from "./import-batch.ts";
import type { Journal } from "./journal.ts";
import type { ImportProgress, RowOutcome } from "./outcome.ts";
import type { RecordResource } from "./resource.ts";

/** One object of an import: whose records they are, and what rows have for them. */
export interface ImportObject<Row, Resource> {
  readonly resource: Resource;
  /** How its records are read and written. Default: all members but `id` are fields. */
  describe?(resource: Resource & object): RecordDescription<never> | PromiseLike<RecordDescription<never>>;
  /**
   * The fields that tell whether a record is there already, by key or label, the surest first: a row is looked for by the
   * first one that it has a value for, and by the next where that finds nothing. None: each row is a new record.
   */
  readonly match: string | readonly string[];
  /**
   * What a row has, by key or label of the field: either the names of its columns, with the field for each, or a function.
   * Columns that are not named are left out. Default: columns are named as fields are. Empty texts and `undefined` leave a
   * field as it is, `null` clears it.
   */
  readonly map?: Readonly<Partial<Record<keyof Row & string, string>>> | ((row: Row) => object) | undefined;
}

/** How an import goes about it. */
export interface ImportSettings<Row> {
  /** Rows, such as those of a table: objects by column. Read as they are needed, in order. */
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** `insert` creates and changes nothing, `update` changes and creates nothing, `upsert` does both. */
  readonly mode: ImportMode;
  /** Writes nothing, and says what would be done. */
  readonly dryRun?: boolean | undefined;
  /**
   * What has been done, so that a run that was killed goes on when it is started again with the same rows. A journal is
   * for one import: its end is in it, so that the next run would do nothing.
   */
  readonly journal?: Journal | undefined;
  /** How many rows may fail, or be left unfinished, before it stops. Default: any number. */
  readonly stopAfter?: number | undefined;
  /** How many rows are worked on at a time; the client's pacing says how many requests go out. Default 64. */
  readonly concurrency?: number | undefined;
  /** Ends the import: its promise rejects, and the journal knows what was sent. */
  readonly signal?: AbortSignal | undefined;
  /** Options for all calls, such as `timeout`. */
  readonly options?: object | undefined;
  /** Called after each row with how far the import has come. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Called with what became of each row, those of earlier runs of the journal included. */
  readonly onRow?: ((row: number, outcome: RowOutcome) => void) | undefined;
}

/** How an import is cut into batches. */
export interface PlanSettings<Row> extends Pick<ImportSettings<Row>, "rows" | "mode" | "signal" | "options"> {
  /** How many rows a batch has at most, unless more of them belong together. Default 100. */
  readonly batchSize?: number | undefined;
}

/** How a batch of an import is carried out. */
export interface BatchSettings<Row> extends Omit<ImportSettings<Row>, "rows" | "dryRun" | "stopAfter" | "journal"> {
  /** One of those that `planImport()` has given. */
  readonly batch: ImportBatch<Row>;
  /** What has been done of this batch, for one that is run again: a journal of its own. */
  readonly journal?: Journal | undefined;
}

/** The object of an import into one. */
export interface ImportOne<Row, Resource extends RecordResource<unknown>> extends ImportObject<Row, Resource> {
  /** The name by which `ref()` means it. Default: `record`. */
  readonly object?: string | undefined;
}

/** The objects of an import into several, whose rows may refer to each other. */
export interface ImportMany<Row, Resources extends Readonly<Record<string, RecordResource<unknown>>>> {
  /** By name. An object without rows of its own is there to be referred to. */
  readonly objects: { readonly [Name in keyof Resources]: ImportObject<Row, Resources[Name]> };
  /** The name of the object that a row is for. */
  readonly objectOf: (row: Row) => keyof Resources & string;
}

/** An import into one object. */
export interface ImportOptions<Row, Resource extends RecordResource<unknown>>
  extends ImportSettings<Row>, ImportOne<Row, Resource> {}

/** An import into several objects. */
export interface ImportManyOptions<Row, Resources extends Readonly<Record<string, RecordResource<unknown>>>>
  extends ImportSettings<Row>, ImportMany<Row, Resources> {}

/** An object of an import, whatever its resource. */
export interface AnyObject<Row> extends Omit<ImportObject<Row, RecordResource<unknown>>, "describe"> {
  describe?(resource: never): RecordDescription<never> | PromiseLike<RecordDescription<never>>;
}

/** The object or objects of an import. */
export type AnyObjects<Row> =
  | (AnyObject<Row> & { readonly object?: string | undefined })
  | { readonly objects: Readonly<Record<string, AnyObject<Row>>>; readonly objectOf: (row: Row) => string };

/** An import of either form. */
export type AnyImport<Row> = ImportSettings<Row> & AnyObjects<Row>;

/** What is planned, in either form. */
export type AnyPlan<Row> = PlanSettings<Row> & AnyObjects<Row>;

/** A batch of either form. */
export type AnyBatch<Row> = BatchSettings<Row> & AnyObjects<Row>;
