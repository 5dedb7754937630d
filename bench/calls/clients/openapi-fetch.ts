import createClient from "openapi-fetch";
import { id, key, newRecord } from "./client.ts";
import type { Client } from "./client.ts";

/** As openapi-typescript prints them. */
interface Paths {
  "/v1/accounts": {
    get: { parameters: { query: { limit: number } }; responses: { 200: JSONResponse } };
    post: {
      parameters: {};
      requestBody: { content: { "application/json": object } };
      responses: { 201: JSONResponse };
    };
  };
  "/v1/accounts/{id}": { get: { parameters: { path: { id: string } }; responses: { 200: JSONResponse } } };
}

interface JSONResponse {
  content: { "application/json": object };
}

/** Without retries, timeout, key and pages: none of them is in its price. */
export const openapiFetch: Client = {
  collection: "/v1/accounts",
  connect(baseUrl, fetch) {
    const client = createClient<Paths>({
      baseUrl,
      headers: { authorization: `Bearer ${key}` },
      ...(fetch && { fetch }),
    });
    return {
      retrieve: () => client.GET("/v1/accounts/{id}", { params: { path: { id } } }),
      list: () => client.GET("/v1/accounts", { params: { query: { limit: 25 } } }),
      create: () =>
        client.POST("/v1/accounts", { body: newRecord, headers: { "idempotency-key": crypto.randomUUID() } }),
    };
  },
};
