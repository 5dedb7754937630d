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
