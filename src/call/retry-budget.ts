/** Retries that a host may get before its budget is empty, and most that are ever saved. */
const capacity = 500;

/** What each call adds: an empty budget lets one call in ten be retried. */
const perCall = 0.1;

/**
 * Bounds the retries of all calls to one host. A retry costs one, and a call that succeeds gives back what its retries
 * cost, so the budget empties only while nearly all calls fail. Then retries would keep the host down.
 */
export class RetryBudget {
  #balance = capacity;

  /** A call begins. */
  deposit(): void {
    this.#add(perCall);
  }

  /** A retry is due. `false`: the budget is empty. */
  spend(): boolean {
    if (this.#balance < 1) return false;
    this.#balance -= 1;
    return true;
  }

  /** The host has responded to a call as it should, after so many retries. */
  refund(retries: number): void {
    this.#add(retries);
  }

  #add(amount: number): void {
    this.#balance = Math.min(capacity, this.#balance + amount);
  }
}

const budgets = /* @__PURE__ */ new Map<string, RetryBudget>();

/** The budget of a host, or of a base URL, for all clients of this program. */
export function budgetOf(host: string): RetryBudget {
  const budget = budgets.get(host) ?? new RetryBudget();
  budgets.set(host, budget);
  return budget;
}
