/**
 * A YAML text in which a line is indented further, with those after it up to the end of the quoted text that they belong
 * to: how far is no part of that text, as long as it is further than its key. Undefined where no such text ends there.
 *
 * @param line counted from 0
 */
export function indentQuotedText(text: string, line: number): string | undefined {
  const lines = text.split("\n");
  const quote = lines
    .slice(0, line)
    .findLast((one) => opening.test(one))
    ?.match(opening)?.[1];
  const end = lines.findIndex((one, index) => index >= line && isEnd(one, quote));
  if (quote === undefined || end === -1) return undefined;
  const [before = ""] = /^[ -]*/.exec(lines[line - 1] ?? "") ?? [];
  return lines
    .map((one, index) => (index < line || index > end ? one : `${" ".repeat(before.length + 2)}${one.trimStart()}`))
    .join("\n");
}

/** What a quoted text of several lines begins with, after a key or the mark of an item. */
const opening = /[:-]\s+(["'])/;

function isEnd(line: string, quote: string | undefined): boolean {
  return quote !== undefined && line.replace(quote === "'" ? /''/g : /\\./g, "").includes(quote);
}
