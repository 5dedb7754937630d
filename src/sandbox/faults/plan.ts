import { createRandom } from "../random.ts";
import { checkRules } from "./check.ts";
import { commit, type Exchange, type Sleep } from "./effects.ts";
import { concerns, type FaultRule, type FaultTarget } from "./rule.ts";

/** A rule with what has become of it so far. */
interface Standing {
  rule: FaultRule;
  seen: number;
  hits: number;
}

/** Decides which requests go wrong, and how. */
export class FaultPlan {
  readonly #targets: readonly FaultTarget[];
  readonly #seed: number;
  readonly #sleep: Sleep;
  #random: () => number;
  #standings: Standing[] = [];

  constructor(targets: readonly FaultTarget[], seed: number, rules: readonly FaultRule[], sleep: Sleep) {
    this.#sleep = sleep;
    this.#targets = targets;
    this.#seed = seed;
    this.#random = createRandom(seed);
    this.rules = rules;
  }

  get rules(): readonly FaultRule[] {
    return this.#standings.map(({ rule }) => rule);
  }

  set rules(rules: readonly FaultRule[]) {
    checkRules(rules, this.#targets);
    this.#standings = rules.map((rule) => ({ rule, seen: 0, hits: 0 }));
  }

  reset(rules: readonly FaultRule[]): void {
    this.#random = createRandom(this.#seed);
    this.rules = rules;
  }

  /** Carries a request out, or not, with the faults that befall it. */
  run(target: FaultTarget, exchange: Exchange): Promise<Response> {
    const faults = this.#choose(target);
    exchange.incoming.record.faults.push(...faults.map(({ fault }) => fault));
    return faults.reduceRight<Exchange["proceed"]>(
      (proceed, rule) => (incoming) => commit(rule, { ...exchange, incoming, proceed }, this.#sleep),
      (incoming) => exchange.proceed(incoming),
    )(exchange.incoming);
  }

  #choose(target: FaultTarget): FaultRule[] {
    const chosen: FaultRule[] = [];
    for (const standing of this.#standings) {
      if (!concerns(standing.rule, target) || !this.#hits(standing)) continue;
      chosen.push(standing.rule);
      if (standing.rule.fault !== "latency") break;
    }
    return chosen;
  }

  #hits(standing: Standing): boolean {
    const { probability = 1, skip = 0, times = Infinity } = standing.rule;
    standing.seen += 1;
    const isHit = standing.seen > skip && standing.hits < times && this.#random() < probability;
    if (isHit) standing.hits += 1;
    return isHit;
  }
}
