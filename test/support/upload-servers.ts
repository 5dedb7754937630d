import type { Lightfield } from "../../generated/lightfield/index.ts";
import type { ClientOptions } from "../../src/index.ts";
import { loggedClient } from "./logged-client.ts";
import { json, serve } from "./serve.ts";
import type { Handler, TestServer } from "./serve.ts";
import { content } from "./upload-content.ts";

/** An API that opens uploads and the host that takes the bytes, each as its own server. */
export interface UploadServers {
  readonly client: Lightfield;
  readonly api: TestServer;
  readonly host: TestServer;
  /** Method and path of each call to the API. */
  steps(): string[];
  readonly log: unknown[];
}

/** Handlers for the steps that do not simply succeed. */
export interface UploadFaults {
  readonly create?: Handler;
  readonly put?: Handler;
  readonly complete?: Handler;
  readonly cancel?: Handler;
}

/** The host has all bytes. */
export const done: Handler = (response) => response.writeHead(200).end();

/** Part of the signed address, and as secret as a key. */
export const signature = "c2lnbmF0dXJlLWh1c2gtaHVzaA";

/** Starts both servers, for the length of one test. */
export async function serveUploads(faults: UploadFaults = {}, options: ClientOptions = {}): Promise<UploadServers> {
  const host = await serve(faults.put ?? done);
  const file = { id: "fil_1", status: "PENDING", filename: "a.txt", mimeType: "text/plain", sizeBytes: content.length };
  const session = {
    ...file,
    uploadUrl: `${host.baseURL}/bucket/a.txt?X-Amz-Signature=${signature}`,
    uploadHeaders: { "content-type": "text/plain", "if-none-match": "*" },
  };
  const counts = new Map<string, number>();
  const api = await serve((response, request) => {
    const step = request.url.split("/").at(-1);
    const count = (counts.get(request.url) ?? 0) + 1;
    counts.set(request.url, count);
    if (step === "files") (faults.create ?? json(session))(response, request, count);
    else if (step === "complete") (faults.complete ?? json({ ...file, status: "COMPLETED" }))(response, request, count);
    else (faults.cancel ?? json({ ...file, status: "CANCELLED" }))(response, request, count);
  });
  return {
    api,
    host,
    ...loggedClient(api.baseURL, options),
    steps: () => api.requests.map(({ method, url }) => `${method} ${url}`),
  };
}

/** The calls to the API, as `steps()` gives them. */
export const create = "POST /v1/files";
export const complete = "POST /v1/files/fil_1/complete";
export const cancel = "POST /v1/files/fil_1/cancel";
