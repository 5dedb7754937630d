/** One client under measurement. Each speaks to the collection of its own API; what these hold is the same. */
export interface Client {
  readonly collection: "/v1/accounts" | "/v1/customers" | "/v1/vector_stores";
  connect(baseURL: string, fetch?: typeof globalThis.fetch): Connection;
}

export interface Connection {
  /** One record, 1 kB. */
  retrieve(): PromiseLike<unknown>;
  /** One page of 25 records, 20 kB. */
  list(): PromiseLike<unknown>;
  /** A new record, with an idempotency key. */
  create(): PromiseLike<unknown>;
  /** All records, page by page, by the client's own means, where it has any. */
  walk?(concurrency?: number): AsyncIterable<unknown>;
}

export const id = "acc_000001";
export const key = "sk_test_key";
export const newRecord = { name: "Acme", metadata: { region: "eu-central-1", email: "owner@example.com" } };
