import type { NormalOperation } from "./normalize-operation.ts";

/**
 * Whether an operation says that its response may not have changed: by a header parameter for the condition, or by a 304,
 * which HTTP has for GET and HEAD alone.
 */
export function takesCondition({ httpMethod, source, headers }: NormalOperation): boolean {
  const isRead = httpMethod === "GET" || httpMethod === "HEAD";
  const parameters = headers?.parameters ?? [];
  const hasParameter = parameters.some(({ name }) => /^if-(none-match|modified-since)$/i.test(name));
  return isRead && (hasParameter || source.responses?.["304"] !== undefined);
}
