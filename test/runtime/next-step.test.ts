import { expect, test } from "vitest";
import { firstProgress, nextStep } from "../../src/pages/next-step.ts";
import type { Progress, Sighting, Step } from "../../src/pages/next-step.ts";

/** Ten items in, a page of two new ones arrives, and nothing has changed. */
const midway: Progress = { ...firstProgress, position: 10 };
const ordinary: Sighting = {
  items: 2,
  known: 0,
  isFull: true,
  isLast: false,
  remaining: 20,
  overlaps: false,
  isRepeated: false,
  growth: 0,
  reach: 10,
};
/** The end of a list that its total says is longer. */
const empty = { items: 0, isFull: false, isLast: true };
const again = { isAgain: true };

type Expected = { kind: Step["kind"]; by?: number; reason?: unknown; progress?: object };

test.each<[string, Partial<Progress>, Partial<Sighting>, Expected]>([
  ["a page of new items is shown", {}, {}, { kind: "show", progress: { position: 12 } }],
  ["an empty page at the end is shown", {}, { ...empty, remaining: 0 }, { kind: "show", progress: { position: 10 } }],
  ["an earlier one is requested again", {}, empty, { kind: "step back", by: 0, progress: again }],
  ["also where pages are counted", {}, { ...empty, isLast: false, remaining: 0 }, { kind: "step back", by: 0 }],
  ["and shown then", again, { ...empty, isLast: false, remaining: 0 }, { kind: "show", progress: { isAgain: false } }],
  [
    "but where items are, the last is looked for",
    again,
    empty,
    { kind: "step back", by: -19, progress: { ahead: 19 } },
  ],
  [
    "if it is there, the walk ends with an error",
    { ...again, ahead: 19 },
    { items: 1, isLast: true, remaining: 0 },
    { kind: "give up", reason: "The server sent an empty page twice after 10 of 30 items." },
  ],
  ["if not, the list has ended", { ...again, ahead: 19 }, { ...empty, remaining: 1 }, { kind: "show" }],
  ["and so if it is a known one", { ...again, ahead: 19 }, { items: 1, known: 1, isLast: true }, { kind: "show" }],
  [
    "if the list has changed, the walk goes back to the empty page",
    { ...again, ahead: 19 },
    { items: 1, growth: 1 },
    { kind: "step back", by: 19, progress: { position: 10, ahead: 0, isAgain: false, idlePages: 1 } },
  ],
  [
    "and further where it has fallen",
    { ...again, ahead: 19 },
    { ...empty, growth: -3 },
    { kind: "step back", by: 22, progress: { position: 7, ahead: 0 } },
  ],
  ["a page with one new item is shown", {}, { known: 1, growth: 1 }, { kind: "show", progress: { expected: 0 } }],
  [
    "a page of known items is passed over: as many were inserted",
    {},
    { known: 2, overlaps: true, growth: 5 },
    { kind: "pass over", progress: { position: 12, expected: 3, repetitions: 0, idlePages: 1 } },
  ],
  [
    "and so is the next one, which the same insertion explains",
    { expected: 3, idlePages: 1 },
    { known: 2, overlaps: true },
    { kind: "pass over", progress: { expected: 1, repetitions: 0, idlePages: 2 } },
  ],
  [
    "one that nothing explains is requested again",
    {},
    { known: 2, overlaps: true },
    { kind: "step back", by: 0, progress: { position: 10, isAgain: true, repetitions: 0 } },
  ],
  [
    "two are passed over: as many may have gone elsewhere",
    { repetitions: 1, idlePages: 1 },
    { known: 2, overlaps: true },
    { kind: "pass over", progress: { repetitions: 2 } },
  ],
  [
    "a third ends the walk",
    { repetitions: 2, idlePages: 2 },
    { known: 2, overlaps: true },
    { kind: "give up", reason: "The server sent 3 pages of this list again." },
  ],
  [
    "a new item ends the count",
    { repetitions: 2, idlePages: 9, stepsBack: 1 },
    { known: 1 },
    { kind: "show", progress: { repetitions: 0, idlePages: 0, stepsBack: 0 } },
  ],
  [
    "where the total grows with each page, the walk ends as well",
    { idlePages: 24 },
    { known: 2, overlaps: true, growth: 2 },
    { kind: "give up", reason: expect.stringContaining("25 pages in a row had no new item") },
  ],
  [
    "where the total has fallen, it steps back by the difference",
    {},
    { growth: -3 },
    { kind: "step back", by: 3, progress: { position: 7, expected: 3, stepsBack: 1, idlePages: 1 } },
  ],
  [
    "at its end, the list must be as long as its total says",
    { seen: 8, hasGap: true },
    { isLast: true, remaining: 0 },
    { kind: "give up", reason: "The list ended after 10 of 12 items: the server sent a page of it again." },
  ],
  [
    "unless it has changed",
    { seen: 8, hasGap: true, hasChanged: true },
    { isLast: true, remaining: 0 },
    { kind: "show" },
  ],
  ["unless no page has repeated itself", { seen: 8 }, { isLast: true, remaining: 0 }, { kind: "show" }],
  [
    "one that repeats itself twice may hide others",
    again,
    { known: 2, overlaps: true },
    { kind: "pass over", progress: { hasGap: true } },
  ],
  [
    "but not one that is shorter than others: what the key may not see can be left out of pages",
    again,
    { known: 2, overlaps: true, isFull: false },
    { kind: "pass over", progress: { hasGap: false } },
  ],
  ["from an empty page as well", {}, { items: 0, growth: -1 }, { kind: "step back", by: 1 }],
  ["a little further each time in a row", { stepsBack: 2 }, { growth: -3 }, { kind: "step back", by: 5 }],
  ["not where the page begins with a known item", {}, { growth: -3, known: 1, overlaps: true }, { kind: "show" }],
  ["not beyond what it remembers", {}, { growth: -30, reach: 8 }, { kind: "step back", by: 8 }],
  ["not beyond where it began", { position: 4 }, { growth: -30 }, { kind: "step back", by: 4 }],
  ["not where there is no way back", {}, { growth: -3, reach: 0 }, { kind: "show", progress: { position: 12 } }],
  ["and not for ever", { idlePages: 24 }, { growth: -1 }, { kind: "give up" }],
  [
    "an earlier page over again ends the walk, where items cannot be told apart",
    {},
    { isRepeated: true },
    { kind: "give up", reason: "The server sent an earlier page of this list again." },
  ],
  [
    "but is shown where the list has changed",
    {},
    { isRepeated: true, growth: 2 },
    { kind: "show", progress: { idlePages: 1 } },
  ],
  ["though not for ever", { idlePages: 24 }, { isRepeated: true, growth: 2 }, { kind: "give up" }],
])("%s", (_, progress, sighting, expected) => {
  expect(nextStep({ ...midway, ...progress }, { ...ordinary, ...sighting })).toMatchObject(expected);
});
