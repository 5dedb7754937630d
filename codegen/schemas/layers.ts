import type { Schema } from "../document/document.ts";
import { schemaName } from "../document/references.ts";

export type Schemas = ReadonlyMap<string, Schema>;

/** A schema and all that hold where it holds: what it refers to, and the parts of its `allOf`, at any remove. */
export function layersOf(schema: Schema, schemas: Schemas): Schema[] {
  if (schema.$ref === undefined && schema.allOf === undefined) return [schema]; // as most are
  const layers = new Set<Schema>();
  const visit = (layer: Schema): void => {
    if (layers.has(layer)) return;
    layers.add(layer);
    const target = schemas.get(schemaName(layer.$ref) ?? "");
    if (target !== undefined) visit(target);
    layer.allOf?.forEach(visit);
  };
  visit(schema);
  return [...layers];
}

/** What a schema says itself: it and the parts written in it. */
export function ownLayers(schema: Schema): Schema[] {
  return layersOf(schema, nothing);
}

const nothing: Schemas = new Map();

/** The schema of a member, as the first of some layers declares it. */
export function declaredIn(layers: readonly Schema[], name: string): Schema | undefined {
  for (const { properties } of layers)
    if (properties !== undefined && Object.hasOwn(properties, name)) return properties[name];
  return undefined;
}

export function isRequiredIn(layers: readonly Schema[], name: string): boolean {
  return layers.some(({ required }) => required?.includes(name));
}

/** The values that are left to a member, whatever the schema turns out to be; undefined where it may have any. */
export function fixedValues(schema: Schema, name: string, schemas: Schemas): unknown[] | undefined {
  return fixedBy(layersOf(schema, schemas), name, schemas, new Set());
}

/** Whether a schema fixes the values of a member without the help of what it refers to. */
export function fixesItself(schema: Schema, name: string): boolean {
  return ownLayers(schema).some(({ properties = {} }) => fixedValues({ properties }, name, nothing) !== undefined);
}

function fixedBy(
  layers: readonly Schema[],
  name: string,
  schemas: Schemas,
  visited: ReadonlySet<Schema>,
): unknown[] | undefined {
  for (const layer of layers) {
    const member = declaredIn([layer], name);
    const values = member && listedValues(layersOf(member, schemas));
    if (values !== undefined) return values;
    const variants = [...(layer.oneOf ?? []), ...(layer.anyOf ?? [])];
    if (variants.length === 0 || visited.has(layer)) continue;
    const seen = new Set([...visited, layer]);
    const each = variants.map((variant) => fixedBy(layersOf(variant, schemas), name, schemas, seen));
    if (each.every((one) => one !== undefined)) return each.flat();
  }
  return undefined;
}

/** An enum that has been opened lists its values still. */
function listedValues(layers: readonly Schema[]): unknown[] | undefined {
  for (const layer of layers) {
    if ("const" in layer) return [layer.const];
    const values = layer.enum ?? layer.anyOf?.find((variant) => variant.enum !== undefined)?.enum;
    if (values !== undefined) return values;
  }
  return undefined;
}
