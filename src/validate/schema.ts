/**
 * A schema of JSON Schema 2020-12, as far as it says which values are right. A reference leads straight to its target, so
 * that a bundler drops what nobody refers to.
 */
export interface JSONSchema {
  readonly $ref?: () => { readonly schema: JSONSchema };
  /** Of {@link TypeName}; wider, since TypeScript widens the texts in a member that is called `constructor`. */
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;

  readonly allOf?: readonly AnySchema[];
  readonly anyOf?: readonly AnySchema[];
  readonly oneOf?: readonly AnySchema[];
  readonly not?: AnySchema;
  readonly if?: AnySchema;
  readonly then?: AnySchema;
  readonly else?: AnySchema;
  /**
   * The member that tells the variants of `oneOf` or `anyOf` apart, and the place of each among them, by its values. A value
   * that is none of them is of the variant at `fallback`, where there is one.
   */
  readonly discriminator?: {
    readonly propertyName: string;
    readonly variants: Readonly<Record<string, number>>;
    readonly fallback?: number;
  };

  readonly properties?: Readonly<Record<string, AnySchema>>;
  readonly patternProperties?: Readonly<Record<string, AnySchema>>;
  readonly additionalProperties?: AnySchema;
  readonly unevaluatedProperties?: AnySchema;
  readonly propertyNames?: AnySchema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, AnySchema>>;
  readonly minProperties?: number;
  readonly maxProperties?: number;

  readonly items?: AnySchema;
  readonly prefixItems?: readonly AnySchema[];
  readonly contains?: AnySchema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;

  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** `true` is a schema of anything, `false` of nothing. */
export type AnySchema = JSONSchema | boolean;

/** Those of JSON, and `file` for a part of a form: a Blob, bytes or a stream, and no text. */
export type TypeName = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null" | "file";
