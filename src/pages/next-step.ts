/** Pages in a row that bring nothing new while nothing says that the list has changed. */
const repetitionsAllowed = 2;

/** The same where the list does change: one that is longer than its changes brings something new before that. */
const idlePagesAllowed = 24;

/** What a walk knows when a page arrives. Counts are in items unless they say pages. */
export interface Progress {
  /** Where the page begins, counted from where the walk began. */
  readonly position: number;
  /** How many known items may come again, as others were inserted before them, or the walk has stepped back. */
  readonly expected: number;
  /** Pages since the last new item that nothing explains. */
  readonly repetitions: number;
  /** Pages since the last new item. */
  readonly idlePages: number;
  /** How often the walk has stepped back since the last new item. */
  readonly stepsBack: number;
}

/** What a page shows, compared with the pages before it. */
export interface Sighting {
  readonly items: number;
  /** How many of them were yielded before. */
  readonly known: number;
  /** Whether the first of them was yielded before, so that nothing is missing between that page and this one. */
  readonly overlaps: boolean;
  /** Whether it is an earlier page over again, for items that cannot be told apart one by one. */
  readonly isRepeated: boolean;
  /** By how much the total has grown; below 0: has fallen. */
  readonly growth: number;
  /** How far the walk can step back: what lies further back it has forgotten, and would yield again. */
  readonly reach: number;
}

export type Step =
  | { readonly kind: "show" | "pass over"; readonly progress: Progress }
  | { readonly kind: "step back"; readonly by: number; readonly progress: Progress }
  | { readonly kind: "give up"; readonly reason: string };

export const firstProgress: Progress = { position: 0, expected: 0, repetitions: 0, idlePages: 0, stepsBack: 0 };

/** What a walk does with a page, which may come from another state of the list than the one before it. */
export function nextStep(progress: Progress, sighting: Sighting): Step {
  const { items, known, isRepeated, growth } = sighting;
  const by = stepBack(progress, sighting);
  if (by > 0) return unlessIdle({ kind: "step back", by, progress: afterStepBack(progress, by) });

  const expected = progress.expected + Math.max(0, growth);
  const after = { ...progress, position: progress.position + items, expected: Math.max(0, expected - known) };
  const { repetitions, idlePages } = progress;
  if (isRepeated) {
    if (growth === 0) return { kind: "give up", reason: "The server sent an earlier page of this list again." };
    return unlessIdle({ kind: "show", progress: { ...after, idlePages: idlePages + 1 } });
  }
  if (items === 0 || known < items) {
    return { kind: "show", progress: { ...after, repetitions: 0, idlePages: 0, stepsBack: 0 } };
  }
  const idle = { ...after, repetitions: repetitions + (expected < items ? 1 : 0), idlePages: idlePages + 1 };
  return unlessIdle({ kind: "pass over", progress: idle });
}

/**
 * How far to step back from a page: where the total has fallen, items before it may have gone, and others have taken
 * their places. If it falls again meanwhile, a little further each time, so that the pages overlap.
 */
function stepBack({ position, stepsBack }: Progress, { growth, overlaps, reach }: Sighting): number {
  return growth < 0 && !overlaps ? Math.min(stepsBack - growth, reach, position) : 0;
}

function afterStepBack(progress: Progress, by: number): Progress {
  return {
    ...progress,
    position: progress.position - by,
    expected: progress.expected + by,
    idlePages: progress.idlePages + 1,
    stepsBack: progress.stepsBack + 1,
  };
}

function unlessIdle(step: Exclude<Step, { kind: "give up" }>): Step {
  const { repetitions, idlePages } = step.progress;
  if (repetitions > repetitionsAllowed) {
    return { kind: "give up", reason: `The server sent ${repetitions} pages of this list again.` };
  }
  if (idlePages > idlePagesAllowed) {
    return { kind: "give up", reason: `The list changed all the time: ${idlePages} pages in a row had no new item.` };
  }
  return step;
}
