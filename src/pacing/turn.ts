import type { Clock } from "../platform/clock.ts";
import type { TakenPlace } from "./places.ts";
import type { LimitedResponse } from "./rate-limit-headers.ts";

/** The queue that a turn belongs to. */
export interface TurnKeeper {
  readonly clock: Pick<Clock, "now">;
  /** The name of the group. */
  readonly name: string;
  sent(): void;
  /** Returns for how many milliseconds of patience the server asks, where it has refused the request for its limit. */
  end(place: TakenPlace, response: LimitedResponse, longestPause: number): number | undefined;
  giveUp(place: TakenPlace, isCounted: boolean): void;
  leave(turn: Turn): void;
}

/** Told of waits. */
export interface WaitObserver {
  waitStarted(group: string): void;
  waitEnded(group: string, milliseconds: number): void;
}

/** The turn of one attempt, by which it takes its place in the group, now or later. */
export class Turn {
  /** Held from when it is granted until it ends. */
  place: TakenPlace | undefined;
  /** The server has refused the request for its limit, and asks for so many milliseconds of patience. */
  refusedFor: number | undefined;
  /** `undefined`: it is its turn already. */
  granted: Promise<void> | undefined;
  readonly #keeper: TurnKeeper;

  constructor(keeper: TurnKeeper) {
    this.#keeper = keeper;
  }

  /** @param wait waits for a promise, or rejects should the call end before: it takes nothing then */
  async wait(wait: (work: () => Promise<void>) => Promise<void>, observer: WaitObserver | undefined): Promise<void> {
    const { clock, name } = this.#keeper;
    const start = clock.now();
    observer?.waitStarted(name);
    try {
      await wait(() => Promise.resolve(this.granted));
    } catch (error) {
      this.#keeper.leave(this);
      throw error;
    } finally {
      observer?.waitEnded(name, clock.now() - start);
    }
  }

  /** The request goes out. */
  send(): void {
    if (this.place !== undefined) this.place.sentAt = this.#keeper.clock.now();
    this.#keeper.sent();
  }

  /** The response is there. @param longestPause seconds */
  end(response: LimitedResponse, longestPause: number): void {
    const { place } = this;
    if (place === undefined || place.sentAt === Infinity) return this.giveUp(false); // a middleware has responded
    this.place = undefined;
    this.refusedFor = this.#keeper.end(place, response, longestPause * 1000);
  }

  /** No response will come. @param isCounted the server may have counted the request */
  giveUp(isCounted: boolean): void {
    const { place } = this;
    if (place === undefined) return;
    this.place = undefined;
    this.#keeper.giveUp(place, isCounted && place.sentAt < Infinity);
  }
}
