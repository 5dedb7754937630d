/** Whether a text may be a time: it begins with a year and a month, as in ISO 8601. What follows, the API knows best. */
export function looksLikeTime(text: string): boolean {
  return /^\d{4}-\d\d/.test(text);
}
