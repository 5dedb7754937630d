import * as http from "node:http";
import * as https from "node:https";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createNodeFetch } from "../../src/node.ts";
import type { NodeFetch, NodeFetchOptions } from "../../src/node.ts";
import { findProxy } from "../../src/node/proxy.ts";
import { certificate, certificateKey } from "../support/certificate.ts";
import { Petshop } from "../support/client.ts";
import { json, serve } from "../support/serve.ts";
import { readWire } from "../support/wire.ts";
import type { Handler } from "../support/serve.ts";

/** A transport for the length of one test, by default one that heeds no variable. */
function nodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const fetch = createNodeFetch({ proxy: false, ...options });
  onTestFinished(() => fetch.close());
  return fetch;
}

describe("an answer", () => {
  test("is a Response", async () => {
    const { baseURL } = await serve(json({ id: 1 }, 201, { "x-a": "b", "set-cookie": "c=d" }));
    const response = await nodeFetch()(`${baseURL}/x?y`, {});
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 201, statusText: "Created", ok: true, redirected: false });
    expect(response.url).toBe(`${baseURL}/x?y`);
    expect([response.headers.get("X-A"), response.headers.getSetCookie()]).toEqual(["b", ["c=d"]]);
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ id: 1 });
    expect(response.bodyUsed).toBe(true);
  });

  const text = "grüße ☕".repeat(20_000);
  const readings: Record<string, (response: Response) => Promise<unknown>> = {
    text: (response) => response.text(),
    bytes: async (response) => new TextDecoder().decode(await response.bytes()),
    arrayBuffer: async (response) => new TextDecoder().decode(await response.arrayBuffer()),
    blob: async (response) => (await response.blob()).text(),
    clone: async (response) => response.clone().text(),
    "its stream": (response) => new Response(response.body).text(),
  };

  test.each(Object.entries(readings))("can be read by %s, but once", async (_, read) => {
    const { baseURL } = await serve((response) => response.end(text));
    const response = await nodeFetch()(baseURL, {});
    expect(await read(response)).toBe(text);
    if (read === readings["clone"]) await response.text();
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toBeInstanceOf(TypeError);
    await expect(response.arrayBuffer()).rejects.toBeInstanceOf(TypeError);
  });

  test("leaves out a byte order mark", async () => {
    const { baseURL } = await serve((response) => response.end("\ufeff{}"));
    expect(await (await nodeFetch()(baseURL, {})).json()).toEqual({});
  });

  test.each<[string, RequestInit, number]>([
    ["204", {}, 204],
    ["304", {}, 304],
    ["HEAD", { method: "HEAD" }, 200],
  ])("to %s has no body, and frees its connection", async (_, init, status) => {
    const server = await serve((response) => response.writeHead(status).end());
    const fetch = nodeFetch();
    for (let call = 0; call < 3; call++) expect((await fetch(server.baseURL, init)).body).toBeNull();
    expect(await server.sockets()).toBe(1);
  });
});

describe("a packed answer is unpacked", () => {
  const content = Buffer.from(JSON.stringify({ id: "x".repeat(100_000) }));

  test.each<[string, Buffer]>([
    ["gzip", zlib.gzipSync(content)],
    ["X-GZIP", zlib.gzipSync(content)],
    ["br", zlib.brotliCompressSync(content)],
    ["deflate", zlib.deflateSync(content)],
    ["deflate", zlib.deflateRawSync(content)],
    ["zstd", zlib.zstdCompressSync(content)],
    ["gzip, br", zlib.brotliCompressSync(zlib.gzipSync(content))],
  ])("from %s", async (encoding, packed) => {
    const { baseURL, requests } = await serve((response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(packed);
    });
    const fetch = nodeFetch();
    expect(await (await fetch(baseURL, {})).text()).toBe(content.toString());
    expect(Buffer.from(await (await fetch(baseURL, {})).arrayBuffer())).toEqual(content);
    expect(requests[0]?.headers["accept-encoding"]).toBe("gzip, deflate, br, zstd");
  });

  test("and one that breaks off is an error, not a shorter text", async () => {
    const packed = zlib.gzipSync(content);
    const { baseURL } = await serve((response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(packed.subarray(0, packed.length / 2));
    });
    await expect((await nodeFetch()(baseURL, {})).text()).rejects.toThrow("terminated");
  });

  test("but one that is packed in an unknown way is handed on as it is", async () => {
    const { baseURL } = await serve((response) => response.writeHead(200, { "content-encoding": "rot13" }).end("nqn"));
    expect(await (await nodeFetch()(baseURL, {})).text()).toBe("nqn");
  });
});

