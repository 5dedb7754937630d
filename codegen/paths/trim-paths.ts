import ts from "typescript";
import { changeMembers, changeWithin, isNever, nameOf } from "./ast-members.ts";
import type { Change } from "./ast-members.ts";

/**
 * Leaves out of the types of paths what a raw call has no use for: members that are `never` because an operation lacks
 * them, headers of responses, and comments other than those of operations, since the models have them.
 */
export function trimPaths(statement: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(statement)) return statement;
  const change = statement.name.text === "paths" ? trimPath : withoutComments;
  return changeMembers(statement, (members) => members.map((member) => changeWithin(member, change)));
}

const trimPath: Change = (members) =>
  members
    .filter((member) => !isNever(member) && nameOf(member) !== "parameters")
    .map((operation) => changeWithin(operation, trimOperation));

const trimOperation: Change = (members) =>
  withoutComments(members)
    .filter((member) => !isNever(member))
    .map((member) => (nameOf(member) === "responses" ? changeWithin(member, trimResponses) : member));

const trimResponses: Change = (responses) =>
  responses.map((response) => changeWithin(response, (parts) => parts.filter((part) => nameOf(part) !== "headers")));

const withoutComments: Change = (members) => {
  members.forEach(dropComments);
  return members;
};

function dropComments(node: ts.Node): void {
  ts.setSyntheticLeadingComments(node, undefined);
  ts.forEachChild(node, dropComments);
}
