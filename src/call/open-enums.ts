/** Any further text, in a union with known ones: `"OPEN" | "DONE" | OpenString` still completes the known ones. */
export type OpenString = string & {};

/**
 * Whether a value that came is one of those given. Enums in responses are open, those in requests closed: with this, what
 * was read can be written back.
 *
 * ```ts
 * if (isOneOf(subscription.planName, ["free", "enterprise"])) send({ planName: subscription.planName });
 * ```
 */
export function isOneOf<Value extends string, const Known extends Value>(
  value: Value | null | undefined,
  known: readonly Known[],
): value is Known {
  return known.some((one) => one === value);
}

/**
 * Sends a text that this version does not know: `planName: sendUnknown("gold")`. Enums in bodies and queries are closed, so
 * that a mistyped value does not compile; this is the way out for one that the API has learnt since. It returns the text
 * as it is, typed as what is expected where it stands.
 */
export function sendUnknown<Expected extends TextOrOther = never>(value: string): Expected & string {
  return value as Expected & string;
}

/** What may stand beside text where one is expected. Where only numbers are, a text is a mistake. */
type TextOrOther = string | object | null | undefined;
