/** A record with its position in the order of insertion. */
export interface Entry<T> {
  readonly position: number;
  record: T;
}

/** Inserts an entry at its position. Most are appended. */
export function insertEntry<T>(entries: Entry<T>[], entry: Entry<T>): void {
  if ((entries.at(-1)?.position ?? -1) < entry.position) entries.push(entry);
  else entries.splice(indexOf(entries, entry), 0, entry);
}

export function removeEntry<T>(entries: Entry<T>[], entry: Entry<T>): void {
  entries.splice(indexOf(entries, entry), 1);
}

/** The index that an entry has, or would have, among entries in order. */
function indexOf<T>(entries: readonly Entry<T>[], { position }: Entry<T>): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.position ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
