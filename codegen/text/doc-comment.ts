const width = 100;

/** Paragraphs of text from a document as a doc comment, or nothing where there is no text. */
export function docComment(...paragraphs: string[]): string {
  const text = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  if (text === "") return "";
  if (text.length < width && !breaksLine.test(text)) return `/** ${text} */\n`; // most are as short as that
  const lines = joinLines(text.replaceAll("*/", "*\\/").split(/\r\n|\r|\n/)).flatMap(wrap);
  const [only] = lines;
  if (lines.length === 1) return `/** ${only} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

const breaksLine = /[\r\n]|\*\//;

/** The lines of a paragraph or of a list's item made one; blank lines, tables and indented text stay as they are. */
function joinLines(lines: string[]): string[] {
  const joined: string[] = [];
  let isProse = false;
  let hanging = 0;
  for (const line of lines) {
    const text = hanging > 0 && line.startsWith(" ".repeat(hanging)) ? line.slice(hanging) : line;
    const continues: boolean = isProse && prose.test(text) && !numbered.test(text);
    if (continues) joined.push(`${joined.pop() ?? ""} ${text}`);
    else joined.push(line);
    if (!continues) hanging = markerWidth(line);
    isProse = line.trim() !== "" && (continues || !apart.test(line));
  }
  return joined;
}

const prose = /^[^\s\-*+|#>`@]|^`[^`]/;
const numbered = /^\d+\. /;
/** What stands in lines of its own: indented text, tables, headings, quotes, tags, code. */
const apart = /^(\s|[|#>@]|```)/;

/** How far the text of a list's item stands from the edge: `- a` → 2. */
function markerWidth(line: string): number {
  return marker.exec(line)?.[0].length ?? 0;
}

const marker = /^(?:[-*+]|\d+\.)\s+/;

/** The line, broken at spaces where it is too long; what follows a list item's first line stands below its text. */
function wrap(line: string): string[] {
  if (staysWhole.test(line)) return [line]; // a link in two lines is hard to follow
  const indent = " ".repeat(markerWidth(line));
  const lines: string[] = [];
  let rest = line.trimEnd();
  let lead = "";
  while (lead.length + rest.length > width) {
    const last = rest.lastIndexOf(" ", width - lead.length);
    const end = last > -1 ? last : rest.indexOf(" ");
    if (end === -1) break;
    lines.push(lead + rest.slice(0, end));
    rest = rest.slice(end + 1);
    lead = indent;
  }
  return [...lines, lead + rest];
}

const staysWhole = /^\s|^@see /;

/** The text of a doc comment, as `docComment` took it. */
export function docText(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n");
}
