import { causesOf } from "../platform/causes.ts";
import { APIConnectionError, APIConnectionTimeoutError, SDKError } from "../platform/errors.ts";
import type { Redact } from "../platform/redact.ts";
import { asSentence } from "../platform/sentence.ts";
import { packageName } from "../platform/version.ts";
import type { APIDescription } from "../settings/api-description.ts";
import type { Settings } from "../settings/settings.ts";
import type { BuiltRequest } from "./build-request.ts";
import { findProxy, isForeignAgent } from "./connection-failure.ts";
import { noErrorBody } from "./read-body.ts";
import { responseLost } from "./read-response.ts";
import { buildAPIError } from "./response-error.ts";
import { isIdempotent } from "./retry.ts";

/**
 * The error to report for whatever ended an attempt. `response` is there when the headers had arrived: the body was
 * lost then, and the status is still known.
 */
export function explainFailure(
  cause: unknown,
  response: Response | undefined,
  request: BuiltRequest,
  { api, clock }: Pick<Settings, "api" | "clock">,
  redact: Redact | undefined,
): SDKError {
  if (cause instanceof SDKError && !(cause instanceof APIConnectionError)) return cause;
  if (response === undefined) return cause instanceof SDKError ? cause : connectionError(cause, request, api);
  if (!response.ok) return buildAPIError(response, noErrorBody, request, clock.date(), redact);
  const isTimeout = cause instanceof APIConnectionTimeoutError;
  if (cause instanceof SDKError && (!isTimeout || isIdempotent(request))) return cause;
  const advice = request.isRead ? "" : ". The write was carried out, so check before you send it again";
  return responseLost(response, `its body was lost in transit${advice}`, { cause, cutOff: true });
}

function connectionError(
  cause: unknown,
  { url, baseURL }: BuiltRequest,
  { servers }: APIDescription,
): APIConnectionError {
  const environments = Object.keys(servers);
  const isOneOfSeveral = environments.length > 1 && Object.values(servers).includes(baseURL);
  const choice = isOneOfSeveral ? `environment (${environments.join(", ")})` : "baseURL";
  const message = describeFailure(cause, asSentence(reasonOf(cause)), new URL(url).host, choice);
  return new APIConnectionError(message, { cause });
}

/** @param choice the option that says where calls go */
function describeFailure(cause: unknown, reason: string, host: string, choice: string): string {
  const proxy = findProxy(cause);
  if (proxy !== undefined) return `No response from the proxy at ${proxy}: ${reason} Check the network and the proxy.`;
  if (!isForeignAgent(cause)) {
    return `No response from ${host}: ${reason} Check the network, and the ${choice} if this is the wrong host.`;
  }
  return (
    `Nothing was sent to ${host}: ${reason} The \`dispatcher\` in fetchOptions is no agent of the undici whose ` +
    `\`fetch\` this is: pass that one's own as the option fetch, or createNodeFetch() of ${packageName}/node.`
  );
}

/** The innermost message: `fetch` says only that it failed; its causes say why. */
function reasonOf(error: unknown): string {
  const innermost = [...causesOf(error)].findLast((cause) => cause instanceof Error);
  if (innermost === undefined) return String(error);
  return innermost.message || ("code" in innermost ? String(innermost.code) : innermost.name);
}
