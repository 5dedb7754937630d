import type { OperationDetail, OperationInput } from "../description/operation.ts";
import type { KnownFields } from "../workspace/known-fields.ts";
import { needsConditions, withConditions } from "./with-conditions.ts";
import { needsFields, withFields } from "./with-fields.ts";

/** Whether an input holds what only a workspace can say of, in its body or among its conditions. */
export function needsWorkspace(operation: OperationDetail, input: OperationInput): boolean {
  return needsFields(operation, input) || needsConditions(operation, input);
}

/** The operation as a workspace takes it. */
export function withWorkspace(operation: OperationDetail, known: KnownFields): OperationDetail {
  return withConditions(withFields(operation, known), known);
}
