import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import { docComment } from "../../../codegen/text/doc-comment.ts";

test("one line stays on one line", () => {
  expect(docComment("ID of the account.")).toBe("/** ID of the account. */\n");
});

test("paragraphs are set apart; none is no comment", () => {
  expect(docComment("One.", "", " Two. ")).toBe("/**\n * One.\n *\n * Two.\n */\n");
  expect(docComment("", " ")).toBe("");
});

test("prose is laid out anew, lists and indented text stay", () => {
  const text = "Some prose\nover two lines:\n\n- one\n- two\n\n    code\n    more code";
  expect(docComment(text)).toBe(
    "/**\n * Some prose over two lines:\n *\n * - one\n * - two\n *\n *     code\n *     more code\n */\n",
  );
});

test("a long list item goes on below its text", () => {
  expect(docComment(`- ${"word ".repeat(30)}`)).toMatch(/^\/\*\*\n \* - word [\s\S]*\n \*   word/);
});

test("an item of a list that goes on in the next line is one", () => {
  expect(docComment("- one\n  goes on\n- two\n\n      code")).toBe(
    "/**\n * - one goes on\n * - two\n *\n *       code\n */\n",
  );
});

test("no text ends the comment before its end", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("*/", "/*", "`", "${x}", "\r\n", "\u2028"))),
      (parts) => {
        const source = ts.createSourceFile(
          "x.ts",
          `${docComment(parts.join(""))}export type X = 1;`,
          ts.ScriptTarget.Latest,
        );
        expect(source.statements.map((statement) => ts.SyntaxKind[statement.kind])).toEqual(["TypeAliasDeclaration"]);
      },
    ),
  );
});
