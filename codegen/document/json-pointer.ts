/** Reads what a JSON pointer such as `#/components/schemas/Account` points to. */
export function readPointer(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of pointerParts(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** `#/paths/~1pets/get` → `paths`, `/pets`, `get` */
export function pointerParts(pointer: string): string[] {
  const parts = pointer.split("/").slice(1);
  return escapes.test(pointer) ? parts.map(decodePointer) : parts; // most have no escape
}

const escapes = /[~%]/;
const escaped = /[~/%]/;

/** `a/b` as one part of a JSON pointer: `a~1b`. */
export function encodePointer(part: string): string {
  // Few parts hold either, and this is called for each member of a document.
  return escaped.test(part) ? part.replaceAll("%", "%25").replaceAll("~", "~0").replaceAll("/", "~1") : part;
}

/** One part of a JSON pointer as the name it stands for. */
export function decodePointer(part: string): string {
  return escapes.test(part) ? decodePercents(part).replaceAll("~1", "/").replaceAll("~0", "~") : part;
}

/** A percent sign that begins no escape is one that somebody forgot to escape. */
function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
