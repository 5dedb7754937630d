import { listWithOr } from "../document/list-words.ts";
import type { OptionMember } from "../model/argument.ts";
import type { MethodErrors, OperationMethod } from "../model/operation-method.ts";
import type { MethodDocumentation } from "./method-text.ts";

/** What the document says of an operation. */
export function describeOperation(method: OperationMethod): MethodDocumentation {
  const { summary, description, errors, deprecated, see = "" } = method;
  return {
    summary: summary === "" ? "" : `${summary.replace(/\.$/, "")}.`,
    description,
    requests: describeRequest(method),
    parameters: describedArguments(method),
    errors: errors === undefined ? [] : [describeErrors(errors)],
    deprecated,
    see,
  };
}

/** The request, and what it needs: `GET /v1/accounts` · scope `accounts:read`. */
function describeRequest(method: OperationMethod): string {
  const { httpMethod, path, scopes, rateLimit, honoursIdempotencyKey, poll } = method;
  return [
    `\`${httpMethod} ${path}\``,
    ...(scopes.length === 0 ? [] : [`scope ${scopes.map((scope) => `\`${scope}\``).join(" and ")}`]),
    ...(rateLimit === undefined ? [] : [`rate limit \`${rateLimit}\``]),
    ...(honoursIdempotencyKey ? ["honours an idempotency key"] : []),
    ...(poll === undefined ? [] : [`\`wait()\` until \`${poll.member}\` is ${describeValues(poll.done)}`]),
  ].join(" · ");
}

function describeValues(values: readonly unknown[]): string {
  return listWithOr(values.map((value) => `\`${String(value)}\``));
}

/** The arguments that the document describes, and the options that are parameters of the operation. */
export function describedArguments(method: OperationMethod): MethodDocumentation["parameters"] {
  const { pathParameters, body, query, headers, cookies } = method;
  const described = [...pathParameters, ...[body, query].filter((one) => one !== undefined)];
  const options = [
    ...(headers?.parameters ?? []).map((member) => describeOption("header", member)),
    ...(cookies?.parameters ?? []).map((member) => describeOption("cookie", member)),
  ];
  return [...described, { name: "options", description: options.join(" ") }].filter(
    ({ description }) => description !== "",
  );
}

/** "Takes the header `If-Match`: only if unchanged." */
function describeOption(kind: string, { name, description, required, value }: OptionMember): string {
  const verb = required ? "Needs" : "Takes";
  const start = value === undefined ? `${verb} the ${kind} \`${name}\`` : `Sends the ${kind} \`${name}: ${value}\``;
  const text = description.trim().replace(/\.$/, "");
  const rest = value === undefined ? "" : ", unless you give another";
  return `${start}${rest}${text === "" ? "" : `: ${text}`}.`;
}

function describeErrors({ kind, statuses }: MethodErrors): string {
  return `APIError ${kind === "also" ? "also " : ""}for ${listWithOr(statuses)}`;
}
