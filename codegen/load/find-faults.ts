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
  return items.flatMap(({ path }) => {
    const shape = path.replace(/\{[^{}]*\}/g, "{}");
    const first = seen.get(shape);
    if (first === undefined) seen.set(shape, path);
    const message = `is the path ${first} once more: only the names of parameters differ`;
    return first === undefined ? [] : [{ pointer: `#/paths/${encodePointer(path)}`, message }];
  });
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

function findParameterFaults(items: readonly Item[], { components }: Document): Problem[] {
  const shared = Object.entries(components?.parameters ?? {});
  return [
    ...shared.flatMap(([name, parameter]) => faultsOf(parameter, `#/components/parameters/${encodePointer(name)}`)),
    ...items.flatMap(({ path, item, operations }) => [
      ...faultsOfList(item, `#/paths/${encodePointer(path)}`),
      ...operations.flatMap((operation) => faultsOfList(operation.source, operationPointer(path, operation))),
    ]),
  ];
}

function faultsOfList({ parameters = [] }: Pick<PathItem, "parameters">, owner: string): Problem[] {
  return parameters.flatMap((parameter, index) => faultsOf(parameter, `${owner}/parameters/${index}`));
}

function faultsOf(parameter: Parameter | Reference, pointer: string): Problem[] {
  if (isReference(parameter)) return [];
  const { in: location, style, schema, content } = parameter;
  const problems: Problem[] = [];
  if (schema !== undefined && content !== undefined) {
    problems.push({ pointer, message: "has both `schema` and `content`, where only one may be" });
  }
  if (schema === undefined && content === undefined) {
    problems.push({ pointer, message: "has neither `schema` nor `content`" });
  }
  const known = styles.get(location);
  if (style !== undefined && known?.includes(style) === false) {
    const message = `is ${style}, which is no style of a ${location} parameter: ${known.join(", ")}`;
    problems.push({ pointer: `${pointer}/style`, message });
  }
  return problems;
}

/** By location. */
const styles: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["path", ["simple", "label", "matrix"]],
  ["query", ["form", "spaceDelimited", "pipeDelimited", "deepObject"]],
  ["header", ["simple"]],
  ["cookie", ["form", "cookie"]],
]);
