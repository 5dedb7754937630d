/**
 * A schema of any library that keeps to Standard Schema 1, such as zod, valibot or arktype: https://standardschema.dev.
 * Its interface is made to be copied, so that nothing has to be installed for it.
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
      options?: StandardOptions | undefined,
    ) => StandardResult<Output> | Promise<StandardResult<Output>>;
    /** Only types: no value is ever there. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

export interface StandardOptions {
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

/** The value, perhaps changed, or what is wrong with it. */
export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The type of the values that a schema lets pass. */
export type StandardOutput<Schema extends StandardSchema> = NonNullable<Schema["~standard"]["types"]>["output"];
