import { freeAt } from "./rule.ts";
import type { Place, PlaceTerms, Window } from "./rule.ts";

/** One limit of a group. */
export type Limit = Pick<Window, "limit" | "per">;

/** A place as the turn of a request holds it. */
export interface TakenPlace extends Place {
  sentAt: number;
  endedAt: number;
  isLost: boolean;
  /** How many places had been taken, and were free again, when this one was taken. */
  freedBefore: number;
}

export interface TakenWindow extends Window {
  limit: number;
  readonly places: TakenPlace[];
  readonly others: Place[];
}

/** The places of all limits of a group, in the order in which they were taken. */
export class Places {
  readonly windows: readonly TakenWindow[];
  /** How many were ever taken of the first limit. */
  taken = 0;
  /** Free again, and held by no turn: they are taken again, so that a turn far from the limit leaves no garbage. */
  readonly #spare: TakenPlace[] = [];

  constructor(limits: readonly Limit[]) {
    this.windows = limits.map(({ limit, per }) => ({ limit, per, places: [], others: [] }));
  }

  take(): TakenPlace {
    const place = this.#spare.pop() ?? newPlace();
    for (const { places } of this.windows) places.push(place);
    place.sentAt = place.endedAt = Infinity;
    place.isLost = false;
    this.taken += 1;
    place.freedBefore = this.taken - countTaken(this.windows[0]);
    return place;
  }

  /** Takes back a place whose request the server has not counted. */
  remove(place: TakenPlace): void {
    for (const { places } of this.windows) {
      const index = places.lastIndexOf(place);
      if (index >= 0) places.splice(index, 1);
    }
  }

  /** Counts the requests of others. */
  addOthers({ others }: TakenWindow, count: number, place: Place): void {
    for (let n = 0; n < count; n++) others.push(place);
    this.taken += count;
  }

  /** Drops places that are free again, the oldest first: almost all end in that order. */
  prune(terms: PlaceTerms, now: number): void {
    for (const { per, places, others } of this.windows) {
      while (isFree(places[0], per, terms, now)) this.#spareUnlessHeld(places.shift());
      while (isFree(others[0], per, terms, now)) others.shift();
    }
  }

  /** Whether no place is taken. */
  areFree(terms: PlaceTerms, now: number): boolean {
    return this.windows.every(({ per, places }) => places.every((place) => isFree(place, per, terms, now)));
  }

  /** Several limits share their places, and let go of them at different times. */
  #spareUnlessHeld(place: TakenPlace | undefined): void {
    if (place !== undefined && place.endedAt < Infinity && this.windows.length === 1) this.#spare.push(place);
  }
}

export function countTaken(window: TakenWindow | undefined): number {
  return window === undefined ? 0 : window.places.length + window.others.length;
}

function newPlace(): TakenPlace {
  return { sentAt: Infinity, endedAt: Infinity, isLost: false, freedBefore: 0 };
}

function isFree(place: Place | undefined, per: number, terms: PlaceTerms, now: number): boolean {
  return place !== undefined && freeAt(place, per, terms) <= now;
}
