/** The values of a record by short names: what tables, CSV and `--fields` show. */

type Members = Readonly<Record<string, unknown>>;

/** What rows are made of: the columns that were chosen, or those that the records have. */
export interface Rows {
  readonly columns: readonly string[] | undefined;
  readonly rows: AsyncIterable<Readonly<Record<string, unknown>>>;
}

/**
 * The members of a record in one row. Those of inner objects go by their own names, where these are free, and a field that
 * wraps its value, `{ value, valueType }`, is its value.
 */
export function rowOf(record: unknown): Record<string, unknown> {
  if (!isObject(record)) return { value: record };
  const row: Record<string, unknown> = {};
  const add = (holder: string, name: string, value: unknown): void => {
    row[Object.hasOwn(row, name) && holder !== "" ? `${holder}.${name}` : name] = value;
  };
  const entries = Object.entries(record);
  for (const [name, value] of entries) if (!isHolder(value)) add("", name, unwrap(value));
  for (const [name, value] of entries) {
    if (isHolder(value)) for (const [inner, member] of Object.entries(value)) add(name, inner, unwrap(member));
  }
  return row;
}

/** Columns of a row, by what the user calls them: `$name`, `fields.$name`, `address.city`. `null` where there is no such. */
export function pick(record: unknown, names: readonly string[]): Record<string, unknown> {
  const row = rowOf(record);
  return Object.fromEntries(names.map((name) => [name, find(record, name, row) ?? null]));
}

/** What a record has by such a name; undefined where it has nothing. */
export function find(record: unknown, name: string, row: Members = rowOf(record)): unknown {
  if (Object.hasOwn(row, name)) return row[name];
  const path = name.split(".");
  const found = read(record, path);
  return found === undefined ? read(row, path) : found;
}

function read(value: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return unwrap(value);
  const holder = unwrap(value);
  return isObject(holder) && Object.hasOwn(holder, first) ? read(holder[first], rest) : undefined;
}

/** An object whose members are columns of their own. */
function isHolder(value: unknown): value is Members {
  return isObject(value) && !isWrapper(value) && Object.keys(value).length > 0;
}

function unwrap(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (isWrapper(value)) return value["value"];
  return Array.isArray(value["values"]) && "cardinality" in value ? value["values"] : value;
}

function isWrapper(value: Members): boolean {
  return "value" in value && "valueType" in value;
}

/** A value for people who look: what has texts and numbers alone, such as a name in two parts, is these in a row. */
export function plainText(value: unknown): string {
  if (!isObject(value)) return cellText(value);
  const parts = Object.values(value).filter((part) => part !== null && part !== "");
  return parts.every((part) => typeof part !== "object") ? parts.map(String).join(" ") : cellText(value);
}

/** A value as one cell, with nothing lost: texts and numbers as they are, lists joined, the rest as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.map(String).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
