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
  /** New items so far. */
  readonly seen: number;
  /** Whether the total has ever changed. */
  readonly hasChanged: boolean;
  /** Whether the page was requested a second time, since the first response seemed to be wrong. */
  readonly isAgain: boolean;
  /** How far the page lies behind an empty one, which it is to tell the end of the list by. 0: it is none to tell by. */
  readonly ahead: number;
  /** Whether a page repeated itself twice, so that what is to be in its place may be missing. */
  readonly hasGap: boolean;
}

/** What a page shows, compared with the pages before it. */
export interface Sighting {
  readonly items: number;
  /** How many of them were yielded before. */
  readonly known: number;
  /** Whether no page before had more items. */
  readonly isFull: boolean;
  /** Whether none is to follow. */
  readonly isLast: boolean;
  /** How many items are to follow by the total; 0 where it is not known. */
  readonly remaining: number;
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
  /** Or the same page again where `by` is 0, and a later one where it is below. */
  | { readonly kind: "step back"; readonly by: number; readonly progress: Progress }
  | { readonly kind: "give up"; readonly reason: string };

export const firstProgress: Progress = {
  position: 0,
  expected: 0,
  repetitions: 0,
  idlePages: 0,
  stepsBack: 0,
  seen: 0,
  hasChanged: false,
  isAgain: false,
  ahead: 0,
  hasGap: false,
};

/** What a walk does with a page, which may come from another state of the list than the one before it. */
export function nextStep(before: Progress, sighting: Sighting): Step {
  const { items, known, isRepeated, growth, remaining, isLast } = sighting;
  const progress = { ...before, hasChanged: before.hasChanged || growth !== 0 };
  if (progress.ahead > 0) return stepFromAhead(progress, sighting);
  const by = stepBack(progress, sighting);
  if (by > 0) return unlessIdle({ kind: "step back", by, progress: afterStepBack(progress, by) });

  const expected = progress.expected + Math.max(0, growth);
  const isIdle = items > 0 && known === items;
  const isUnexplained = isIdle && expected < items;
  const { repetitions, idlePages, isAgain } = progress;
  const isDoubtful = items === 0 ? remaining > 0 || !isLast : isUnexplained && repetitions === 0 && !isRepeated;
  if (isDoubtful && !isAgain) return { kind: "step back", by: 0, progress: { ...progress, expected, isAgain: true } };
  if (items === 0 && remaining > 1) {
    const ahead = remaining - 1; // the last item
    return { kind: "step back", by: -ahead, progress: { ...progress, expected, ahead } };
  }
  const after = {
    ...progress,
    position: progress.position + items,
    expected: Math.max(0, expected - known),
    seen: progress.seen + items - known,
    isAgain: false,
    hasGap: progress.hasGap || (isUnexplained && sighting.isFull),
  };
  if (isRepeated) {
    if (growth === 0) return { kind: "give up", reason: "The server sent an earlier page of this list again." };
    return unlessIdle({ kind: "show", progress: { ...after, idlePages: idlePages + 1 } });
  }
  if (!isIdle) {
    return unlessShort({ kind: "show", progress: { ...after, repetitions: 0, idlePages: 0, stepsBack: 0 } }, sighting);
  }
  const idle = { ...after, repetitions: repetitions + (isUnexplained ? 1 : 0), idlePages: idlePages + 1 };
  return unlessShort(unlessIdle({ kind: "pass over", progress: idle }), sighting);
}

/**
 * From the last item by the total, requested since a page before it was empty twice: where there is none either, the
 * total counts more than the list shows, and the list has ended.
 */
function stepFromAhead(progress: Progress, { items, known, growth, reach }: Sighting): Step {
  const { position, ahead } = progress;
  const by = Math.min(Math.max(0, -growth), reach, position);
  const isThere = items > known;
  if (isThere && growth === 0) {
    const reason = `The server sent an empty page twice after ${position} of ${position + ahead + 1} items.`;
    return { kind: "give up", reason };
  }
  const back = { ...afterStepBack(progress, by), ahead: 0 };
  if (isThere || by > 0) return unlessIdle({ kind: "step back", by: ahead + by, progress: back });
  return unlessShort({ kind: "show", progress: { ...progress, ahead: 0 } }, { isLast: true, remaining: ahead + 1 });
}

/** Where a page has repeated itself twice, a list that has not changed must have as many items as its total says. */
function unlessShort(step: Step, { isLast, remaining }: Pick<Sighting, "isLast" | "remaining">): Step {
  if (step.kind === "give up") return step;
  const { position, seen, hasChanged, hasGap } = step.progress;
  const total = position + remaining;
  if (!isLast || !hasGap || hasChanged || seen >= total) return step;
  return {
    kind: "give up",
    reason: `The list ended after ${seen} of ${total} items: the server sent a page of it again.`,
  };
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
    isAgain: false,
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
