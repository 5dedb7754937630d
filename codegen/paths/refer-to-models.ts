import ts from "typescript";
import type { ModelNames } from "../schemas/model-names.ts";
import { changeMembers, changeWithin, nameOf, textOf } from "./ast-members.ts";

/**
 * Replaces `components["schemas"]["Pet"]` by `models.Pet` where the models have a type of that meaning: in bodies and
 * parameters the type that is sent, in responses the one that is returned.
 */
export function referToModels(statement: ts.Node, { sent, returned }: ModelNames): ts.Node {
  if (!ts.isInterfaceDeclaration(statement)) return statement;
  // A component may be used in either direction.
  const either = new Map([...returned].filter(([schema, type]) => sent.get(schema) === type));
  const namesIn = (part: ts.TypeElement, others: Names): Names => (nameOf(part) === "responses" ? returned : others);
  if (statement.name.text === "components") {
    return changeMembers(statement, (sections) =>
      sections.map((section) => referWithin(section, namesIn(section, either))),
    );
  }
  return changeMembers(statement, (paths) =>
    paths.map((path) =>
      changeWithin(path, (operations) =>
        operations.map((operation) =>
          changeWithin(operation, (parts) => parts.map((part) => referWithin(part, namesIn(part, sent)))),
        ),
      ),
    ),
  );
}

type Names = ReadonlyMap<string, string>;

function referWithin<Node extends ts.Node>(node: Node, names: Names): Node {
  const visit = (inner: ts.Node): ts.Node => {
    if (ts.isIndexedAccessTypeNode(inner)) return modelOf(inner, names) ?? inner;
    // This helper names a member that a model may lack.
    return isWithRequired(inner) ? inner : ts.visitEachChild(inner, visit, undefined);
  };
  return ts.visitEachChild(node, visit, undefined);
}

/** The model of `components["schemas"]["Pet"]`, but not of a part of it, such as `components["schemas"]["Pet"]["name"]`. */
function modelOf({ objectType, indexType }: ts.IndexedAccessTypeNode, names: Names): ts.TypeNode | undefined {
  if (!ts.isIndexedAccessTypeNode(objectType) || textOf(objectType.indexType) !== "schemas") return undefined;
  const isComponents = ts.isTypeReferenceNode(objectType.objectType);
  const name = isComponents ? names.get(textOf(indexType) ?? "") : undefined;
  return name === undefined
    ? undefined
    : ts.factory.createTypeReferenceNode(ts.factory.createQualifiedName(ts.factory.createIdentifier("models"), name));
}

function isWithRequired(node: ts.Node): boolean {
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === "WithRequired";
}
