/** What a query of Wootiv can name of a record: its own columns, and those one level down, as `audit.version`. */
export type Column<Row> = {
  [Name in keyof Row & string]: Name | Below<Name, Row[Name]>;
}[keyof Row & string];

/** Of a value that is open, any column; of a list or a plain value, none. */
type Below<Name extends string, Value> = unknown extends Value
  ? `${Name}.${string}`
  : Value extends string | number | boolean | null | undefined | readonly unknown[]
    ? never
    : `${Name}.${keyof Value & string}`;

/** The value of a column. `Exclude`, unlike `NonNullable`, leaves the known texts of an open enum, which editors then offer. */
export type ColumnValue<Row, Name extends string> = Name extends keyof Row
  ? Exclude<Row[Name], null | undefined>
  : Name extends `${infer Parent}.${infer Child}`
    ? Parent extends keyof Row
      ? MemberOf<Exclude<Row[Parent], null | undefined>, Child>
      : unknown
    : unknown;

type MemberOf<Value, Name extends string> = Name extends keyof Value ? Exclude<Value[Name], null | undefined> : unknown;
