/** A record with its place in the order of arrival. */
export interface Placed<T> {
  readonly place: number;
  record: T;
}

/** Puts an entry where its place is. Most come at the end. */
export function insert<T>(entries: Placed<T>[], entry: Placed<T>): void {
  if ((entries.at(-1)?.place ?? -1) < entry.place) entries.push(entry);
  else entries.splice(positionOf(entries, entry), 0, entry);
}

export function remove<T>(entries: Placed<T>[], entry: Placed<T>): void {
  entries.splice(positionOf(entries, entry), 1);
}

/** Where an entry stands, or would stand, among others in order. */
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
