import type { SecurityScheme } from "../document/document.ts";
import type { AppliedScheme, TokenURLs } from "./security-model.ts";

/** A flow of OAuth 2.0. */
interface Flow {
  readonly name: string;
  readonly tokenURL: string | undefined;
  readonly refreshURL: string | undefined;
}

/** Where the client of a scheme can request tokens. Undefined where it cannot. */
export function findTokenURLs(scheme: SecurityScheme): TokenURLs | undefined {
  const flows = flowsOf(scheme);
  const clientCredentials = flows.find(({ name }) => name === "clientCredentials")?.tokenURL;
  const refreshed = flows.find((flow) => flow.name !== "clientCredentials" && addressOf(flow) !== undefined);
  const refresh = refreshed && addressOf(refreshed);
  if (clientCredentials === undefined && refresh === undefined) return undefined;
  return { ...(clientCredentials !== undefined && { clientCredentials }), ...(refresh !== undefined && { refresh }) };
}

/** The flows that begin with somebody's consent, of which the client gets no first token. */
export function flowsOfConsent(scheme: SecurityScheme): string[] {
  return flowsOf(scheme).flatMap(({ name }) => (name === "clientCredentials" ? [] : [name]));
}

/** Of a scheme that the client applies. */
export function tokenURLsOf(applied: AppliedScheme): TokenURLs | undefined {
  return applied.scheme === "bearer" ? applied.tokenURLs : undefined;
}

/** Whether they differ in no flow. */
export function areCompatible(one: TokenURLs = {}, other: TokenURLs = {}): boolean {
  const flows = ["clientCredentials", "refresh"] as const;
  return flows.every((flow) => (one[flow] ?? other[flow]) === (other[flow] ?? one[flow]));
}

function addressOf({ refreshURL, tokenURL }: Flow): string | undefined {
  return refreshURL ?? tokenURL;
}

function flowsOf({ type, flows }: SecurityScheme): Flow[] {
  if (type !== "oauth2") return [];
  return Object.entries({ ...Object(flows) }).flatMap(([name, flow]): Flow[] => {
    if (name.startsWith("x-")) return [];
    const members: Partial<Record<string, unknown>> = { ...Object(flow) };
    return [{ name, tokenURL: asText(members["tokenUrl"]), refreshURL: asText(members["refreshUrl"]) }];
  });
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
