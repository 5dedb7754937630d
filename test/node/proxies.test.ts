import { describe, expect, onTestFinished, test, vi } from "vitest";
import { SDKError } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import { readProxies } from "../../src/node/proxies.ts";
import { certificate } from "../support/certificate.ts";
import { serveSecurely } from "./secure-server.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";
import { serveProxy } from "./proxy-server.ts";

describe("a proxy", () => {
  const login = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;

  test("forwards calls by http:, and learns its own password only", async () => {
    const server = await serve(json({ id: "pet_1" }));
    const { address, received } = await serveProxy();
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL, fetch: nodeFetch({ proxy: address }) });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect(received).toEqual([`GET ${server.baseURL}/v1/pets/pet_1 ${login}`]);
    expect(server.requests[0]?.headers).not.toHaveProperty("proxy-authorization");
    expect(server.requests[0]?.headers.host).toBe(new URL(server.baseURL).host);
  });

  test("tunnels calls by https:, and sees nothing of them", async () => {
    const baseURL = await serveSecurely((request, response) => response.end(JSON.stringify(request.headers)));
    const { address, received } = await serveProxy();
    const fetch = nodeFetch({ proxy: address, tls: { ca: certificate } });
    for (let call = 0; call < 3; call++) {
      const headers = await (await fetch(`${baseURL}/a`, { headers: { authorization: "Bearer key" } })).json();
      expect(headers).toMatchObject({ authorization: "Bearer key" });
      expect(headers).not.toHaveProperty("proxy-authorization");
    }
    expect(received).toEqual([`CONNECT ${new URL(baseURL).host} ${login}`]);
  });

  test("that refuses is named in the error", async () => {
    const { address } = await serveProxy(407);
    const call = nodeFetch({ proxy: address })("https://example.com", {});
    await expect(call).rejects.toMatchObject({ cause: { message: expect.stringContaining("407") } });
  });

  test.each<[string, number]>([
    ["", 1],
    ["other.example.com, 127.0.0.1:1", 1],
    ["other.example.com, 127.0.0.1", 0],
    ["*", 0],
  ])("comes from the environment, unless NO_PROXY is %j", async (exceptions, times) => {
    const server = await serve(json({}));
    const { address, received } = await serveProxy();
    vi.stubEnv("HTTP_PROXY", address);
    vi.stubEnv("NO_PROXY", exceptions);
    onTestFinished(() => void vi.unstubAllEnvs());
    await (await nodeFetch({ proxy: undefined })(server.baseURL, {})).text();
    await (await nodeFetch()(server.baseURL, {})).text();
    expect(received).toHaveLength(times);
  });

  test("is left out for a server by https: that NO_PROXY names, whose certificate is trusted all the same", async () => {
    const baseURL = await serveSecurely((_, response) => response.end("hello"));
    const { address, received } = await serveProxy();
    vi.stubEnv("HTTPS_PROXY", address);
    vi.stubEnv("NO_PROXY", "localhost");
    onTestFinished(() => void vi.unstubAllEnvs());
    const fetch = nodeFetch({ proxy: undefined, tls: { ca: certificate } });
    expect(await (await fetch(baseURL, {})).text()).toBe("hello");
    expect(received).toEqual([]);
  });

  test.each(["http", "https"])("has as many connections as wished, and they are kept: %s", async (protocol) => {
    const plain = await serve(json({}));
    const baseURL = protocol === "http" ? plain.baseURL : await serveSecurely((_, response) => response.end("{}"));
    const { address, sockets } = await serveProxy();
    const fetch = nodeFetch({ proxy: address, tls: { ca: certificate }, maxConnections: 2 });
    const calls = Array.from({ length: 10 }, async () => (await fetch(baseURL, {})).json());
    expect(await Promise.all(calls)).toHaveLength(10);
    expect(await sockets()).toBe(2);
  });

  test("takes its password from its address alone", async () => {
    const { address, received } = await serveProxy();
    const headers = { "proxy-authorization": "Basic mine" };
    const call = nodeFetch({ proxy: address })("http://localhost", { headers });
    await expect(call).rejects.toBeInstanceOf(TypeError);
    expect(received).toEqual([]);
  });

  test("may refuse calls by http:, too", async () => {
    const { address } = await serveProxy(407);
    const { baseURL } = await serve(json({}));
    const call = nodeFetch({ proxy: address })(baseURL, {});
    await expect(call).rejects.toMatchObject({
      message: "fetch failed",
      cause: { message: expect.stringContaining("407") },
    });
  });

  test.each<[unknown, string]>([
    ["http://localhost:3128", "createNodeFetch takes an object with its options, such as { proxy }."],
    [{ proxi: "http://localhost:3128" }, 'createNodeFetch has no option "proxi". Did you mean proxy?'],
  ])("is not passed by where it is given wrongly: %j", (options, message) => {
    expect(() => Reflect.apply(createNodeFetch, undefined, [options])).toThrow(new SDKError(message));
  });

  test.each(["nonsense at all", "socks5://localhost", ""])("must have an address: %j", (proxy) => {
    expect(() => createNodeFetch({ proxy })).toThrow("must be the URL of an HTTP proxy");
  });

  test("must be a text, or there would be none in silence", () => {
    expect(() => createNodeFetch(Object({ proxy: 3128 }))).toThrow("proxy must be a string or false; got 3128.");
  });
});

describe("variables", () => {
  const http_proxy = "http://a.example.com:1";
  const HTTPS_PROXY = "b.example.com";

  test.each<[Record<string, string>, [http: string, https: string] | undefined]>([
    [{}, undefined],
    [{ NO_PROXY: "x.com" }, undefined],
    [{ http_proxy }, ["http://a.example.com:1/", ""]],
    [{ HTTP_PROXY: "c.example.com:2", http_proxy }, ["http://a.example.com:1/", ""]],
    [{ HTTPS_PROXY }, ["", "http://b.example.com/"]],
    [{ HTTPS_PROXY, http_proxy }, ["http://a.example.com:1/", "http://b.example.com/"]],
    [{ HTTPS_PROXY: " " }, undefined],
  ])("%j: %j", (environment, expected) => {
    const proxies = readProxies(environment);
    expect(proxies && [proxies.httpProxy, proxies.httpsProxy]).toEqual(expected);
  });

  test("that are no address are named", () => {
    expect(() => readProxies({ http_proxy: "ftp://a" })).toThrow("HTTP_PROXY");
  });
});
