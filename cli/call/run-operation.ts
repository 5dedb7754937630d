import type { RequestOptions } from "lightfield-wootiv";
import { explainColumn, unknownColumns } from "../output/unknown-columns.ts";
import { exitCodes, UsageError } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import type { OperationDetail } from "../description/operation.ts";
import { readInput } from "../input/read-input.ts";
import type { TypedInput } from "../input/read-input.ts";
import { readOptions } from "../input/read-options.ts";
import { chooseFormat, listNames } from "../output/format.ts";
import type { Format, OutputFlags } from "../output/format.ts";
import { writeItems, writeValue } from "../output/write-items.ts";
import { connectionOptions } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { refuseWithoutKey } from "../profile/required-keys.ts";
import type { Terminal } from "../terminal.ts";
import { callOperation } from "./call-operation.ts";
import type { OperationOf } from "./call-operation.ts";
import { limitedQuery, walk } from "./list-limit.ts";
import type { ListFlags } from "./list-limit.ts";
import { prepareCall } from "./prepare-call.ts";
import type { OperationInput, PreparedCall } from "./prepare-call.ts";

export interface OperationFlags extends ConnectionFlags, OutputFlags, ListFlags {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly idempotencyKey?: string;
  /** Where a download goes. */
  readonly to?: string;
}

/** Runs one operation, from what was typed to what is printed. */
export async function runOperation(
  api: OfferedAPI,
  operation: OperationDetail,
  typed: TypedInput,
  flags: OperationFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const input = limitedQuery(operation, await readInput(operation, typed, terminal), flags);
  refuseColumns(operation, flags);
  const format = chooseFormat(flags, terminal.stdout.isTTY === true);
  const call = await prepareCall(operation, input);
  const options = requestOptions(operation, typed, flags, terminal.signal);
  if (flags.dryRun === true) {
    const as = { name: operation.name, kind: "value" } as const;
    const { showRequest } = await import("./show-request.ts"); // these on demand: most calls do without
    await showRequest(api, operation, flags, terminal, (client) => callOperation(client, as, call, options));
    return exitCodes.done;
  }
  if (operation.effect === "destructive") {
    const { confirm } = await import("./confirm.ts");
    await confirm(describeCall(operation, input), flags.yes, terminal);
  }
  const settings = await connectionOptions(api, flags, terminal.env);
  refuseWithoutKey(api, settings, operation);
  await send(await api.connect(settings), operation, call, options, { ...flags, format }, terminal);
  return exitCodes.done;
}

/** A name that no record can have would be an empty column. */
function refuseColumns(operation: OperationDetail, { columns, fields }: OutputFlags): void {
  for (const [option, text] of Object.entries({ "--columns": columns, "--fields": fields })) {
    if (text === undefined) continue; // the schemas of records take longer than all else that is read here
    const records = operation.item ?? operation.output ?? {};
    const [unknown] = unknownColumns(listNames(text) ?? [], records);
    if (unknown === undefined) continue;
    throw new UsageError(`${option}: ${operation.name.replaceAll(".", " ")} has ${explainColumn(unknown, records)}`);
  }
}

function requestOptions(
  { input }: OperationDetail,
  { header }: TypedInput,
  { idempotencyKey }: OperationFlags,
  signal: AbortSignal,
): RequestOptions {
  const { others } = readOptions(header, "headers", input); // those that are declared are in the input
  return {
    signal,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(Object.keys(others).length > 0 && { headers: others }),
  };
}

/** `account delete acc_1`: what is asked about before it is done. */
function describeCall({ name, arguments: all }: OperationDetail, input: OperationInput): string {
  const operands = all.filter((one) => one.in === "path").map((one) => String(input[one.name]));
  return [...name.split("."), ...operands].join(" ");
}

async function send(
  client: object,
  operation: OperationDetail,
  call: PreparedCall,
  options: RequestOptions,
  flags: OperationFlags & { readonly format: Format },
  terminal: Terminal,
): Promise<void> {
  const { format } = flags;
  const as = <Kind extends OperationDetail["kind"]>(kind: Kind): OperationOf<Kind> => ({ name: operation.name, kind });
  switch (operation.kind) {
    case "list":
      return writeItems(
        walk(() => callOperation(client, as("list"), call, options), flags, terminal),
        format,
        flags,
        terminal,
      );
    case "stream":
      return writeItems(callOperation(client, as("stream"), call, options), format, flags, terminal);
    case "file":
    case "download":
      return (await import("./save-file.ts")).saveFile(
        await callOperation(client, as("download"), call, options),
        flags.to,
        terminal,
      );
    case "upload": {
      const { showProgress } = await import("../output/progress.ts");
      const { update, end } = showProgress(terminal.stderr);
      const upload = callOperation(client, as("upload"), call, { ...options, onProgress: update });
      return writeValue(await upload.finally(end), format, flags, terminal);
    }
    case "value":
    case "nothing":
      return writeValue(await callOperation(client, as("value"), call, options), format, flags, terminal);
  }
}
