/** The API that is called: a process of its own. Responses are prepared, so that it costs as little as it can. */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createSecureServer } from "node:http2";
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";
import type { AddressInfo } from "node:net";
import { certificate, certificateKey } from "../../test/support/certificate.ts";
import { onePage, oneRecord } from "./records.ts";

/** `https:` speaks HTTP/1.1 and HTTP/2, as its clients wish. */
const [, , , scheme = "http:"] = process.argv;

/** Milliseconds before each page of a list: 0, or as far away as a server is. */
const delay = Number(process.argv[2] ?? 0);

const prepared = new Map<string, Buffer>();

function prepare(url: string): Buffer {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const isList = pathname.split("/").length === 3;
  const after = searchParams.get("starting_after") ?? searchParams.get("after"); // cursors are the ids of records
  const offset = after === null ? Number(searchParams.get("offset") ?? 0) : Number(after.slice(4)) + 1;
  return Buffer.from(JSON.stringify(isList ? onePage(offset) : oneRecord()));
}

const record = Buffer.from(JSON.stringify(oneRecord()));

function handle(request: IncomingMessage | Http2ServerRequest, response: ServerResponse | Http2ServerResponse): void {
  const { method, url = "" } = request;
  const body = method === "POST" ? record : (prepared.get(url) ?? prepare(url));
  if (method !== "POST") prepared.set(url, body);
  const respond = (): void => {
    response.setHeader("content-type", "application/json");
    response.setHeader("content-length", body.length);
    response.end(body);
  };
  request.resume();
  request.on("end", () => (delay > 0 ? setTimeout(respond, delay) : respond()));
}

const secure = { cert: certificate, key: certificateKey, allowHTTP1: true };
const server =
  scheme === "https:" ? createSecureServer(secure, handle) : createServer({ keepAliveTimeout: 60_000 }, handle);

server.listen(0, "127.0.0.1", () => {
  process.send?.(`${scheme}//127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => process.exit());
