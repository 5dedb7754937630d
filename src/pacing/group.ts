import { requestedWait } from "../http/retry-after.ts";
import { commonHeaders, isRefusal, readCount, readReset } from "./rate-limit-headers.ts";
import type { LimitedResponse, RateLimitHeaders } from "./rate-limit-headers.ts";
import { countTaken, Places } from "./places.ts";
import type { Limit, TakenPlace, TakenWindow } from "./places.ts";
import { countOthers, nextMoment, safeCredit } from "./rule.ts";
import type { GroupState } from "./rule.ts";

export interface GroupHabits {
  /** A place is taken for the full time, however long responses take: at all times correct, and slower. */
  readonly isBare?: boolean;
  /** Others are known from elsewhere: headers tell nothing new of them, and to go evenly would take all of them. */
  readonly ignoresOthers?: boolean;
}

/** Requests that evenly follow each other do so for that long, in milliseconds. */
const evenFor = 30_000;

/** The places of one rate-limit group, and what its responses teach. */
export class Group implements GroupState {
  readonly windows: readonly TakenWindow[];
  readonly longestHold: number;
  credit: number = 0;
  pausedUntil: number = 0;
  evenUntil: number = 0;
  lastTakenAt: number = -Infinity;
  probes: number = 5;
  firstResponseAt: number = Infinity;
  readonly #headers: RateLimitHeaders;
  readonly #places: Places;
  #lastPassedAt = -Infinity;
  #usedAt = 0;
  readonly #roundTrips = { count: 0, shortest: Infinity, mean: 0 };
  readonly #habits: GroupHabits;

  /** @param headers tell of the first of the limits */
  constructor(limits: readonly Limit[], headers: RateLimitHeaders = commonHeaders, habits: GroupHabits = {}) {
    this.#habits = habits;
    this.longestHold = habits.isBare === true ? Infinity : 500;
    this.#places = new Places(limits);
    this.windows = this.#places.windows;
    this.#headers = headers;
  }

  /** The moment from which a place may be taken: not after `now` where there is one; `Infinity` where a response decides. */
  nextMoment(share: number, now: number): number {
    this.#places.prune(this, now);
    return nextMoment(this, share, now);
  }

  take(now: number): TakenPlace {
    this.#usedAt = this.lastTakenAt = now;
    return this.#places.take();
  }

  /** The server has carried out the request, or has refused it for another reason than its limit. */
  pass(place: TakenPlace, response: LimitedResponse, now: number, date: number): void {
    if (place.sentAt >= this.firstResponseAt) this.#measure(now - place.sentAt);
    this.firstResponseAt = Math.min(this.firstResponseAt, now);
    this.#end(place, now);
    this.#lastPassedAt = now;
    this.#readHeaders(place, response, now, date);
    this.probes = Infinity;
  }

  /** The server has refused the request for its limit. */
  refuse(place: TakenPlace, headers: Headers, pause: number, random: number, now: number): void {
    this.remove(place);
    this.#end(place, now);
    this.#believe(readCount(headers, this.#headers.limit));
    // Clients with the same pause do not come back together.
    if (now + pause > this.pausedUntil) this.pausedUntil = now + pause * (1 + random / 4);
    if (now - this.#lastPassedAt < 1000 && this.#habits.ignoresOthers !== true) this.evenUntil = now + evenFor;
  }

  /** The milliseconds that the server asks for where it has refused a request for its limit; one second where it does not tell. */
  pauseOf(response: LimitedResponse, date: number): number | undefined {
    if (!isRefusal(response, this.#headers)) return undefined;
    const { headers } = response;
    return requestedWait(headers, date) ?? readReset(headers, this.#headers.reset, date) ?? 1000;
  }

  /** No response will come. */
  lose(place: TakenPlace, now: number): void {
    place.isLost = true;
    this.#end(place, now);
  }

  /** A place whose request the server has not counted. */
  remove(place: TakenPlace): void {
    this.#places.remove(place);
  }

  /** Nothing has happened for two seconds, and nothing is taken. */
  isIdle(now: number): boolean {
    if (now - this.#usedAt < 2000 || now < this.pausedUntil) return false;
    return this.#places.areFree(this, now);
  }

  #end(place: TakenPlace, now: number): void {
    place.endedAt = this.#usedAt = now;
  }

  #measure(roundTrip: number): void {
    const known = this.#roundTrips;
    known.count += 1;
    known.shortest = Math.min(known.shortest, roundTrip);
    known.mean += (roundTrip - known.mean) / known.count;
    if (this.#habits.isBare !== true) this.credit = safeCredit(known);
  }

  /** Far from the limit, headers tell nothing new. */
  #readHeaders(place: TakenPlace, response: LimitedResponse, now: number, date: number): void {
    const window = this.windows[0];
    if (window === undefined || (this.probes === Infinity && countTaken(window) * 4 < window.limit)) return;
    const { headers } = response; // made here, of a response over undici
    this.#believe(readCount(headers, this.#headers.limit));
    const remaining = readCount(headers, this.#headers.remaining);
    if (remaining === undefined || this.#habits.ignoresOthers === true) return;
    const others = countOthers(window.limit, remaining, this.#places.taken - place.freedBefore);
    const reset = window.per < 60_000 ? undefined : readReset(headers, this.#headers.reset, date); // in whole seconds
    const endedAt = now + Math.min(0, (reset ?? window.per) - window.per);
    this.#places.addOthers(window, others, { sentAt: now, endedAt, isLost: true });
  }

  #believe(limit = 0): void {
    if (limit > 0 && this.windows[0] !== undefined) this.windows[0].limit = limit;
  }
}
