import type { API, EnumValues } from "../model/model.ts";
import { docComment } from "../text/doc-comment.ts";
import { enclose, textLiteral } from "../text/layout.ts";
import { emitHeader } from "./module-head.ts";

/** The values of enums as lists, in a module that a bundle holds only the used ones of. */
export function emitEnumValues(api: Pick<API, "location" | "enums">): string {
  return `${emitHeader(api)}${api.enums.map(emitValues).join("\n")}`;
}

function emitValues({ name, type, values }: EnumValues): string {
  const comment = docComment(`What \`${type}\` may be, in the order of the document.`);
  return `${comment}${enclose(
    `export const ${name} = [`,
    values.map((value) => (typeof value === "string" ? textLiteral(value) : String(value))),
    "] as const;",
  )}\n`;
}
