/** A request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  /** Path as sent, percent-encoding included. */
  readonly path: string;
  /** Query string as sent, without the question mark; empty if there was none. */
  readonly query: string;
  /** Headers by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body as text; empty if there was none. */
  readonly body: string;
  /** Body as received. */
  readonly bytes: Uint8Array;
  /** The names of the faults that were applied to it. */
  readonly faults: string[];
}

/** A request in progress: its record, and what was parsed from it. */
export interface IncomingRequest {
  readonly record: RecordedRequest;
  readonly origin: string;
  readonly search: URLSearchParams;
  readonly request: Request;
}

const decoder = new TextDecoder();

export async function receive(request: Request): Promise<IncomingRequest> {
  const url = new URL(request.url);
  const bytes = request.body === null ? new Uint8Array() : new Uint8Array(await request.arrayBuffer());
  const record = {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(request.headers),
    bytes,
    faults: [],
    get body(): string {
      return decoder.decode(bytes);
    },
  };
  return { record, origin: url.origin, search: url.searchParams, request };
}

/** Adds a request to the list. When the list has reached `limit`, its oldest tenth is dropped first. */
export function remember(requests: RecordedRequest[], record: RecordedRequest, limit: number): void {
  if (requests.length >= limit) requests.splice(0, Math.ceil(limit / 10));
  requests.push(record);
}
