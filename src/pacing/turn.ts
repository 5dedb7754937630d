import type { Clock } from "../platform/clock.ts";
import type { TakenPlace } from "./group.ts";
import type { LimitedResponse } from "./rate-limit-headers.ts";

/** The queue that a turn belongs to. */
export interface TurnKeeper {
  readonly clock: Pick<Clock, "now">;
  /** The name of the group. */
  readonly name: string;
  sent(): void;
  end(turn: Turn, response: LimitedResponse, longestPause: number): void;
  giveUp(turn: Turn, isCounted: boolean): void;
  leave(turn: Turn): void;
}

/** Told of waits. */
export interface WaitObserver {
  waitStarted(group: string): void;
  waitEnded(group: string, milliseconds: number): void;
}

/** The turn of one attempt, by which it takes its place in the group, now or later. */
export class Turn implements TakenPlace {
  sentAt: number = Infinity;
  endedAt: number = Infinity;
  isLost: boolean = false;
  freedBefore: number = 0;
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
    this.sentAt = this.#keeper.clock.now();
    this.#keeper.sent();
  }

  /** The response is there. @param longestPause seconds */
  end(response: LimitedResponse, longestPause: number): void {
    if (this.sentAt === Infinity) return this.giveUp(false); // a middleware has responded
    this.#keeper.end(this, response, longestPause * 1000);
  }

  /** No response will come. @param isCounted the server may have counted the request */
  giveUp(isCounted: boolean): void {
    if (this.endedAt === Infinity) this.#keeper.giveUp(this, isCounted && this.sentAt < Infinity);
  }
}
