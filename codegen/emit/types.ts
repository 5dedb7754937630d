import type { Api } from "../model.ts";
import { runtimeTypes } from "../runtime-types.ts";
import { docComment, docText } from "./doc-comment.ts";
import { emitHeader } from "./header.ts";
import { importTypes } from "./imports.ts";

export function emitTypes(api: Api): string {
  const declarations = api.types.map(({ text }) => text.replace(/\/\*\*[\s\S]*?\*\//g, layOutComment)).join("\n\n");
  const used = runtimeTypes.filter((name) => new RegExp(`\\b${name}\\b`).test(declarations));
  return `${emitHeader(api)}${importTypes(used, api.imports.runtime)}\n${declarations}\n`;
}

/** One line where one is enough, as in all other files. */
function layOutComment(comment: string): string {
  return docComment(docText(comment)).trimEnd();
}
