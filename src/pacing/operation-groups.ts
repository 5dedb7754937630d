/** The operations of each rate-limit group: `GET /v1/accounts/{id}` and so on. */
export type OperationsByGroup = Readonly<Record<string, { readonly operations: readonly string[] }>>;

/** Finds the rate-limit group of an operation. */
export class OperationGroups {
  readonly #groups: OperationsByGroup;
  readonly #byOperation = new Map<string, string>();
  #patterns: (readonly [group: string, pattern: RegExp])[] | undefined;

  constructor(groups: OperationsByGroup) {
    this.#groups = groups;
    for (const [group, { operations }] of Object.entries(groups)) {
      for (const operation of operations) this.#byOperation.set(operation, group);
    }
  }

  /** @param path of the document, or one with values in it: `/v1/accounts/acc_1` */
  groupOf(method: string, path: string): string | undefined {
    const operation = `${method} ${path}`;
    return this.#byOperation.get(operation) ?? (path.includes("{") ? undefined : this.#match(operation));
  }

  #match(operation: string): string | undefined {
    this.#patterns ??= Object.entries(this.#groups).map(([group, { operations }]) => [group, patternOf(operations)]);
    return this.#patterns.find(([, pattern]) => pattern.test(operation))?.[0];
  }
}

function patternOf(operations: readonly string[]): RegExp {
  const patterns = operations.map((operation) =>
    operation.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]*\}/g, "[^/]+"),
  );
  return new RegExp(`^(?:${patterns.join("|")})$`);
}
