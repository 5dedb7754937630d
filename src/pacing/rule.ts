/**
 * The rule of pacing. When a server counts a request, only the server knows; it is some time between sending and the
 * response. So a request takes a place from when it is sent until the time of its limit after the response, and another
 * may go when a place is free. Any two requests a limit apart are then counted at least its time apart, which satisfies
 * windows of every kind, whatever the network does.
 */

/** What one request takes of a limit. Milliseconds of a monotonic clock. */
export interface Place {
  /** `Infinity` before. */
  readonly sentAt: number;
  /** When the response was there, or nobody waited for it any more. `Infinity` before. */
  readonly endedAt: number;
  /** There will be no response: the server may count the request at any time until it notices. */
  readonly isLost: boolean;
}

/** A limit: so many requests in any so many milliseconds. */
export interface Window {
  readonly limit: number;
  /** 0: requests at a time. */
  readonly per: number;
  readonly places: readonly Place[];
  /** Places of requests that others have made, who share the limit. */
  readonly others: readonly Place[];
}

/** For how long places are taken. */
export interface PlaceTerms {
  /** Milliseconds that places are freed earlier, as both ways together take longer: see `safeCredit`. */
  readonly credit: number;
  /** Milliseconds after sending that a place is taken, at most, in addition to the time of its limit. */
  readonly longestHold: number;
  /** Requests that were sent before may have had to wait for a connection, so theirs are taken for longer. */
  readonly firstResponseAt: number;
}

/** What is known of a group of operations. */
export interface GroupState extends PlaceTerms {
  readonly windows: readonly Window[];
  /** A server has refused a request until then. */
  readonly pausedUntil: number;
  /** Until then requests go evenly: the server counts in a way that bursts do not suit. */
  readonly evenUntil: number;
  readonly lastTakenAt: number;
  /** How many may go before the first response is there: if another process has used up the limit, few are refused. */
  readonly probes: number;
}

/** Requests that go evenly stay so far below the limit. */
const evenShare = 0.92;

/**
 * The moment from which a request may go: not after `now` where it may go at once, `Infinity` where none is known yet.
 * @param share how many places of the first limit a client takes at most
 */
export function nextMoment(group: GroupState, share: number, now: number): number {
  let moment = Math.max(group.pausedUntil, evenMoment(group, now));
  let most = Math.min(group.probes, share);
  for (const window of group.windows) {
    if (!hasRoom(window, most)) moment = Math.max(moment, windowMoment(window, most, group, now));
    most = group.probes;
  }
  return moment;
}

/** Whether fewer places are taken than the limit has, and than this client may take. */
function hasRoom({ limit, places, others }: Window, most: number): boolean {
  return places.length + others.length < limit && places.length < most;
}

/** When that is so. */
function windowMoment({ limit, per, places, others }: Window, most: number, group: GroupState, now: number): number {
  const ends = (one: Place): number => freeAt(one, per, group);
  const own = places.map(ends);
  return Math.max(momentBelow(most, own, now), momentBelow(limit, [...own, ...others.map(ends)], now));
}

/** When fewer than `most` places are taken, of those that end then. */
function momentBelow(most: number, ends: readonly number[], now: number): number {
  const taken = ends.filter((end) => end > now).sort((a, b) => a - b);
  return taken[taken.length - most] ?? now;
}

/** When a place is free again. `Infinity`: not known yet. */
export function freeAt(
  { sentAt, endedAt, isLost }: Place,
  per: number,
  { credit, longestHold, firstResponseAt }: PlaceTerms,
): number {
  if (per === 0 || isLost) return endedAt + per;
  const hold = sentAt < firstResponseAt ? longestHold * 10 : longestHold;
  return Math.min(endedAt + per - credit, sentAt + per + hold);
}

function evenMoment({ windows, evenUntil, lastTakenAt }: GroupState, now: number): number {
  if (now >= evenUntil) return now;
  const gaps = windows.filter(({ per }) => per > 0).map(({ limit, per }) => per / limit / evenShare);
  return lastTakenAt + Math.min(1000, ...gaps);
}

/** What is known of how long responses take, in milliseconds. */
export interface RoundTrips {
  readonly count: number;
  readonly shortest: number;
  readonly mean: number;
}

/**
 * The part of the time of a limit that both ways make up for. It is what the shortest round trip would be if that were
 * as lucky as the mean is unlucky, and 10 ms less: ways that vary give nothing.
 */
export function safeCredit({ count, shortest, mean }: RoundTrips): number {
  return count < 50 ? 0 : Math.max(0, 2 * shortest - mean - 10);
}

/** How many requests of others the server has counted: it says how many remain, and knows nothing of `own` but as counted. */
export function countOthers(limit: number, remaining: number, own: number): number {
  return Math.max(0, limit - remaining - own);
}
