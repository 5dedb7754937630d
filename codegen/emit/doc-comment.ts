/** Text from a document, or nothing, as a doc comment; blank paragraphs are left out. */
export function docComment(...paragraphs: string[]): string {
  const text = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  if (text === "") return "";
  const lines = text.replaceAll("*/", "*\\/").split(/\r?\n/);
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}
