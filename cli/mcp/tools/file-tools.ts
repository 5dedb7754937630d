import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { callOperation } from "../../call/call-operation.ts";
import type { OperationInput } from "../../call/prepare-call.ts";
import { CLIError } from "../../cli-error.ts";
import type { Folders } from "../folders.ts";
import { prepareOperation } from "../run-operation.ts";
import { input, operation, result, writeInput } from "../schemas.ts";
import { defineTool } from "../tool.ts";
import type { Tool } from "../tool.ts";
import { findFor, runWrite } from "./call-tools.ts";
import type { Calls, Write } from "./call-tools.ts";

/** Sends files of the folders that were allowed. */
export function upload(calls: Calls, folders: Folders): Tool {
  return defineTool<Write>({
    name: "upload",
    title: "Upload a file",
    description: "Calls an operation that takes files. Its input has their paths.",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
    input: writeInput,
    output: result,
    run: (write, signal) => runWrite("upload", calls, write, signal, (path, member) => folders.existing(path, member)),
  });
}

interface Download {
  readonly operation: string;
  readonly input?: OperationInput;
  readonly path: string;
}

/** Writes files into the folders that were allowed. */
export function download(calls: Calls, folders: Folders): Tool {
  return defineTool<Download>({
    name: "download",
    title: "Download a file",
    description: "Calls an operation that gives a file, and writes it to a new file.",
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
    input: {
      type: "object",
      properties: { operation, input, path: { type: "string", description: "Where to write it" } },
      required: ["operation", "path"],
      additionalProperties: false,
    },
    output: {
      type: "object",
      properties: { path: { type: "string" }, bytes: { type: "integer" }, contentType: { type: "string" } },
      required: ["path", "bytes"],
    },
    async run({ operation, input = {}, path }, signal) {
      const connected = await findFor("download", calls, operation);
      const target = folders.writable(path, "path");
      const call = await prepareOperation(connected, input, calls.workspaceFields, signal);
      const { name } = connected.detail;
      const response = await callOperation(connected.api.client, { name, kind: "download" }, call, { signal });
      const bytes = await writeNewFile(target, response, signal);
      const contentType = response.headers.get("content-type");
      return { path: target, bytes, ...(contentType !== null && { contentType }) };
    },
  });
}

/** How many bytes were written. @throws CLIError where there is a file already */
async function writeNewFile(path: string, { body }: Response, signal: AbortSignal): Promise<number> {
  const file = createWriteStream(path, { flags: "wx" });
  try {
    await pipeline(body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream), file, { signal });
    return file.bytesWritten;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new CLIError(`path: there is a file ${path} already. Choose another name.`);
    }
    await rm(path, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new CLIError(`The file did not arrive whole (${reason}), and nothing of it was kept.`, { cause: error });
  }
}
