import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { certificate } from "../support/certificate.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";
import { serveSecurely } from "./secure-server.ts";

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

  test("that are closed end the calls in flight, and there are no more", async () => {
    const { baseURL } = await serve((response, { url }) => void (url === "/stall" || response.write("{")));
    const fetch = nodeFetch();
    const body = (await fetch(baseURL, {})).text();
    const calls = [fetch(`${baseURL}/stall`, {}), body];
    fetch.close();
    for (const call of calls) await expect(call).rejects.toBeInstanceOf(TypeError);
    await expect(fetch(baseURL, {})).rejects.toMatchObject({ cause: { code: "UND_ERR_DESTROYED" } });
  });

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
