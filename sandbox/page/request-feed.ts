import type { IncomingRequest } from "../store/requests.ts";
import { Attempts } from "./attempts.ts";
import { lastFour, mayBeRepeated } from "./shown-request.ts";
import type { ShownRequest } from "./shown-request.ts";

type Listener = (request: ShownRequest) => void;

/** How many of the latest requests a page that is opened shows. */
const kept = 200;

/** The requests as they come, and again as they end. */
export class RequestFeed {
  readonly #attempts = new Attempts();
  readonly #latest = new Map<number, ShownRequest>();
  readonly #listeners = new Set<Listener>();
  readonly #maskPath: (path: string) => string;
  #count = 0;

  constructor(maskPath: (path: string) => string) {
    this.#maskPath = maskPath;
  }

  get latest(): ShownRequest[] {
    return [...this.#latest.values()];
  }

  /** Returns a function that ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Passes a request on, and tells of it. */
  async watch(incoming: IncomingRequest, respond: () => Promise<Response>): Promise<Response> {
    const end = this.#begin(incoming);
    incoming.request.signal.addEventListener("abort", () => end("given up"), { once: true });
    try {
      const response = await respond();
      end(response.status);
      return response;
    } catch (error) {
      end("reset");
      throw error;
    }
  }

  #begin(incoming: IncomingRequest): (status: ShownRequest["status"]) => void {
    const { record, notes } = incoming;
    const at = Date.now();
    const { attempt, wait } = this.#attempts.begin(record, at);
    const id = (this.#count += 1);
    const path = this.#maskPath(record.path);
    const begun = { id, at, method: record.method, path, key: lastFour(incoming), attempt, wait, faults: [] };
    this.#tell({ ...begun, status: undefined, took: undefined, group: undefined, isRefused: false });
    let isEnded = false;
    return (status) => {
      if (isEnded) return;
      isEnded = true;
      const now = Date.now();
      const { group, isAllowed = true } = notes.limit ?? {};
      const request = { ...begun, status, took: now - at, faults: [...record.faults], group, isRefused: !isAllowed };
      this.#attempts.end(record, attempt, mayBeRepeated(request), now);
      this.#tell(request);
    };
  }

  #tell(request: ShownRequest): void {
    this.#latest.set(request.id, request);
    this.#latest.delete(request.id - kept);
    for (const listener of this.#listeners) listener(request);
  }
}