describe("a body", () => {
  const form = new FormData();
  form.append('a "b"\n', "one\ntwo");
  form.append("file", new File(["ä"], 'x".txt', { type: "text/plain" }));

  test.each<[string, NonNullable<RequestInit["body"]>, string, string | undefined]>([
    ["a text", "ä", "ä", "2"],
    ["bytes", new Uint8Array([97, 98]).subarray(1), "b", "1"],
    ["a buffer", new Uint8Array([97, 98]).buffer, "ab", "2"],
    ["a blob", new Blob(["ä"]), "ä", "2"],
    ["parameters", new URLSearchParams({ a: "b c" }), "a=b+c", "5"],
    ["a stream", new Blob(["ä"]).stream(), "ä", undefined],
  ])("can be %s", async (_, body, sent, length) => {
    const { baseURL, requests } = await serve(json({}));
    await (await nodeFetch()(baseURL, { method: "POST", body })).text();
    expect(Buffer.from(requests[0]?.body ?? "", "latin1").toString()).toBe(sent);
    expect(requests[0]?.headers["content-length"]).toBe(length);
    expect(requests[0]?.headers["transfer-encoding"]).toBe(length === undefined ? "chunked" : undefined);
  });

  test("can be a form, whose length is told", async () => {
    const { baseURL, requests } = await serve(json({}));
    await (await nodeFetch()(baseURL, { method: "POST", body: form })).text();
    const [request] = requests;
    expect(request?.headers["content-length"]).toBe(String(request?.body.length));
    expect(request && (await readWire(request)).body).toEqual([
      { name: 'a "b"\r\n', content: "one\r\ntwo" },
      { name: "file", filename: 'x".txt', type: "text/plain", content: "ä" },
    ]);
  });

  test.each([
    ["POST", "0"],
    ["PUT", "0"],
    ["GET", undefined],
    ["DELETE", undefined],
  ])("that is missing has a length for %s: %s", async (method, length) => {
    const { baseURL, requests } = await serve(json({}));
    await (await nodeFetch()(baseURL, { method })).text();
    expect(requests[0]?.headers["content-length"]).toBe(length);
    expect(requests[0]?.headers).not.toHaveProperty("transfer-encoding");
  });

  test("whose stream fails ends the request", async () => {
    const { baseURL } = await serve(json({}));
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("the disk is gone")) });
    await expect(nodeFetch()(baseURL, { method: "POST", body: broken })).rejects.toMatchObject({
      message: "fetch failed",
      cause: { message: "the disk is gone" },
    });
  });
});

describe("the signal", () => {
  const reasons = [new Error("enough"), "enough", undefined, null, 0];

  test.each(reasons)("ends a request before the headers, with its reason: %s", async (reason) => {
    const controller = new AbortController();
    const { baseURL } = await serve(() => controller.abort(reason));
    const outcome = await nodeFetch()(baseURL, { signal: controller.signal }).catch((error: unknown) => error);
    expect(outcome).toBe(controller.signal.reason);
  });

  test.each(reasons)("ends one in the body, with its reason: %s", async (reason) => {
    for (const read of ["text", "arrayBuffer"] as const) {
      const { baseURL } = await serve((response) => response.writeHead(200).write("a"));
      const controller = new AbortController();
      const response = await nodeFetch()(baseURL, { signal: controller.signal });
      const body = response[read]();
      controller.abort(reason);
      await expect(body).rejects.toBe(controller.signal.reason);
    }
  });

  test("that is aborted already lets nothing be sent", async () => {
    const { baseURL, requests } = await serve(json({}));
    await expect(nodeFetch()(baseURL, { signal: AbortSignal.abort("no") })).rejects.toBe("no");
    expect(requests).toEqual([]);
  });
});

