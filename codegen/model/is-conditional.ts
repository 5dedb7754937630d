import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { takesCondition } from "../normalize/takes-condition.ts";
import type { OperationMethod } from "./operation-method.ts";

/** Whether a caller can ask for a response only if it has changed: not for a stream, nor for a list of several media types. */
export function isConditional(
  operation: NormalOperation,
  { response: { kind }, stream, acceptedTypes }: Pick<OperationMethod, "response" | "stream" | "acceptedTypes">,
): boolean {
  const isLeftOut = kind === "none" || kind === "redirect" || kind === "stream" || stream !== undefined;
  const isPicked = kind === "page" && acceptedTypes !== undefined;
  return !isLeftOut && !isPicked && takesCondition(operation);
}
