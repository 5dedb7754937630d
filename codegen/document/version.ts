/** Whether a document is of OpenAPI 3.0. Without quotes, 3.0 is the number 3 in YAML. */
export function isBefore31(version: string): boolean {
  return /^3(\.0\b|$)/.test(version);
}

/** Whether a document is of OpenAPI 3.0 or 3.1. Without quotes, 3.0 is the number 3 in YAML. */
export function isBefore32(version: string): boolean {
  return /^3(\.[01]\b|$)/.test(version);
}
