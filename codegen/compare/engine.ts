import type { Document } from "../document/document.ts";

/** Another package that prints the types of schemas. */
export interface Engine {
  readonly name: string;
  /**
   * Prints the types of a document's schemas as one module.
   * @param typeOf gives the type of a schema a name that TypeScript allows
   */
  readonly print: (document: Document, typeOf: (schema: string) => string) => Promise<string>;
  /** What that module exports for a schema, as a type that follows `theirs`: `.Pet`. */
  readonly path: (schema: string, type: string) => string;
}
