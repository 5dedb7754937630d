import { requestedWait } from "../http/retry-after.ts";
import { commonHeaders, isRefusal, readCount, readReset } from "./rate-limit-headers.ts";
import type { LimitedResponse, RateLimitHeaders } from "./rate-limit-headers.ts";
import { countOthers, freeAt, nextMoment, safeCredit } from "./rule.ts";
import type { GroupState, Place, Window } from "./rule.ts";

/** One limit of a group. */
export type Limit = Pick<Window, "limit" | "per">;

export interface TakenPlace extends Place {
  sentAt: number;
  endedAt: number;
  isLost: boolean;
  /** How many places had been taken, and were free again, when this one was taken. */
  freedBefore: number;
}

interface TakenWindow extends Window {
  limit: number;
  readonly places: TakenPlace[];
  readonly others: Place[];
}

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
  #taken = 0;
  #lastPassedAt = -Infinity;
  #usedAt = 0;
  readonly #roundTrips = { count: 0, shortest: Infinity, mean: 0 };
  readonly #habits: GroupHabits;

  /** @param headers tell of the first of the limits */
  constructor(limits: readonly Limit[], headers: RateLimitHeaders = commonHeaders, habits: GroupHabits = {}) {
    this.#habits = habits;
    this.longestHold = habits.isBare === true ? Infinity : 500;
    this.windows = limits.map(openWindow);
    this.#headers = headers;
  }

  /** Takes a place if there is one. Otherwise the moment when to ask again; `Infinity` where a response decides. */
  take(place: TakenPlace, share: number, now: number): number {
    this.#prune(now);
    const moment = nextMoment(this, share, now);
    if (moment > now) return moment;
    for (const { places } of this.windows) places.push(place);
    this.#taken += 1;
    this.#usedAt = this.lastTakenAt = now;
    place.freedBefore = this.#taken - countTaken(this.windows[0]);
    return now;
  }

  /** The server has carried out the request, or has refused it for another reason than its limit. */
  pass(place: TakenPlace, headers: Headers, now: number, date: number): void {
    if (place.sentAt >= this.firstResponseAt) this.#measure(now - place.sentAt);
    this.firstResponseAt = Math.min(this.firstResponseAt, now);
    this.#end(place, now);
    this.#lastPassedAt = now;
    this.#readHeaders(place, headers, now, date);
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
    for (const { places } of this.windows) {
      const index = places.lastIndexOf(place);
      if (index >= 0) places.splice(index, 1);
    }
  }

  /** Nothing has happened for two seconds, and nothing is taken. */
  isIdle(now: number): boolean {
    if (now - this.#usedAt < 2000 || now < this.pausedUntil) return false;
    return this.windows.every(({ per, places }) => places.every((place) => isFree(place, per, this, now)));
  }

  /** Drops places that are free again, the oldest first: almost all end in that order. */
  #prune(now: number): void {
    for (const { per, places, others } of this.windows) {
      while (isFree(places[0], per, this, now)) places.shift();
      while (isFree(others[0], per, this, now)) others.shift();
    }
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
  #readHeaders(place: TakenPlace, headers: Headers, now: number, date: number): void {
    const window = this.windows[0];
    if (window === undefined || (this.probes === Infinity && countTaken(window) * 4 < window.limit)) return;
    this.#believe(readCount(headers, this.#headers.limit));
    const remaining = readCount(headers, this.#headers.remaining);
    if (remaining === undefined || this.#habits.ignoresOthers === true) return;
    const others = countOthers(window.limit, remaining, this.#taken - place.freedBefore);
    const reset = window.per < 60_000 ? undefined : readReset(headers, this.#headers.reset, date); // in whole seconds
    const endedAt = now + Math.min(0, (reset ?? window.per) - window.per);
    for (let n = 0; n < others; n++) window.others.push({ sentAt: now, endedAt, isLost: true });
    this.#taken += others;
  }

  #believe(limit = 0): void {
    if (limit > 0 && this.windows[0] !== undefined) this.windows[0].limit = limit;
  }
}

function openWindow({ limit, per }: Limit): TakenWindow {
  return { limit, per, places: [], others: [] };
}

function countTaken(window: TakenWindow | undefined): number {
  return window === undefined ? 0 : window.places.length + window.others.length;
}

function isFree(place: Place | undefined, per: number, group: GroupState, now: number): boolean {
  return place !== undefined && freeAt(place, per, group) <= now;
}
