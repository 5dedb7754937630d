import type { Schema } from "../document/document.ts";
import type { Schemas } from "../schemas/layers.ts";
import type { Type } from "./type.ts";

/** What the parts of a schema are read with. */
export interface Reader {
  readonly schemas: Schemas;
  /** @param scope the schemas that hold as well, around a part of a combination */
  readonly typeOf: (schema: Schema, scope?: readonly Schema[]) => Type;
}
