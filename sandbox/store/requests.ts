/** A request as it was received. */
export interface RecordedRequest {
  /** Method in upper case, such as `POST`. */
  readonly method: string;
  /** Path as sent, percent-encoding included, such as `/v1/accounts`. */
  readonly path: string;
  /** Query string as sent, without the question mark; empty if there was none. */
  readonly query: string;
  /** Headers by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body, decoded as UTF-8; empty if there was none. */
  readonly body: string;
  /** Body as received; of length 0 if there was none. */
  readonly bytes: Uint8Array;
  /** The names of the faults that were injected, in the order of the rules. */
  readonly faults: string[];
}

/** What became known of a request on its way. */
interface Notes {
  /** The rate-limit group that has counted it, and whether there was room. */
  limit?: { readonly group: string; readonly isAllowed: boolean };
}

/** A request in progress: its record, and what was parsed from it. */
export interface IncomingRequest {
  readonly record: RecordedRequest;
  readonly notes: Notes;
  readonly origin: string;
  readonly search: URLSearchParams;
  readonly request: Request;
}

const decoder = new TextDecoder();

export async function receiveRequest(request: Request): Promise<IncomingRequest> {
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
  return { record, notes: {}, origin: url.origin, search: url.searchParams, request };
}

/** Adds a request to the list. When the list has reached `limit`, its oldest tenth is dropped first. */
export function recordRequest(requests: RecordedRequest[], record: RecordedRequest, limit: number): void {
  if (requests.length >= limit) requests.splice(0, Math.ceil(limit / 10));
  requests.push(record);
}

/** The token of `Authorization: Bearer …`; empty if there is none. */
export function parseBearerToken({ headers }: RecordedRequest): string {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
}

export function isJSONRequest({ headers }: RecordedRequest): boolean {
  return /^application\/json\b/i.test(headers["content-type"] ?? "");
}

/** The multipart or urlencoded form of a request, or `undefined` if it has none. */
export async function parseForm({ headers, bytes }: RecordedRequest): Promise<FormData | undefined> {
  const type = headers["content-type"] ?? "";
  try {
    return await new Response(Uint8Array.from(bytes), { headers: { "content-type": type } }).formData();
  } catch {
    return undefined;
  }
}
