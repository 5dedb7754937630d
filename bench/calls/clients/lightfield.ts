import type { ClientOptions } from "lightfield-wootiv";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { createNodeFetch } from "lightfield-wootiv/node";
import type { NodeFetch } from "lightfield-wootiv/node";
import { Agent } from "undici";
import { certificate } from "../../../test/support/certificate.ts";
import { id, key } from "./client.ts";
import type { Client, Connection } from "./client.ts";

/** This package, as it is by default but for its pacing. */
export const lightfield: Client = { collection: "/v1/accounts", connect };

/** With its pacing. */
export const lightfieldPaced: Client = {
  collection: "/v1/accounts",
  connect: (baseURL, fetch) => connect(baseURL, fetch, undefined, {}),
};

/** This package over its transport for Node. */
export const lightfieldNode: Client = {
  collection: "/v1/accounts",
  connect: (baseURL, fetch) => connect(baseURL, fetch ?? createNodeFetch({ tls: { ca: certificate } })),
};

/** The same in HTTP/2, over one connection. */
export const lightfieldHTTP2: Client = {
  collection: "/v1/accounts",
  connect: (baseURL) =>
    connect(baseURL, createNodeFetch(), new Agent({ allowH2: true, connections: 1, connect: { ca: certificate } })),
};

function connect(
  baseURL: string,
  fetch?: typeof globalThis.fetch | NodeFetch,
  dispatcher?: Agent,
  pacing: ClientOptions["pacing"] = false,
): Connection {
  const fetchOptions = dispatcher && { dispatcher };
  const { account } = new Lightfield({ apiKey: key, baseURL, fetch, fetchOptions, pacing });
  const fields = { $name: "Acme", region: "eu-central-1", email: "owner@example.com" };
  return {
    retrieve: () => account.retrieve(id),
    list: () => account.list({ limit: 25 }),
    create: () => account.create({ fields }),
    walk: (concurrency) => account.list({ limit: 25 }, concurrency === undefined ? {} : { concurrency }),
  };
}
