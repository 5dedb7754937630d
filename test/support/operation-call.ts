import { expect } from "vitest";

/** A call of a client as a user would write it, and what the server must then receive, written out by hand. */
export type OperationCall<Client> = ExpectedRequest &
  (
    | { readonly call: (client: Client) => PromiseLike<unknown> }
    | { readonly list: (client: Client) => PromiseLike<PageOfItems> }
  );

/** What a list resolves to. */
export interface PageOfItems {
  readonly data: readonly unknown[];
  hasNextPage(): boolean;
}

interface ExpectedRequest {
  /** Method and path as the document has them. */
  readonly operation: string;
  /** Tells a further call of the same operation from the first. */
  readonly note?: string;
  /** The path, decoded. */
  readonly path: string;
  /** The query, decoded and in order. Without it there must be none. */
  readonly query?: readonly (readonly [name: string, value: string])[];
  /** The JSON body. Without it, and without `parts`, there must be none. */
  readonly body?: unknown;
  /** The parts of a multipart body, in order. */
  readonly parts?: readonly FormPart[];
}

/** One part of a multipart body: a text, or a file if it has a name. */
export interface FormPart {
  readonly name: string;
  readonly filename?: string;
  readonly type?: string;
  readonly content: string;
}

/** Makes the call. */
export function perform<Client>(call: OperationCall<Client>, client: Client): PromiseLike<unknown> {
  return "list" in call ? call.list(client) : call.call(client);
}

/** What the caller gets for a response: its body, or for a list a page with the members of the envelope. */
export function expectedResult<Client>(call: OperationCall<Client>, body: unknown): unknown {
  if (!("list" in call)) return body;
  return expect.objectContaining(Array.isArray(body) ? { data: body } : body);
}

/** The name of the test for a call. */
export function titleOf({ operation, note }: { readonly operation: string; readonly note?: string }): string {
  return note === undefined ? operation : `${operation}, ${note}`;
}
