import { isAPIError } from "lightfield-wootiv";
import { callOperation } from "../call/call-operation.ts";
import { prepareCall } from "../call/prepare-call.ts";
import type { AllowFile, OperationInput, PreparedCall } from "../call/prepare-call.ts";
import { checkInput } from "../check/check-input.ts";
import { CLIError } from "../cli-error.ts";
import { needsWorkspace, withWorkspace } from "../input/with-workspace.ts";
import type { KnownFields } from "../workspace/known-fields.ts";
import type { ConnectedOperation } from "./operations.ts";
import type { WorkspaceFields } from "./workspace-fields.ts";

/** What a call gave: the value of a response, or the rows of a page. */
export interface OperationResult {
  readonly data: unknown;
  /** What the page says besides its rows. */
  readonly page?: object;
  /** The input of the next page. */
  readonly next?: OperationInput;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  /** Not for uploads, which are several requests. */
  readonly idempotencyKey?: string | undefined;
}

/** How many items of a stream are taken. */
const streamLimit = 100;

/**
 * Refuses an input that the operation does not take, or the workspace, as far as the key may read what that has, and makes of
 * it what the method takes.
 */
export async function prepareOperation(
  operation: ConnectedOperation,
  input: OperationInput,
  workspaceFields: WorkspaceFields,
  signal: AbortSignal,
  allowFile?: AllowFile,
): Promise<PreparedCall> {
  const { detail, id } = operation;
  const byDocument = checkInput(detail, input);
  const mayBeAsked = byDocument.every(({ member }) => /^(query|body)\b/.test(member)) && needsWorkspace(detail, input);
  const known = mayBeAsked ? await readKnown(operation, input, workspaceFields, signal) : undefined;
  const mistakes = known === undefined ? byDocument : checkInput(withWorkspace(detail, known), input);
  if (mistakes.length === 0) return prepareCall(detail, input, allowFile);
  const sentences = mistakes.map(({ message }) => message).join(" ");
  throw new CLIError(`Nothing was sent: this is no input of ${id}. ${sentences}`);
}

async function readKnown(
  operation: ConnectedOperation,
  input: OperationInput,
  workspaceFields: WorkspaceFields,
  signal: AbortSignal,
): Promise<KnownFields | undefined> {
  return workspaceFields.definitions(operation, input, signal).catch((error: unknown) => {
    if (isAPIError(error)) return undefined; // what the API says of the call itself is of more use
    throw error;
  });
}

/** Calls an operation whose call was prepared. */
export async function runOperation(
  { api, detail }: ConnectedOperation,
  input: OperationInput,
  call: PreparedCall,
  { signal, idempotencyKey }: RunOptions,
): Promise<OperationResult> {
  const { name, kind } = detail;
  const options = kind === "upload" || idempotencyKey === undefined ? { signal } : { signal, idempotencyKey };
  switch (kind) {
    case "list": {
      const page = await callOperation(api.client, { name, kind }, call, options);
      const next = page.nextPageInfo();
      return { data: page.data, page: membersBeside(page.toJSON()), ...(next && { next: withQuery(input, next) }) };
    }
    case "stream": {
      const items: unknown[] = [];
      for await (const item of await callOperation(api.client, { name, kind }, call, options)) {
        if (items.push(item) >= streamLimit) break;
      }
      return { data: items };
    }
    case "file":
    case "download":
      throw new TypeError(`${name} gives a file.`);
    default:
      return { data: (await callOperation(api.client, { name, kind }, call, options)) ?? null };
  }
}

/** An input with other values in its query. */
export function withQuery(input: OperationInput, query: object): OperationInput {
  return { ...input, query: { ...Object(input["query"]), ...query } };
}

/** The total, and whatever else is no list. */
function membersBeside(envelope: unknown): object {
  const members = Array.isArray(envelope) ? [] : Object.entries(Object(envelope));
  return Object.fromEntries(members.filter(([, value]) => !Array.isArray(value)));
}
