import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { OperationMethod } from "./operation-method.ts";

/**
 * Whether an operation says that its response may not have changed: by a header parameter for the condition, or by a 304,
 * which HTTP has for GET and HEAD alone. Streams are left out, and lists of which the caller picks a media type.
 */
export function isConditional(
  { httpMethod, source, headers }: NormalOperation,
  { response: { kind }, stream, acceptedTypes }: Pick<OperationMethod, "response" | "stream" | "acceptedTypes">,
): boolean {
  const isRead = httpMethod === "GET" || httpMethod === "HEAD";
  const isLeftOut = kind === "none" || kind === "redirect" || kind === "stream" || stream !== undefined;
  const isPicked = kind === "page" && acceptedTypes !== undefined;
  const takesCondition =
    headers?.parameters.some(({ name }) => /^if-(none-match|modified-since)$/i.test(name)) === true;
  return isRead && !isLeftOut && !isPicked && (takesCondition || source.responses?.["304"] !== undefined);
}
