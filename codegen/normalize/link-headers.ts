import type { Document, Operation, Response } from "../document/document.ts";
import { resolve } from "../document/references.ts";

/** Whether a success of an operation has a `Link` header. */
export function hasLinks({ responses = {} }: Operation, document: Document): boolean {
  return headersOf(responses, document).some((name) => name.toLowerCase() === "link");
}

/** The header of a success that names the next page: `X-Next-Cursor`, `X-Next-Page-Token`, `X-Continuation-Token`. */
export function findCursorHeader({ responses = {} }: Operation, document: Document): string | undefined {
  return headersOf(responses, document).find((name) => cursorHeader.test(name));
}

const cursorHeader = /\bnext-?(page-?)?(cursor|token|marker)$|\bcontinuation-?token$|^x-cursor$/i;

function headersOf(responses: NonNullable<Operation["responses"]>, document: Document): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return successes.flatMap(([, reference]) => Object.keys(resolve<Response>(document, reference).headers ?? {}));
}