describe("connections", () => {
  test("are kept for the next call", async () => {
    const server = await serve(json({}));
    const fetch = nodeFetch();
    for (let call = 0; call < 5; call++) await (await fetch(server.baseURL, {})).text();
    expect(await server.sockets()).toBe(1);
  });

  test("are closed once they are idle", async () => {
    const server = await serve(json({}));
    const fetch = nodeFetch({ keepAlive: 10 });
    await (await fetch(server.baseURL, {})).text();
    await vi.waitFor(async () => expect(await server.sockets()).toBe(0));
  });

  test("are not closed under a call that takes longer", async () => {
    const server = await serve((response) => void setTimeout(() => response.end("late"), 100));
    expect(await (await nodeFetch({ keepAlive: 10 })(server.baseURL, {})).text()).toBe("late");
  });

  test("are at most as many as wished", async () => {
    const server = await serve(json({}));
    const fetch = nodeFetch({ maxConnections: 2 });
    const calls = Array.from({ length: 10 }, async () => (await fetch(server.baseURL, {})).json());
    expect(await Promise.all(calls)).toHaveLength(10);
    expect(await server.sockets()).toBe(2);
  });

  test("are closed by close()", async () => {
    const server = await serve(json({}));
    const fetch = nodeFetch();
    await (await fetch(server.baseURL, {})).text();
    fetch.close();
    await vi.waitFor(async () => expect(await server.sockets()).toBe(0));
  });
});

test.each<[string, RequestInit]>([
  ["a header", { headers: { "x-a": "b\r\nx-c: d" } }],
  ["a header's name", { headers: { "x-a: b\r\nx-c": "d" } }],
  ["the method", { method: "GET /x HTTP/1.1\r\nx-c: d\r\n\r\n" }],
])("nothing can be smuggled in by %s", async (_, init) => {
  const { baseURL, requests } = await serve(json({}));
  await expect(nodeFetch()(baseURL, init)).rejects.toBeInstanceOf(TypeError);
  expect(requests).toEqual([]);
});

describe("what it does not do is said", () => {
  test.each<[RequestInit, string, string]>([
    [{ redirect: "follow" }, "http://localhost", "follows no redirect"],
    [{}, "ftp://localhost", "ftp:"],
  ])("%j to %s", async (init, url, message) => {
    await expect(nodeFetch()(url, init)).rejects.toThrow(message);
  });
});

/** A server by `https:` with a certificate of its own. */
async function serveSecurely(handler: http.RequestListener): Promise<string> {
  const server = https.createServer({ cert: certificate, key: certificateKey }, handler);
  return `https://localhost:${await listen(server)}`;
}

async function listen(server: http.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await promisify(server.close.bind(server))();
  });
  return (server.address() as AddressInfo).port;
}

describe("TLS", () => {
  test("a certificate that nobody vouches for is refused; the option `tls` says whom to trust", async () => {
    const baseURL = await serveSecurely((_, response) => response.end("hello"));
    await expect(nodeFetch()(baseURL, {})).rejects.toMatchObject({ cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } });
    expect(await (await nodeFetch({ tls: { ca: certificate } })(baseURL, {})).text()).toBe("hello");
  });
});

