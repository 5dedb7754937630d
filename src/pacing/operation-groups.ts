/** The operations of each rate-limit group: `GET /v1/accounts/{id}` and so on. */
export type OperationsByGroup = Readonly<Record<string, { readonly operations: readonly string[] }>>;

/** Finds the rate-limit group of an operation. */
export class OperationGroups {
  readonly #groups: OperationsByGroup;
  /** By path, then by method: looking up two known texts is faster than one that is made anew. */
  readonly #byPath = new Map<string, Map<string, string>>();
  #patterns: (readonly [group: string, pattern: RegExp])[] | undefined;

  constructor(groups: OperationsByGroup) {
    this.#groups = groups;
    for (const [group, { operations }] of Object.entries(groups)) {
      for (const operation of operations) this.#add(operation, group);
    }
  }

  /** @param path of the document, or one with values in it: `/v1/accounts/acc_1` */
  groupOf(method: string, path: string): string | undefined {
    const group = this.#byPath.get(path)?.get(method);
    return group ?? (path.includes("{") ? undefined : this.#match(`${method} ${path}`));
  }

  #add(operation: string, group: string): void {
    const [method = "", path = ""] = operation.split(" ");
    const byMethod = this.#byPath.get(path) ?? new Map<string, string>();
    this.#byPath.set(path, byMethod.set(method, group));
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
