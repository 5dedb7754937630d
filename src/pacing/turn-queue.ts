import { longestTimer } from "../platform/clock.ts";
import type { Clock } from "../platform/clock.ts";
import type { Group, TakenPlace } from "./group.ts";

/** The turn of one attempt, by which it takes its place in the group, now or later. */
export class Turn implements TakenPlace {
  sentAt: number = Infinity;
  endedAt: number = Infinity;
  isLost: boolean = false;
  freedBefore: number = 0;
  /** The server has refused the request for its limit. */
  isRefused: boolean = false;
  /** `undefined`: it is its turn already. */
  granted: Promise<void> | undefined;
  readonly #queue: TurnQueue;

  constructor(queue: TurnQueue) {
    this.#queue = queue;
  }

  /** @param wait waits for a promise, or rejects should the call end before: it takes nothing then */
  async wait(wait: (work: () => Promise<void>) => Promise<void>): Promise<void> {
    try {
      await wait(() => Promise.resolve(this.granted));
    } catch (error) {
      this.#queue.leave(this);
      throw error;
    }
  }

  /** The request goes out. */
  send(): void {
    this.sentAt = this.#queue.clock.now();
    this.#queue.sent();
  }

  /** The response is there. @param longestPause seconds */
  end(response: Pick<Response, "status" | "headers">, longestPause: number): void {
    this.isRefused = response.status === 429;
    this.#queue.end(this, response.headers, longestPause * 1000);
  }

  /** No response will come. @param isCounted the server may have counted the request */
  giveUp(isCounted: boolean): void {
    if (this.endedAt === Infinity) this.#queue.giveUp(this, isCounted && this.sentAt < Infinity);
  }
}

/** A turn that has not come. */
interface Waiter {
  readonly turn: Turn;
  /** How many places its client takes at most. */
  readonly share: number;
  grant(): void;
}

/** The attempts of one rate-limit group, of all clients that share it: first come, first served, but retries before. */
export class TurnQueue {
  readonly clock: Clock;
  readonly #group: Group;
  #retries: Waiter[] = [];
  #firsts: Waiter[] = [];
  #timer: { readonly at: number; readonly controller: AbortController } | undefined;

  constructor(group: Group, clock: Clock) {
    this.#group = group;
    this.clock = clock;
  }

  /** @param share how many places the client takes at most */
  enter(share: number, isRetry: boolean): Turn {
    const turn = new Turn(this);
    const now = this.clock.now();
    if (this.#next() === undefined && this.#group.take(turn, share, now) <= now) return turn;
    const line = isRetry ? this.#retries : this.#firsts;
    turn.granted = new Promise((grant) => line.push({ turn, share, grant }));
    this.#grant();
    return turn;
  }

  /** A request has gone out, so it is known how long its place is taken at most. */
  sent(): void {
    if (this.#timer === undefined) this.#grant();
  }

  end(turn: Turn, headers: Headers, longestPause: number): void {
    const { clock } = this;
    if (turn.isRefused) {
      const pause = Math.min(this.#group.pauseOf(headers, clock.date()), longestPause);
      this.#group.refuse(turn, headers, pause, clock.random(), clock.now());
    } else this.#group.pass(turn, headers, clock.now());
    this.#grant();
  }

  giveUp(turn: Turn, isCounted: boolean): void {
    if (isCounted) this.#group.lose(turn, this.clock.now());
    else this.#group.remove(turn);
    this.#grant();
  }

  /** The turn is not wanted any more, should it have come or not. */
  leave(turn: Turn): void {
    const isOther = (waiter: Waiter): boolean => waiter.turn !== turn;
    this.#retries = this.#retries.filter(isOther);
    this.#firsts = this.#firsts.filter(isOther);
    this.giveUp(turn, false);
  }

  isIdle(now: number): boolean {
    return this.#next() === undefined && this.#group.isIdle(now);
  }

  #next(): Waiter | undefined {
    return this.#retries[0] ?? this.#firsts[0];
  }

  /** Grants turns while there are places, then sleeps until the next one. While nobody waits there is no timer. */
  #grant(): void {
    for (let waiter = this.#next(); waiter !== undefined; waiter = this.#next()) {
      const now = this.clock.now();
      const moment = this.#group.take(waiter.turn, waiter.share, now);
      if (moment > now) return this.#wakeAt(moment);
      (this.#retries.length > 0 ? this.#retries : this.#firsts).shift();
      waiter.grant();
    }
    this.#wakeAt(Infinity);
  }

  #wakeAt(moment: number): void {
    if (this.#timer?.at === moment) return;
    this.#timer?.controller.abort();
    this.#timer = undefined;
    if (moment === Infinity) return;
    const controller = new AbortController();
    this.#timer = { at: moment, controller };
    const wait = Math.max(0, moment - this.clock.now());
    void this.clock.sleep(Math.min(wait, longestTimer), controller.signal).then(() => {
      if (controller.signal.aborted) return;
      this.#timer = undefined;
      this.#grant();
    });
  }
}
