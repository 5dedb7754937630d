import type { PageStyle } from "../document.ts";
import type { Api } from "../model.ts";
import { emitHeader } from "./header.ts";
import { importTypes, importValues } from "./imports.ts";

export function emitPageStyles(api: Api): string {
  const makers = api.pageStyles.map(({ style }) => pageStyleMakers[style.by]);
  return [
    emitHeader(api),
    importValues(makers, api.imports.runtime),
    importTypes(["PageStyle"], api.imports.runtime),
    "\n",
    ...api.pageStyles.map(({ name, style: { by, ...members } }) => {
      return `export const ${name}: PageStyle = ${pageStyleMakers[by]}(${JSON.stringify(members)});\n`;
    }),
  ].join("");
}

const pageStyleMakers: Record<PageStyle["by"], string> = {
  offset: "offsetPages",
  page: "numberedPages",
  cursor: "cursorPages",
};
