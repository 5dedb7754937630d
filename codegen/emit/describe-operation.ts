import type { Argument, Method } from "../model/model.ts";

/** The summary as a sentence. */
export function emitSummary({ summary }: Method): string {
  return summary === "" ? "" : `${summary.replace(/\.$/, "")}.`;
}

/** What a call is over HTTP and what it needs, on one line: `GET /v1/accounts` · scope `accounts:read`. */
export function emitFacts(method: Method): string {
  const { httpMethod, path, scopes, rateLimit, requiredHeaders, requiredCookies, honoursIdempotencyKey } = method;
  return [
    `\`${httpMethod} ${path}\``,
    ...(scopes.length === 0 ? [] : [`scope ${scopes.map((scope) => `\`${scope}\``).join(" and ")}`]),
    ...(rateLimit === undefined ? [] : [`rate limit \`${rateLimit}\``]),
    ...requiredHeaders.map((name) => `needs the header \`${name}\``),
    ...requiredCookies.map((name) => `needs the cookie \`${name}\``),
    ...(honoursIdempotencyKey ? ["honours an idempotency key"] : []),
  ].join(" · ");
}

/** The statuses that a call may fail with, `401, 404, or 5xx`, or nothing where the document declares none. */
export function emitErrorStatuses({ errors }: Method): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(errors);
}

/** The arguments that the document says something of. */
export function describedArguments({ pathParameters, body }: Method): Argument[] {
  return [...pathParameters, ...(body === undefined ? [] : [body])].filter(({ description }) => description !== "");
}
