import { keyRedactor } from "../auth/redact-key.ts";
import type { SentRequest } from "../auth/scheme.ts";
import type { FetchBody } from "../http/body/body.ts";
import type { Redact } from "../platform/redact.ts";
import type { Settings } from "../settings/settings.ts";

/** A request before its key is added. */
export interface LoggedRequest extends SentRequest {
  readonly body?: FetchBody | undefined;
  /** `undefined`: it goes to a presigned URL, which no log may show. */
  readonly api?: string | undefined;
}

/** Writes the query and the body of an attempt to the log, for those who ask for it: without what may be a secret. */
export function logRequest(settings: Settings, operation: string, attempt: number, request: LoggedRequest): void {
  const { log } = settings;
  if (log.trace === undefined || request.api === undefined) return;
  const redact = keyRedactor(request, settings);
  const query = membersOf(new URL(request.url).searchParams);
  const body = describeBody(request.body, request.headers["content-type"]);
  log.trace(`${operation}: attempt ${attempt} sends`, {
    query: hideSecrets(query, redact),
    ...(body !== undefined && { body: hideSecrets(body, redact) }),
  });
}

const secretName =
  /passw|passphrase|passcode|secret|token|api[-_ ]?key|auth(?!or)|credential|cookie|session|signature|private[-_ ]?key|^(?:otp|pin|cvc|cvv|iban|ssn)$|card[-_ ]?number/i;

/** The same value, without what its name says to be secret, and without the key in any text. */
export function hideSecrets(value: unknown, redact: Redact, name = ""): unknown {
  if (value !== null && secretName.test(name)) return "[redacted]";
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((item) => hideSecrets(item, redact));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, hideSecrets(member, redact, key)]));
}

/** JSON and forms by their members, all else by its size: nobody knows what is in it. */
function describeBody(body: FetchBody | undefined, contentType: string | undefined): unknown {
  if (body === undefined) return undefined;
  if (body instanceof URLSearchParams || body instanceof FormData) return membersOf(body);
  if (body instanceof Blob) return `(${body.size} bytes)`;
  if (typeof body !== "string") return "byteLength" in body ? `(${body.byteLength} bytes)` : "(a stream)";
  if (contentType?.startsWith("application/x-www-form-urlencoded")) return membersOf(new URLSearchParams(body));
  try {
    return JSON.parse(body);
  } catch {
    return `(${body.length} characters)`;
  }
}

function membersOf(entries: Iterable<[string, string | Blob]>): Record<string, unknown> {
  const members: Record<string, unknown[]> = {};
  for (const [name, value] of entries) {
    const shown = typeof value === "string" ? value : `(file of ${value.size} bytes)`;
    members[name] = [...(Object.hasOwn(members, name) ? (members[name] ?? []) : []), shown];
  }
  return Object.fromEntries(
    Object.entries(members).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}
