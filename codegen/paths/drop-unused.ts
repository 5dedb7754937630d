import ts from "typescript";
import { changeMembers, changeWithin, membersOf, nameOf, textOf } from "./ast-members.ts";
import type { Change } from "./ast-members.ts";

/** Leaves out what `paths` does not lead to: whole declarations, and components one by one. */
export function dropUnused(statements: readonly ts.Node[]): ts.Node[] {
  const used = findUsed(statements);
  const onlyUsed: Change = (items) => items.filter((item) => used.has(item));
  const withItems: Change = (sections) =>
    sections.map((section) => changeWithin(section, onlyUsed)).filter((section) => membersOf(section).length > 0);
  return statements
    .map((statement) => (isComponents(statement) ? changeMembers(statement, withItems) : statement))
    .filter((statement) => (isComponents(statement) ? statement.members.length > 0 : used.has(statement)));
}

function findUsed(statements: readonly ts.Node[]): ReadonlySet<ts.Node> {
  const declared = new Map(statements.flatMap(declarationsIn));
  const used = new Set<ts.Node>();
  const follow = (name: string | undefined): void => {
    const declaration = declared.get(name ?? "");
    if (declaration === undefined || used.has(declaration)) return;
    used.add(declaration);
    visit(declaration);
  };
  const visit = (node: ts.Node): void => {
    follow(referredName(node));
    ts.forEachChild(node, visit);
  };
  follow("paths");
  return used;
}

/** By what `referredName` calls them. */
function declarationsIn(statement: ts.Node): [name: string, node: ts.Node][] {
  if (isComponents(statement))
    return statement.members.flatMap((section) =>
      membersOf(section).map((item): [string, ts.Node] => [`${nameOf(section)}/${nameOf(item)}`, item]),
    );
  const isDeclaration = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isDeclaration ? [[statement.name.text, statement]] : [];
}

/** `schemas/Account` for `components["schemas"]["Account"]`, and for a type that is declared by itself its name. */
function referredName(node: ts.Node): string | undefined {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return node.typeName.text;
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  return `${textOf(node.objectType.indexType)}/${textOf(node.indexType)}`;
}

function isComponents(statement: ts.Node): statement is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(statement) && statement.name.text === "components";
}
