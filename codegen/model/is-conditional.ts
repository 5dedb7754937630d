import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { takesCondition } from "../normalize/takes-condition.ts";
import type { OperationMethod } from "./operation-method.ts";

/** Whether a caller can ask for a response only if it has changed: not for a stream. */
export function isConditional(
  operation: NormalOperation,
  { response: { kind }, stream }: Pick<OperationMethod, "response" | "stream">,
): boolean {
  const isLeftOut = kind === "none" || kind === "redirect" || kind === "stream" || stream !== undefined;
  return !isLeftOut && takesCondition(operation);
}
