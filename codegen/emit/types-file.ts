import type { API } from "../model/model.ts";
import { runtimeTypes } from "../schemas/runtime-types.ts";
import { docComment, docText } from "./doc-comment.ts";
import { emitHeader, importTypes } from "./module-head.ts";

export function emitTypesFile(api: Pick<API, "location" | "types">): string {
  const declarations = api.types.map(({ text }) => layOut(text)).join("\n\n");
  const used = runtimeTypes.filter((name) => new RegExp(`\\b${name}\\b`).test(declarations));
  const imports = importTypes(used, api.location.runtime);
  // Without any type the file must still be a module.
  return `${emitHeader(api)}${imports && `${imports}\n`}${declarations || "export {};"}\n`;
}

/** Improves on the layout of TypeScript's printer: short comments on one line, two spaces a step, long unions broken up. */
function layOut(declaration: string): string {
  return declaration
    .replace(/^( *)(\/\*\*[\s\S]*?\*\/)|^ +/gm, (spaces: string, before?: string, comment?: string) =>
      comment === undefined ? halve(spaces) : layOutComment(halve(before ?? ""), comment),
    )
    .replace(longUnion, (_, spaces: string, before: string, union: string) =>
      [`${spaces}${before}`, ...(union.match(variants) ?? [])].join(`\n${spaces}  | `).concat(";"),
    );
}

function halve(spaces: string): string {
  return spaces.slice(spaces.length / 2);
}

/** One line where one is enough, as in all other files. */
function layOutComment(indentation: string, comment: string): string {
  return docComment(docText(comment)).trimEnd().replace(/^/gm, indentation);
}

const variant = String.raw`(?:"(?:[^"\\]|\\.)*"|[\w$.[\]]+)`;
/** A line that holds a union of names and texts to its end, and is too long. */
const longUnion = new RegExp(String.raw`^(?=.{121})( *)(.*?[:=]) (${variant}(?: \| ${variant})+);$`, "gm");
const variants = new RegExp(variant, "g");
