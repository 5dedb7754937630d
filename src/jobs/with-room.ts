type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The array itself where it has room for so many, else a larger one with the same at its beginning. */
export function withRoom<T extends Numbers>(array: T, size: number, make: (size: number) => T): T {
  if (size <= array.length) return array;
  const larger = make(Math.max(size, array.length * 2));
  larger.set(array);
  return larger;
}
