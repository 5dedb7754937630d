import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import { json, nowhere, serve } from "../support/serve.ts";
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
    const { host } = new URL(baseURL);
    const message = `Nothing was sent to ${host}: the server there speaks no TLS. Is its URL http:// in place of https://?`;
    await expect(feed(`https://${host}`)).rejects.toMatchObject({ ...refusal, message });
  });
});

test.each(["https://api.example.com", "http://api.example.com"])(
  "a proxy that refuses its credentials is not tried again, and the error says where they belong: %s",
  async (baseURL) => {
    const { address, received } = await serveProxy(407);
    const client = new Petshop({ apiKey: "key", baseURL, fetch: nodeFetch({ proxy: address }) }, fastClock());
    const message = expect.stringMatching(/^Nothing was sent to api\.example\.com: the proxy refuses the user name/);
    await expect(client.pet.feed("pet_1")).rejects.toMatchObject({ ...refusal, message });
    expect(received).toHaveLength(1);
  },
);

describe("a proxy that is down is named, not the API, and tried again", () => {
  const failure = { name: "APIConnectionError", attempts: 3, mayHaveBeenApplied: false };

  test.each(["https://api.example.com", "http://api.example.com"])("for %s", async (baseURL) => {
    const { host } = new URL(await nowhere());
    for (const scheme of ["http", "https"]) {
      const fetch = nodeFetch({ proxy: `${scheme}://user:secret@${host}` });
      const client = new Petshop({ apiKey: "key", baseURL, fetch }, fastClock());
      const error: unknown = await client.pet.feed("pet_1").catch((reason: unknown) => reason);
      expect(error).toMatchObject(failure);
      expect(String(error)).toContain(`No response from the proxy at ${host}: connect ECONNREFUSED`);
      expect(inspect(error)).not.toContain("secret");
    }
  });

  test.each(["HTTP_PROXY", "HTTPS_PROXY"])("also where %s names it", async (variable) => {
    const { host } = new URL(await nowhere());
    vi.stubEnv(variable, host);
    onTestFinished(() => void vi.unstubAllEnvs());
    const baseURL = "https://api.example.com";
    const client = new Petshop({ apiKey: "key", baseURL, fetch: nodeFetch({ proxy: undefined }) }, fastClock());
    await expect(client.pet.feed("pet_1")).rejects.toMatchObject({
      ...failure,
      message: expect.stringContaining(`No response from the proxy at ${host}`),
    });
  });
});

test("an API that is down beside a proxy that is not used is named itself", async () => {
  const baseURL = await nowhere();
  vi.stubEnv("HTTP_PROXY", await nowhere());
  vi.stubEnv("NO_PROXY", "127.0.0.1");
  onTestFinished(() => void vi.unstubAllEnvs());
  const client = new Petshop({ apiKey: "key", baseURL, fetch: nodeFetch({ proxy: undefined }) }, fastClock());
  await expect(client.pet.feed("pet_1")).rejects.toThrow(`No response from ${new URL(baseURL).host}: connect`);
});
