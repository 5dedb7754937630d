import { didYouMean } from "../check/nearest.ts";
import { confirm } from "../call/confirm.ts";
import { showRequest } from "../call/show-request.ts";
import { exitCodes, UsageError } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import { readData } from "../input/read-data.ts";
import { readPairs } from "../input/read-pairs.ts";
import { chooseFormat } from "../output/format.ts";
import type { Format, OutputFlags } from "../output/format.ts";
import { writeValue } from "../output/write-items.ts";
import { connectionOptions } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { refuseWithoutKey } from "../profile/required-keys.ts";
import type { Terminal } from "../terminal.ts";
import { httpMethods } from "./flags.ts";

export interface RequestFlags extends ConnectionFlags, OutputFlags {
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  readonly data?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** Sends a request that no operation is documented for. */
export async function runRequest(
  api: OfferedAPI,
  [method, path]: readonly [string, string],
  flags: RequestFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!httpMethods.includes(method.toUpperCase())) {
    const listed = httpMethods.join(", ");
    throw new UsageError(`There is no method ${method}: it takes ${listed}.${didYouMean(method, httpMethods)}`);
  }
  if (/^https?:/.test(path)) throw new UsageError("Give the path alone, such as /v1/accounts: --base-url says where.");
  if (!path.startsWith("/")) throw new UsageError(`Begin the path with a slash: /${path}.`);
  const format = chooseFormat(flags, terminal.stdout.isTTY === true);
  const call = {
    method,
    path,
    query: queryOf(readPairs(flags.query, "--query")),
    ...(flags.data !== undefined && { body: await readData(flags.data, terminal) }),
  };
  const options = { signal: terminal.signal, headers: Object.fromEntries(readPairs(flags.header, "--header")) };
  if (flags.dryRun === true) {
    await showRequest(api, undefined, flags, terminal, (client) => client.request(call, options));
    return exitCodes.done;
  }
  if (method.toUpperCase() === "DELETE") await confirm(`DELETE ${path}`, flags.yes, terminal);
  const settings = await connectionOptions(api, flags, terminal.env);
  refuseWithoutKey(api, settings);
  const client = await api.connect(settings);
  await writeValue(rowsOf(await client.request(call, options), format, flags), format, flags, terminal);
  return exitCodes.done;
}

/** A name that is repeated has several values. */
function queryOf(pairs: readonly (readonly [name: string, text: string])[]): Record<string, string | string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, text] of pairs) texts.set(name, [...(texts.get(name) ?? []), text]);
  return Object.fromEntries([...texts].map(([name, all]) => [name, all.length === 1 ? all.join("") : all]));
}

/** Of a list its rows, where records are wanted: JSON and YAML without `--fields` have the whole response. */
function rowsOf(response: unknown, format: Format, { fields }: OutputFlags): unknown {
  const rows: unknown = Reflect.get(Object(response), "data");
  const isWhole = fields === undefined && (format === "json" || format === "yaml");
  return Array.isArray(rows) && !isWhole ? rows : response;
}

/** The API whose paths begin like this one. */
export function apiOfPath(path: string, apis: readonly OfferedAPI[]): OfferedAPI {
  const start = (text: string): string => text.split(/[/?]/)[1] ?? "";
  const found = apis.find((api) => api.describe().summary.operations.some((one) => start(one.path) === start(path)));
  if (found !== undefined) return found;
  throw new UsageError(
    `No API has paths like ${path}: say which one, with --api ${apis.map(({ name }) => name).join(" or --api ")}.`,
  );
}
