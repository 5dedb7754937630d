/** Any further text, in a union with known ones: `"OPEN" | "DONE" | OpenString` still completes the known ones. */
export type OpenString = string & {};

/** Any further number, in a union with known ones: `200 | 404 | OpenNumber`. */
export type OpenNumber = number & {};

/**
 * Whether a value that came is one of those given. Enums in responses are open, those in requests closed: with this, what
 * was read can be written back.
 *
 * ```ts
 * if (isOneOf(subscription.planName, ["free", "enterprise"])) send({ planName: subscription.planName });
 * ```
 */
export function isOneOf<Value extends string | number, const Known extends Value>(
  value: Value | null | undefined,
  known: readonly Known[],
): value is Known {
  return known.some((one) => one === value);
}

/**
 * Sends a text or a number that this version does not know: `planName: sendUnknown("gold")`. Enums in bodies and queries are
 * closed, so that a mistyped value does not compile; this is the way out for one that the API has learnt since. It returns the
 * value as it is, typed as what is expected where it stands.
 */
export function sendUnknown<Expected extends TextOrOther = never>(value: string): Expected & string;
export function sendUnknown<Expected extends NumberOrOther = never>(value: number): Expected & number;
export function sendUnknown(value: string | number): string | number {
  return value;
}

/** What may stand beside text where one is expected. Where only numbers are, a text is a mistake. */
type TextOrOther = string | object | null | undefined;

/** The same of numbers. */
type NumberOrOther = number | object | null | undefined;
