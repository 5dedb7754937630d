import { describe, expect, test } from "vitest";
import { countOthers, freeAt, nextMoment, safeCredit } from "../../src/pacing/rule.ts";
import type { GroupState, Place, Window } from "../../src/pacing/rule.ts";

const open: Place = { sentAt: Infinity, endedAt: Infinity, isLost: false };

/** A request that was sent then, and whose response took so long. */
function sent(sentAt: number, milliseconds = Infinity): Place {
  return { sentAt, endedAt: sentAt + milliseconds, isLost: false };
}

function lost(sentAt: number, milliseconds: number): Place {
  return { ...sent(sentAt, milliseconds), isLost: true };
}

describe("a place is free again", () => {
  const plain = { credit: 0, longestHold: Infinity, firstResponseAt: -1 };
  const refined = { credit: 70, longestHold: 500, firstResponseAt: -1 };
  const cold = { ...refined, firstResponseAt: Infinity };

  test.each<[string, Place, number, typeof plain, number]>([
    ["one second after the response", sent(0, 80), 1000, plain, 1080],
    ["earlier by what both ways take at least", sent(0, 80), 1000, refined, 1010],
    ["at an unknown time while there is no response", sent(0), 1000, plain, Infinity],
    ["half a second later than counted from sending, at the latest", sent(0), 1000, refined, 1500],
    ["five seconds later, where it may have had to wait for a connection", sent(0), 1000, cold, 6000],
    ["at an unknown time while it is not sent", open, 1000, refined, Infinity],
    ["one second after it was given up, even where that was late", lost(0, 3000), 1000, refined, 4000],
    ["with the response, where so many may go at a time", sent(0, 80), 0, refined, 80],
    ["and no earlier, however long it takes", sent(0), 0, refined, Infinity],
  ])("%s", (_, place, per, refinements, expected) => {
    expect(freeAt(place, per, refinements)).toBe(expected);
  });
});

describe("the next request may go", () => {
  const idle: GroupState = {
    windows: [],
    credit: 0,
    longestHold: 500,
    firstResponseAt: 0,
    pausedUntil: 0,
    evenUntil: 0,
    lastTakenAt: -Infinity,
    probes: Infinity,
  };
  const now = 2000;

  function window(places: readonly Place[], change: Partial<Window> = {}): Window {
    return { limit: 3, per: 1000, places, others: [], ...change };
  }

  const two = [sent(1500, 10), sent(1600, 10)];
  const three = [...two, sent(1700, 10)];

  test.each<[string, Partial<GroupState>, number, number]>([
    ["at once, while a place is free", { windows: [window(two)] }, Infinity, now],
    ["when the first place is free", { windows: [window(three)] }, Infinity, 2510],
    ["at once, when one of them is free already", { windows: [window([sent(900, 10), ...two])] }, Infinity, now],
    ["when the first is free, in whatever order they end", { windows: [window(three.toReversed())] }, Infinity, 2510],
    ["later, where the limit has become smaller", { windows: [window(three, { limit: 2 })] }, Infinity, 2610],
    ["when no response is there: not known", { windows: [window([open, open, open])] }, Infinity, Infinity],
    [
      "when all its limits allow it",
      { windows: [window(two), window(two, { limit: 2, per: 60_000 })] },
      Infinity,
      61_510,
    ],
    ["when a place of others is free", { windows: [window(two, { others: [lost(1400, 0)] })] }, Infinity, 2400],
    ["when one of its own is free, of those it may take", { windows: [window(two)] }, 2, 2510],
    ["whatever places of others there are", { windows: [window([], { others: two })] }, 1, now],
    ["when a pause is over", { pausedUntil: 3000, windows: [window([])] }, Infinity, 3000],
    [
      "evenly, 8 % below the limit",
      { evenUntil: 9000, lastTakenAt: 1990, windows: [window([], { limit: 25 })] },
      Infinity,
      2033,
    ],
    [
      "with a probe, when the first response is there",
      { probes: 2, windows: [window([open, open])] },
      Infinity,
      Infinity,
    ],
  ])("%s", (_, change, share, expected) => {
    expect(Math.floor(nextMoment({ ...idle, ...change }, share, now))).toBe(expected);
  });
});

test.each<[string, Parameters<typeof safeCredit>[0], number]>([
  ["nothing before fifty round trips", { count: 49, shortest: 80, mean: 80 }, 0],
  ["10 ms less than a round trip that is always the same", { count: 50, shortest: 80, mean: 80 }, 70],
  ["less where it varies", { count: 50, shortest: 80, mean: 100 }, 50],
  ["nothing where it varies by more than its length", { count: 50, shortest: 20, mean: 100 }, 0],
])("what a round trip gives back is %s", (_, roundTrips, expected) => {
  expect(safeCredit(roundTrips)).toBe(expected);
});

test.each([
  ["none, where all that is used is one's own", 25, 15, 10, 0],
  ["the rest", 25, 5, 12, 8],
  ["none, where the server has begun to count anew", 25, 24, 12, 0],
])("others have made %s", (_, limit, remaining, own, expected) => {
  expect(countOthers(limit, remaining, own)).toBe(expected);
});
