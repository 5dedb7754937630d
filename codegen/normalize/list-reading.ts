import type { Parameter, Schema } from "../document/document.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { holderOf, membersOf, pagingMembers, typesOf } from "./page-members.ts";

/** What a list says of its pages. */
export interface ListDescription {
  readonly response: Schema | undefined;
  /** Its query parameters. */
  readonly parameters: readonly Pick<Parameter, "name" | "schema">[];
  /** Whether its response has a `Link` header. */
  readonly hasLinks: boolean;
  /** Whether those of other operations of the API have. */
  readonly othersHaveLinks: boolean;
  /** The header of its response that has the cursor of the next page. */
  readonly cursorHeader?: string | undefined;
}

/** Looks up names among parameters and members. */
export class ListReading {
  /** The member with the items; undefined where the response is a list itself. */
  readonly items: string | undefined;
  readonly #members: ReadonlyMap<string, Schema>;
  readonly #parameters: ListDescription["parameters"];
  readonly #schemas: SchemaTable;

  constructor({ response, parameters }: ListDescription, items: string | undefined, schemas: SchemaTable) {
    this.items = items;
    this.#members = pagingMembers(response, items, schemas);
    this.#parameters = parameters;
    this.#schemas = schemas;
  }

  /** The first of the names that is a parameter, of such a type where types are given. A time leads to no page. */
  parameter(names: readonly string[], types: readonly string[] = []): string | undefined {
    return names.find((name) => this.#parameters.some((one) => one.name === name && this.#takes(one.schema, types)));
  }

  #takes(schema: Schema | undefined, types: readonly string[]): boolean {
    const own = typesOf(schema, this.#schemas).filter((type) => type !== "null");
    const isFitting = types.length === 0 || own.every((type) => types.includes(type));
    return isFitting && !this.#formats(schema).some((format) => format.startsWith("date"));
  }

  /** The whole number that a parameter is without a value. */
  usual(parameter: string): number | undefined {
    const { schema } = this.#parameters.find(({ name }) => name === parameter) ?? {};
    const value = this.#schemas.read(schema)?.["default"];
    return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
  }

  /** The first of the names that is a member of such a type, at the top or further down. */
  member(names: readonly string[], types: readonly string[]): string | undefined {
    const all = [...this.#members.keys()];
    for (const name of names) {
      const end = `.${name}`;
      const place = all.find((one) => (one === name || one.endsWith(end)) && this.has(one, types));
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** The same at these places alone, or in the object that holds the items. */
  memberAt(names: readonly string[], types: readonly string[]): string | undefined {
    const holder = holderOf(this.items);
    const places = names.flatMap((name) => (holder === undefined ? [name] : [name, `${holder}.${name}`]));
    return places.find((place) => this.has(place, types));
  }

  has(name: string, types: readonly string[]): boolean {
    const member = this.#members.get(name);
    if (member === undefined) return false;
    const own = typesOf(member, this.#schemas).filter((type) => type !== "null");
    return own.length === 0 ? membersOf(member, this.#schemas).size === 0 : own.some((type) => types.includes(type));
  }

  /** Whether the document says that a member is a URL. */
  isURL(name: string): boolean {
    return this.#formats(this.#members.get(name)).some((format) => /^(ur[il]|iri)/.test(format));
  }

  /** What the document says of a member. */
  description(name: string): string {
    return this.#schemas.read(this.#members.get(name))?.description ?? "";
  }

  #formats(schema: Schema | undefined): string[] {
    const { format, anyOf = [], oneOf = anyOf } = this.#schemas.read(schema) ?? {};
    return [format, ...oneOf.map((one) => this.#schemas.read(one)?.format)].flatMap((one) => one ?? []);
  }
}
