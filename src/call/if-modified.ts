import type { ResponseKind, ResponseReader } from "./call.ts";
import { responseLost } from "./read-response.ts";

/** Options as they come: a caller may have left all of them out. */
type GivenOptions = { readonly headers?: object | undefined } | undefined;

/** As `ConditionalOptions` has them: other spellings go as well, but their 304 is an error, as their types say. */
const conditions: ReadonlySet<string> = new Set([
  "If-None-Match",
  "if-none-match",
  "If-Modified-Since",
  "if-modified-since",
]);

/** Whether a call wants a response only if it has changed. */
export function isConditional(options: GivenOptions): boolean {
  return Object.entries(options?.headers ?? {}).some(([name, value]) => conditions.has(name) && value != null);
}

/** The same options for another page, of which the caller has nothing yet. */
export function withoutConditions<Options extends GivenOptions>(options: Options): Options {
  const headers = Object.entries(options?.headers ?? {}).filter(([name]) => !conditions.has(name));
  return { ...options, headers: Object.fromEntries(headers) };
}

/** How a response is read where the caller may have made a condition: a 304 is `undefined` then. */
export function ifModified(options: GivenOptions, kind: ResponseKind): ResponseKind {
  return isConditional(options) ? unlessNotModified(kind) : kind;
}

/** Reads a response as its kind says, and a 304 as `undefined`. */
export function unlessNotModified(kind: ResponseKind): ResponseReader {
  const reader = typeof kind === "object" ? kind : readerOf(kind);
  return {
    takes: (response) => isNotModified(response) || reader.takes?.(response) === true,
    keeps: (response) => !isNotModified(response) && reader.keeps(response),
    read: (text, response, parseJSON) => (isNotModified(response) ? undefined : reader.read(text, response, parseJSON)),
  };
}

function readerOf(kind: Exclude<ResponseKind, ResponseReader>): ResponseReader {
  return {
    keeps: () => kind === "response",
    read(text, response, parseJSON) {
      if (kind === "json" && text.trim() === "") throw responseLost(response, "its body is empty");
      return kind === "none" ? undefined : parseJSON();
    },
  };
}

function isNotModified({ status }: Response): boolean {
  return status === 304;
}
