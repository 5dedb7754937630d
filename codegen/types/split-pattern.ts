/** A pattern of keys without the keys that it leaves out in its first place, and the pattern of these. */
export interface SplitPattern {
  readonly allowed: string;
  readonly leftOut: string | undefined;
}

/** `^(?!\$)[a-z]+$` allows `^[a-z]+$` but for `^\$`. */
export function splitPattern(pattern: string): SplitPattern {
  const [ahead = "", leftOut] = /^\^\(\?!((?:\\\W|[^\\()[\].*+?{}|^$])+)\)/u.exec(pattern) ?? [];
  if (leftOut === undefined) return { allowed: pattern, leftOut };
  return { allowed: `^${pattern.slice(ahead.length)}`, leftOut: `^${leftOut}` };
}
