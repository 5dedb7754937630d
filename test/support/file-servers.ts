import { Lightfield } from "../../generated/lightfield/index.ts";
import { SDKError } from "../../src/index.ts";
import type { ClientOptions } from "../../src/index.ts";
import { content } from "./files.ts";
import { json, serve } from "./serve.ts";
import type { Handler, TestServer } from "./serve.ts";

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

/** Part of the presigned URL, and as secret as a key. */
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

/** An API that presigns URLs and the host that has the bytes, each as its own server. */
export interface DownloadServers {
  readonly client: Lightfield;
  readonly api: TestServer;
  readonly host: TestServer;
  readonly log: unknown[];
}

/** Handlers for the steps that do not simply succeed. */
export interface DownloadFaults {
  readonly link?: Handler;
  readonly file?: Handler;
}

export const wholeFile: Handler = (response) => response.writeHead(200, { "content-type": "text/x" }).end(content);

/** Sends the headers and a part of the file, then nothing. */
export const partOfFile: Handler = (response) => {
  response.writeHead(200, { "content-length": content.length }).write("miau ");
};

/** Starts both servers, for the length of one test. Each URL has its number in it. */
export async function serveDownloads(
  faults: DownloadFaults = {},
  options: ClientOptions = {},
): Promise<DownloadServers> {
  const host = await serve(faults.file ?? wholeFile);
  const link: Handler = (response, request, n) => {
    const url = `${host.baseURL}/bucket/a.txt?n=${n}&X-Amz-Signature=${signature}`;
    json({ url, expiresAt: "2026-11-20T12:00:00.000Z" })(response, request, n);
  };
  const api = await serve(faults.link ?? link);
  return { api, host, ...loggedClient(api.baseURL, options) };
}

/** A client that logs all it can, with a key that must show nowhere. */
function loggedClient(baseURL: string, options: ClientOptions): { client: Lightfield; log: unknown[] } {
  const log: unknown[] = [];
  const write = (...line: unknown[]): void => void log.push(line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const client = new Lightfield({ apiKey: "sk_lf_hush_hush", baseURL, logger, logLevel: "debug", ...options });
  return { client, log };
}

/** The error of a call that must fail. Where it does not, or not with an error of the SDK, that is thrown. */
export async function failureOf(call: PromiseLike<unknown>): Promise<SDKError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SDKError)) throw error;
  return error;
}
