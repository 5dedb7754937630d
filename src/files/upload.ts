import { throwFromCaller } from "../call/promise.ts";
import { settingsOf } from "../client/transport.ts";
import type { Transport } from "../client/transport.ts";
import type { Upload } from "./transfer.ts";

/**
 * Opens an upload, sends the bytes, and completes it; or cancels it if that fails, unless it may be complete. Abort and
 * deadline end it at once, and it is cancelled in the background. The first upload of a program loads the code.
 */
export function uploadFile<Session, Result>(transport: Transport, upload: Upload<Session, Result>): Promise<Result> {
  return loadAndRun(transport, upload).catch(throwFromCaller);
}

async function loadAndRun<Session, Result>(transport: Transport, upload: Upload<Session, Result>): Promise<Result> {
  listenForErrors(upload.source);
  const { runUpload } = await import("./run-upload.ts");
  return await runUpload(settingsOf(transport), upload);
}

/** A stream of Node that fails while nobody listens ends the program. Whoever reads it later still gets the error. */
function listenForErrors(source: unknown): void {
  if (typeof source !== "object" || source === null) return;
  if ("once" in source && typeof source.once === "function") source.once("error", () => {});
}
