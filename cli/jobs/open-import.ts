import type { ImportOptions } from "lightfield-wootiv/jobs";
import { describeRecords } from "lightfield-wootiv/lightfield/jobs";
import { UsageError } from "../cli-error.ts";
import { openRows } from "../input/open-rows.ts";
import { readPairs } from "../input/read-pairs.ts";
import type { Row, RowSource } from "../input/read-rows.ts";
import { listNames } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { checkFields, checkMapped } from "./check-columns.ts";
import type { ImportedColumns, MappedColumn } from "./check-columns.ts";
import type { JobResource } from "./record-resource.ts";

/** What is imported: the rows of a file, and what they have for the records of a resource. */
export type OpenedImport = Pick<ImportOptions<Row, JobResource>, "resource" | "describe" | "rows" | "match" | "map">;

/** As the command line has them. */
export interface ColumnFlags {
  readonly match: string;
  readonly map?: readonly string[];
}

/**
 * Opens the rows. Their columns are checked now, and against the fields of the object before the first row, once these are
 * there.
 *
 * @throws UsageError for columns that cannot be meant, and for rows that cannot be read
 */
export async function openImport(
  resource: JobResource,
  source: RowSource,
  flags: ColumnFlags,
  stdin: Terminal["stdin"],
): Promise<OpenedImport> {
  const map = readMap(flags.map);
  const match = listNames(flags.match) ?? [];
  const { rows, columns, filled } = await openRows(source, stdin);
  checkMapped(map, columns);
  if (map.length === 0) {
    const mapped = filled.map((name): MappedColumn => [name, name]);
    return { resource, rows, match, ...describe(resource, { mapped, match, reachable: columns }) };
  }
  const imported = { mapped: map, match, reachable: map.map(([, field]) => field) };
  return { resource, rows, match, map: Object.fromEntries(map), ...describe(resource, imported) };
}

function readMap(given: readonly string[] | undefined): readonly MappedColumn[] {
  const map = readPairs(given, "--map");
  const unnamed = map.find(([, field]) => field === "");
  if (unnamed !== undefined) throw new UsageError(`--map: "${unnamed[0]}=" names no field behind its =.`);
  return map;
}

/** Where there are definitions, they say what the fields are. Elsewhere any column is one. */
function describe({ definitions }: JobResource, imported: ImportedColumns): Pick<OpenedImport, "describe"> {
  if (definitions === undefined) {
    checkFields(imported, undefined);
    return {};
  }
  return {
    describe: async (resource) => {
      const description = await describeRecords({ definitions: () => definitions.call(resource) });
      checkFields(imported, description.columns);
      return description;
    },
  };
}
