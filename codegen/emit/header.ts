import type { Api } from "../model.ts";

export function emitHeader({ document }: Api): string {
  return `// Generated from ${document}. Do not edit: change the document or codegen, then \`make generate\`.\n\n`;
}
