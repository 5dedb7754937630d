import type { Document, Operation, Response } from "../document/document.ts";
import { resolve } from "../document/references.ts";

/** Whether a success of an operation has a `Link` header. */
export function hasLinks({ responses = {} }: Operation, document: Document): boolean {
  return Object.entries(responses).some(([status, reference]) => {
    const { headers = {} } = resolve<Response>(document, reference);
    return status.startsWith("2") && Object.keys(headers).some((name) => name.toLowerCase() === "link");
  });
}
