import type { PageStyle } from "../document/extension-values.ts";
import { uniqueName } from "../names.ts";
import type { NamedPageStyle } from "./model.ts";

/** One name for each distinct page style: `byOffset`, and `byOffset2` should an API page in two such ways. */
export function namePageStyles(styles: PageStyle[]): NamedPageStyle[] {
  const named: NamedPageStyle[] = [];
  for (const style of styles) {
    if (findPageStyle(named, style) !== undefined) continue;
    named.push({ name: uniqueName(styleNames[style.by], new Set(named.map(({ name }) => name))), style });
  }
  return named;
}

const styleNames: Record<PageStyle["by"], string> = {
  offset: "byOffset",
  page: "byPage",
  cursor: "byCursor",
  link: "byLink",
  url: "byURL",
  count: "byCount",
  "last item": "byLastItem",
  header: "byHeader",
};

export function findPageStyle(named: NamedPageStyle[], style: PageStyle | undefined): NamedPageStyle | undefined {
  if (style === undefined) return undefined;
  const text = JSON.stringify(style);
  return named.find((one) => one.style === style || JSON.stringify(one.style) === text);
}
