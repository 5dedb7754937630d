import type { Problem } from "../document/diagnostics.ts";
import type { Source } from "../document/source.ts";
import { applyAction } from "./apply-action.ts";
import type { Application } from "./apply-action.ts";
import { findLosses } from "./find-losses.ts";
import { copyOf } from "./merge.ts";
import { Origins } from "./origins.ts";
import { readOverlay } from "./read-overlay.ts";

/** A document that an overlay has changed. Problems and notes have pointers into the overlay. */
export interface Overlaid {
  readonly document: unknown;
  /** The source of the document, which knows what the overlay has written. */
  readonly source: Source;
  /** What stops the run. */
  readonly problems: readonly Problem[];
  /** Actions without effect: a newer document may have lost their target. */
  readonly notes: readonly Problem[];
}

/** Applies an Overlay 1.0 or 1.1 document that was parsed, action by action. The document given stays as it is. */
export function applyOverlay(document: unknown, source: Source, overlay: Source, value: unknown): Overlaid {
  const { actions, problems, notes } = readOverlay(value);
  const application: Application = {
    document: copyOf(document),
    overlay,
    origins: new Origins(source),
    removed: new Map(),
    problems: [...problems],
    notes: [...notes],
  };
  if (problems.length === 0) for (const action of actions) applyAction(action, application);
  application.problems.push(...findLosses(application));
  const parts = application.origins.toParts(application.document);
  return { ...application, source: { ...source, parts } };
}
