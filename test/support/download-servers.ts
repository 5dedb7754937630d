import type { Lightfield } from "../../generated/lightfield/index.ts";
import type { ClientOptions } from "../../src/index.ts";
import { loggedClient } from "./logged-client.ts";
import { json, serve } from "./serve.ts";
import type { Handler, TestServer } from "./serve.ts";
import { signature } from "./upload-servers.ts";

/** An API that signs addresses and the host that has the bytes, each as its own server. */
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

/** What the host has. */
export const content: string = "miau ".repeat(40_000);

export const wholeFile: Handler = (response) => response.writeHead(200, { "content-type": "text/x" }).end(content);

/** Sends the headers and a part of the file, then nothing. */
export const partOfFile: Handler = (response) => {
  response.writeHead(200, { "content-length": content.length }).write("miau ");
};

/** Starts both servers, for the length of one test. Each address has its number in it. */
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
