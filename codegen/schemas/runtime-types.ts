import type { Schema } from "../document/document.ts";
import { schemaReference } from "../document/references.ts";

/** Types of the runtime that generated types lean on. Each is a placeholder schema while types are built. */
export const runtimeTypes = ["OpenNumber", "OpenString", "Uploadable", "WordKey"] as const;

/** Types of the language that generated types lean on: placeholders as well. */
export const globalTypes = ["Date", "bigint", "undefined"] as const;

export const openNumber: Schema = { $ref: schemaReference("OpenNumber") };
export const openString: Schema = { $ref: schemaReference("OpenString") };
export const uploadable: Schema = { $ref: schemaReference("Uploadable") };
export const date: Schema = { $ref: schemaReference("Date") };
export const bigint: Schema = { $ref: schemaReference("bigint") };
export const nothing: Schema = { $ref: schemaReference("undefined") };
