/** Rewrites the texts of an error and its causes. */
export function rewriteError(error: unknown, rewrite: (text: string) => string): unknown {
  if (typeof error === "string") return rewrite(error);
  for (let at = error; at instanceof Error; at = at.cause) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const value: unknown = Reflect.get(at, name);
      if (typeof value === "string") Reflect.set(at, name, rewrite(value));
    }
  }
  return error;
}
