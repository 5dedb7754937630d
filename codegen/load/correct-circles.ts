import type { Document, Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";
import type { Corrections, Path } from "./corrections.ts";
import { isObject } from "./shape.ts";

/** Leaves out parts of schemas that have those schemas as parts themselves: that says nothing, and no type can say it. */
export function correctCircles({ components }: Document, corrections: Corrections): void {
  const schemas = new Map(Object.entries(components?.schemas ?? {}).filter(([, schema]) => isObject(schema)));
  const visited = new Set<string>();
  const open = new Set<string>();
  const visitNamed = (name: string): void => {
    const schema = schemas.get(name);
    if (schema === undefined || visited.has(name)) return;
    visited.add(name);
    open.add(name);
    visit(schema, { parent: schemasPath, key: name });
    open.delete(name);
  };
  const visit = (schema: Schema, path: Path): void => {
    const target = schemaName(schema.$ref);
    if (target !== undefined) visitNamed(target);
    const { allOf = [] } = schema;
    const read = allOf.map((part, index) => {
      const place = { parent: { parent: path, key: "allOf" }, key: String(index) };
      const isCircle = open.has(schemaName(part.$ref) ?? "");
      if (!isCircle) visit(part, place);
      else corrections.add(place, `is ${part.$ref}, which this is a part of`, undefined);
      return isCircle ? {} : part; // the parts behind it may be referred to by their places
    });
    if (read.some((part, index) => part !== allOf[index])) schema.allOf = read;
  };
  for (const name of schemas.keys()) visitNamed(name);
}

const schemasPath: Path = { parent: { parent: undefined, key: "components" }, key: "schemas" };
