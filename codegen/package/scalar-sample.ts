import type { Schema } from "../document/document.ts";

/** A text of the schema's format and length. Of patterns, there is none. */
export function textSample({ format = "", minLength, maxLength }: Schema): string {
  const text = texts[format] ?? "text";
  const longest = typeof maxLength === "number" ? maxLength : Infinity;
  return text.padEnd(typeof minLength === "number" ? minLength : 0, "x").slice(0, longest);
}

const texts: Readonly<Record<string, string>> = {
  "date-time": "2026-01-31T12:00:00Z",
  date: "2026-01-31",
  time: "12:00:00Z",
  duration: "P1D",
  email: "someone@example.com",
  uuid: "4f1c2a9e-0c5b-4d1f-9a51-3f2b8c7d6e10",
  uri: "https://example.com",
  url: "https://example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "dGV4dA==",
};

/** 1, or the number next to it that the bounds allow. */
export function numberSample(schema: Schema): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = typeof multipleOf === "number" && multipleOf > 0 ? multipleOf : 1;
  const least = bound(minimum, exclusiveMinimum, step);
  const most = bound(maximum, exclusiveMaximum, -step);
  const wanted = Math.max(Math.min(step === 1 ? 1 : step, most ?? Infinity), least ?? -Infinity);
  return schema.type === "integer" ? Math.ceil(wanted) : wanted;
}

/** Of OpenAPI 3.0, `exclusiveMinimum` is `true` beside a `minimum`. */
function bound(inclusive: unknown, exclusive: unknown, step: number): number | undefined {
  if (typeof exclusive === "number") return exclusive + step;
  if (typeof inclusive !== "number") return undefined;
  return exclusive === true ? inclusive + step : inclusive;
}
