import { type Discriminator, type Schema, schemaName, schemaReference } from "./document.ts";
import { mapSchemas } from "./subschemas.ts";

/** Keywords whose values hold no text, or only that of schemas inside. */
const wordless = [
  "type",
  "items",
  "prefixItems",
  "additionalProperties",
  "patternProperties",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "deprecated",
  "readOnly",
];

const token = /__text(\d+)__/g;

/**
 * Hides the texts of a document from the type engine. It prints them with care, but not with enough: an escape such as
 * `\u002a` comes out as what it stands for. What it never sees it cannot turn into code.
 */
export class Veil {
  readonly #tokens = new Map<string, string>();
  readonly #texts: string[] = [];

  /** The schema with every text that is more than a word replaced by a token, and only with what makes a type. */
  cover(schema: Schema): Schema {
    const inner = mapSchemas(schema, (one) => this.cover(one));
    const covered: Schema = {};
    for (const keyword of wordless) if (inner[keyword] !== undefined) covered[keyword] = inner[keyword];
    const { $ref, description, enum: values, required, properties, discriminator } = inner;
    if ($ref !== undefined) covered.$ref = this.#coverReference($ref);
    if (description !== undefined) covered.description = this.#hide(description);
    if (values !== undefined) covered.enum = values.map((value) => this.#coverValue(value));
    if ("const" in inner) covered.const = this.#coverValue(inner.const);
    if (required !== undefined) covered.required = required.map((name) => this.coverWord(name));
    if (properties !== undefined) covered.properties = this.#coverKeys(properties);
    if (discriminator !== undefined) covered.discriminator = this.#coverDiscriminator(discriminator);
    return covered;
  }

  /** The text behind a token, or the word itself. */
  uncover(word: string): string {
    return word.replace(token, (_, index: string) => this.#texts[Number(index)] ?? "");
  }

  /** Printed code with the texts back in its comments, where nothing but their end can harm. */
  uncoverComments(code: string): string {
    return code.replace(/^ *\/\*\*[\s\S]*?\*\//gm, (comment) =>
      comment.replace(token, (word) =>
        this.uncover(word)
          .replaceAll("*/", "*\\/")
          .replace(/\r\n|\r|\n/g, "\n * "),
      ),
    );
  }

  #coverValue(value: unknown): unknown {
    return typeof value === "string" ? this.coverWord(value) : value;
  }

  /** The word itself, or a token for what is more than that, or what the engine would take for more. */
  coverWord(text: string): string {
    const isWord = /^[A-Za-z_]\w*$/.test(text) && !text.startsWith("__") && text !== "undefined";
    return isWord ? text : this.#hide(text);
  }

  #coverKeys<T>(members: Record<string, T>): Record<string, T> {
    return Object.fromEntries(Object.entries(members).map(([name, value]) => [this.coverWord(name), value]));
  }

  #coverDiscriminator({ propertyName, mapping = {} }: Discriminator): Discriminator {
    const variants = Object.entries(mapping).map(([value, variant]) => [
      this.coverWord(value),
      this.#coverReference(variant),
    ]);
    return { propertyName: this.coverWord(propertyName), mapping: Object.fromEntries(variants) };
  }

  #coverReference(reference: string): string {
    return schemaReference(this.coverWord(schemaName(reference) ?? reference));
  }

  #hide(text: string): string {
    const known = this.#tokens.get(text) ?? `__text${this.#texts.length}__`;
    if (!this.#tokens.has(text)) this.#texts.push(text);
    this.#tokens.set(text, known);
    return known;
  }
}
