/** IDs of events that are remembered. */
const mostIDs = 10_000;

/** How far a stream has come, over all its connections. */
export class EventProgress {
  /** How many items the loop was given. */
  itemCount = 0;
  /** Of the last event that had one. An empty one takes it back. */
  lastEventID = "";
  /** Milliseconds to wait before going on, where the server said so. */
  retry: number | undefined;
  readonly #isResumed: boolean;
  /** Of this connection. */
  readonly #ids = new Set<string>();
  /** Of those before. */
  readonly #earlierIDs = new Set<string>();

  /** @param isResumed whether there will be another connection after a break */
  constructor(isResumed: boolean) {
    this.#isResumed = isResumed;
  }

  /** Another connection begins. */
  reopen(): void {
    for (const id of this.#ids) remember(this.#earlierIDs, id);
    this.#ids.clear();
  }

  /** Whether an event is to be given: not over an earlier connection already. Events of one may share an ID. */
  take(id: string | undefined): boolean {
    if (!this.#isResumed || !id) return true;
    if (this.#earlierIDs.has(id)) return false;
    remember(this.#ids, id);
    return true;
  }
}

/** A Set is in the order in which things were added. */
function remember(ids: Set<string>, id: string): void {
  ids.add(id);
  const [oldest] = ids;
  if (ids.size > mostIDs && oldest !== undefined) ids.delete(oldest);
}
