import { SDKError } from "../platform/errors.ts";
import { comparable, digest } from "./canonical.ts";
import type { LinksOf } from "./classify.ts";
import type { RecordDescription } from "./description.ts";
import { defaultDescription } from "./description.ts";
import type { AnyObject } from "./import-options.ts";
import type { Lookup } from "./lookup.ts";
import { OwnRecords } from "./own-records.ts";
import { resourceDigest } from "./retrieve-record.ts";
import { columnFinder, matchValues, readRow } from "./read-row.ts";
import type { FindColumn, NamedCell, ReadRow } from "./read-row.ts";
import type { RecordResource } from "./resource.ts";

/** One object of an import, ready to be worked on. */
export class ImportTarget<Row> {
  readonly name: string;
  readonly resource: RecordResource<unknown>;
  readonly description: RecordDescription<unknown>;
  /** The keys of the fields that rows are matched by. */
  readonly match: readonly string[];
  readonly linksOf: LinksOf;
  readonly own: OwnRecords = new OwnRecords();
  lookup: Lookup | undefined;
  readonly #find: FindColumn;
  readonly #map: AnyObject<Row>["map"];

  constructor(
    name: string,
    { resource, match, map }: Omit<AnyObject<Row>, "describe">,
    description: RecordDescription<unknown>,
  ) {
    this.name = name;
    this.resource = resource;
    this.description = description;
    this.#find = columnFinder(description);
    this.#map = map;
    this.match = [match].flat().map((field) => matchKey(this.#find, field));
    if (typeof map !== "function") checkFields(this.#find, map ?? {});
    const links = new Map(description.columns?.map((column) => [column.key, column.links]));
    this.linksOf = (key) => links.get(key);
  }

  static async of<Row>(name: string, object: AnyObject<Row>): Promise<ImportTarget<Row>> {
    // Whoever gave the two has said that they fit.
    const description = (await object.describe?.(object.resource as never)) ?? defaultDescription(object.resource);
    return new ImportTarget<Row>(name, object, description);
  }

  /** The values of a row, by the columns. */
  read(row: Row): ReadRow {
    const read = readRow(this.#cellsOf(row), this.#find);
    if ("values" in read) return read;
    return { problems: read.problems.map(({ column, reason }) => ({ column: this.columnOf(column), reason })) };
  }

  /** The caller's column for a field, which may be named with a path before it, as servers do; else the field. */
  columnOf(field: string): string {
    if (typeof this.#map === "function") return field;
    const names = [field, field.slice(field.lastIndexOf(".") + 1)];
    const column = Object.entries<string | undefined>(this.#map ?? {}).find(([, name = ""]) => {
      const found = this.#find(name);
      return names.includes(name) || ("key" in found && names.includes(found.key));
    });
    return column?.[0] ?? field;
  }

  #cellsOf(row: Row): NamedCell[] {
    if (typeof this.#map === "function") return Object.entries<unknown>({ ...this.#map(row) });
    const cells = Object.entries<unknown>(Object(row));
    if (this.#map === undefined) return cells;
    const fields = new Map<string, string | undefined>(Object.entries(this.#map));
    return cells.flatMap(([name, cell]): NamedCell[] => {
      const field = fields.get(name);
      return field === undefined ? [] : [[field, cell]];
    });
  }

  /** What the columns are named, where that is data: another journal is needed after a change of it. */
  get columns(): unknown {
    return typeof this.#map === "function" ? "a function" : this.#map;
  }

  /** Which resource it is: another journal is needed for another one. */
  get resourceDigest(): string {
    return resourceDigest(this.resource);
  }

  /** What tells that two rows, or a row and a record, have the same value to match by. */
  tokens(fields: Readonly<Record<string, unknown>>): string[] {
    return this.match.flatMap((field) => matchValues(fields[field]).map((value) => this.token(field, value)));
  }

  token(field: string, value: unknown): string {
    return digest(`${this.name}\n${field}\n${comparable(value)}`);
  }

  /** The value of a reference as the field has it; `undefined`: none that this field can have. */
  parseMatch(field: string, value: unknown): unknown {
    const column = this.#find(field);
    if ("reason" in column) return undefined;
    const parsed = column.parse?.(value) ?? { value };
    return "value" in parsed ? matchValues(parsed.value)[0] : undefined;
  }
}

/** @throws SDKError for a field that there is not: rows without a value for it would be written, and the others not */
function checkFields(find: FindColumn, map: Readonly<Record<string, string | undefined>>): void {
  for (const field of Object.values(map)) {
    const column = field === undefined ? undefined : find(field);
    if (column !== undefined && "reason" in column) throw new SDKError(`map: ${column.reason}`);
  }
}

function matchKey(find: FindColumn, field: string): string {
  const column = find(field);
  if ("reason" in column) throw new SDKError(`match: ${column.reason}`);
  if (column.links !== undefined)
    throw new SDKError(`match: ${field} is a relationship; records are matched by fields.`);
  return column.key;
}
