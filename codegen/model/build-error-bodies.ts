import type { NormalErrors } from "../normalize/normalize-errors.ts";
import { inlineType } from "../schemas/inline-type.ts";
import type { MethodErrorBodies } from "./operation-method.ts";
import { unionOf } from "./union-of.ts";

/** The types of the bodies of an operation's errors, by status. */
export function buildErrorBodies({ operation, bodies }: NormalErrors): MethodErrorBodies {
  const byStatus = bodies.map(({ status, schemas }) => [status, unionOf(schemas.map(inlineType))] as const);
  return { method: operation, bodies: Object.fromEntries(byStatus) };
}
