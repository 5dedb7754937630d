import { isAPIError } from "lightfield-wootiv";
import { callOperation } from "../call/call-operation.ts";
import { prepareCall } from "../call/prepare-call.ts";
import type { AllowFile, OperationInput, PreparedCall } from "../call/prepare-call.ts";
import { checkInput } from "../check/check-input.ts";
import { CLIError } from "../cli-error.ts";
import type { OperationDetail } from "../description/operation.ts";
import { hasOwnConditions, withConditions } from "../input/with-conditions.ts";
import { needsWorkspace, withFields } from "../input/with-fields.ts";
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

/** Refuses an input that the operation does not take, and makes of it what the method takes. */
export async function prepareOperation(
  operation: ConnectedOperation,
  input: OperationInput,
  allowFile?: AllowFile,
): Promise<PreparedCall> {
  const { detail } = operation;
  refuseMistakes(operation, detail, input);
  return prepareCall(detail, input, allowFile);
}

/** Refuses fields, conditions and options that the workspace does not have, as far as the key may read which ones it has. */
export async function refuseFields(
  operation: ConnectedOperation,
  input: OperationInput,
  workspaceFields: WorkspaceFields,
  signal: AbortSignal,
): Promise<void> {
  const { detail } = operation;
  if (!needsWorkspace(detail, input) && !hasOwnConditions(detail, input)) return;
  const known = await workspaceFields.definitions(operation, input, signal).catch((error: unknown) => {
    if (isAPIError(error)) return undefined; // what the API says of the call itself is of more use
    throw error;
  });
  if (known !== undefined) refuseMistakes(operation, withConditions(withFields(detail, known), known), input);
}

function refuseMistakes({ id }: ConnectedOperation, detail: OperationDetail, input: OperationInput): void {
  const mistakes = checkInput(detail, input);
  if (mistakes.length === 0) return;
  const sentences = mistakes.map(({ message }) => message).join(" ");
  throw new CLIError(`Nothing was sent: this is no input of ${id}. ${sentences}`);
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
