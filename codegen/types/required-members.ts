import type { Schema } from "../document/document.ts";
import { declaredIn, isRequiredIn, layersOf, ownLayers } from "../schemas/layers.ts";
import type { Schemas } from "../schemas/layers.ts";
import { variantsOf } from "../schemas/variants.ts";

/** Who says that the members exist that a schema requires and does not declare itself. */
export interface RequiredMembers {
  /** Members that the schema has to state as required, its own and those of others; undefined for one that nobody declares. */
  readonly stated: ReadonlyMap<string, Schema | undefined>;
  /** Members that its variants declare, each in its own way. */
  readonly ofVariants: ReadonlySet<string>;
}

/** @param scope the schemas that hold where this one does, since it is a part of them */
export function settleRequired(schema: Schema, scope: readonly Schema[], schemas: Schemas): RequiredMembers {
  const { required, $ref, allOf, properties, oneOf, anyOf } = schema;
  const isPlain = required === undefined && allOf === undefined;
  if (isPlain && ($ref === undefined || (scope.length === 0 && !(properties ?? oneOf ?? anyOf)))) return none;
  const parts = partsOf(schema).map((part) => layersOf(part, schemas));
  const names = requiredNames(schema, parts, schemas).filter((name) => !statesItself(schema, name));
  if (names.length === 0) return none;
  const stated = new Map<string, Schema | undefined>();
  const ofVariants = new Set<string>();
  const around = scope.map((one) => layersOf(one, schemas));
  const variants = variantsOf(schema).map((variant) => layersOf(variant, schemas));
  const written = ownLayers(schema);
  const elsewhere = layersOf(schema, schemas).filter((layer) => !written.includes(layer));
  for (const name of names) {
    const own = declaredIn([schema], name);
    if (own !== undefined) {
      stated.set(name, own); // a part says so
      continue;
    }
    const holders = [...parts, ...around];
    if (holders.some((layers) => declaredIn(layers, name) !== undefined && isRequiredIn(layers, name))) continue;
    const declared = declaredIn(holders.flat(), name);
    if (declared === undefined && variants.some((layers) => declaredIn(layers, name) !== undefined))
      ofVariants.add(name);
    // What it refers to says by itself that it has a member which nobody declares.
    else if (declared !== undefined || !isRequiredIn(elsewhere, name)) stated.set(name, declared);
  }
  return { stated, ofVariants };
}

const none: RequiredMembers = { stated: new Map(), ofVariants: new Set() };

/** What a schema refers to, and the parts of its `allOf`. */
export function partsOf({ $ref, allOf = [] }: Schema): Schema[] {
  return [...($ref === undefined ? [] : [{ $ref }]), ...allOf];
}

/** A part of a combination without what it requires of the others, which the combination states. */
export function withoutForeign(part: Schema, schemas: Schemas): Schema {
  if (part.required === undefined) return part;
  const layers = layersOf(part, schemas);
  const isOwn = (name: string): boolean =>
    [layers, ...variantsOf(part).map((variant) => layersOf(variant, schemas))].some(
      (all) => declaredIn(all, name) !== undefined,
    );
  return { ...part, required: part.required.filter(isOwn) };
}

function statesItself({ properties, required }: Schema, name: string): boolean {
  return properties !== undefined && Object.hasOwn(properties, name) && required?.includes(name) === true;
}

/** What the schema requires, and what its parts require and declare nowhere, not even in their variants. */
function requiredNames({ required = [] }: Schema, parts: readonly Schema[][], schemas: Schemas): string[] {
  const foreign = parts.flatMap((layers) => {
    const undeclared = layers.flatMap((layer) => layer.required ?? []).filter((name) => !declaredIn(layers, name));
    if (undeclared.length === 0) return []; // as of most
    const variants = layers.flatMap(variantsOf).flatMap((variant) => layersOf(variant, schemas));
    return undeclared.filter((name) => !declaredIn(variants, name));
  });
  return [...required, ...foreign];
}
