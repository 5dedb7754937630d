/**
 * An error and its causes, the outermost first. Each once: a cause may lead back to an error before it. Objects rather than
 * instances of Error, since those of another realm are none.
 */
export function* causesOf(error: unknown): Generator<object> {
  const seen = new Set<object>();
  for (let cause = error; typeof cause === "object" && cause !== null && !seen.has(cause);) {
    seen.add(cause);
    yield cause;
    cause = "cause" in cause ? cause.cause : undefined;
  }
}
