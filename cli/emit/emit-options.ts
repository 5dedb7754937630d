import type { ObjectModel } from "../workspace/workspace-model.ts";
import { comment, quote, union, valueName } from "./text.ts";

/** The options of each select field of an object: IDs by label, and the types of both. */
export function emitOptions({ fields, label: owner }: ObjectModel): string[][] {
  return fields.flatMap(({ label, select }) => {
    if (select === undefined) return [];
    const { constant, typeName, options } = select;
    return [
      [
        comment(`Options of ${quote(label)} of ${quote(owner)}: IDs by label.`),
        `export const ${constant} = {`,
        ...options.map(({ name, id }) => `  ${valueName(name)}: ${JSON.stringify(id)},`),
        "} as const;",
        `export type ${typeName} = ${union(options.map(({ id }) => id))};`,
        `export type ${typeName}Label = ${union([...new Set(options.map((option) => option.label))])};`,
      ],
    ];
  });
}
