import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { SDKError } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import type { NodeFetchOptions } from "../../src/node.ts";
import { certificate } from "../support/certificate.ts";
import { serveSecurely } from "./secure-server.ts";
import { Petshop } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";
import { serveProxy } from "./proxy-server.ts";

describe("connections", () => {
  test("are kept for the next call", async () => {
    const server = await serve(json({}));
    const fetch = nodeFetch();
    for (let call = 0; call < 5; call++) await (await fetch(server.baseURL, {})).text();
    expect(await server.sockets()).toBe(1);
  });

  test.each<[string, Record<string, string>]>([
    ["keeps them for seconds", { "keep-alive": "timeout=60" }],
    ["does not say how long it keeps them", { connection: "keep-alive" }],
  ])("are closed once they are idle, with a server that %s", async (_, headers) => {
    const server = await serve(json({}, 200, headers));
    const fetch = nodeFetch({ keepAlive: 10 });
    await (await fetch(server.baseURL, {})).text();
    await vi.waitFor(async () => expect(await server.sockets()).toBe(0));
  });

  test.each(["directly", "through a proxy"])("are not kept at all, if you wish, %s", async (way) => {
    const server = await serve(json({}));
    const proxy = way === "directly" ? false : (await serveProxy()).address;
    const fetch = nodeFetch({ keepAlive: 0, proxy });
    for (let call = 0; call < 3; call++) expect(await (await fetch(server.baseURL, {})).json()).toEqual({});
    expect(server.requests[0]?.headers.connection).toBe("close");
    await vi.waitFor(async () => expect(await server.sockets()).toBe(0));
  });

  test.each<[NodeFetchOptions]>([
    [{ maxConnections: 0 }],
    [{ maxConnections: -1 }],
    [{ maxConnections: 1.5 }],
    [{ maxConnections: NaN }],
    [{ keepAlive: -1 }],
    [{ keepAlive: -Infinity }],
    [{ keepAlive: NaN }],
  ])("cannot be had with %j", (options) => {
    const [[name, value] = []] = Object.entries(options);
    const refused = expect(() => createNodeFetch(options));
    refused.toThrow(SDKError);
    refused.toThrow(new RegExp(`^${name} must be .*; got ${value}\\.$`));
  });

  test.each([2 ** 32, Infinity])(
    "are kept for longer than a timer can count, if you wish: %s ms",
    async (keepAlive) => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      onTestFinished(() => void vi.useRealTimers());
      const sockets = new Set<unknown>();
      const { baseURL } = await serve((response) => {
        sockets.add(response.socket);
        response.writeHead(200, { connection: "keep-alive" }).end("{}");
      });
      const fetch = nodeFetch({ keepAlive });
      for (let call = 0; call < 2; call++) {
        await (await fetch(baseURL, {})).text();
        await vi.advanceTimersByTimeAsync(3_600_000);
      }
      expect(sockets.size).toBe(1);
    },
  );

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

  test("are closed at the end of a block, and may be closed again", async () => {
    const server = await serve(json({}));
    const fetch = nodeFetch();
    {
      await using used = fetch;
      await (await used(server.baseURL, {})).text();
    }
    await vi.waitFor(async () => expect(await server.sockets()).toBe(0));
    await expect(fetch(server.baseURL, {})).rejects.toThrow("has been closed");
    await expect(fetch.close()).resolves.toBeUndefined();
  });

  test("are not closed by the client that uses them", async () => {
    const server = await serve(json({ id: "pet_1" }));
    const fetch = nodeFetch();
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL, fetch });
    await client.pet.retrieve("pet_1");
    await client.close();
    await (await fetch(server.baseURL, {})).text();
    expect(await server.sockets()).toBe(1);
  });

  test("that are closed end the calls in flight, and there are no more", async () => {
    const { baseURL } = await serve((response, { url }) => void (url === "/stall" || response.write("{")));
    const fetch = nodeFetch();
    const body = (await fetch(baseURL, {})).text();
    const calls = [fetch(`${baseURL}/stall`, {}), body];
    fetch.close();
    for (const call of calls) await expect(call).rejects.toBeInstanceOf(TypeError);
    await expect(fetch(baseURL, {})).rejects.toThrow("has been closed");
  });

  test("that are closed fail a client's later writes at once, as never sent", async () => {
    const { baseURL, requests } = await serve(json({}));
    const [fetch, clock] = [nodeFetch(), fastClock()];
    const client = new Petshop({ apiKey: "key", baseURL, fetch }, clock);
    fetch.close();
    const call = client.pet.feed("pet_1", { food: "hay" });
    await expect(call).rejects.toMatchObject({ name: "SDKError", attempts: 1, mayHaveBeenApplied: false });
    expect([clock.waits, requests]).toEqual([[], []]);
  });

  test.each([
    [0, "APIConnectionError", 1],
    [2, "SDKError", 2],
  ])(
    "that are closed leave open whether a write in flight was applied: maxRetries %i",
    async (maxRetries, name, attempts) => {
      const fetch = nodeFetch();
      const { baseURL, requests } = await serve(() => fetch.close());
      const client = new Petshop({ apiKey: "key", baseURL, fetch, maxRetries }, fastClock());
      const call = client.pet.feed("pet_1", { food: "hay" });
      await expect(call).rejects.toMatchObject({ name, attempts, mayHaveBeenApplied: true });
      expect(requests).toHaveLength(1);
    },
  );

  test("that are idle let the program end", async () => {
    const { baseURL } = await serve(json({ id: 1 }, 200, { "keep-alive": "timeout=600" }));
    const program = `
      const { createNodeFetch } = await import(${JSON.stringify(new URL("../../src/node.ts", import.meta.url).href)});
      const fetch = createNodeFetch({ keepAlive: 600_000, proxy: false });
      console.log(await (await fetch(${JSON.stringify(baseURL)}, {})).text());`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
    expect(stdout).toBe('{"id":1}\n');
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

describe("TLS", () => {
  test("a certificate that nobody vouches for is refused; the option `tls` says whom to trust", async () => {
    const baseURL = await serveSecurely((_, response) => response.end("hello"));
    await expect(nodeFetch()(baseURL, {})).rejects.toMatchObject({ cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } });
    expect(await (await nodeFetch({ tls: { ca: certificate } })(baseURL, {})).text()).toBe("hello");
  });
});
