import { describe, expect, test } from "vitest";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";
import { serveProxy } from "./proxy-server.ts";
import { serveSecurely } from "./secure-server.ts";

/** Nothing was sent, and another attempt would fail alike. */
const refusal = { name: "APIConnectionError", attempts: 1, mayHaveBeenApplied: false };

describe.each([
  ["the global fetch", (): undefined => undefined],
  ["the transport for Node", nodeFetch],
])("over %s", (_, createFetch) => {
  function feed(baseURL: string): Promise<unknown> {
    const client = new Petshop({ apiKey: "key", baseURL, fetch: createFetch() }, fastClock());
    return Promise.resolve(client.pet.feed("pet_1"));
  }

  test("a certificate that nobody vouches for is not tried again", async () => {
    const baseURL = await serveSecurely((_, response) => response.end("{}"));
    await expect(feed(baseURL)).rejects.toMatchObject(refusal);
  });

  test("a server that does not speak TLS is not tried again", async () => {
    const { baseURL } = await serve(json({}));
    await expect(feed(baseURL.replace("http:", "https:"))).rejects.toMatchObject(refusal);
  });
});

test.each(["https://api.example.com", "http://api.example.com"])(
  "a proxy that refuses its credentials is not tried again: %s",
  async (baseURL) => {
    const { address, received } = await serveProxy(407);
    const client = new Petshop({ apiKey: "key", baseURL, fetch: nodeFetch({ proxy: address }) }, fastClock());
    await expect(client.pet.feed("pet_1")).rejects.toMatchObject({ ...refusal, name: expect.any(String) });
    expect(received).toHaveLength(1);
  },
);
