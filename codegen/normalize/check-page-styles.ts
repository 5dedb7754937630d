import type { Problem } from "../document/diagnostics.ts";
import type { Schema } from "../document/document.ts";
import type { PageStyle } from "../document/extension-values.ts";
import { suggest } from "../document/suggest.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import type { NormalOperation } from "./normalize-operation.ts";

/** Members and parameters that an `x-page-style` names, and that its operation does not have. */
export function checkPageStyles(operations: readonly NormalOperation[], schemas: SchemaTable): Problem[] {
  return operations.flatMap((operation) => {
    const style = operation.source["x-page-style"];
    return style === undefined || style.by === "none"
      ? []
      : [...checkMembers(operation, style, schemas), ...checkParameter(operation, style)];
  });
}

/** A response that declares no members may have any. */
function checkMembers({ pointer, responses }: NormalOperation, style: PageStyle, schemas: SchemaTable): Problem[] {
  const names = [...new Set(memberNames(responses[0]?.schema, schemas))];
  return Object.entries(memberNamesOf(style))
    .filter(([, name]) => names.length > 0 && !names.includes(name.split(".")[0] ?? ""))
    .map(([member, name]) => ({
      pointer: `${pointer}/x-page-style/${member}`,
      message: `is ${name}, which is no member of the response${nearest(name, names)}`,
    }));
}

/** The names of members of the response in a style. */
function memberNamesOf(style: PageStyle): Record<string, string> {
  const { by, ...others } = style;
  const notMembers = by === "last item" ? ["parameter", "id"] : ["parameter", "header", "size", "counts"];
  const names = Object.entries(others).filter(([key, name]) => typeof name === "string" && !notMembers.includes(key));
  return Object.fromEntries(names.map(([key, name]) => [key, String(name)]));
}

/** An operation that declares no query may take one all the same: some documents leave paging out. */
function checkParameter({ pointer, queryParameters }: NormalOperation, style: PageStyle): Problem[] {
  const parameter = "parameter" in style ? style.parameter : undefined;
  const names = queryParameters.map(({ name }) => name);
  if (parameter === undefined || names.length === 0 || names.includes(parameter)) return [];
  const message = `is ${parameter}, which is no query parameter of the operation${nearest(parameter, names)}`;
  return [{ pointer: `${pointer}/x-page-style/parameter`, message }];
}

function nearest(name: string, names: readonly string[]): string {
  const similar = suggest(name, names);
  return similar && `; did you mean ${similar}?`;
}

function* memberNames(schema: Schema | undefined, table: SchemaTable, visited = new Set<Schema>()): Generator<string> {
  const target = table.read(schema);
  if (target === undefined || visited.has(target)) return;
  visited.add(target);
  yield* Object.keys(target.properties ?? {});
  const { allOf = [], oneOf = [], anyOf = [] } = target;
  for (const part of [...allOf, ...oneOf, ...anyOf]) yield* memberNames(part, table, visited);
}
