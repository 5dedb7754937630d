import { redactMember } from "../platform/redact.ts";
import type { Redact } from "../platform/redact.ts";

/** What the body of a response says of its error. */
export interface DescribedError {
  readonly message: string;
  readonly error: unknown;
  readonly type: string | undefined;
  readonly code: string | undefined;
  readonly param: string | undefined;
}

/** What a response that is not 2xx says, by its body as far as it could be read. `redact` removes what no error may quote. */
export function describeError(response: Response, text: string, redact: Redact): DescribedError {
  const error = parseBody(text, redact);
  const { message, ...described } = readBody(error);
  return { message: describeRedirect(response, redact) ?? message ?? shorten(error), error, ...described };
}

/** The parsed body, or its text. Not every error has the right content type, so it is not read. */
function parseBody(text: string, redact: Redact): unknown {
  try {
    // Redacted in what was parsed: JSON may spell a key in many ways.
    return JSON.parse(text, (name, value: unknown) => redactValue(name, value, redact));
  } catch {
    return redact(text).trim() || undefined;
  }
}

function redactValue(name: string, value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redactMember(name, value, redact)[1];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [redact(key), member]));
}

/** What the body says, be it wrapped in `error` or not. An `error` that is a text is a mere title. */
function readBody(body: unknown): Record<"message" | "type" | "code" | "param", string | undefined> {
  const inner = member(body, "error");
  const source = typeof inner === "object" && inner !== null ? inner : body;
  return {
    message: readMessage(member(source, "message")) ?? readProblem(source) ?? asText(inner),
    type: asText(member(source, "type")),
    code: asText(member(source, "code")),
    param: asText(member(source, "param")),
  };
}

/** The title and the detail of a problem, as RFC 9457 has them. */
function readProblem(body: unknown): string | undefined {
  const parts = [asText(member(body, "title")), asText(member(body, "detail"))].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(": ");
}

function readMessage(message: unknown): string | undefined {
  return Array.isArray(message) ? message.map(String).join("; ") : asText(message);
}

function member(value: unknown, name: string): unknown {
  const members: Partial<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  return members[name];
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function shorten(error: unknown): string {
  const text = typeof error === "string" ? error : (JSON.stringify(error) ?? "");
  return text.length > 200 ? `${text.slice(0, 200)}…` : text || "(no body)";
}

/** Redirects are not followed, which would take the key and the data along. The query is left out: it may hold a signature. */
function describeRedirect({ type, status, headers, url }: Response, redact: Redact): string | undefined {
  const location = headers.get("location");
  if (type !== "opaqueredirect" && (status < 300 || status > 399 || location === null)) return undefined;
  const base = url || undefined;
  const target = location !== null && URL.canParse(location, base) ? new URL(location, base) : undefined;
  const where = target ? redact(` to ${target.origin}${target.pathname}`) : "";
  return `The server redirects${where}, which is not followed. If the API has moved there, make it the baseURL.`;
}
