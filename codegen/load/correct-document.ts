import type { Problem } from "../document/diagnostics.ts";
import type { Document } from "../document/document.ts";
import { correctCircles } from "./correct-circles.ts";
import { correctParameters } from "./correct-parameters.ts";
import { correctVersion } from "./correct-version.ts";
import { Corrections } from "./corrections.ts";
import type { Correction } from "./corrections.ts";
import { documentShapes } from "./document-shape.ts";
import { findFaults } from "./find-faults.ts";
import { separatePathItems } from "./path-items.ts";
import { correctTagParents } from "./tag-parents.ts";
import { isObject } from "./shape.ts";

/** A document in which every part is what OpenAPI has it be, and what had to be corrected for that. */
export interface Corrected {
  readonly document: Document;
  readonly corrections: readonly Correction[];
  /** What is wrong, and read as it is. */
  readonly faults: readonly Problem[];
  /** Where members that are read under other names are written, by pointer into the document. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Puts a document right, in place, so that a fault of one part never costs the others. Where it is plain what was
 * meant, that is read; what means nothing is left out, or unknown.
 */
export function correctDocument(value: unknown): Corrected {
  const corrections = new Corrections(value);
  // What others refer to comes first.
  for (const shape of documentShapes) shape(value, undefined, corrections);
  const document = value as Document;
  const openapi = correctVersion(document, corrections);
  if (!isObject(document.info)) {
    const info = { title: "", version: "" };
    corrections.add({ parent: undefined, key: "info" }, "is missing", info);
    document.info = info;
  }
  correctTagParents(document, corrections);
  correctCircles(document, corrections);
  const faults = findFaults(document);
  separatePathItems(document);
  correctParameters(document, corrections);
  return {
    document: { ...document, openapi },
    corrections: corrections.all,
    faults,
    renamed: corrections.renamed,
  };
}
