import type { Operation, Reference, Response } from "../document/document.ts";

const success = /^2(\d\d|XX)$/i;
const redirect = /^3(0[1-378]|XX)$/i;
const failure = /^[45](\d\d|XX)$/i;

type DeclaredResponse = [status: string, response: Response | Reference];

/** The responses that a call resolves with. `default` is one where there is no other. */
export function successResponses(operation: Operation): DeclaredResponse[] {
  const successes = declared(operation).filter(([status]) => success.test(status));
  if (successes.length > 0 || declaresRedirect(operation)) return successes;
  return declared(operation).filter(([status]) => status === "default");
}

/** Those that an error is made of. `default` is one beside a success. */
export function errorResponses(operation: Operation): DeclaredResponse[] {
  const successes = new Set(successResponses(operation).map(([status]) => status));
  return declared(operation).filter(
    ([status]) => failure.test(status) || (status === "default" && !successes.has(status)),
  );
}

/** No response is a success, and one is a redirect. */
export function redirects(operation: Operation): boolean {
  return declaresRedirect(operation) && successResponses(operation).length === 0;
}

function declaresRedirect(operation: Operation): boolean {
  return declared(operation).some(([status]) => redirect.test(status));
}

function declared({ responses = {} }: Operation): DeclaredResponse[] {
  return Object.entries(responses);
}
