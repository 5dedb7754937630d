import type { Problem } from "../document/diagnostics.ts";
import type { Document, Parameter, PathItem, Reference } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import { operationPointer, operationsOf } from "../document/operations.ts";
import type { PathOperation } from "../document/operations.ts";
import { isReference, resolve } from "../document/references.ts";

/** What OpenAPI forbids, and is read as it is: what is meant by it can be meant. */
export function findFaults(document: Document): Problem[] {
  const paths = Object.entries(document.paths ?? {}).filter(([path]) => !path.startsWith("x-"));
  const items = paths.map(([path, reference]): Item => {
    const item = resolve<PathItem>(document, reference);
    return { path, item, operations: operationsOf(item) };
  });
  return [...findTwinPaths(items), ...findSharedIDs(items), ...findParameterFaults(items, document)];
}

interface Item {
  readonly path: string;
  readonly item: PathItem;
  readonly operations: readonly PathOperation[];
}

function findTwinPaths(items: readonly Item[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path } of items) {
    if (!path.includes("{")) continue;
    const shape = path.replace(/\{[^{}]*\}/g, "{}");
    const first = seen.get(shape);
    const message = `is the path ${first} once more: only the names of parameters differ`;
    if (first === undefined) seen.set(shape, path);
    else problems.push({ pointer: `#/paths/${encodePointer(path)}`, message });
  }
  return problems;
}

function findSharedIDs(items: readonly Item[]): Problem[] {
  const seen = new Map<string, PathOperation["source"]>();
  return items.flatMap(({ path, operations }) =>
    operations.flatMap((operation): Problem[] => {
      const { operationId } = operation.source;
      if (operationId === undefined) return [];
      const first = seen.get(operationId);
      seen.set(operationId, first ?? operation.source);
      // Two paths may refer to one item.
      if (first === undefined || first === operation.source) return [];
      const pointer = `${operationPointer(path, operation)}/operationId`;
      return [{ pointer, message: `is ${operationId}, as that of another operation is` }];
    }),
  );
}

/** Pointers are made where something is wrong: a document has thousands of parameters. */
function findParameterFaults(items: readonly Item[], { components }: Document): Problem[] {
  const problems: Problem[] = [];
  const check = (parameter: Parameter | Reference, pointerOf: () => string): void => {
    if (isReference(parameter) || typeof parameter.name !== "string") return; // what is none has been noted
    const faults = faultsOf(parameter);
    problems.push(...faults.map(({ pointer, message }) => ({ pointer: pointerOf() + pointer, message })));
  };
  const checkList = ({ parameters = [] }: Pick<PathItem, "parameters">, ownerOf: () => string): void => {
    for (const [index, one] of parameters.entries()) check(one, () => `${ownerOf()}/parameters/${index}`);
  };
  for (const [name, parameter] of Object.entries(components?.parameters ?? {})) {
    check(parameter, () => `#/components/parameters/${encodePointer(name)}`);
  }
  for (const { path, item, operations } of items) {
    checkList(item, () => `#/paths/${encodePointer(path)}`);
    for (const operation of operations) checkList(operation.source, () => operationPointer(path, operation));
  }
  return problems;
}

/** By pointers that go on from the parameter's own. */
function faultsOf({ in: location, style = "", schema, content }: Parameter): readonly Problem[] {
  const known = style === "" ? undefined : styles.get(location);
  const isForeign = known?.includes(style) === false;
  const isOne = (schema === undefined) !== (content === undefined);
  if (isOne && !isForeign) return none;
  const count =
    schema === undefined
      ? "has neither `schema` nor `content`"
      : "has both `schema` and `content`, where only one may be";
  const listed = `is ${style}, which is no style of a ${location} parameter: ${known?.join(", ")}`;
  return [
    ...(isOne ? [] : [{ pointer: "", message: count }]),
    ...(isForeign ? [{ pointer: "/style", message: listed }] : []),
  ];
}

const none: readonly Problem[] = [];

/** By location. */
const styles: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["path", ["simple", "label", "matrix"]],
  ["query", ["form", "spaceDelimited", "pipeDelimited", "deepObject"]],
  ["header", ["simple"]],
  ["cookie", ["form", "cookie"]],
]);
