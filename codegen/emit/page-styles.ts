import type { PageStyle } from "../document/extension-values.ts";
import type { API } from "../model/model.ts";
import { literal } from "../text/layout.ts";
import { emitHeader, importTypes, importValues } from "./module-head.ts";

export function emitPageStyles(api: Pick<API, "location" | "pageStyles">): string {
  const makers = api.pageStyles.map(({ style }) => makerOf(style));
  return [
    emitHeader(api),
    importValues(makers, api.location.runtime),
    importTypes(["PageStyle"], api.location.runtime),
    "\n",
    // Marked, so that a bundler drops the style of lists that a program does not read.
    ...api.pageStyles.map(({ name, style }) => {
      const { by: _, ...members } = style;
      const start = `export const ${name}: PageStyle = /* @__PURE__ */ ${makerOf(style)}(`;
      return `${start}${literal(members, ");".length, start)});\n`;
    }),
  ].join("");
}

function makerOf(style: PageStyle): string {
  const saysEnd = style.by === "cursor" && (style.more ?? style.done) !== undefined;
  return saysEnd ? "cursorPagesWithEnd" : pageStyleMakers[style.by];
}

const pageStyleMakers: Record<PageStyle["by"], string> = {
  offset: "offsetPages",
  page: "numberedPages",
  cursor: "cursorPages",
  link: "linkPages",
  url: "urlPages",
  count: "countedPages",
  "last item": "lastItemPages",
  header: "headerPages",
};
