import { createRandom } from "../store/random.ts";
import { checkRules } from "./check.ts";
import { inject, type Exchange, type Sleep } from "./inject.ts";
import { concerns, type FaultRule, type FaultTarget } from "./rule.ts";

/** A rule, and how many requests it has seen and hit. */
interface RuleState {
  rule: FaultRule;
  seen: number;
  hits: number;
}

/** Decides which faults each request gets. */
export class FaultPlan {
  readonly #targets: readonly FaultTarget[];
  readonly #seed: number;
  readonly #sleep: Sleep;
  #random: () => number;
  #states: RuleState[] = [];

  constructor(targets: readonly FaultTarget[], seed: number, rules: readonly FaultRule[], sleep: Sleep) {
    this.#sleep = sleep;
    this.#targets = targets;
    this.#seed = seed;
    this.#random = createRandom(seed);
    this.rules = rules;
  }

  get rules(): readonly FaultRule[] {
    return this.#states.map(({ rule }) => rule);
  }

  set rules(rules: readonly FaultRule[]) {
    checkRules(rules, this.#targets);
    this.#states = rules.map((rule) => ({ rule, seen: 0, hits: 0 }));
  }

  reset(rules: readonly FaultRule[]): void {
    this.#random = createRandom(this.#seed);
    this.rules = rules;
  }

  /** Sends a request through the faults that apply to it. */
  run(target: FaultTarget, exchange: Exchange): Promise<Response> {
    const faults = this.#choose(target);
    exchange.incoming.record.faults.push(...faults.map(({ fault }) => fault));
    return faults.reduceRight<Exchange["proceed"]>(
      (proceed, rule) => (incoming) => inject(rule, { ...exchange, incoming, proceed }, this.#sleep),
      (incoming) => exchange.proceed(incoming),
    )(exchange.incoming);
  }

  #choose(target: FaultTarget): FaultRule[] {
    const chosen: FaultRule[] = [];
    for (const state of this.#states) {
      if (!concerns(state.rule, target) || !this.#hits(state)) continue;
      chosen.push(state.rule);
      if (state.rule.fault !== "latency") break;
    }
    return chosen;
  }

  #hits(state: RuleState): boolean {
    const { probability = 1, skip = 0, times = Infinity } = state.rule;
    state.seen += 1;
    const isHit = state.seen > skip && state.hits < times && this.#random() < probability;
    if (isHit) state.hits += 1;
    return isHit;
  }
}
