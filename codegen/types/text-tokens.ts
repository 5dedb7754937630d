import type { Discriminator, Schema } from "../document/document.ts";
import { schemaName, schemaReference } from "../document/references.ts";
import { mapSchemas } from "../schemas/subschemas.ts";

/** Keywords whose values hold no text, or only that of schemas inside. */
const textless = [
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
export class TextTokens {
  readonly #tokens = new Map<string, string>();
  readonly #texts: string[] = [];

  /** The schema with every text that is more than a word replaced by a token, and only with what makes a type. */
  replaceTexts(schema: Schema): Schema {
    const inner = mapSchemas(schema, (one) => this.replaceTexts(one));
    const replaced: Schema = {};
    for (const keyword of textless) if (inner[keyword] !== undefined) replaced[keyword] = inner[keyword];
    const { $ref, description, enum: values, required, properties, discriminator } = inner;
    if ($ref !== undefined) replaced.$ref = this.#replaceReference($ref);
    if (description !== undefined) replaced.description = this.#tokenFor(description);
    if (values !== undefined) replaced.enum = values.map((value) => this.#replaceValue(value));
    if ("const" in inner) replaced.const = this.#replaceValue(inner.const);
    if (required !== undefined) replaced.required = required.map((name) => this.replaceWord(name));
    if (properties !== undefined) replaced.properties = this.#replaceKeys(properties);
    if (discriminator !== undefined) replaced.discriminator = this.#replaceDiscriminator(discriminator);
    return replaced;
  }

  /** The text behind a token, or the word itself. */
  restore(word: string): string {
    return word.replace(token, (_, index: string) => this.#texts[Number(index)] ?? "");
  }

  /** Printed code with the texts back in its comments, where nothing but their end can harm. */
  restoreComments(code: string): string {
    return code.replace(/^ *\/\*\*[\s\S]*?\*\//gm, (comment) =>
      comment.replace(token, (word) =>
        this.restore(word)
          .replaceAll("*/", "*\\/")
          .replace(/\r\n|\r|\n/g, "\n * "),
      ),
    );
  }

  #replaceValue(value: unknown): unknown {
    return typeof value === "string" ? this.replaceWord(value) : value;
  }

  /** The word itself, or a token for what is more than that, or what the engine would take for more. */
  replaceWord(text: string): string {
    const isWord = /^[A-Za-z_]\w*$/.test(text) && !text.startsWith("__") && text !== "undefined";
    return isWord ? text : this.#tokenFor(text);
  }

  #replaceKeys<T>(members: Record<string, T>): Record<string, T> {
    return Object.fromEntries(Object.entries(members).map(([name, value]) => [this.replaceWord(name), value]));
  }

  #replaceDiscriminator({ propertyName, mapping = {} }: Discriminator): Discriminator {
    const variants = Object.entries(mapping).map(([value, variant]) => [
      this.replaceWord(value),
      this.#replaceReference(variant),
    ]);
    return { propertyName: this.replaceWord(propertyName), mapping: Object.fromEntries(variants) };
  }

  #replaceReference(reference: string): string {
    return schemaReference(this.replaceWord(schemaName(reference) ?? reference));
  }

  #tokenFor(text: string): string {
    const known = this.#tokens.get(text) ?? `__text${this.#texts.length}__`;
    if (!this.#tokens.has(text)) this.#texts.push(text);
    this.#tokens.set(text, known);
    return known;
  }
}
