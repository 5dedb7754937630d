import type { Schema } from "../document/document.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { variantsOf } from "../schemas/variants.ts";
import { memberAt } from "./page-members.ts";

/** The schema of a page's items, whether the response is an envelope, a bare array or either of them. */
export function itemOf(
  response: Schema | undefined,
  items: string | undefined,
  schemas: SchemaTable,
): Schema | undefined {
  const target = schemas.read(response);
  if (target?.items !== undefined) return target.items;
  const listed = items === undefined ? undefined : schemas.read(memberAt(target, items, schemas))?.items;
  return listed ?? firstDefined(variantsOf(target), (variant) => itemOf(variant, items, schemas));
}

/** The envelope of a page: the response, or that variant of it which holds the items. A bare array has none. */
export function envelopeOf(
  response: Schema | undefined,
  items: string | undefined,
  schemas: SchemaTable,
): Schema | undefined {
  if (items === undefined) return undefined;
  const target = schemas.read(response);
  if (memberAt(target, items, schemas) !== undefined) return response;
  return firstDefined(variantsOf(target), (variant) => envelopeOf(variant, items, schemas));
}

function firstDefined<T, R>(values: T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
