import { SDKError } from "../platform/errors.ts";

const callOptions = ["timeout", "deadline", "maxRetries", "maxRetryAfter", "retryWrites", "fetchOptions"];

const clientOptions: ReadonlySet<string> = new Set([
  ...callOptions,
  "apiKey",
  "baseURL",
  "dangerouslyAllowBrowser",
  "defaultHeaders",
  "defaultQuery",
  "environment",
  "fetch",
  "idempotencyKeys",
  "logger",
  "logLevel",
]);

const requestOptions: ReadonlySet<string> = new Set([
  ...callOptions,
  "concurrency",
  "headers",
  "idempotencyKey",
  "query",
  "signal",
]);

const transferOptions: ReadonlySet<string> = new Set([...callOptions, "headers", "signal", "onProgress"]);

/** @throws SDKError for an unknown name: if it were ignored, calls could go to the wrong server */
export function checkClientOptions(options: object): void {
  checkNames(options, clientOptions, "A client");
}

/** @throws SDKError for an unknown name */
export function checkRequestOptions(options: object | undefined): void {
  checkNames(options, requestOptions, "A call");
}

/** Of an upload or a download. @throws SDKError for an unknown name */
export function checkTransferOptions(options: object | undefined): void {
  checkNames(options, transferOptions, "An upload or a download");
}

function checkNames(options: object | undefined, known: ReadonlySet<string>, owner: string): void {
  for (const name in options) if (!known.has(name)) throw unknownOption(name, known, owner);
}

function unknownOption(name: string, known: ReadonlySet<string>, owner: string): SDKError {
  const [nearest = ""] = [...known].sort((a, b) => similarity(b, name) - similarity(a, name));
  const isNear = similarity(nearest, name) >= 0.5;
  const advice = isNear ? `Did you mean ${nearest}?` : `The options are ${[...known].join(", ")}.`;
  return new SDKError(`${owner} has no option ${JSON.stringify(name)}. ${advice}`);
}

/** How much of two names is the same from either end, in any letter case: 1 is all of it. */
function similarity(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (start + end < shorter && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return (start + end) / Math.max(a.length, b.length, 1);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}
