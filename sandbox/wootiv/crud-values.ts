/** A value in a condition. */
export type CrudValue = string | number | boolean | null | Date;

/** Parses a value as JSON, else as a date, else as text. Objects and inexact numbers stay text. */
export function parseValue(text: string): CrudValue {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "number") return isExact(value, text) ? value : text;
    return typeof value === "boolean" || typeof value === "string" || value === null ? value : text;
  } catch {
    return isDate(text) ? new Date(text) : text;
  }
}

export function parseValues(texts: string[]): CrudValue[] {
  return texts.map(parseValue);
}

function isExact(value: number, text: string): boolean {
  return value.toLocaleString("fullwide", { useGrouping: false, maximumFractionDigits: 20 }) === text;
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}
