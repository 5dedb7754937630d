import { describe, expect, test } from "vitest";
import { Group } from "../../src/pacing/group.ts";
import type { Limit } from "../../src/pacing/places.ts";
import { TurnQueue } from "../../src/pacing/turn-queue.ts";
import type { Admission } from "../../src/pacing/admission.ts";
import type { Turn } from "../../src/pacing/turn.ts";
import { simulatedClock } from "../support/simulated-clock.ts";
import type { SimulatedClock } from "../support/simulated-clock.ts";

const perSecond: Limit = { limit: 2, per: 1000 };

interface Lane {
  readonly clock: SimulatedClock;
  readonly queue: TurnQueue;
  /** Names of requests and the moments when they were sent. */
  readonly sent: [name: string, moment: number][];
  /** Enters the queue, and sends when the turn comes. */
  send(name: string, options?: { isRetry?: boolean; share?: number }): Turn;
}

function open(limits: readonly Limit[] = [perSecond], random = 0, admission?: Admission): Lane {
  const clock = simulatedClock(() => random, 1_000_000);
  const queue = new TurnQueue("read", new Group(limits), clock, admission);
  const sent: Lane["sent"] = [];
  return {
    clock,
    queue,
    sent,
    send(name, { isRetry = false, share = Infinity } = {}) {
      const turn = queue.enter(share, isRetry);
      const go = (): void => {
        sent.push([name, clock.now() - 1_000_000]);
        turn.send();
      };
      if (turn.granted === undefined) go();
      else void turn.granted.then(go);
      return turn;
    },
  };
}

function response(status: number, headers: Record<string, string> = {}): { status: number; headers: Headers } {
  return { status, headers: new Headers(headers) };
}

/** Ends a turn at a moment. */
function endAt({ clock }: Lane, moment: number, turn: Turn, status = 200, headers: Record<string, string> = {}): void {
  clock.at(1_000_000 + moment, () => turn.end(response(status, headers), 60));
}

