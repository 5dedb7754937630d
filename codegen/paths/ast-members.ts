import ts from "typescript";

export type Change = (members: readonly ts.TypeElement[]) => readonly ts.TypeElement[];

/** An interface with its members changed. */
export function changeMembers(declaration: ts.InterfaceDeclaration, change: Change): ts.InterfaceDeclaration {
  const { modifiers, name, typeParameters, heritageClauses, members } = declaration;
  const changed = change(members);
  return ts.factory.updateInterfaceDeclaration(declaration, modifiers, name, typeParameters, heritageClauses, changed);
}

/** A member with the members of its type changed, where it has any. */
export function changeWithin(member: ts.TypeElement, change: Change): ts.TypeElement {
  if (!ts.isPropertySignature(member) || member.type === undefined || !ts.isTypeLiteralNode(member.type)) return member;
  const { modifiers, name, questionToken, type } = member;
  const changed = ts.factory.updateTypeLiteralNode(type, ts.factory.createNodeArray(change(type.members)));
  return ts.factory.updatePropertySignature(member, modifiers, name, questionToken, changed);
}

export function membersOf(member: ts.TypeElement): readonly ts.TypeElement[] {
  const isLiteral = ts.isPropertySignature(member) && member.type !== undefined && ts.isTypeLiteralNode(member.type);
  return isLiteral ? member.type.members : [];
}

/** The name of a member that has a plain one: not that of an index signature. */
export function nameOf({ name }: ts.TypeElement): string | undefined {
  return name === undefined || ts.isComputedPropertyName(name) ? undefined : name.text;
}

/** `never`, the type of a part that an operation lacks. */
export function isNever(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && member.type?.kind === ts.SyntaxKind.NeverKeyword;
}

/** The text of a literal type. */
export function textOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isLiteralExpression(type.literal) ? type.literal.text : undefined;
}
