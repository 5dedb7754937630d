import { skipText } from "../document/locate-in-json.ts";

/** The offsets of the keys in a JSON text that their objects have already. Parsing keeps the last of them, and says nothing. */
export function repeatedKeys(text: string): number[] {
  const repeated: number[] = [];
  /** The keys of each object that is open; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  let keys: Set<string> | undefined;
  let isKey = false;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '"': {
        const end = skipText(text, at);
        if (isKey && keys !== undefined && isKnown(text.slice(at, end), keys)) repeated.push(at);
        isKey = false;
        at = end - 1;
        break;
      }
      case "{":
      case "[":
        keys = text[at] === "{" ? new Set() : undefined;
        open.push(keys);
        isKey = keys !== undefined;
        break;
      case "}":
      case "]":
        open.pop();
        keys = open.at(-1);
        isKey = false;
        break;
      case ",":
        isKey = keys !== undefined;
    }
  }
  return repeated;
}

/** @param written with its quotes, and maybe with escapes */
function isKnown(written: string, keys: Set<string>): boolean {
  const key = written.includes("\\") ? JSON.stringify(JSON.parse(written)) : written;
  const { size } = keys;
  return keys.add(key).size === size;
}
