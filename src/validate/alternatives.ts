import type { Check } from "./run.ts";
import type { AnySchema, JSONSchema } from "./schema.ts";

/** Which of several alternatives a value can be at all, by its type and by the members that tell objects apart. */
export class Alternatives {
  readonly #choices: readonly Alternative[];
  readonly #byKind = new Map<string, readonly Check[]>();
  readonly #tag: string | undefined;
  readonly #isTagRequired: boolean;
  readonly #byTag = new Map<unknown, readonly Check[]>();

  constructor(schemas: readonly AnySchema[], checks: readonly Check[]) {
    this.#choices = checks.map((check, index) => describe(schemas[index] ?? true, check));
    const objects = this.#choices.filter(({ kinds }) => kinds.has("object"));
    const [first] = objects;
    this.#tag = [...(first?.listed.keys() ?? [])].find((name) => objects.every(({ listed }) => listed.has(name)));
    this.#isTagRequired = objects.every(({ required }) => required.has(this.#tag ?? ""));
    const values = objects.flatMap(({ listed }) => [...(listed.get(this.#tag ?? "") ?? [])]);
    for (const value of values)
      this.#byTag.set(value, objects.filter(({ listed }) => listed.get(this.#tag ?? "")?.has(value)).map(checkOf));
  }

  /** Those that are left. Where none has the value that tells them apart, all of its type are. */
  for(value: unknown): readonly Check[] {
    const kind = kindOf(value);
    const tagged =
      kind === "object" && this.#tag !== undefined ? this.#byTag.get(Reflect.get(Object(value), this.#tag)) : undefined;
    return tagged ?? this.#ofKind(kind);
  }

  /** The member that tells objects apart, of one that has none of its values there, though it has to. */
  strangeTag(value: unknown): StrangeTag | undefined {
    if (this.#tag === undefined || kindOf(value) !== "object") return undefined;
    const tag: unknown = Reflect.get(Object(value), this.#tag);
    if (this.#byTag.has(tag) || (tag === undefined && !this.#isTagRequired)) return undefined;
    return { name: this.#tag, tag, tags: [...this.#byTag.keys()].map(String) };
  }

  #ofKind(kind: string): readonly Check[] {
    const known = this.#byKind.get(kind);
    if (known !== undefined) return known;
    const checks = this.#choices.filter(({ kinds }) => kinds.has(kind)).map(checkOf);
    this.#byKind.set(kind, checks);
    return checks;
  }

  /** The types that a value may have: `a string or null`. */
  get expected(): string {
    const kinds = new Set(this.#choices.flatMap((choice) => [...choice.kinds]));
    return [...kinds].map((kind) => articles[kind] ?? kind).join(" or ");
  }
}

export interface StrangeTag {
  /** Of the member. */
  readonly name: string;
  readonly tag: unknown;
  /** Its values, each of which stands for an alternative. */
  readonly tags: readonly string[];
  /** The member that this one may be, misspelt, where it is missing. */
  readonly nearest?: string | undefined;
}

export const articles: Readonly<Record<string, string>> = {
  object: "an object",
  array: "an array",
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  null: "null",
  file: "a file (a Blob, bytes or a stream)",
};

interface Alternative {
  readonly check: Check;
  readonly kinds: ReadonlySet<string>;
  /** The values of members that can have no others. */
  readonly listed: ReadonlyMap<string, ReadonlySet<unknown>>;
  readonly required: ReadonlySet<string>;
}

function checkOf({ check }: Alternative): Check {
  return check;
}

function describe(schema: AnySchema, check: Check): Alternative {
  let kinds: ReadonlySet<string> = schema === false ? new Set() : allKinds;
  const listed = new Map<string, ReadonlySet<unknown>>();
  const required = new Set<string>();
  for (const layer of layersOf(schema)) {
    const own = kindsOf(layer);
    kinds = new Set([...kinds].filter((kind) => own.has(kind)));
    for (const name of layer.required ?? []) required.add(name);
    for (const [name, member] of Object.entries(layer.properties ?? {})) {
      const values = layersOf(member).flatMap((one) => valuesOf(one) ?? []);
      if (values.length > 0 && values.every((value) => typeof value === "string")) listed.set(name, new Set(values));
    }
  }
  return { check, kinds, listed, required };
}

/** What holds wherever a schema does: itself, what it refers to, and the parts of its `allOf`. */
function layersOf(schema: AnySchema, layers: Set<JSONSchema> = new Set()): JSONSchema[] {
  if (typeof schema === "boolean" || layers.has(schema)) return [...layers];
  layers.add(schema);
  for (const part of [...(schema.allOf ?? []), schema.$ref?.().schema ?? true]) layersOf(part, layers);
  return [...layers];
}

function valuesOf(schema: JSONSchema): readonly unknown[] | undefined {
  return "const" in schema ? [schema.const] : schema.enum;
}

const allKinds: ReadonlySet<string> = new Set(["object", "array", "string", "number", "boolean", "null"]);

const kindOfType: Readonly<Record<string, string>> = { integer: "number", file: "object" };

function kindsOf(schema: JSONSchema): ReadonlySet<string> {
  const values = valuesOf(schema);
  if (values !== undefined) return new Set(values.map(kindOf));
  if (schema.type === undefined) return allKinds;
  return new Set([schema.type].flat().map((type) => kindOfType[type] ?? type));
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "bigint") return "number";
  return Array.isArray(value) ? "array" : typeof value;
}
