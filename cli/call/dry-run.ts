import type { Fetch } from "lightfield-wootiv";

/** A request as it would be sent, without its key. */
export interface PlannedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The same for a shell. */
  readonly curl: string;
}

/** A `fetch` that sends nothing: it keeps the first request, and fails. */
export function keepRequest(): { readonly fetch: Fetch; readonly kept: () => Parameters<Fetch> | undefined } {
  let request: Parameters<Fetch> | undefined;
  return {
    fetch: (url, init) => {
      request ??= [url, init];
      return Promise.reject(new Error("This is a dry run."));
    },
    kept: () => request,
  };
}

/** @param show writes what stands for keys as a shell reads it */
export async function planRequest(
  [url, init]: Parameters<Fetch>,
  show: (text: string) => string,
): Promise<PlannedRequest> {
  const method = init.method ?? "GET";
  const headers = Object.fromEntries([...new Headers(init.headers)].map(([name, value]) => [name, show(value)]));
  const body = await describeBody(init.body);
  const curl = writeCurl(method, show(url), headers, init.body);
  return { method, url: show(url), headers, ...(body !== undefined && { body }), curl };
}

/** For people: the request line, headers, body, and the command. */
export function printRequest({ method, url, headers, body, curl }: PlannedRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const text = body === undefined ? "" : `\n\n${typeof body === "string" ? body : JSON.stringify(body, undefined, 2)}`;
  return `${method} ${url}\n${lines.join("\n")}${text}\n\n${curl}\n`;
}

async function describeBody(body: RequestInit["body"]): Promise<unknown> {
  if (body === null || body === undefined) return undefined;
  if (typeof body === "string") return parse(body);
  if (body instanceof Uint8Array) return parse(new TextDecoder().decode(body));
  if (body instanceof URLSearchParams) return Object.fromEntries(body);
  if (body instanceof FormData) {
    return [...body].map(([name, part]) =>
      typeof part === "string" ? { name, value: part } : { name, file: part.name, size: part.size },
    );
  }
  return body instanceof Blob ? `(${body.size} bytes)` : "(a stream)";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function writeCurl(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: RequestInit["body"],
): string {
  const isForm = body instanceof FormData;
  const sent = Object.entries(headers).filter(([name]) => !unsent.has(name) && !(isForm && name === "content-type"));
  const parts = isForm
    ? [...body].map(
        ([name, part]) => `-F ${quote(typeof part === "string" ? `${name}=${part}` : `${name}=@${part.name}`)}`,
      )
    : [];
  const data = typeof body === "string" ? [`--data-raw ${quote(body)}`] : [];
  const words = [
    method === "GET" ? "curl" : `curl -X ${method}`,
    quote(url),
    ...sent.map(writeHeader),
    ...data,
    ...parts,
  ];
  return words.join(" \\\n  ");
}

/** A variable has user and password as they are, and curl is to encode them. */
function writeHeader([name, value]: readonly [string, string]): string {
  const [, user] = (name === "authorization" && /^Basic (\$\{\w+\})$/.exec(value)) || [];
  return user === undefined ? `-H ${quote(`${name}: ${value}`)}` : `-u ${quote(user)}`;
}

/** What curl writes itself, or what is only of this program. */
const unsent = new Set(["content-length", "user-agent"]);

/** One word of a shell. A variable that stands for the key is left to the shell. */
function quote(text: string): string {
  const parts = text
    .split(/(\$\{[A-Z0-9_]+\})/)
    .map((part, index) => (index % 2 === 1 ? `"${part}"` : quotePlain(part)));
  return parts.join("") || "''";
}

function quotePlain(text: string): string {
  return text === "" ? "" : `'${text.replaceAll("'", `'\\''`)}'`;
}
