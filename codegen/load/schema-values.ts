import type { Corrections, Path } from "./corrections.ts";

/** Puts the `enum` of a schema right: one of nothing is left out, and its values are of the type that the schema has. */
export function readValues(schema: Record<string, unknown>, path: Path | undefined, corrections: Corrections): void {
  const { enum: values, type } = schema;
  if (!Array.isArray(values)) return;
  const place = { parent: path, key: "enum" };
  if (values.length === 0) {
    corrections.add(place, "lists no value", undefined);
    delete schema["enum"];
    return;
  }
  const meant = values.map((value: unknown) => valueMeant(value, type));
  if (meant.every((value, index) => Object.is(value, values[index]))) return;
  corrections.add(place, `is ${JSON.stringify(values)}, and the type is ${String(type)}`, meant);
  schema["enum"] = meant;
}

function valueMeant(value: unknown, type: unknown): unknown {
  if (type === "string") return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  if (typeof value !== "string") return value;
  if (type === "boolean") return value === "true" || value === "false" ? value === "true" : value;
  const number = type === "integer" || type === "number" ? Number(value) : NaN;
  return String(number) === value && Number.isFinite(number) ? number : value;
}