describe("turns", () => {
  test("come at once while there is room, and in the order of the calls beyond it", async () => {
    const lane = open();
    endAt(lane, 10, lane.send("a"));
    endAt(lane, 20, lane.send("b"));
    for (const name of ["c", "d", "e"]) {
      const turn = lane.send(name);
      void turn.granted?.then(() => lane.clock.at(lane.clock.now() + 10, () => turn.end(response(200), 60)));
    }
    await lane.clock.runOut();
    expect(lane.sent).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 1010],
      ["d", 1020],
      ["e", 2020],
    ]);
  });

  test("come to retries before calls that have waited for longer", async () => {
    const lane = open([{ limit: 1, per: 1000 }]);
    endAt(lane, 10, lane.send("first"));
    lane.send("later");
    endAt(lane, 2000, lane.send("retry", { isRetry: true }));
    await lane.clock.runOut();
    expect(lane.sent.map(([name]) => name)).toEqual(["first", "retry", "later"]);
  });

  test("that nobody wants any more take nothing, whether they have come or not", async () => {
    const lane = open([{ limit: 1, per: 1000 }]);
    const first = lane.queue.enter(Infinity, false);
    const aborted = lane.queue.enter(Infinity, false);
    lane.send("next");
    await expect(aborted.wait(() => Promise.reject(new Error("aborted")), undefined)).rejects.toThrow("aborted");
    expect(lane.sent).toEqual([]);
    first.giveUp(true); // never sent
    await lane.clock.runOut();
    expect(lane.sent).toEqual([["next", 0]]);
  });

  test("of requests that were given up take their place until one second later", async () => {
    const lane = open([{ limit: 1, per: 1000 }]);
    const turn = lane.send("aborted");
    lane.clock.at(1_000_300, () => turn.giveUp(true));
    lane.send("next");
    await lane.clock.runOut();
    expect(lane.sent[1]).toEqual(["next", 1300]);
  });

  test("of requests that did not reach the server take nothing", async () => {
    const lane = open([{ limit: 1, per: 1000 }]);
    const turn = lane.send("refused connection");
    lane.clock.at(1_000_300, () => turn.giveUp(false));
    lane.send("next");
    await lane.clock.runOut();
    expect(lane.sent[1]).toEqual(["next", 300]);
  });

  test("of slow requests take their place for half a second more than fast ones", async () => {
    const lane = open([{ limit: 1, per: 1000 }]);
    endAt(lane, 10, lane.send("fast"));
    lane.send("slow");
    lane.send("next");
    await lane.clock.runOut();
    expect(lane.sent.slice(1)).toEqual([
      ["slow", 1010],
      ["next", 2510],
    ]);
  });

  test("of responses that come after their place was taken by another free no place", async () => {
    const lane = open([{ limit: 1, per: 1000 }]);
    endAt(lane, 10, lane.send("fast"));
    endAt(lane, 2600, lane.send("slow"));
    for (const name of ["next", "last"]) endAt(lane, 9000, lane.send(name));
    await lane.clock.runOut();
    expect(lane.sent.map(([, moment]) => moment)).toEqual([0, 1010, 2510, 4010]);
  });

  test("are so many at a time, where that is the limit", async () => {
    const lane = open([{ limit: 2, per: 0 }]);
    endAt(lane, 5000, lane.send("a"));
    endAt(lane, 7000, lane.send("b"));
    lane.send("c");
    await lane.clock.runOut();
    expect(lane.sent[2]).toEqual(["c", 5000]);
  });

  test("come as slowly as the slowest of several limits", async () => {
    const lane = open([perSecond, { limit: 3, per: 60_000 }]);
    for (const name of ["a", "b", "c", "d"]) {
      const turn = lane.send(name);
      const end = (): void => lane.clock.at(lane.clock.now() + 10, () => turn.end(response(200), 60));
      if (turn.granted === undefined) end();
      else void turn.granted.then(end);
    }
    await lane.clock.runOut();
    expect(lane.sent.map(([, moment]) => moment)).toEqual([0, 0, 1010, 60_010]);
  });

  test("come to a client that takes a share while fewer of its own are taken", async () => {
    const lane = open();
    endAt(lane, 10, lane.send("a", { share: 1 }));
    lane.send("b", { share: 1 });
    await lane.clock.runOut();
    expect(lane.sent[1]).toEqual(["b", 1010]);
  });

  test("need no timer while nobody waits", async () => {
    const lane = open();
    lane.send("a").end(response(200), 60);
    lane.send("b");
    expect(lane.clock.timers()).toBe(0);
    const waiting = lane.queue.enter(Infinity, false);
    expect(lane.clock.timers()).toBe(1);
    lane.queue.leave(waiting);
    expect(lane.clock.timers()).toBe(0);
  });
});

