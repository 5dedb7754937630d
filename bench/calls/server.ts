/** The API that is called: a process of its own. Responses are prepared, so that it costs as little as it can. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onePage, oneRecord } from "./records.ts";

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

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const { method, url = "" } = request;
  const body = method === "POST" ? record : (prepared.get(url) ?? prepare(url));
  if (method !== "POST") prepared.set(url, body);
  const respond = (): void => {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  };
  request.resume();
  request.on("end", () => (delay > 0 ? setTimeout(respond, delay) : respond()));
});

server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => process.exit());
