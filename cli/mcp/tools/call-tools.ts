import type { ToolAnnotations } from "@modelcontextprotocol/server";
import type { AllowFile, OperationInput } from "../../call/prepare-call.ts";
import { CLIError } from "../../cli-error.ts";
import type { KeyScopes } from "../key-scopes.ts";
import { missingOptions } from "../missing-options.ts";
import type { CallingTool, ConnectedOperation, Operations } from "../operations.ts";
import { requirePointer } from "../part-at.ts";
import { presentReading, presentWrite } from "../present-result.ts";
import type { PresentedReading, Reading } from "../present-result.ts";
import type { RequestKeys } from "../request-keys.ts";
import { prepareOperation, runOperation } from "../run-operation.ts";
import { input, operation, result, writeInput } from "../schemas.ts";
import { defineTool } from "../tool.ts";
import type { Tool } from "../tool.ts";
import type { WorkspaceFields } from "../workspace-fields.ts";

/** What the tools for calls work with. */
export interface Calls {
  readonly operations: Operations;
  readonly scopes: KeyScopes;
  readonly requestKeys: RequestKeys;
  readonly workspaceFields: WorkspaceFields;
  /** The tools that are offered. */
  readonly offered: ReadonlySet<CallingTool>;
}

/** Calls what changes nothing. */
export function callRead(calls: Calls): Tool {
  return defineTool<Reading>({
    name: "call_read",
    title: "Call an operation that reads",
    description: "Calls an operation that changes nothing. A list gives one page; list_all reads several.",
    annotations: { readOnlyHint: true, openWorldHint: true },
    input: {
      type: "object",
      properties: {
        operation,
        input,
        at: { type: "string", description: "JSON Pointer: give this part of data alone" },
        from: { type: "integer", minimum: 0, description: "Skip so many items or characters" },
      },
      required: ["operation"],
      additionalProperties: false,
    },
    output: result,
    async run(reading, signal) {
      const connected = await findFor("call_read", calls, reading.operation);
      const { input = {}, at = "" } = reading;
      requirePointer(at);
      const call = await prepareOperation(connected, input, calls.workspaceFields, signal);
      return presentReading(await runOperation(connected, input, call, { signal }), reading);
    },
  });
}

/** What the tools that write are given. */
export interface Write {
  readonly operation: string;
  readonly input?: OperationInput;
  readonly requestKey?: string;
}

/** Calls what creates or changes records. */
export function callWrite(calls: Calls): Tool {
  return writingTool(
    calls,
    "call_write",
    "Call an operation that writes",
    "Calls an operation that creates or changes records.",
    {
      readOnlyHint: false,
      destructiveHint: false,
      idempotentHint: false,
      openWorldHint: true,
    },
  );
}

/** Calls what cannot be taken back. */
export function callDestructive(calls: Calls): Tool {
  const description = "Calls an operation that cannot be taken back: it deletes, merges or sends.";
  return writingTool(calls, "call_destructive", "Call an operation that deletes, merges or sends", description, {
    readOnlyHint: false,
    destructiveHint: true,
    idempotentHint: false,
    openWorldHint: true,
  });
}

function writingTool(
  calls: Calls,
  name: "call_write" | "call_destructive",
  title: string,
  description: string,
  annotations: ToolAnnotations,
): Tool {
  return defineTool<Write>({
    name,
    title,
    description,
    annotations,
    input: writeInput,
    output: result,
    run: (write, signal) => runWrite(name, calls, write, signal),
  });
}

/** What a write gives. With a key, the same write is carried out once. */
export async function runWrite(
  tool: CallingTool,
  calls: Calls,
  { operation, input = {}, requestKey }: Write,
  signal: AbortSignal,
  allowFile?: AllowFile,
): Promise<Pick<PresentedReading, "note" | "data" | "cut"> & { readonly replayed?: boolean }> {
  const connected = await findFor(tool, calls, operation);
  const call = await prepareOperation(connected, input, calls.workspaceFields, signal, allowFile);
  const { value, replayed } = await calls.requestKeys.run(connected.id, requestKey, input, (idempotencyKey) =>
    runOperation(connected, input, call, { signal, idempotencyKey }),
  );
  return { ...presentWrite(value), ...(replayed && { replayed }) };
}

/** The operation, if this tool calls it, and the server and the key may. @throws CLIError, which says what is missing */
export async function findFor(tool: CallingTool, calls: Calls, id: string): Promise<ConnectedOperation> {
  const found = calls.operations.get(id);
  const missing = missingOptions(found, calls.offered);
  if (missing.length > 0) {
    const options = missing.join(" and ");
    throw new CLIError(
      `Nothing was sent: ${found.id} is not offered here. Whoever runs this server can start it with ${options}.`,
    );
  }
  if (found.tool !== tool) throw new CLIError(`Nothing was sent: ${found.id} is for the tool ${found.tool}.`);
  await calls.scopes.require(found);
  return found;
}
