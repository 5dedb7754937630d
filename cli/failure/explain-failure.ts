import { APIUserAbortError, isAPIError, SDKError } from "lightfield-wootiv";
import { CLIError, exitCodes } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import type { OperationSummary } from "../description/operation.ts";
import { printable } from "../terminal.ts";
import { exitCodeOf } from "./exit-code.ts";

/** What is told of a failure: text for people, an object for programs. */
export interface Failure {
  readonly exitCode: ExitCode;
  /** What is wrong. */
  readonly message: string;
  /** What to do next; empty where the message says so. */
  readonly advice: string;
  readonly status?: number;
  readonly type?: string;
  readonly param?: string;
  readonly requestId?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  /** A write may have been carried out all the same. */
  readonly mayHaveBeenApplied?: true;
}

/** Undefined for an error of the program itself. */
export function explainFailure(error: unknown, operation?: OperationSummary): Failure | undefined {
  if (!(error instanceof CLIError || error instanceof SDKError)) return undefined;
  const exitCode = exitCodeOf(error);
  const applied = error instanceof SDKError && error.mayHaveBeenApplied ? { mayHaveBeenApplied: true as const } : {};
  const message = error instanceof APIUserAbortError ? "Cancelled." : inOwnWords(error.message, exitCode);
  const told = { exitCode, message, advice: adviceFor(error, exitCode, operation), ...applied };
  if (!isAPIError(error)) return told;
  const { status, type, param, requestId, retryAfter } = error;
  return {
    ...told,
    status,
    ...(type !== undefined && { type }),
    ...(param !== undefined && { param }),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** The client speaks of its own options, and advises on them. */
function inOwnWords(message: string, exitCode: ExitCode): string {
  switch (exitCode) {
    case exitCodes.unreachable:
      return message.replace(/\.? Check the network[^.]*\.$/, ".");
    case exitCodes.tooSlow:
      return message
        .replace(/ A longer `timeout` may help\.$/, "")
        .replace(
          /its `deadline` of (\d+) ms/,
          (_, milliseconds) => `the ${Number(milliseconds) / 1000} s of --deadline`,
        )
        .replace(/within (\d+) ms/, (_, milliseconds) => `within ${Number(milliseconds) / 1000} s`);
    case exitCodes.usage:
      return message.replace(/^environment must/, "--environment must");
    default:
      return message;
  }
}

function adviceFor(error: CLIError | SDKError, exitCode: ExitCode, operation?: OperationSummary): string {
  if (error instanceof CLIError) return "";
  const status = isAPIError(error) ? error.status : undefined;
  if (status === 401 && takesPassword(operation))
    return "The API does not take the name, the password or the code that was given, or else the key: check both.";
  if (status === 401)
    return "The API does not take the key: check that it is whole and has not been revoked, or give another one.";
  if (status === 403) return adviceOnScopes(operation);
  if (status === 429) return "Wait, or run fewer of these at a time; --retries tries more often.";
  if (isAPIError(error) && error.param?.startsWith("relationships.") === true)
    return "A relationship takes IDs: a command that lists shows them, such as `member list`.";
  switch (exitCode) {
    case exitCodes.notFound:
      return operation?.path.includes("{") === true
        ? "Look for it with a command that lists."
        : "The API has nothing at this path: check it, and --base-url.";
    case exitCodes.tooSlow:
      return "Give it longer with --timeout or --deadline.";
    case exitCodes.unreachable:
      return speaksNoTLS(error)
        ? "The server takes no https there: say http:// in --base-url, if that is the right one."
        : "Check the network, --base-url, and --proxy if there is one in between.";
    default:
      return error.mayHaveBeenApplied ? "It may have been carried out: look before you repeat it." : "";
  }
}

/** Whether an operation sends what proves who somebody is, beside the key. */
function takesPassword(operation: OperationSummary | undefined): boolean {
  return operation?.effect === "write" && operation.name.startsWith("auth.");
}

/** The error of OpenSSL for a server that replies in plain text. */
function speaksNoTLS(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return Reflect.get(error, "code") === "ERR_SSL_WRONG_VERSION_NUMBER" || speaksNoTLS(error.cause);
}

function adviceOnScopes(operation: OperationSummary | undefined): string {
  const { name = "", scopes = [] } = operation ?? {};
  if (scopes.length === 0) return "The key may not do this.";
  const words = name.split(".").join(" ");
  return `This needs ${scopes.join(" and ")}: \`auth check ${words}\` says which of them the key lacks.`;
}

/** As it is written to stderr. */
export function printFailure(failure: Failure, asJSON: boolean): string {
  if (asJSON) return `${JSON.stringify({ error: { ...failure, advice: failure.advice || undefined } })}\n`;
  const lines = [printable(failure.message), failure.advice].filter((line) => line !== "");
  return `${lines.join("\n")}\n`;
}
