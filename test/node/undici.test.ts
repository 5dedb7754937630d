import { createSecureServer } from "node:http2";
import type { AddressInfo } from "node:net";
import { Agent, ProxyAgent, RetryHandler } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { SDKError } from "../../src/platform/errors.ts";
import { checkVersion } from "../../src/node/dispatcher.ts";
import { certificate, certificateKey } from "../support/certificate.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";
import { serveProxy } from "./proxy-server.ts";

describe("a dispatcher in fetchOptions", () => {
  test("takes the call, and stays open for those who made it", async () => {
    const { baseURL } = await serve(json({ id: "pet_1" }));
    const { address, received } = await serveProxy();
    const dispatcher = new ProxyAgent({ uri: address, proxyTunnel: true });
    onTestFinished(() => dispatcher.close());
    for (let round = 1; round <= 2; round++) {
      const fetch = nodeFetch();
      const client = new Petshop({ apiKey: "key", baseURL, fetch });
      await client.pet.retrieve("pet_1");
      await client.pet.retrieve("pet_1", { fetchOptions: { dispatcher } });
      fetch.close();
    }
    expect(received).toEqual([expect.stringContaining(`CONNECT ${new URL(baseURL).host}`)]);
  });

  test.each([[{}], [null], ["http://localhost:3128"]])("is refused where it is none: %j", async (dispatcher) => {
    const { baseURL, requests } = await serve(json({}));
    const client = new Petshop({ apiKey: "key", baseURL, fetch: nodeFetch(), fetchOptions: { dispatcher } });
    const call = client.pet.feed("pet_1");
    await expect(call).rejects.toThrow("must be an agent of the undici that is installed");
    await expect(call).rejects.toMatchObject({ name: "SDKError", attempts: 1, mayHaveBeenApplied: false });
    expect(requests).toEqual([]);
  });
});

describe("the version of undici", () => {
  test("may be the one that is here", () => {
    expect(() => checkVersion()).not.toThrow();
  });

  test("must not be one that calls its handlers by older names", () => {
    class OlderHandler {
      onConnect(): void {}
    }
    expect(() => checkVersion(OlderHandler.prototype)).toThrow(SDKError);
    expect(() => checkVersion(OlderHandler.prototype)).toThrow("npm install undici");
    expect(RetryHandler.prototype).toHaveProperty("onResponseStart");
  });
});

describe("servers that offer HTTP/2", () => {
  /** Tells the version by which it is spoken to, or, at `/silent`, nothing. */
  async function serveBoth(): Promise<string> {
    const server = createSecureServer({ cert: certificate, key: certificateKey, allowHTTP1: true });
    server.on("request", ({ httpVersion, url }, response) => {
      response.setHeader("content-type", "application/json");
      if (url !== "/silent") response.end(JSON.stringify({ httpVersion }));
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    onTestFinished(() => void server.close());
    return `https://localhost:${(server.address() as AddressInfo).port}`;
  }

  test("are spoken to in HTTP/1.1", async () => {
    const baseURL = await serveBoth();
    const { address } = await serveProxy();
    for (const proxy of [false, address] as const) {
      const response = await nodeFetch({ tls: { ca: certificate }, proxy })(baseURL, {});
      expect(await response.json()).toEqual({ httpVersion: "1.1" });
    }
  });

  test("are spoken to in it by an agent of yours that does so", async () => {
    const baseURL = await serveBoth();
    const dispatcher = new Agent({ allowH2: true, connections: 1, connect: { ca: certificate } });
    onTestFinished(() => dispatcher.destroy());
    const client = new Petshop({ apiKey: "key", baseURL, fetch: nodeFetch(), fetchOptions: { dispatcher } });
    const call = { method: "GET", path: "/" } as const;
    const calls = Array.from({ length: 20 }, () => client.request(call).withResponse());
    for (const { data, response } of await Promise.all(calls)) {
      expect(data).toEqual({ httpVersion: "2.0" });
      expect(response.headers.get("content-type")).toBe("application/json");
    }
    const silent = client.request({ ...call, path: "/silent" }, { timeout: 100, maxRetries: 0 });
    await expect(silent).rejects.toMatchObject({ name: "APIConnectionTimeoutError" });
    expect(await client.request(call)).toEqual({ httpVersion: "2.0" });
  });
});
