import type { Schema } from "../document/document.ts";
import { closeEmptied, withoutEmptied } from "./emptied-objects.ts";
import { leadingTo, reachable } from "./reachable.ts";
import { renameReferences } from "./rename-references.ts";
import type { SchemaTable } from "./schema-table.ts";
import { mapSchemas } from "./subschemas.ts";

/** Members that only the server writes, such as an id, and those that it never returns, such as a password. */
type OneWay = "readOnly" | "writeOnly";

/** The types that lost members: those of either direction, and those of one, by their names. */
export interface OneWayTypes {
  /** The types that are sent instead, by the names of those that are returned. */
  inputs: ReadonlyMap<string, string>;
  onlySent: ReadonlySet<string>;
  onlyReturned: ReadonlySet<string>;
}

/**
 * Removes from bodies what only the server writes, and from responses what it never returns. A type that is both sent
 * and returned keeps its name in responses and is another one in bodies, `PetInput`.
 */
export function splitOneWayTypes(table: SchemaTable, bodies: Schema[], responses: Schema[]): OneWayTypes {
  const concerned = leadingTo(table.all(), (schema) => holdsOneWay(schema, table));
  if (concerned.length === 0) return { inputs: new Map(), onlySent: new Set(), onlyReturned: new Set() };
  const asSent = without("readOnly", table);
  const asReturned = without("writeOnly", table);
  const sent = reachable(asSent, bodies);
  const returned = reachable(asReturned, responses);
  const split = concerned.filter((name) => sent.has(name) && returned.has(name));
  const inputs = new Map(split.map((name) => [name, table.claim(`${name}Input`)]));
  for (const name of concerned) {
    if (returned.has(name)) table.set(name, asReturned.get(name) ?? {});
    if (sent.has(name)) table.set(inputs.get(name) ?? name, renameReferences(asSent.get(name) ?? {}, inputs));
  }
  const onlySent = new Set(concerned.filter((name) => sent.has(name) && !returned.has(name)));
  const onlyReturned = new Set(concerned.filter((name) => returned.has(name) && !sent.has(name)));
  return { inputs, onlySent, onlyReturned };
}

/** All schemas without the members of one mark. */
function without(mark: OneWay, table: SchemaTable): Map<string, Schema> {
  const strip = (schema: Schema): Schema => {
    const inner = mapSchemas(schema, strip);
    const members = Object.entries(inner.properties ?? {});
    const kept = members.filter(([, member]) => !isMarked(mark, member, table));
    if (kept.length === members.length) return withoutEmptied(inner);
    const properties = Object.fromEntries(kept);
    const required = inner.required?.filter((name) => Object.hasOwn(properties, name)) ?? [];
    return withoutEmptied({ ...inner, properties, required });
  };
  return new Map([...table.all()].map(([name, schema]) => [name, closeEmptied(strip(schema))]));
}

function holdsOneWay({ properties = {} }: Schema, table: SchemaTable): boolean {
  return Object.values(properties).some((one) => isMarked("readOnly", one, table) || isMarked("writeOnly", one, table));
}

/** The mark stands on the member itself or on what it refers to. */
function isMarked(mark: OneWay, member: Schema, table: SchemaTable): boolean {
  return member[mark] === true || table.read(member)?.[mark] === true;
}
