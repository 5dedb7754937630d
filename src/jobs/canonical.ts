/** A value as JSON with its members in order, so that equal values are equal texts. */
export function canonicalJSON(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => (isRecord(member) ? sorted(member) : member)) ?? "null";
}

/**
 * The same for values that count as equal: what is empty counts as not set, and lists of single values are compared in
 * any order.
 */
export function comparable(value: unknown): string {
  return canonicalJSON(normalized(value));
}

function normalized(value: unknown): unknown {
  if (value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(canonicalJSON).sort();
  if (!isRecord(value)) return value;
  const members = Object.entries(value).filter(([, member]) => normalized(member) !== null);
  return members.length === 0 ? null : Object.fromEntries(members);
}

/** Whether it is an object with members: neither `null` nor a list, nor one that JSON has its own form for, as a date. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("toJSON" in value);
}

function sorted(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** 16 hexadecimal digits that tell texts apart. Not for secrets: whoever tries can find two with the same. */
export function digest(text: string): string {
  return digestWords(text)
    .map((word) => word.toString(16).padStart(8, "0"))
    .join("");
}

/** The same as two numbers of 32 bits. */
export function digestWords(text: string): [high: number, low: number] {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return [high >>> 0, low >>> 0];
}
