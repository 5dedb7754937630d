import { pointerParts } from "../document/json-pointer.ts";

/** A schema of another file, to be named. */
export interface OuterSchema {
  /** The address of its file. */
  readonly address: string;
  /** Where it is there: `#/Pet`, or `#` for all of it. */
  readonly pointer: string;
}

/**
 * Names schemas of other files by where they are: `pets.yaml#/Pet` and `Pet.yaml` are Pet. Those of one name all have
 * that of their file or folder before it, so that a name does not depend on the order in which they are met. No name of
 * the document's own is taken.
 */
export function nameSchemas(schemas: readonly OuterSchema[], taken: readonly string[]): string[] {
  const names = schemas.map(shortName);
  const used = new Set(taken.map(comparable));
  const clashes = countOf(names.map(comparable));
  const chosen = schemas.map((schema, index) => {
    const name = names[index] ?? "";
    const isFree = clashes.get(comparable(name)) === 1 && !used.has(comparable(name));
    return isFree ? name : `${qualifierOf(schema)}_${name}`;
  });
  for (const [index, name] of chosen.entries()) if (name === names[index]) used.add(comparable(name));
  return chosen.map((name, index) => (name === names[index] ? name : claim(name, used)));
}

function shortName({ address, pointer }: OuterSchema): string {
  const parts = pointerParts(pointer);
  const last = parts.at(-1);
  if (last === undefined) return fileName(address);
  const holder = parts.at(-2);
  if (holder === undefined || holders.has(holder)) return last;
  return [fileName(address), ...parts.filter((part) => !structuralParts.has(part))].join("_");
}

const holders = new Set(["schemas", "definitions", "$defs"]);
const structuralParts = new Set([...holders, "components", "properties", "items", "allOf", "anyOf", "oneOf"]);

/** The file of a schema within one, the folder of a file. */
function qualifierOf({ address, pointer }: OuterSchema): string {
  return pointer === "#" ? fileName(new URL(".", address).pathname.replace(/\/$/, "")) : fileName(address);
}

/** `…/schemas/pet.schema.json` → `pet` */
function fileName(address: string): string {
  const name = decodeURIComponent(address.replace(/[?#].*$/, "").replace(/^.*\//, ""));
  return name.replace(/(\.schema)?\.(ya?ml|json)$/i, "") || "Schema";
}

/** Names that become one name of a type. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}

function countOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function claim(name: string, used: Set<string>): string {
  let free = name;
  for (let number = 2; used.has(comparable(free)); number++) free = `${name}${number}`;
  used.add(comparable(free));
  return free;
}
