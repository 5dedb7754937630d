import type * as http from "node:http";
import * as https from "node:https";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { onTestFinished } from "vitest";
import { certificate, certificateKey } from "../support/certificate.ts";

/** A server by `https:` with a certificate of its own. */
export async function serveSecurely(handler: http.RequestListener): Promise<string> {
  const server = https.createServer({ cert: certificate, key: certificateKey }, handler);
  return `https://localhost:${await listen(server)}`;
}

/** Listens for the length of one test. Gives the port. */
export async function listen(server: http.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await promisify(server.close.bind(server))();
  });
  return (server.address() as AddressInfo).port;
}
