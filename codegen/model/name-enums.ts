import { memberName, uniqueName } from "../names.ts";
import type { TypeDeclaration } from "../types/emit-types.ts";
import type { EnumValues } from "./model.ts";

/**
 * The enums that have a name, and what their values are called.
 * @param inputs names of types that are sent in place of others: closed, with the same values
 */
export function nameEnums(types: readonly TypeDeclaration[], inputs: ReadonlySet<string>): EnumValues[] {
  const taken = new Set(types.map(({ name }) => name));
  return types.flatMap(({ name: type, values }) => {
    if (values === undefined || inputs.has(type)) return [];
    const name = uniqueName(memberName(`${type}Values`), taken);
    taken.add(name);
    return [{ name, type, values }];
  });
}
