import type { Parameter } from "../document/document.ts";

/** What becomes of a parameter that cannot be as it is declared. */
export interface Decision {
  readonly fault: string;
  readonly outcome: string;
  /** Members that change; undefined where the parameter is left out. */
  readonly changes: Partial<Parameter> | undefined;
}
