import { createSandbox, type Sandbox, type SandboxOptions } from "../../sandbox/index.ts";
import { createWitness, type Witness } from "./response-checker.ts";

/** What came back. */
export interface Reply {
  status: number;
  headers: Headers;
  body: Body;
}

/** JSON that tests may reach into with as many steps as they like; what is there, they assert. */
export interface Body {
  [step: string]: Body;
}

export interface Call {
  key?: string | null;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A sandbox to talk to, with every answer held against its document. */
export interface Session {
  sandbox: Sandbox;
  /** Sends `GET /v1/accounts` and the like to Lightfield. */
  lightfield(request: string, call?: Call): Promise<Reply>;
  wootiv(request: string, call?: Call): Promise<Reply>;
  /** IDs of the operations that answered with success. */
  succeeded: Set<string>;
}

const keys = { lightfield: "sk_lf_sandbox", wootiv: "wootiv_sandbox" };

const witnesses = new Map<string, Witness>();

function witnessOf(api: "lightfield" | "wootiv"): Witness {
  const witness = witnesses.get(api) ?? createWitness(api);
  witnesses.set(api, witness);
  return witness;
}

export function operationIds(api: "lightfield" | "wootiv"): string[] {
  return witnessOf(api).operationIds;
}

export function startSession(
  options: SandboxOptions = {},
  send?: typeof fetch,
  origin = "http://sandbox.test",
): Session {
  const sandbox = createSandbox(options);
  const succeeded = new Set<string>();
  const ask = async (api: "lightfield" | "wootiv", request: string, call: Call = {}): Promise<Reply> => {
    const [method = "GET", ...rest] = request.split(" ");
    const path = rest.join(" ");
    const response = await (send ?? sandbox.fetch)(origin + path, { method, ...dress(api, call) });
    const text = await response.text();
    const body = text === "" ? undefined : JSON.parse(text);
    const { pathname } = new URL(origin + path);
    const witness = witnessOf(api);
    const operation = witness.identify(method, pathname);
    const violations =
      operation === undefined || hidesColumns(path)
        ? []
        : witness.findViolations(method, pathname, response.status, body);
    if (violations.length > 0) throw new Error(`${request}: ${violations.join("; ")}\n${text}`);
    if (response.ok && operation !== undefined) succeeded.add(operation);
    return { status: response.status, headers: response.headers, body };
  };
  return {
    sandbox,
    succeeded,
    lightfield: (request, call) => ask("lightfield", request, call),
    wootiv: (request, call) => ask("wootiv", request, call),
  };
}

/** A choice of columns leaves out some that the model requires; the document says so. */
function hidesColumns(path: string): boolean {
  return /[?&](fields|select)=/.test(path);
}

function dress(api: "lightfield" | "wootiv", call: Call): RequestInit {
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
