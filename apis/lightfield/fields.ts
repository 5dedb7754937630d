/** Records of Lightfield as plain values: `values(account)` and back, labels of options, and the types of links. */

/** The values of fields, by key. */
export type ValuesOf<Fields> = {
  [Key in keyof Fields]: NonNullable<Fields[Key]> extends { readonly value: infer Value } ? Value : never;
};

/**
 * The values of a record's fields without what wraps them: `{ $name: "Acme", seats: 12 }`.
 *
 * @param record an account, or any other record with fields
 */
export function values<Fields extends object>(record: { readonly fields: Fields }): ValuesOf<Fields>;
export function values(record: { readonly fields: object }): object {
  const fields = Object.entries(record.fields).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, Reflect.get(Object(field), "value")]));
}

/**
 * What an update has to send: those values of `after` that differ from `before`. A value that is `undefined` stays as it
 * is, and so does one that `after` does not have; `null` clears.
 *
 * @param before the values of the record, as `values` returns them
 * @example
 * const fields = changedValues(values(account), { seats: 13 });
 * if (Object.keys(fields).length > 0) await client.account.update(account.id, { fields });
 */
export function changedValues<Values extends object>(before: object, after: Values): Partial<Values>;
export function changedValues(before: object, after: object): object {
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(([key, value]) => value !== undefined && !isSame(old.get(key), value));
  return Object.fromEntries(changed);
}

/** Whether two values are the same to the API, for which a part that is missing is `null`. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isComposite(one) || !isComposite(other)) return (one ?? null) === (other ?? null);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const parts = new Map<string, unknown>(Object.entries(one));
  const others = new Map<string, unknown>(Object.entries(other));
  return [...new Set([...parts.keys(), ...others.keys()])].every((key) => isSame(parts.get(key), others.get(key)));
}

function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/**
 * The label of an option, as the generated constant of its field has it; `undefined` for one that was added since.
 *
 * @param options IDs by label, such as `accountIndustry`
 * @param id what the record holds
 */
export function labelOf<Label extends string>(
  options: Readonly<Record<Label, string>>,
  id: string | null | undefined,
): Label | undefined;
export function labelOf(options: Readonly<Record<string, string>>, id: string | null | undefined): string | undefined {
  return Object.keys(options).find((label) => options[label] === id);
}

/** A change to a relationship with any number of records: one of the three. `replace: null` unlinks all. */
export type LinkChange =
  | { add: string | string[]; remove?: never; replace?: never }
  | { remove: string | string[]; add?: never; replace?: never }
  | { replace: string | string[] | null; add?: never; remove?: never };

/** A change to a relationship with one record: one of the three. `replace: null` unlinks it. */
export type LinkToOneChange =
  | { add: string; remove?: never; replace?: never }
  | { remove: string; add?: never; replace?: never }
  | { replace: string | null; add?: never; remove?: never };
