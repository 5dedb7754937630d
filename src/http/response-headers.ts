type ValueKind = "text" | "number" | "boolean";

/** What the value of a header is; in brackets: a list of such, with commas between them. */
export type HeaderKind = ValueKind | readonly [ValueKind];

/** The values of headers by the names in `kinds`. One that is not there, or is something else, is left out. */
export function readHeaders(headers: Headers, kinds: Readonly<Record<string, HeaderKind>>): Record<string, unknown> {
  const values = Object.entries(kinds).map(([name, kind]) => [name, readHeader(headers.get(name), kind)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function readHeader(text: string | null, kind: HeaderKind): unknown {
  if (text === null) return undefined;
  if (typeof kind === "string") return readValue(text, kind);
  const values = text.split(",").map((part) => readValue(part.trim(), kind[0]));
  return values.includes(undefined) ? undefined : values;
}

function readValue(text: string, kind: ValueKind): string | number | boolean | undefined {
  if (kind === "text") return text;
  if (kind === "boolean") return text === "true" || (text === "false" ? false : undefined);
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
