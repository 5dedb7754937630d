/** What was left out of a value, so that it can be asked for. */
export interface Cut {
  /** JSON Pointer of the text, array or object that was cut. */
  readonly at: string;
  /** How many characters, items or members were kept, from the start. */
  readonly kept: number;
  readonly of: number;
}

export interface Bounded<Value = unknown> {
  readonly data: Value;
  readonly cut: readonly Cut[];
}

/** The most that is kept of each text, array and object, the widest first. */
const allowances = [
  { characters: 4_000, items: 100, members: 200 },
  { characters: 1_000, items: 25, members: 100 },
  { characters: 250, items: 10, members: 50 },
  { characters: 60, items: 3, members: 25 },
  { characters: 20, items: 1, members: 10 },
] as const;

type Allowance = (typeof allowances)[number];

/** A JSON value of at most so many bytes: what is long in it is cut, and as little as possible everywhere. */
export function boundValue(value: unknown, maxBytes: number): Bounded {
  if (bytesOf(value) <= maxBytes) return { data: value, cut: [] };
  for (const allowance of allowances) {
    const cut: Cut[] = [];
    const data = shorten(value, allowance, "", cut);
    if (bytesOf(data) + bytesOf(cut) <= maxBytes) return { data, cut };
  }
  return { data: null, cut: [{ at: "", kept: 0, of: lengthOf(value) }] };
}

/**
 * As many rows from the start as fit. The first is there in any case: cut, where it does not fit alone.
 *
 * @param sizeOf how many bytes rows take as they are written; more rows take more
 */
export function boundRows(
  rows: readonly unknown[],
  maxBytes: number,
  sizeOf: (rows: readonly unknown[]) => number = bytesOf,
): Bounded<readonly unknown[]> {
  let [count, tooMany] = [0, rows.length + 1];
  while (tooMany - count > 1) {
    const middle = Math.floor((count + tooMany) / 2);
    if (sizeOf(rows.slice(0, middle)) <= maxBytes) count = middle;
    else tooMany = middle;
  }
  if (count > 0 || rows.length === 0) return { data: rows.slice(0, count), cut: [] };
  return boundFirst(rows[0], maxBytes, sizeOf);
}

/** One row alone, cut until it fits: as CSV, with its quotes doubled, it may take more than as JSON. */
function boundFirst(
  row: unknown,
  maxBytes: number,
  sizeOf: (rows: readonly unknown[]) => number,
): Bounded<readonly unknown[]> {
  let bytes = maxBytes - 3;
  let first = boundValue(row, bytes);
  while (sizeOf([first.data]) > maxBytes && bytes > 1) first = boundValue(row, (bytes = Math.floor(bytes / 2)));
  return { data: [first.data], cut: first.cut.map((cut) => ({ ...cut, at: `/0${cut.at}` })) };
}

/** As many characters from the start as fit. */
export function boundText(text: string, maxBytes: number): string {
  const characters = [...text]; // half a character is none
  let count = characters.length;
  while (count > 1 && bytesOf(characters.slice(0, count).join("")) > maxBytes) count = Math.floor(count / 2);
  return characters.slice(0, count).join("");
}

/** What a JSON Pointer leads to; undefined where it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce((at: unknown, step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof at === "object" && at !== null && Object.hasOwn(at, name) ? Reflect.get(at, name) : undefined;
  }, value);
}

/** How long a value is as text. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? "");
}

/** How many characters, items or members it has. */
export function lengthOf(value: unknown): number {
  if (typeof value === "string") return [...value].length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : 1;
}

function shorten(value: unknown, allowance: Allowance, at: string, cut: Cut[]): unknown {
  const [most, of] = [mostOf(value, allowance), lengthOf(value)];
  if (of > most) cut.push({ at, kept: most, of });
  if (typeof value === "string") return of > most ? [...value].slice(0, most).join("") : value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .slice(0, most)
    .map(([name, member]) => [name, shorten(member, allowance, `${at}/${escapeStep(name)}`, cut)] as const);
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

function mostOf(value: unknown, { characters, items, members }: Allowance): number {
  if (typeof value === "string") return characters;
  return Array.isArray(value) ? items : members;
}

function escapeStep(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