describe("responses", () => {
  const first = { limit: 25, per: 1000 };

  test("the first lets more than five go", async () => {
    const lane = open([first]);
    const turns = Array.from({ length: 9 }, (_, n) => lane.send(`${n}`));
    expect(lane.sent).toHaveLength(5);
    if (turns[0] !== undefined) endAt(lane, 40, turns[0]);
    await lane.clock.runOut();
    expect(lane.sent.slice(5).map(([, moment]) => moment)).toEqual([40, 40, 40, 40]);
  });

  test.each([
    ["a smaller limit", "3", 3],
    ["a larger one", "30", 7],
    ["nonsense, which changes nothing", "0", 5],
  ])("tell %s", async (_, limit, atOnce) => {
    const lane = open([{ limit: 5, per: 1000 }]);
    endAt(lane, 10, lane.send("probe"), 200, { "x-ratelimit-limit": limit });
    await lane.clock.runOut();
    for (let n = 1; n < 7; n++) lane.send(`${n}`);
    expect(lane.sent).toHaveLength(atOnce);
  });

  test("that tell of requests of others leave fewer places", async () => {
    const lane = open([first]);
    endAt(lane, 10, lane.send("a"), 200, { "x-ratelimit-limit": "25", "x-ratelimit-remaining": "4" });
    await lane.clock.runOut();
    for (let n = 0; n < 6; n++) lane.send(`${n}`);
    expect(lane.sent).toHaveLength(1 + 4);
    await lane.clock.runOut();
    expect(lane.sent.at(-1)?.[1]).toBe(1010);
  });

  test("that tell of requests of others leave fewer places of an hour's limit, until its reset", async () => {
    const lane = open([{ limit: 25, per: 3_600_000 }]);
    endAt(lane, 0, lane.send("a"), 200, { "x-ratelimit-remaining": "1", "x-ratelimit-reset": "90" });
    await lane.clock.runOut();
    for (const name of ["b", "c"]) lane.send(name);
    await lane.clock.runOut();
    expect(lane.sent.slice(1)).toEqual([
      ["b", 0],
      ["c", 90_000],
    ]);
  });

  test("that count the same requests of others twice count them once", async () => {
    const lane = open([first]);
    const [a, b] = [lane.send("a"), lane.send("b")];
    endAt(lane, 10, a, 200, { "x-ratelimit-remaining": "13" }); // ten of others
    endAt(lane, 20, b, 200, { "x-ratelimit-remaining": "13" });
    await lane.clock.runOut();
    for (let n = 0; n < 20; n++) lane.send(`${n}`);
    expect(lane.sent).toHaveLength(2 + 13);
  });

  test.each([
    ["as long as Retry-After says", { "retry-after": "3" }, 3010],
    ["until the reset, where there is no Retry-After", { "x-ratelimit-reset": "2" }, 2010],
    ["until a moment of the reset", { "x-ratelimit-reset": `${1_800_001_004}` }, 4000],
    ["for a second, where nothing is said", {}, 1010],
    ["no longer than the call may be asked to wait", { "retry-after": "3600" }, 60_010],
  ])("that refuse a request pause the group %s", async (_, headers, moment) => {
    const lane = open();
    endAt(lane, 10, lane.send("refused"), 429, headers);
    await lane.clock.runOut();
    lane.send("next");
    lane.send("last");
    await lane.clock.runOut();
    expect(lane.sent.slice(1)).toEqual([
      ["next", moment],
      ["last", moment],
    ]);
  });

  test.each<[string, number, Record<string, string>, number]>([
    ["for the limit, where nothing is left", 403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "2" }, 2010],
    ["for the limit, where they say when to come back", 403, { "retry-after": "3" }, 3010],
    ["for another reason, and take a place", 403, { "x-ratelimit-remaining": "9" }, 1010],
  ])("that refuse a request %s", async (_, status, headers, moment) => {
    const lane = open([{ limit: 1, per: 1000 }]);
    endAt(lane, 10, lane.send("refused"), status, headers);
    await lane.clock.runOut();
    lane.send("next");
    await lane.clock.runOut();
    expect(lane.sent[1]).toEqual(["next", moment]);
  });

  test("that refuse a request among others that pass let the group go evenly, for half a minute", async () => {
    const lane = open([first]);
    endAt(lane, 10, lane.send("passes"));
    endAt(lane, 20, lane.send("refused"), 429, { "retry-after": "1" });
    await lane.clock.runOut();
    for (let n = 0; n < 3; n++) lane.send(`${n}`);
    await lane.clock.runOut();
    const moments = lane.sent.slice(2).map(([, moment]) => Math.round(moment));
    expect(moments).toEqual([1020, 1063, 1107]);
  });
});

test("a store that several processes share is told of what the server refuses", async () => {
  const pauses: number[] = [];
  const admission: Admission = {
    share: Infinity,
    admit: () => Promise.resolve(0),
    pause: (milliseconds) => void pauses.push(milliseconds),
  };
  const lane = open([perSecond], 0, admission);
  const turn = lane.send("refused");
  await turn.granted;
  endAt(lane, 10, turn, 429, { "retry-after": "3" });
  await lane.clock.runOut();
  expect(pauses).toEqual([3000]);
});

test("a queue is idle two seconds after its last response, unless somebody waits", async () => {
  const lane = open([{ limit: 1, per: 1000 }]);
  const turn = lane.send("a");
  endAt(lane, 10, turn);
  await lane.clock.runOut();
  expect(lane.queue.isIdle(1_002_009)).toBe(false);
  expect(lane.queue.isIdle(1_002_010)).toBe(true);
  lane.send("b");
  expect(lane.queue.isIdle(1_009_000)).toBe(false);
});
