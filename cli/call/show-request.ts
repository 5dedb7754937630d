import { SDKError } from "lightfield-wootiv";
import type { APIClient } from "lightfield-wootiv/runtime";
import { UsageError } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import type { OutputFlags } from "../output/format.ts";
import { connectionOptions } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { keepRequest, planRequest, printRequest } from "./dry-run.ts";

/** Does everything but the sending, and writes the request. The key need not be there, and is not shown. */
export async function showRequest(
  api: OfferedAPI,
  flags: ConnectionFlags & OutputFlags,
  terminal: Terminal,
  send: (client: APIClient) => PromiseLike<unknown>,
): Promise<void> {
  const settings = await connectionOptions(api, flags, terminal.env);
  const apiKey = typeof settings.apiKey === "string" ? settings.apiKey : "no-key";
  const { fetch, kept } = keepRequest();
  const client = await api.connect({ ...settings, apiKey, fetch, maxRetries: 0, pacing: false });
  const failure = await Promise.resolve(send(client)).then(nothing, ignoreFailure);
  const request = kept();
  if (request === undefined) throw failure ?? new UsageError("No request would be sent.");
  const variable = api.describe().summary.environment["apiKey"] ?? "API_KEY";
  const planned = await planRequest(request, (text) => text.replaceAll(apiKey, `\${${variable}}`));
  const isData = flags.json === true || flags.output === "json";
  await write(terminal.stdout, isData ? `${JSON.stringify(planned, undefined, 2)}\n` : printRequest(planned));
}

function nothing(): undefined {
  return undefined;
}

/** That nothing was sent is a failure to the client. */
function ignoreFailure(error: unknown): SDKError {
  if (error instanceof SDKError) return error;
  throw error;
}