/** A proxy that forwards and tunnels, and remembers what it was asked. */
async function serveProxy(refusal?: number): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  const note = ({ method, url, headers }: http.IncomingMessage): void => {
    asked.push(`${method} ${url} ${headers["proxy-authorization"] ?? "-"}`);
  };
  const proxy = http.createServer((request, response) => {
    note(request);
    const { "proxy-authorization": _, ...headers } = request.headers;
    const onward = http.request(request.url ?? "", { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  proxy.on("connect", (request: http.IncomingMessage, socket) => {
    note(request);
    if (refusal !== undefined) return socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const [host, port] = (request.url ?? "").split(":");
    const onward = connect(Number(port), host, () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
    socket.pipe(onward).pipe(socket);
  });
  return { address: `http://user:p%40ss@localhost:${await listen(proxy)}`, asked };
}

describe("a proxy", () => {
  const login = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;

  test("forwards calls by http:, and learns its own password only", async () => {
    const server = await serve(json({ id: "pet_1" }));
    const { address, asked } = await serveProxy();
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL, fetch: nodeFetch({ proxy: address }) });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect(asked).toEqual([`GET ${server.baseURL}/v1/pets/pet_1 ${login}`]);
    expect(server.requests[0]?.headers).not.toHaveProperty("proxy-authorization");
    expect(server.requests[0]?.headers.host).toBe(new URL(server.baseURL).host);
  });

  test("tunnels calls by https:, and sees nothing of them", async () => {
    const baseURL = await serveSecurely((request, response) => response.end(JSON.stringify(request.headers)));
    const { address, asked } = await serveProxy();
    const fetch = nodeFetch({ proxy: address, tls: { ca: certificate } });
    for (let call = 0; call < 3; call++) {
      const headers = await (await fetch(`${baseURL}/a`, { headers: { authorization: "Bearer key" } })).json();
      expect(headers).toMatchObject({ authorization: "Bearer key" });
      expect(headers).not.toHaveProperty("proxy-authorization");
    }
    expect(asked).toEqual([`CONNECT ${new URL(baseURL).host} ${login}`]);
  });

  test("that refuses is told of", async () => {
    const { address } = await serveProxy(407);
    const call = nodeFetch({ proxy: address })("https://example.com", {});
    await expect(call).rejects.toMatchObject({ cause: { message: expect.stringContaining("407") } });
  });

  test("comes from the environment", async () => {
    const server = await serve(json({}));
    const { address, asked } = await serveProxy();
    vi.stubEnv("HTTP_PROXY", address);
    vi.stubEnv("NO_PROXY", "");
    onTestFinished(() => void vi.unstubAllEnvs());
    await (await nodeFetch({ proxy: undefined })(server.baseURL, {})).text();
    await (await nodeFetch()(server.baseURL, {})).text();
    expect(asked).toHaveLength(1);
  });

  test.each(["nonsense at all", "socks5://localhost", ""])("must have an address: %j", (proxy) => {
    expect(() => createNodeFetch({ proxy })).toThrow("must be the address of an HTTP proxy");
  });
});

describe("variables", () => {
  const http_proxy = "http://a.example.com:1";
  const HTTPS_PROXY = "b.example.com";

  test.each<[string, Record<string, string>, string | undefined]>([
    ["http://x.com", {}, undefined],
    ["http://x.com", { http_proxy }, "http://a.example.com:1/"],
    ["http://x.com", { HTTP_PROXY: "c.example.com:2", http_proxy }, "http://a.example.com:1/"],
    ["http://x.com", { HTTPS_PROXY }, undefined],
    ["https://x.com", { HTTPS_PROXY }, "http://b.example.com/"],
    ["https://x.com", { http_proxy }, undefined],
    ["https://x.com", { HTTPS_PROXY: " " }, undefined],
    ["http://x.com", { http_proxy, NO_PROXY: "*" }, undefined],
    ["http://x.com", { http_proxy, NO_PROXY: "y.com, x.com" }, undefined],
    ["http://X.com", { http_proxy, no_proxy: ".x.COM" }, undefined],
    ["http://a.x.com", { http_proxy, no_proxy: "x.com" }, undefined],
    ["http://a.x.com", { http_proxy, no_proxy: "*.x.com" }, undefined],
    ["http://ax.com", { http_proxy, no_proxy: "x.com" }, "http://a.example.com:1/"],
    ["http://x.com", { http_proxy, no_proxy: "x.com:80" }, undefined],
    ["http://x.com:8080", { http_proxy, no_proxy: "x.com:80" }, "http://a.example.com:1/"],
    ["http://[::1]:80", { http_proxy, no_proxy: "[::1]" }, undefined],
  ])("%s with %j: %s", (server, environment, expected) => {
    expect(findProxy(new URL(server), environment)?.href).toBe(expected);
  });

  test("that are no address are named", () => {
    expect(() => findProxy(new URL("http://x.com"), { http_proxy: "ftp://a" })).toThrow("HTTP_PROXY");
  });
});

test("a connection that breaks is an error whose cause says why", async () => {
  const half: Handler = (response) => {
    response.writeHead(200, { "content-length": 10 }).write("a", () => response.socket?.resetAndDestroy());
  };
  const { baseURL } = await serve(half);
  const response = await nodeFetch()(baseURL, {});
  await expect(response.text()).rejects.toMatchObject({ message: "terminated", cause: { code: "ECONNRESET" } });
});
