import { throwFromCaller } from "../call/promise.ts";
import { settingsOf } from "../client/transport.ts";
import type { Transport } from "../client/transport.ts";
import type { Download } from "./transfer.ts";

/**
 * Requests the presigned URL of a file and downloads the file from there: resolves at the headers, with the body unread.
 * The first download of a program loads the code.
 */
export function downloadFile(transport: Transport, download: Download): Promise<Response> {
  return loadAndRun(transport, download).catch(throwFromCaller);
}

async function loadAndRun(transport: Transport, download: Download): Promise<Response> {
  const { runDownload } = await import("./run-download.ts");
  return await runDownload(settingsOf(transport), download);
}
