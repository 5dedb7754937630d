/** A retry costs this much, and each call adds one: an empty budget lets one call in ten be retried. */
const retryCost = 10;

/** A full budget: 500 retries. */
const capacity = 500 * retryCost;

/**
 * Bounds the retries of all calls to one host, which would keep a host down that is down. A call that succeeds gives
 * back what its retries cost, and one retry more, so the budget empties only while about a third of all calls, or more,
 * fail for good.
 */
export class RetryBudget {
  #balance = capacity;

  /** A call begins. */
  deposit(): void {
    this.#add(1);
  }

  /** A retry is due. `false`: the budget is empty. */
  spend(): boolean {
    if (this.#balance < retryCost) return false;
    this.#balance -= retryCost;
    return true;
  }

  /** A call has succeeded, which has spent so many retries. */
  refund(retries: number): void {
    this.#add((retries + 1) * retryCost);
  }

  #add(amount: number): void {
    this.#balance = Math.min(capacity, this.#balance + amount);
  }
}

const budgets = /* @__PURE__ */ new Map<string, RetryBudget>();

/** The budget of a host, or of a base URL, for all clients of this program. */
export function budgetOf(host: string): RetryBudget {
  let budget = budgets.get(host);
  if (!budget) budgets.set(host, (budget = new RetryBudget()));
  return budget;
}
