/**
 * The offsets that paths lead to in a JSON text: of a member its name, of an item its beginning, of what is not there
 * the nearest ancestor. Undefined for a text that is no JSON. One pass finds all: a large document has many megabytes.
 */
export function locateInJSON(text: string, paths: readonly (readonly string[])[]): number[] | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  const root: Wanted = { offset: 0, inner: new Map() };
  const wanted = paths.map((path) => addPath(root, path));
  try {
    scan(text, skipSpace(text, 0), root, true);
  } catch {
    return undefined;
  }
  return wanted.map((steps) => steps.findLast(({ offset }) => offset !== undefined)?.offset ?? 0);
}

/** A value whose offset somebody wants to know, or that of a value in it. */
interface Wanted {
  offset: number | undefined;
  readonly inner: Map<string, Wanted>;
}

/** All values on the way to one. */
function addPath(root: Wanted, path: readonly string[]): Wanted[] {
  const steps = [root];
  let step = root;
  for (const part of path) {
    const inner: Wanted = step.inner.get(part) ?? { offset: undefined, inner: new Map() };
    step.inner.set(part, inner);
    steps.push(inner);
    step = inner;
  }
  return steps;
}

/** Passes over a value, and gives the offset behind it. */
function scan(text: string, start: number, wanted: Wanted | undefined, isRoot = false): number {
  if (wanted === undefined || wanted.inner.size === 0) return skip(text, start);
  if (text[start] === "{") return scanObject(text, start + 1, wanted, isRoot);
  return text[start] === "[" ? scanArray(text, start + 1, wanted) : skip(text, start);
}

/** Nobody asks for the end of the root, which may have most of the text behind all that is wanted. */
function scanObject(text: string, start: number, wanted: Wanted, isRoot: boolean): number {
  const left = new Set(wanted.inner.values());
  let at = skipSpace(text, start);
  while (text[at] !== "}") {
    const end = skipText(text, at);
    const inner = wanted.inner.get(String(JSON.parse(text.slice(at, end))));
    if (inner !== undefined) inner.offset = at;
    const colon = skipSpace(text, end);
    at = nextEntry(text, scan(text, skipSpace(text, colon + 1), inner));
    if (inner !== undefined) left.delete(inner);
    if (isRoot && left.size === 0) break;
  }
  return at + 1;
}

function scanArray(text: string, start: number, wanted: Wanted): number {
  let at = skipSpace(text, start);
  for (let index = 0; text[at] !== "]"; index++) {
    const inner = wanted.inner.get(String(index));
    if (inner !== undefined) inner.offset = at;
    at = nextEntry(text, scan(text, at, inner));
  }
  return at + 1;
}

/** Past the comma, if there is one. */
function nextEntry(text: string, end: number): number {
  const at = skipSpace(text, end);
  return text[at] === "," ? skipSpace(text, at + 1) : at;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  if (at === text.length) throw new Error("The text ends too early.");
  return at;
}

/** Past a value of which nothing is wanted. */
function skip(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return skipText(text, start);
  if (first === "{" || first === "[") return skipNested(text, start);
  literal.lastIndex = start;
  literal.exec(text);
  if (literal.lastIndex === 0) throw new Error("No value begins here.");
  return literal.lastIndex;
}

const literal = /[-+\w.]+/y;

/** By their codes, since a search for the next of five signs takes three times as long. */
function skipNested(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = skipText(text, at) - 1;
        break;
      case brace.open:
      case bracket.open:
        depth++;
        break;
      case brace.close:
      case bracket.close:
        depth--;
        if (depth === 0) return at + 1;
    }
  }
  throw new Error("A bracket is not closed.");
}

const quote = 0x22;
const brace = { open: 0x7b, close: 0x7d };
const bracket = { open: 0x5b, close: 0x5d };

/** Past the closing quote, before which stands no backslash, or an even number of them. */
export function skipText(text: string, start: number): number {
  if (text.charCodeAt(start) !== quote) throw new Error("No text begins here.");
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
  throw new Error("A text is not closed.");
}
