/**
 * Values by names that somebody else chose. By an index signature alone, TypeScript takes what a literal has under a name that
 * all objects have, such as `constructor`, for a member of those, and one of a few texts for any text.
 */
export type ByName<Value> = { readonly [name: string]: Value } & { readonly [Name in Inherited]?: Value | object };

type Inherited =
  | "constructor"
  | "hasOwnProperty"
  | "isPrototypeOf"
  | "propertyIsEnumerable"
  | "toLocaleString"
  | "toString"
  | "valueOf";
