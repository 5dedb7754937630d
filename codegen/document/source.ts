/** A file that was read, for which diagnostics can name lines. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** By JSON pointer, the parts of the value that this text does not hold, since another file or an overlay gave them. */
  readonly parts?: ReadonlyMap<string, Origin>;
}

/** Where a value is written. */
export interface Origin {
  readonly source: Source;
  readonly pointer: string;
}

/** Where the value that a pointer leads to is written: in the text itself, or where the nearest part around it is. */
export function findOrigin(source: Source, pointer: string): Origin {
  const { parts } = source;
  if (parts === undefined || parts.size === 0) return { source, pointer };
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    const part = parts.get(pointer.slice(0, end));
    if (part !== undefined) return findOrigin(part.source, part.pointer + pointer.slice(end));
  }
  return { source, pointer };
}
