import type { RequestOptions } from "lightfield-wootiv";
import { explainColumn, unknownColumns } from "../output/unknown-columns.ts";
import { exitCodes, UsageError } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import type { OperationDetail } from "../description/operation.ts";
import { takesFields } from "../input/with-fields.ts";
import { readInput, refuseMistakes, typeInput } from "../input/read-input.ts";
import type { TypedInput } from "../input/read-input.ts";
import { readOptions } from "../input/read-options.ts";
import { chooseFormat, listNames } from "../output/format.ts";
import type { Format, OutputFlags } from "../output/format.ts";
import { writeItems, writeValue } from "../output/write-items.ts";
import { connectionOptions } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { refuseWithoutKey } from "../profile/required-keys.ts";
import { write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { callOfTypes, callOfWorkspace, uncheckedCall } from "./check-fields.ts";
import type { UncheckedCall } from "./check-fields.ts";
import { callOperation } from "./call-operation.ts";
import type { OperationOf } from "./call-operation.ts";
import type { OptionLabels } from "./label-options.ts";
import { limitedQuery, walk } from "./list-limit.ts";
import type { ListFlags } from "./list-limit.ts";
import { prepareCall } from "./prepare-call.ts";
import type { OperationInput, PreparedCall } from "./prepare-call.ts";

export interface OperationFlags extends ConnectionFlags, OutputFlags, ListFlags {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly idempotencyKey?: string;
  /** Whether a body and conditions are held against the fields of the workspace as well. */
  readonly check?: boolean;
  /** Whether options are written by their labels. */
  readonly labels?: boolean;
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
  const given = takesFields(operation) ? await readOnce(typed, terminal) : typed;
  const whole = await typeInput(operation, given, terminal);
  const input = limitedQuery(operation, whole, flags);
  const unchecked =
    flags.check === false
      ? undefined
      : uncheckedCall(operation, input, api.describe(), async (known) =>
          prepareCall(known, limitedQuery(known, await readInput(known, given, terminal), flags)),
        );
  const connect = async (): Promise<object> => {
    const settings = await connectionOptions(api, flags, terminal.env);
    refuseWithoutKey(api, settings, operation);
    return api.connect(settings);
  };
  await refuseMistakes(operation, whole, given).catch(async (error: unknown) => {
    throw (flags.dryRun === true ? undefined : await fullerError(unchecked, connect, terminal.signal)) ?? error;
  });
  refuseColumns(operation, flags);
  const format = chooseFormat(flags, terminal.stdout.isTTY === true);
  const call = await prepareCall(operation, input);
  const options = requestOptions(operation, typed, flags, terminal.signal);
  const byTypes = unchecked && (await callOfTypes(unchecked));
  if (flags.dryRun === true) {
    const as = { name: operation.name, kind: "value" } as const;
    const { showRequest } = await import("./show-request.ts"); // these on demand: most calls do without
    await showRequest(api, operation, flags, terminal, (client) => callOperation(client, as, byTypes ?? call, options));
    return exitCodes.done;
  }
  if (operation.effect === "destructive") {
    const { confirm } = await import("./confirm.ts");
    await confirm(describeCall(operation, input), flags.yes, terminal);
  }
  const client = await connect();
  const byWorkspace = byTypes ?? (unchecked && (await callOfWorkspace(client, unchecked, terminal.signal)));
  const optionLabels =
    flags.labels === true ? await optionLabelsOf(client, operation, input, api, terminal) : undefined;
  await send(client, operation, byWorkspace ?? call, options, { ...flags, format, optionLabels }, terminal);
  return exitCodes.done;
}

/** What the workspace refuses of an input that the document refuses: both, where it can be read. */
async function fullerError(
  unchecked: UncheckedCall | undefined,
  connect: () => Promise<object>,
  signal: AbortSignal,
): Promise<UsageError | undefined> {
  const client = unchecked && (await connect().catch(() => undefined));
  if (unchecked === undefined || client === undefined) return undefined;
  return callOfWorkspace(client, unchecked, signal).then(
    () => undefined,
    (error: unknown) => (error instanceof UsageError ? error : undefined),
  );
}

/** Standard input can be read once, and the input is typed again once the fields of a workspace are known. */
async function readOnce(typed: TypedInput, terminal: Terminal): Promise<TypedInput> {
  const { data } = typed;
  if (data === undefined || /^\s*[[{]/.test(data)) return typed;
  return { ...typed, data: JSON.stringify(await (await import("../input/read-data.ts")).readData(data, terminal)) };
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

async function optionLabelsOf(
  client: object,
  operation: OperationDetail,
  input: OperationInput,
  api: OfferedAPI,
  { signal }: Terminal,
): Promise<OptionLabels> {
  const { readLabels } = await import("./label-options.ts"); // on demand
  return readLabels(client, operation, input, api.describe(), signal);
}

async function send(
  client: object,
  operation: OperationDetail,
  call: PreparedCall,
  options: RequestOptions,
  flags: OperationFlags & { readonly format: Format; readonly optionLabels: OptionLabels | undefined },
  terminal: Terminal,
): Promise<void> {
  const { format, optionLabels } = flags;
  const as = <Kind extends OperationDetail["kind"]>(kind: Kind): OperationOf<Kind> => ({ name: operation.name, kind });
  switch (operation.kind) {
    case "list": {
      const { items, explainRest } = walk(() => callOperation(client, as("list"), call, options), flags);
      await writeItems(optionLabels === undefined ? items : optionLabels.each(items), format, flags, terminal);
      const rest = explainRest();
      return rest === "" ? undefined : write(terminal.stderr, rest);
    }
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
    case "nothing": {
      const value = await callOperation(client, as("value"), call, options);
      return writeValue(optionLabels === undefined ? value : optionLabels.of(value), format, flags, terminal);
    }
  }
}
