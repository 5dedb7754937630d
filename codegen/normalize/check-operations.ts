import type { Problem } from "../document/diagnostics.ts";
import { fullName } from "./name-operations.ts";
import type { NamedOperation } from "./name-operations.ts";

/** Faults that make it impossible to call an operation. */
export function checkOperations(operations: NamedOperation[]): Problem[] {
  return [...operations.flatMap(checkPathParameters), ...checkNames(operations)];
}

function checkPathParameters({ path, pointer, parameters }: NamedOperation): Problem[] {
  const inTemplate = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const declared = parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name);
  const unknown = declared.filter((name) => !inTemplate.includes(name));
  const missing = inTemplate.filter((name) => !declared.includes(name));
  return [
    ...unknown.map((name) => ({
      pointer,
      message: `declares the path parameter ${name}, but the path has no {${name}}`,
    })),
    ...missing.map((name) => ({
      pointer,
      message: `has {${name}} in its path, but declares no such path parameter`,
    })),
  ];
}

function checkNames(operations: NamedOperation[]): Problem[] {
  const seen = new Map<string, NamedOperation>();
  return operations.flatMap((operation) => {
    const name = fullName(operation);
    const first = seen.get(name);
    seen.set(name, first ?? operation);
    if (first === undefined) return [];
    const other = `${first.httpMethod.toUpperCase()} ${first.path}`;
    return [{ pointer: operation.pointer, message: `is called ${name}, as is ${other}: give it another x-method` }];
  });
}
