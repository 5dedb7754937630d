import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.ts";
import { createResponseChecker } from "./response-checker.ts";
import type { ResponseChecker } from "./response-checker.ts";

/** A response, its body parsed. */
export interface SessionResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** JSON that tests read any number of levels deep; they assert what is there. */
export interface Body {
  [step: string]: Body;
}

/** What a request has besides its method and path. */
export interface Call {
  /** `null` sends no key. Default: the key that permits everything. */
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** Sends requests to a sandbox, and checks every response against its document. */
export interface Session {
  readonly sandbox: Sandbox;
  /** Sends `GET /v1/accounts` and the like to Lightfield. */
  lightfield(request: string, call?: Call): Promise<SessionResponse>;
  wootiv(request: string, call?: Call): Promise<SessionResponse>;
  /** IDs of the operations that responded with success. */
  readonly succeeded: Set<string>;
}

const keys = { lightfield: "sk_lf_sandbox", wootiv: "wootiv_sandbox" };

const checkers = new Map<string, ResponseChecker>();

function checkerOf(api: "lightfield" | "wootiv"): ResponseChecker {
  const checker = checkers.get(api) ?? createResponseChecker(api);
  checkers.set(api, checker);
  return checker;
}

export function operationIds(api: "lightfield" | "wootiv"): string[] {
  return checkerOf(api).operationIds;
}

export function startSession(
  options: SandboxOptions = {},
  fetchFrom?: Sandbox["fetch"],
  origin = "http://sandbox.test",
): Session {
  const sandbox = createSandbox(options);
  return sessionWith(sandbox, fetchFrom ?? sandbox.fetch, origin);
}

/** A session with a sandbox that is there already. */
export function sessionWith(
  sandbox: Sandbox,
  fetchFrom: Sandbox["fetch"] = sandbox.fetch,
  origin = "http://sandbox.test",
): Session {
  const succeeded = new Set<string>();
  const send = async (api: "lightfield" | "wootiv", request: string, call: Call = {}): Promise<SessionResponse> => {
    const [method = "GET", ...rest] = request.split(" ");
    const path = rest.join(" ");
    const response = await fetchFrom(origin + path, { method, ...buildInit(api, call) });
    const text = await response.text();
    const body = text === "" ? undefined : JSON.parse(text);
    const { pathname } = new URL(origin + path);
    const checker = checkerOf(api);
    const operation = checker.identify(method, pathname);
    const violations =
      operation === undefined || hidesColumns(path)
        ? []
        : checker.findViolations(method, pathname, response.status, body);
    if (violations.length > 0) throw new Error(`${request}: ${violations.join("; ")}\n${text}`);
    if (response.ok && operation !== undefined) succeeded.add(operation);
    return { status: response.status, headers: response.headers, body };
  };
  return {
    sandbox,
    succeeded,
    lightfield: (request, call) => send("lightfield", request, call),
    wootiv: (request, call) => send("wootiv", request, call),
  };
}

/** A choice of columns leaves out some that the model requires; the document says so. */
function hidesColumns(path: string): boolean {
  return /[?&](fields|select)=/.test(path);
}

function buildInit(api: "lightfield" | "wootiv", call: Call): RequestInit {
  const headers: Record<string, string> = {};
  if (call.key !== null) headers.authorization = `Bearer ${call.key ?? keys[api]}`;
  if (api === "lightfield") headers["lightfield-version"] = "2026-03-01";
  if (call.body instanceof FormData) return { headers: { ...headers, ...call.headers }, body: call.body };
  if (call.body === undefined) return { headers: { ...headers, ...call.headers } };
  return {
    headers: { ...headers, "content-type": "application/json", ...call.headers },
    body: JSON.stringify(call.body),
  };
}
