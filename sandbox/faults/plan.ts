import { createRandom, startRandom } from "../store/random.ts";
import { checkRules } from "./check.ts";
import { inject } from "./inject.ts";
import type { Exchange, Sleep } from "./inject.ts";
import { matchesOperation } from "./rule.ts";
import type { FaultRule, FaultTarget } from "./rule.ts";

/** A rule, the number of requests that it matched, and the number that it hit. */
interface RuleState {
  readonly rule: FaultRule;
  matches: number;
  hits: number;
}

/** Chooses the faults of each request, and injects them. */
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
    this.#random = createRandom(startRandom(seed));
    this.rules = rules;
  }

  get rules(): readonly FaultRule[] {
    return this.#states.map(({ rule }) => rule);
  }

  set rules(rules: readonly FaultRule[]) {
    checkRules(rules, this.#targets);
    this.#states = rules.map((rule) => ({ rule, matches: 0, hits: 0 }));
  }

  reset(rules: readonly FaultRule[]): void {
    this.#random = createRandom(startRandom(this.#seed));
    this.rules = rules;
  }

  /** Carries an operation out with the faults that hit the request. */
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
      if (!matchesOperation(state.rule, target) || !this.#countMatch(state)) continue;
      chosen.push(state.rule);
      if (state.rule.fault !== "latency") break;
    }
    return chosen;
  }

  /** Counts a matching request, and decides whether the rule hits it. */
  #countMatch(state: RuleState): boolean {
    const { probability = 1, skip = 0, times = Infinity } = state.rule;
    state.matches += 1;
    const isHit = state.matches > skip && state.hits < times && this.#random() < probability;
    if (isHit) state.hits += 1;
    return isHit;
  }
}
