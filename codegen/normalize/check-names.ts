import type { Problem } from "../document/diagnostics.ts";
import { fullName } from "./name-operations.ts";
import type { NamedOperation } from "./name-operations.ts";

/** A resource can hold only one method of a name. */
export function checkNames(operations: NamedOperation[]): Problem[] {
  const seen = new Map<string, NamedOperation>();
  return operations.flatMap((operation) => {
    const name = fullName(operation);
    const first = seen.get(name);
    seen.set(name, first ?? operation);
    if (first === undefined) return [];
    const other = `${first.httpMethod} ${first.path}`;
    return [{ pointer: operation.pointer, message: `is called ${name}, as is ${other}: give it another x-method` }];
  });
}
