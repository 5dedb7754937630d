/**
 * The sequences of three characters in a text, as numbers. A text that contains another has all its trigrams. The
 * reverse need not hold, since order is lost and two trigrams may share a number.
 */
export function trigramsOf(text: string): number[] {
  const trigrams: number[] = [];
  for (let i = 2; i < text.length; i++) {
    trigrams.push(((text.charCodeAt(i - 2) << 20) ^ (text.charCodeAt(i - 1) << 10) ^ text.charCodeAt(i)) & 0x3fffffff);
  }
  return trigrams;
}
