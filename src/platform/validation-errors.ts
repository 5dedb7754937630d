import { SDKError } from "./errors.ts";
import { describeFinding, pointerOf } from "./finding.ts";
import type { Finding } from "./finding.ts";

/** Which part of a call a finding is in: of a list, `response` is a page; `item` is one of a stream. */
export type ValidationPart = "query" | "body" | "response" | "item";

/** What the caller passes is not what the document asks for: nothing was sent. */
export class APIRequestInvalidError extends SDKError {
  readonly part: ValidationPart;
  readonly findings: readonly Finding[];

  constructor(operation: string, part: ValidationPart, findings: readonly Finding[]) {
    const isMissing = findings.some(({ path, received }) => path.length === 0 && received.type === "nothing");
    const problem = isMissing ? "is missing" : "is not what the document describes";
    super(`${operation} was not sent: its ${part} ${problem}.${listFindings(findings)}`);
    this.part = part;
    this.findings = findings;
  }

  override get name(): string {
    return "APIRequestInvalidError";
  }
}

/**
 * The server reported success, but the data are not what the document promises, or what your schema asks for. They are in
 * the error: a write is not lost. It is never sent again.
 */
export class APIResponseInvalidError extends SDKError {
  /** Undefined where a stub of a test stands for a call. */
  readonly status: number | undefined;
  readonly part: ValidationPart;
  readonly findings: readonly Finding[];
  readonly #data: unknown;

  constructor(
    operation: string,
    part: ValidationPart,
    findings: readonly Finding[],
    { data, status }: { readonly data: unknown; readonly status?: number | undefined },
  ) {
    const success = status === undefined ? "succeeded" : `responded with ${status}`;
    const start = `${operation} has ${success}, but its ${part} is not what was expected`;
    super(`${start}: the data are in the error.${listFindings(findings)}`);
    this.status = status;
    this.part = part;
    this.findings = findings;
    this.#data = data;
  }

  override get name(): string {
    return "APIResponseInvalidError";
  }

  /** The data as they came. Not printed with the error: they may be secret. */
  get data(): unknown {
    return this.#data;
  }
}

const mostShown = 5;

function listFindings(findings: readonly Finding[]): string {
  const lines = findings.slice(0, mostShown).map((finding) => {
    return `\n  ${pointerOf(finding.path) || "the whole"}: ${describeFinding(finding)}`;
  });
  const rest = findings.length - lines.length;
  return lines.join("") + (rest > 0 ? `\n  and ${rest} more` : "");
}
