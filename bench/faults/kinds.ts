import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** What can go wrong with an attempt. */
export interface Fault {
  /** Whether the server has made the record by then. `half`: of every two attempts, one. */
  readonly isApplied: "never" | "half" | "always";
  /** Responds, or fails to. */
  readonly respond: (response: ServerResponse, record: string) => void;
  /** Only the timeout of the client ends it. */
  readonly hangs?: true;
}

const json = { "content-type": "application/json" };

/** The faults that another attempt may help against: of the connection, of a proxy, of the API. */
export const faults: Readonly<Record<string, Fault>> = {
  "connection reset": { isApplied: "half", respond: reset },
  "connection closed": { isApplied: "half", respond: (response) => response.socket?.destroy() },
  "no response": { isApplied: "half", hangs: true, respond: () => {} },
  "no HTTP": { isApplied: "half", respond: (response) => response.socket?.end("SSH-2.0-OpenSSH_9.6\r\n\r\n") },
  "408": { isApplied: "half", respond: fail(408) },
  "409 of a call in progress": { isApplied: "never", respond: fail(409, { type: "idempotency_conflict" }) },
  "429": { isApplied: "never", respond: fail(429, {}, { "retry-after": "0" }) },
  "500": { isApplied: "half", respond: fail(500) },
  "502 of a proxy": {
    isApplied: "half",
    respond: (response) => response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>"),
  },
  "503": { isApplied: "half", respond: fail(503, {}, { "retry-after": "0" }) },
  "504": { isApplied: "half", respond: fail(504) },
  "reset in the body": { isApplied: "always", respond: (response, record) => sendHalf(response, record, reset) },
  "closed in the body": { isApplied: "always", respond: (response, record) => sendHalf(response, record, close) },
  "stall in the body": {
    isApplied: "always",
    hangs: true,
    respond: (response, record) => sendHalf(response, record, () => {}),
  },
  "half a body, ended well": {
    isApplied: "always",
    respond: (response, record) => response.writeHead(200, json).end(half(record)),
  },
  "chunks that break off": {
    isApplied: "always",
    respond(response, record) {
      response.writeHead(200, json);
      response.write(half(record), () => setImmediate(close, response));
    },
  },
  "packed body that breaks off": {
    isApplied: "always",
    respond(response, record) {
      const packed = gzipSync(record);
      response.writeHead(200, { ...json, "content-encoding": "gzip", "content-length": packed.length });
      response.write(packed.subarray(0, packed.length / 2), () => setImmediate(close, response));
    },
  },
};

function fail(status: number, error: object = {}, headers: object = {}): Fault["respond"] {
  return (response) => response.writeHead(status, { ...json, ...headers }).end(JSON.stringify(error));
}

function sendHalf(response: ServerResponse, record: string, then: (response: ServerResponse) => void): void {
  response.writeHead(200, { ...json, "content-length": record.length });
  response.write(half(record), () => setImmediate(then, response));
}

function half(record: string): string {
  return record.slice(0, record.length / 2);
}

function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

function close(response: ServerResponse): void {
  response.socket?.destroy();
}
