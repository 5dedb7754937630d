import type { Attributes } from "@opentelemetry/api";
import type { AttemptEvent, CallDescription, FailureReason } from "../settings/events.ts";

/** Methods that OpenTelemetry's conventions know. */
const knownMethods = /^(?:CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT|QUERY|TRACE)$/;

/** `account.list` */
export function nameOfCall({ resource, methodName, operation }: CallDescription): string {
  return methodName === undefined ? operation : `${resource}.${methodName}`;
}

/** `GET /v1/accounts/{id}` */
export function nameOfAttempt({ method, path }: CallDescription): string {
  return `${knownMethods.test(method) ? method : "HTTP"} ${path}`;
}

/** What is known of a request before it is sent, by the conventions for HTTP clients. */
export function attributesOfAttempt({
  call,
  attempt,
  url,
}: Pick<AttemptEvent, "call" | "attempt" | "url">): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    ...attributesOfMethod(call.method),
    "server.address": hostname.replace(/^\[(.*)\]$/, "$1"),
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    "url.full": url,
    "url.template": call.path,
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}

function attributesOfMethod(method: string): Attributes {
  if (knownMethods.test(method)) return { "http.request.method": method };
  return { "http.request.method": "_OTHER", "http.request.method_original": method };
}

/** What a response of any status adds. */
export function attributesOfStatus(status: number): Attributes {
  return { "http.response.status_code": status, ...(status >= 400 && { "error.type": String(status) }) };
}

/** What an attempt adds that brought no response, or one of no use. */
export function attributesOfFailure({ error, status }: FailureReason): Attributes {
  return { "error.type": error, ...(status !== undefined && { "http.response.status_code": status }) };
}

/** What the end of a call adds. It is no request of HTTP, so it has no status: its attempts do. */
export function attributesOfEnd(reason: FailureReason | undefined): Attributes {
  return reason === undefined ? {} : { "error.type": reason.error };
}
