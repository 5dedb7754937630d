import type { Schema } from "../document/document.ts";
import { holdsNothing } from "../schemas/emptied-objects.ts";
import { cutCircles } from "./circles.ts";
import { mapTypes, someType } from "./combine.ts";
import { isOpen } from "./common-values.ts";
import { nameHeirs } from "./discriminator.ts";
import { layOutDeclaration } from "./layout-type.ts";
import { documentationOf } from "./object-type.ts";
import { readerOf } from "./schema-type.ts";
import { isWord, textOf } from "./type.ts";
import type { Type } from "./type.ts";
import { union } from "./union.ts";

export interface TypeDeclaration {
  name: string;
  /** The declaration with its doc comment, as TypeScript. */
  text: string;
  /** The type alone, on one line and without comments. */
  expression: string;
  /** The texts or numbers that the type is one of; undefined where it is no enum. */
  values?: readonly (string | number)[] | undefined;
}

/** Turns named schemas into the declarations of TypeScript types. */
export function emitTypes(schemas: ReadonlyMap<string, Schema>): TypeDeclaration[] {
  const types = readTypes(schemas);
  return [...schemas].map(([name, schema]) => {
    const type = withoutRepeats(types.get(name) ?? emptyObject, types);
    const text = layOutDeclaration(name, type, documentationOf(schema));
    return {
      name,
      text,
      get expression() {
        return textOf(type); // few ask for it
      },
      values: listValues(type),
    };
  });
}

/** An enum may be open, or nullable. A lone text tells variants of a union apart rather than listing what may come. */
function listValues(type: Type): (string | number)[] | undefined {
  if (type.kind !== "union") return undefined;
  if (!type.parts.every((part) => isLiteral(part) || isWord(part, "null") || isOpen(part))) return undefined;
  const values = type.parts.filter(isLiteral).map(({ text }): string | number => JSON.parse(text));
  return values.length > 1 ? values : undefined;
}

function isLiteral(type: Type): type is Type & { kind: "word" } {
  return type.kind === "word" && literalStart.test(type.text);
}

const literalStart = /^["\d-]/;

function readTypes(schemas: ReadonlyMap<string, Schema>): Map<string, Type> {
  const named = nameHeirs(schemas);
  const { typeOf } = readerOf(named);
  // No type fulfils `[key: string]: never` that builds on such an object.
  return cutCircles(
    new Map([...named].map(([name, schema]) => [name, holdsNothing(schema) ? emptyObject : typeOf(schema)])),
  );
}

const emptyObject: Type = { kind: "object", members: [], maps: [] };

/** A union does not say what a type in it says already. */
function withoutRepeats(type: Type, types: ReadonlyMap<string, Type>): Type {
  if (!someType(type, (one) => one.kind === "union" && one.parts.some((part) => isUnion(part, types)))) return type;
  return mapTypes(type, (one) => {
    if (one.kind !== "union") return one;
    const said = new Set(one.parts.flatMap((part) => variantTexts(part, types)));
    return union(one.parts.filter((part) => !said.has(textOf(part))));
  });
}

function isUnion(type: Type, types: ReadonlyMap<string, Type>): boolean {
  return type.kind === "name" && types.get(type.name)?.kind === "union";
}

/** The members of a type that is a union itself. */
function variantTexts(type: Type, types: ReadonlyMap<string, Type>): string[] {
  const target = type.kind === "name" && type.omitted === undefined ? types.get(type.name) : undefined;
  return target?.kind === "union" ? target.parts.map(textOf) : [];
}
