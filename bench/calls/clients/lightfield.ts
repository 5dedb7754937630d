import { Lightfield } from "lightfield-wootiv/lightfield";
import { createNodeFetch } from "lightfield-wootiv/node";
import type { NodeFetch } from "lightfield-wootiv/node";
import { id, key } from "./client.ts";
import type { Client, Connection } from "./client.ts";

/** This package, as it is by default. */
export const lightfield: Client = { collection: "/v1/accounts", connect };

/** This package over its transport for Node. */
export const lightfieldNode: Client = {
  collection: "/v1/accounts",
  connect: (baseURL, fetch) => connect(baseURL, fetch ?? createNodeFetch()),
};

function connect(baseURL: string, fetch?: typeof globalThis.fetch | NodeFetch): Connection {
  const { account } = new Lightfield({ apiKey: key, baseURL, fetch, pacing: false });
  const fields = { $name: "Acme", region: "eu-central-1", email: "owner@example.com" };
  return {
    retrieve: () => account.retrieve(id),
    list: () => account.list({ limit: 25 }),
    create: () => account.create({ fields }),
    walk: (concurrency) => account.list({ limit: 25 }, concurrency === undefined ? {} : { concurrency }),
  };
}
