import type { Check } from "./run.ts";
import type { AnySchema } from "./schema.ts";

/** Turns schemas into checks, each once. */
export interface Compiler {
  /** What a server sends may hold more than its document says; what a client sends may not. */
  readonly isReceived: boolean;
  /** The check of a value by itself. */
  whole(schema: AnySchema): Check;
  /** The check of a part of a schema: the members that it does not know, other parts may. */
  part(schema: AnySchema): Check;
  /** The check of a condition, which holds in full or not at all. */
  exact(schema: AnySchema): Check;
}
