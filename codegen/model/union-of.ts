/** Types as one; whatever stands beside `unknown` is in it. */
export function unionOf(types: string[]): string {
  return types.includes("unknown") ? "unknown" : [...new Set(types)].join(" | ");
}
