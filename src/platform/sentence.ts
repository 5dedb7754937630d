/** A text with a full stop, unless it ends as a sentence already: for messages that go on. */
export function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
