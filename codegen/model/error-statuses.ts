import type { Operation } from "../document/document.ts";
import type { MethodErrors } from "./operation-method.ts";

/** Statuses that nearly all operations declare, of those that declare any; none where most declare none. */
export function sharedStatuses(operations: Operation[]): string[] {
  const declaring = operations.map(errorStatuses).filter((statuses) => statuses.length > 0);
  if (declaring.length < operations.length / 2) return [];
  const all = [...new Set(declaring.flat())].sort();
  return all.filter((status) => {
    const count = declaring.filter((statuses) => statuses.includes(status)).length;
    return count >= declaring.length * nearlyAll;
  });
}

const nearlyAll = 0.9;

/** How the errors of an operation differ from the shared ones; undefined where they do not, or where it declares none. */
export function buildErrors(operation: Operation, shared: string[]): MethodErrors | undefined {
  const statuses = errorStatuses(operation);
  const others = statuses.filter((status) => !shared.includes(status));
  if (others.length === statuses.length - shared.length) {
    return others.length === 0 ? undefined : { kind: shared.length === 0 ? "only" : "also", statuses: others };
  }
  return statuses.length === 0 ? undefined : { kind: "only", statuses };
}

/** Server errors are one kind of failure to a caller, whichever of them it is. */
function errorStatuses({ responses = {} }: Operation): string[] {
  const statuses = Object.keys(responses).filter((status) => /^[45]/.test(status));
  const shown = statuses.map((status) => (status.startsWith("5") ? "5xx" : status.toLowerCase()));
  return [...new Set(shown)].sort();
}
