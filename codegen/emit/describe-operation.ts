import type { Argument, MethodErrors, OperationMethod } from "../model/model.ts";
import type { MethodDocumentation } from "./method-text.ts";

/** What the document says of an operation. */
export function describeOperation(method: OperationMethod): MethodDocumentation {
  const { summary, description, errors, deprecated } = method;
  return {
    summary: summary === "" ? "" : `${summary.replace(/\.$/, "")}.`,
    description,
    requests: describeRequest(method),
    parameters: describedArguments(method),
    errors: errors === undefined ? [] : [describeErrors(errors)],
    deprecated,
  };
}

/** The request, and what it needs: `GET /v1/accounts` · scope `accounts:read`. */
function describeRequest(method: OperationMethod): string {
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

/** The arguments that the document describes. */
export function describedArguments({ pathParameters, body }: OperationMethod): Argument[] {
  return [...pathParameters, ...(body === undefined ? [] : [body])].filter(({ description }) => description !== "");
}

function describeErrors({ kind, statuses }: MethodErrors): string {
  return `APIError ${kind === "also" ? "also " : ""}for ${listStatuses(statuses)}`;
}

/** `401, 404, or 5xx` */
export function listStatuses(statuses: string[]): string {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(statuses);
}
