import type { HeaderChanges } from "../http/headers.ts";
import type { CallOptions, RequestOptions } from "../settings/options.ts";
import { throwFromCaller } from "../call/promise.ts";
import { settingsOf } from "../client/transport.ts";
import type { Transport } from "../client/transport.ts";

/**
 * Options of a download. `timeout`, `deadline`, `signal` and retries hold for both steps: asking for the address, and
 * the host's answer up to its headers. `attempts` of their errors are those of the step that failed.
 */
export interface DownloadOptions extends CallOptions {
  /** Added to the client's headers in the call of the API. The host of the file gets none of them. */
  headers?: HeaderChanges | undefined;
  /** Ends the body, too, while you read it. */
  signal?: AbortSignal | undefined;
}

/** Asks the API where a file is to be had. A document may not promise that it says. */
export type AskForAddress = (options: RequestOptions) => Promise<string>;

/**
 * Asks for the address of a file and gets it from there: resolves at the headers, with the body unread. The code for it
 * is loaded by the first download.
 */
export function downloadFrom(
  transport: Transport,
  askForAddress: AskForAddress,
  options: DownloadOptions | undefined,
): Promise<Response> {
  return loadAndRun(transport, askForAddress, options).catch(throwFromCaller);
}

async function loadAndRun(
  transport: Transport,
  askForAddress: AskForAddress,
  options: DownloadOptions | undefined,
): Promise<Response> {
  const { runDownload } = await import("./run-download.ts");
  return await runDownload(settingsOf(transport), askForAddress, options);
}
