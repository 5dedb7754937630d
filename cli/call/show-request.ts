import type { APIClient } from "lightfield-wootiv/runtime";
import { UsageError } from "../cli-error.ts";
import type { OfferedAPI } from "../description/apis.ts";
import type { OperationSummary } from "../description/operation.ts";
import type { OutputFlags } from "../output/format.ts";
import { connectionOptions } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { showPlaceholders, placeholders } from "./placeholders.ts";
import { write } from "../terminal.ts";
import type { Terminal } from "../terminal.ts";
import { keepRequest, planRequest, printRequest } from "./dry-run.ts";

/** Does everything but the sending, and writes the request. The keys need not be there, and are not shown. */
export async function showRequest(
  api: OfferedAPI,
  operation: OperationSummary | undefined,
  flags: ConnectionFlags & OutputFlags,
  terminal: Terminal,
  send: (client: APIClient) => PromiseLike<unknown>,
): Promise<void> {
  const settings = await connectionOptions(api, flags, terminal.env);
  const keys = placeholders(api.describe().summary.security, settings, operation);
  const { fetch, kept } = keepRequest();
  const client = await api.connect({ ...settings, ...keys, fetch, maxRetries: 0, pacing: false });
  const [sent] = await Promise.allSettled([send(client)]); // to the client, a failure
  const request = kept();
  if (request === undefined)
    throw sent.status === "rejected" ? sent.reason : new UsageError("No request would be sent.");
  const planned = await planRequest(request, (text) => showPlaceholders(text, Object.values(keys)));
  const isData = flags.json === true || flags.output === "json";
  await write(terminal.stdout, isData ? `${JSON.stringify(planned, undefined, 2)}\n` : printRequest(planned));
}
