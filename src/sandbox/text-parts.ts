/**
 * The runs of three characters in a text, as numbers. A text that contains another has all the runs of that one; since
 * two runs may share a number, and order is lost, the reverse need not be so.
 */
export function partsOf(text: string): number[] {
  const parts: number[] = [];
  for (let i = 2; i < text.length; i++) {
    parts.push(((text.charCodeAt(i - 2) << 20) ^ (text.charCodeAt(i - 1) << 10) ^ text.charCodeAt(i)) & 0x3fffffff);
  }
  return parts;
}
