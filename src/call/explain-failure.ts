import { causesOf } from "../platform/causes.ts";
import { APIConnectionError, APIConnectionTimeoutError, APIResponseLostError, SDKError } from "../platform/errors.ts";
import type { Redact } from "../platform/redact.ts";
import { asSentence } from "../platform/sentence.ts";
import type { APIDescription } from "../settings/api-description.ts";
import type { Settings } from "../settings/settings.ts";
import type { BuiltRequest } from "./build-request.ts";
import { classifyConnectionFailure, explainCauses } from "./connection-failure.ts";
import { noErrorBody } from "./read-body.ts";
import { responseLost } from "./read-response.ts";
import { buildAPIError } from "./response-error.ts";
import { withReason } from "./retry-decision.ts";
import { isIdempotent } from "./retry.ts";

/** What the error of a write says whose response is of no use. */
const carriedOut = "The write was carried out, so check before you send it again.";

/**
 * The error to report for whatever ended an attempt. `response` is there when the headers had arrived: the body was
 * lost then, and the status is still known.
 */
export async function explainFailure(
  cause: unknown,
  response: Response | undefined,
  request: BuiltRequest,
  settings: Pick<Settings, "api" | "clock">,
  redact: Redact | undefined,
): Promise<SDKError> {
  if (cause instanceof SDKError && !(cause instanceof APIConnectionError)) return cause;
  if (response === undefined) return await connectionError(cause, request, settings.api);
  if (!response.ok) return await buildAPIError(response, noErrorBody, request, settings.clock.date(), redact);
  const isTimeout = cause instanceof APIConnectionTimeoutError;
  const isExplained = cause instanceof SDKError && (!isTimeout || isIdempotent(request));
  const error = isExplained ? cause : responseLost(response, "its body was lost in transit", { cause, cutOff: true });
  return error instanceof APIResponseLostError && !request.isRead ? withReason(error, carriedOut) : error;
}

async function connectionError(
  cause: unknown,
  { url, baseURL }: BuiltRequest,
  { servers }: APIDescription,
): Promise<APIConnectionError> {
  if (cause instanceof APIConnectionError) return await classifyConnectionFailure(cause);
  const reason = asSentence(reasonOf(cause));
  const { host } = new URL(url);
  const environments = Object.keys(servers);
  const isOneOfSeveral = environments.length > 1 && Object.values(servers).includes(baseURL);
  const choice = isOneOfSeveral ? `environment (${environments.join(", ")})` : "baseURL";
  const usual = `No response from ${host}: ${reason} Check the network, and the ${choice} if this is the wrong host.`;
  const message = (await explainCauses(cause, reason, host)) ?? usual;
  return await classifyConnectionFailure(new APIConnectionError(message, { cause }));
}

/** The innermost message: `fetch` says only that it failed; its causes say why. */
function reasonOf(error: unknown): string {
  const innermost = [...causesOf(error)].findLast((cause) => cause instanceof Error);
  if (innermost === undefined) return String(error);
  return innermost.message.trim() || ("code" in innermost ? String(innermost.code) : innermost.name);
}
