import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { faultOf } from "./plan.ts";

/** What the store reads of a request. */
export interface CreateRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Makes the accounts of numbered calls, fails many attempts as the plan says, and honours the idempotency key. */
export class FaultyStore {
  /** How many records each call has made. */
  readonly records: Map<number, number> = new Map();
  /** How many requests each call has sent. */
  readonly attempts: Map<number, number> = new Map();
  /** How often each fault was met. */
  readonly met: Map<string, number> = new Map();
  readonly #keys = new Set<unknown>();
  readonly #onHang: () => void;
  readonly #closes: boolean;

  /** With `closes`, each connection is closed after a success, without a word: a request may be on its way already. */
  constructor({ onHang = () => {}, closes = false }: { onHang?: () => void; closes?: boolean } = {}) {
    this.#onHang = onHang;
    this.#closes = closes;
  }

  /** Responds to one attempt of the call whose number is the name of the account. */
  respond(response: ServerResponse, request: CreateRequest): void {
    const call = Number(JSON.parse(request.body).fields.$name);
    const planned = faultOf(call, add(this.attempts, call));
    if (planned?.isApplied !== false) this.#apply(call, request);
    const record = recordOf(call);
    if (planned === undefined) return this.#succeed(response, record);
    add(this.met, planned.kind);
    planned.fault.respond(response, record);
    if (planned.fault.hangs) this.#onHang();
  }

  #succeed(response: ServerResponse, record: string): void {
    const { socket } = response;
    if (this.#closes) response.on("finish", () => setImmediate(() => socket?.destroy()));
    response.writeHead(200, { "content-type": "application/json" }).end(record);
  }

  #apply(call: number, { headers }: CreateRequest): void {
    const key = headers["idempotency-key"];
    if (key === undefined || !this.#keys.has(key)) add(this.records, call);
    this.#keys.add(key);
  }
}

/** Counts one more, and returns how many that makes. */
function add<Key>(counts: Map<Key, number>, key: Key): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

function recordOf(call: number): string {
  return JSON.stringify({ id: `acc_${call}`, fields: { $name: String(call) } });
}
