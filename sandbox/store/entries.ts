/** A record with its place in the order of insertion. */
export interface Placed<T> {
  readonly place: number;
  record: T;
}

/** Inserts an entry at its place. Most are appended. */
export function insert<T>(entries: Placed<T>[], entry: Placed<T>): void {
  if ((entries.at(-1)?.place ?? -1) < entry.place) entries.push(entry);
  else entries.splice(positionOf(entries, entry), 0, entry);
}

export function remove<T>(entries: Placed<T>[], entry: Placed<T>): void {
  entries.splice(positionOf(entries, entry), 1);
}

/** The index that an entry has, or would have, among entries in order. */
function positionOf<T>(entries: readonly Placed<T>[], { place }: Placed<T>): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
