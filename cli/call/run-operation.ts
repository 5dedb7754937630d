import { SDKError } from "lightfield-wootiv";
import type { RequestOptions } from "lightfield-wootiv";
import { exitCodes, UsageError } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import type { OperationDetail } from "../description/operation.ts";
import { readInput } from "../input/read-input.ts";
import type { TypedInput } from "../input/read-input.ts";
import { chooseFormat } from "../output/format.ts";
import type { OutputFlags } from "../output/format.ts";
import { writeItems, writeValue } from "../output/write-items.ts";
import { connectionOptions, refuseWithoutKey } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { callOperation } from "./call-operation.ts";
import type { OperationOf } from "./call-operation.ts";
import { confirm } from "./confirm.ts";
import { keepRequest, planRequest, printRequest } from "./dry-run.ts";
import { limitedQuery, walk } from "./list-limit.ts";
import type { ListFlags } from "./list-limit.ts";
import { prepareCall } from "./prepare-call.ts";
import type { OperationInput, PreparedCall } from "./prepare-call.ts";
import { saveFile } from "./save-file.ts";

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
  const input = limitedQuery(operation, await readInput(operation, typed, terminal.stdin), flags);
  const call = await prepareCall(operation, input);
  const options = requestOptions(operation, typed, flags, terminal.signal);
  if (flags.dryRun === true) return showRequest(api, operation, call, options, flags, terminal);
  if (operation.effect === "destructive") await confirm(describeCall(operation, input), flags.yes, terminal);
  const settings = await connectionOptions(api, flags, terminal.env);
  refuseWithoutKey(api, typeof settings.apiKey === "string" ? settings.apiKey : undefined);
  await send(await api.connect(settings), operation, call, options, flags, terminal);
  return exitCodes.done;
}

function requestOptions(
  { input }: OperationDetail,
  { header = [] }: TypedInput,
  { idempotencyKey }: OperationFlags,
  signal: AbortSignal,
): RequestOptions {
  const isDeclared = Object.hasOwn(Object(input["properties"]), "headers");
  const headers = header.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const);
  return {
    signal,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
    ...(headers.length > 0 && !isDeclared && { headers: Object.fromEntries(headers) }),
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
  flags: OperationFlags,
  terminal: Terminal,
): Promise<void> {
  const format = chooseFormat(flags, terminal.stdout.isTTY === true);
  const as = <Kind extends OperationDetail["kind"]>(kind: Kind): OperationOf<Kind> => ({ name: operation.name, kind });
  switch (operation.kind) {
    case "list":
      return writeItems(
        walk(callOperation(client, as("list"), call, options), flags, terminal),
        format,
        flags,
        terminal,
      );
    case "stream":
      return writeItems(callOperation(client, as("stream"), call, options), format, flags, terminal);
    case "file":
    case "download":
      return saveFile(await callOperation(client, as("download"), call, options), flags.to, terminal);
    case "value":
    case "upload":
    case "nothing":
      return writeValue(await callOperation(client, as("value"), call, options), format, flags, terminal);
  }
}

/** Everything but the sending. The key need not be there. */
async function showRequest(
  api: OfferedAPI,
  operation: OperationDetail,
  call: PreparedCall,
  options: RequestOptions,
  flags: OperationFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = await connectionOptions(api, flags, terminal.env);
  const apiKey = typeof settings.apiKey === "string" ? settings.apiKey : "key";
  const { fetch, kept } = keepRequest();
  const client = await api.connect({ ...settings, apiKey, fetch, maxRetries: 0, pacing: false });
  await Promise.resolve(callOperation(client, { name: operation.name, kind: "value" }, call, options)).catch(
    ignoreFailure,
  );
  const request = kept();
  if (request === undefined) throw new UsageError(`${operation.name} sends no request with this input.`);
  const variable = api.describe().summary.environment["apiKey"] ?? "API_KEY";
  const planned = await planRequest(request, (text) => text.replaceAll(apiKey, `\${${variable}}`));
  const isData = flags.json === true || flags.output === "json";
  await write(terminal.stdout, isData ? `${JSON.stringify(planned, undefined, 2)}\n` : printRequest(planned));
  return exitCodes.done;
}

/** That nothing was sent is a failure to the client. */
function ignoreFailure(error: unknown): void {
  if (!(error instanceof SDKError)) throw error;
}
