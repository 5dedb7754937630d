/**
 * A pattern of JSON Schema as JavaScript reads it; undefined for one that it does not, or would read as something else. It
 * is the same on all platforms, some of which know more than others.
 */
export function regularExpression(pattern: string): RegExp | undefined {
  return faultOfPattern(pattern) === undefined ? (compile(pattern, "u") ?? compile(pattern, "")) : undefined;
}

/** Why a pattern is no regular expression; undefined for one that is. */
export function faultOfPattern(pattern: string): string | undefined {
  const flags = /\(\?[a-z]*(-[a-z]*)?[:)]/.exec(pattern.replace(/\(\?:/g, ""))?.[0];
  if (flags !== undefined) return `it has no flags such as ${flags}`;
  if (compile(pattern, "u") !== undefined) return undefined;
  const foreign = foreignParts.exec(pattern)?.[0];
  if (foreign !== undefined) return `${foreign} would be read letter by letter`;
  return compile(pattern, "") === undefined ? "it cannot be parsed" : undefined;
}

/** What other languages have, and JavaScript reads letter by letter where it is not strict: `\A`, `[[:alpha:]]`, `{,5}`. */
const foreignParts = /\\[aACeEGhHiIjJKlLmMNoOpPQRTUVXyYzZ](?:\{\w+\})?|\[\[:\w+:\]|\{,\d+\}/;

/** Many patterns escape what needs no escape, which the flag `u` forbids. */
function compile(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
