import type { Parameter, Schema } from "../document/document.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { pagingMembers, typesOf } from "./page-members.ts";

/** What a list says of its pages. */
export interface ListDescription {
  readonly response: Schema | undefined;
  /** Its query parameters. */
  readonly parameters: readonly Pick<Parameter, "name" | "schema">[];
  /** Whether its response has a `Link` header. */
  readonly hasLinks: boolean;
  /** Whether those of other operations of the API have. */
  readonly othersHaveLinks: boolean;
}

/** Looks up names among parameters and members. */
export class ListReading {
  readonly #members: ReadonlyMap<string, Schema>;
  readonly #parameters: ListDescription["parameters"];
  readonly #schemas: SchemaTable;

  constructor({ response, parameters }: ListDescription, schemas: SchemaTable) {
    this.#members = pagingMembers(response, schemas);
    this.#parameters = parameters;
    this.#schemas = schemas;
  }

  parameter(names: readonly string[]): string | undefined {
    return names.find((name) => this.#parameters.some((parameter) => parameter.name === name));
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
      const place = all.find((one) => (one === name || one.endsWith(`.${name}`)) && this.has(one, types));
      if (place !== undefined) return place;
    }
    return undefined;
  }

  has(name: string, types: readonly string[]): boolean {
    if (!this.#members.has(name)) return false;
    const own = typesOf(this.#members.get(name), this.#schemas).filter((type) => type !== "null");
    return own.length === 0 || own.some((type) => types.includes(type));
  }

  /** Whether the document says that a member is a URL. */
  isURL(name: string): boolean {
    const { format, anyOf = [], oneOf = anyOf } = this.#schemas.read(this.#members.get(name)) ?? {};
    return [format, ...oneOf.map((one) => this.#schemas.read(one)?.format)].some((one) =>
      /^(ur[il]|iri)/.test(one ?? ""),
    );
  }
}
