/** Measures the greatest memory that a response takes which is larger than `maxResponseSize`, against the limit. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { createNodeFetch } from "lightfield-wootiv/node";

const MiB = 2 ** 20;
const allowance = 64; // MiB above the limit

/** Bodies, all of them larger than any limit here. */
const bodies: Record<string, RequestListener> = {
  "as it is": (_, response) => void large(Buffer.alloc(64 * 1024, "x")).pipe(response),
  packed(_, response) {
    response.setHeader("content-encoding", "gzip");
    large(Buffer.alloc(64 * 1024, "x"))
      .pipe(createGzip())
      .pipe(response);
  },
  "in small chunks"(_, response) {
    large(Buffer.from("1\r\nx\r\n".repeat(4096)), 64).pipe(response.socket ?? response, { end: false });
    response.writeHead(200, { "transfer-encoding": "chunked" }).flushHeaders();
  },
};

function large(piece: Buffer, MiBs = 600): Readable {
  let left = MiBs * MiB;
  const source = new Readable({
    read() {
      left -= piece.length;
      source.push(left > 0 ? piece : null);
    },
  });
  return source;
}

const limits = { "as it is": 256, packed: 256, "in small chunks": 4 };

async function compare(): Promise<void> {
  let isWithin = true;
  for (const [name, body] of Object.entries(bodies)) {
    const server = createServer(body).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    for (const transport of ["global fetch", "createNodeFetch()"]) {
      const limit = limits[name as keyof typeof limits];
      const worker = fork(import.meta.filename, [transport, `http://127.0.0.1:${port}`, String(limit)]);
      const [{ taken, error }] = await once(worker, "message");
      isWithin &&= taken <= limit + allowance && error === "APIResponseLostError";
      console.log(`${name}, ${transport}: ${taken} MiB for a limit of ${limit} MiB, ${error}`);
    }
    server.closeAllConnections();
    server.close();
  }
  process.exitCode = isWithin ? 0 : 1;
}

/** In a process of its own, which has done some work before: what loading and garbage take is not of the size. */
async function measure(transport: string, baseURL: string, limit: number): Promise<void> {
  const fetch = transport === "global fetch" ? globalThis.fetch : createNodeFetch();
  const client = new Lightfield({ apiKey: "key", baseURL, fetch });
  await client.account.list({}, { maxResponseSize: Math.min(limit, 16) * MiB }).catch(() => {});
  const before = process.resourceUsage().maxRSS;
  const error = await client.account.list({}, { maxResponseSize: limit * MiB }).catch((reason: Error) => reason.name);
  process.send?.({ taken: Math.round((process.resourceUsage().maxRSS - before) / 1024), error });
  process.exit();
}

const [, , transport, baseURL = "", limit] = process.argv;
await (transport === undefined ? compare() : measure(transport, baseURL, Number(limit)));
