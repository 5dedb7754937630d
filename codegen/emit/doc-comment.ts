const width = 100;

/** Paragraphs of text from a document as a doc comment, or nothing where there is no text. */
export function docComment(...paragraphs: string[]): string {
  const text = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  if (text === "") return "";
  const lines = joinLines(text.replaceAll("*/", "*\\/").split(/\r\n|\r|\n/)).flatMap(wrap);
  const [only] = lines;
  if (lines.length === 1) return `/** ${only} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

/** The lines of a paragraph made one; blank lines, lists, tables and indented text stay as they are. */
function joinLines(lines: string[]): string[] {
  const joined: string[] = [];
  let isProse = false;
  for (const line of lines) {
    const continues = isProse && /^[^\s\-*+|#>`@]|^`[^`]/.test(line) && !/^\d+\. /.test(line);
    if (continues) joined.push(`${joined.pop() ?? ""} ${line}`);
    else joined.push(line);
    isProse = line.trim() !== "" && !/^(\s|[|#>@]|```)/.test(line);
  }
  return joined;
}

/** The line, broken at spaces where it is too long; what follows a list item's first line stands below its text. */
function wrap(line: string): string[] {
  if (/^\s/.test(line)) return [line];
  const indent = " ".repeat(/^(?:[-*+]|\d+\.)\s+/.exec(line)?.[0].length ?? 0);
  const [first = "", ...words] = line.trimEnd().split(" ");
  const lines = [first];
  for (const word of words) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

/** The text of a doc comment, as `docComment` took it. */
export function docText(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n");
}
