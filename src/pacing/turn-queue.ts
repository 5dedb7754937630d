import { longestTimer } from "../platform/clock.ts";
import type { Clock } from "../platform/clock.ts";
import type { Admission } from "./admission.ts";
import type { Group } from "./group.ts";
import type { TakenPlace } from "./places.ts";
import type { LimitedResponse } from "./rate-limit-headers.ts";
import { Turn } from "./turn.ts";
import type { TurnKeeper } from "./turn.ts";

/** A turn that has not come. */
interface Waiter {
  readonly turn: Turn;
  /** How many places its client takes at most. */
  readonly share: number;
  /** The lower come first. */
  readonly order: number;
  grant(): void;
}

/** The attempts of one rate-limit group, of all clients that share it: first come, first served, but retries before. */
export class TurnQueue implements TurnKeeper {
  readonly name: string;
  readonly clock: Clock;
  readonly #group: Group;
  readonly #admission: Admission | undefined;
  #waiters: Waiter[] = [];
  #entered = 0;
  /** Those whose admission is not decided. */
  readonly #asking = new Set<Turn>();
  #timer: { readonly at: number; readonly controller: AbortController } | undefined;

  constructor(name: string, group: Group, clock: Clock, admission?: Admission) {
    this.name = name;
    this.#group = group;
    this.clock = clock;
    this.#admission = admission;
  }

  /** @param share how many places the client takes at most */
  enter(share: number, isRetry: boolean): Turn {
    const turn = new Turn(this);
    if (this.#waiters.length === 0 && this.#admission === undefined) {
      this.#take(turn, share);
      if (turn.place !== undefined) return turn;
    }
    const order = (this.#entered += 1) - (isRetry ? Number.MAX_SAFE_INTEGER / 2 : 0);
    turn.granted = new Promise((grant) => this.#line({ turn, share, order, grant }));
    this.#grant();
    return turn;
  }

  /** A request has gone out, so it is known how long its place is taken at most. */
  sent(): void {
    if (this.#timer === undefined) this.#grant();
  }

  end(place: TakenPlace, response: LimitedResponse, longestPause: number): number | undefined {
    const { clock } = this;
    const pause = this.#group.pauseOf(response, clock.date());
    if (pause === undefined) this.#group.pass(place, response, clock.now(), clock.date());
    else this.#refuse(place, response.headers, Math.min(pause, longestPause));
    this.#grant();
    return pause;
  }

  #refuse(place: TakenPlace, headers: Headers, pause: number): void {
    this.#group.refuse(place, headers, pause, this.clock.random(), this.clock.now());
    this.#admission?.pause(pause);
  }

  giveUp(place: TakenPlace, isCounted: boolean): void {
    if (isCounted) this.#group.lose(place, this.clock.now());
    else this.#group.remove(place);
    this.#grant();
  }

  /** The turn is not wanted any more, should it have come or not. */
  leave(turn: Turn): void {
    this.#asking.delete(turn);
    this.#waiters = this.#waiters.filter((waiter) => waiter.turn !== turn);
    turn.giveUp(false);
    this.#grant();
  }

  isIdle(now: number): boolean {
    return this.#waiters.length === 0 && this.#group.isIdle(now);
  }

  #line(waiter: Waiter): void {
    const index = this.#waiters.findLastIndex(({ order }) => order < waiter.order);
    this.#waiters.splice(index + 1, 0, waiter);
  }

  /** Takes a place for a turn if there is one. Returns the moment from which there may be one. */
  #take(turn: Turn, share: number): number {
    const now = this.clock.now();
    const moment = this.#group.nextMoment(share, now);
    if (moment <= now) turn.place = this.#group.take(now);
    return moment;
  }

  /** Grants turns while there are places, then sleeps until the next one. While nobody waits there is no timer. */
  #grant(): void {
    if (this.#waiters.length === 0 && this.#timer === undefined) return;
    let moment = Infinity;
    for (let [first] = this.#waiters; first !== undefined; [first] = this.#waiters) {
      moment = this.#take(first.turn, Math.min(first.share, this.#admission?.share ?? Infinity));
      if (first.turn.place === undefined) break;
      moment = Infinity;
      this.#waiters.shift();
      if (this.#admission === undefined) first.grant();
      else void this.#ask(first, this.#admission);
    }
    this.#wakeAt(moment);
  }

  /** Grants a turn that has its place here, or returns it to the line for as long as others have all places. */
  async #ask(waiter: Waiter, admission: Admission): Promise<void> {
    const { turn } = waiter;
    this.#asking.add(turn);
    const wait = await admission.admit(this.#group.windows);
    if (!this.#asking.delete(turn)) return; // it has left
    if (wait === 0) return waiter.grant();
    if (turn.place !== undefined) this.#group.remove(turn.place);
    turn.place = undefined;
    this.#group.pausedUntil = Math.max(this.#group.pausedUntil, this.clock.now() + wait);
    this.#line(waiter);
    this.#grant();
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
