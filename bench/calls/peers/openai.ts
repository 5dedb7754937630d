import OpenAI from "openai";
import { id, key, newRecord } from "../clients/client.ts";
import type { Client } from "../clients/client.ts";

/** Sends no idempotency key by itself, so the key goes as a header. */
export const client: Client = {
  collection: "/v1/vector_stores",
  connect(baseURL, fetch) {
    const { vectorStores } = new OpenAI({ apiKey: key, baseURL: `${baseURL}/v1`, fetch });
    return {
      retrieve: () => vectorStores.retrieve(id),
      list: () => vectorStores.list({ limit: 25 }),
      create: () => vectorStores.create(newRecord, { headers: { "Idempotency-Key": crypto.randomUUID() } }),
      walk: () => vectorStores.list({ limit: 25 }),
    };
  },
};
