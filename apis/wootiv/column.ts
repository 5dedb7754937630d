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

/** The value of a column; where it is absent or null, an operator of its own finds it. */
export type ColumnValue<Row, Name extends string> = Name extends keyof Row
  ? Unless<unknown, Row[Name], NonNullable<Row[Name]>>
  : Name extends `${infer Parent}.${infer Child}`
    ? Parent extends keyof Row
      ? MemberOf<NonNullable<Row[Parent]>, Child>
      : unknown
    : unknown;

type MemberOf<Value, Name extends string> = Name extends keyof Value
  ? Unless<unknown, Value[Name], NonNullable<Value[Name]>>
  : unknown;

/** `NonNullable<unknown>` is `{}`, of which nothing could be said. */
type Unless<Open, Value, Otherwise> = Open extends Value ? Open : Otherwise;
