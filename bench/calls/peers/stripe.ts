import Stripe from "stripe";
import { id, key, newRecord } from "../clients/client.ts";
import type { Client } from "../clients/client.ts";

/** Over node:http, its default on Node; with a fetch of ours it goes over that. */
export const client: Client = {
  collection: "/v1/customers",
  connect(baseURL, fetch) {
    const { hostname: host, port } = new URL(baseURL);
    const httpClient = fetch && Stripe.createFetchHttpClient(fetch);
    const { customers } = new Stripe(key, { protocol: "http", host, port, ...(httpClient && { httpClient }) });
    return {
      retrieve: () => customers.retrieve(id),
      list: () => customers.list({ limit: 25 }),
      create: () => customers.create(newRecord),
      walk: () => customers.list({ limit: 25 }),
    };
  },
};
