import fc from "fast-check";
import { createServer } from "node:http";
import { isIP } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { SDKError } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import { certificate } from "../support/certificate.ts";
import { serveSecurely } from "./secure-server.ts";
import { nodeFetch } from "./node-fetch.ts";
import { serveProxy } from "./proxy-server.ts";
import { json, serve } from "../support/serve.ts";

// All of 127.0.0.0/8 is this machine on Linux; elsewhere only the first is.
const localAddress = process.platform === "linux" ? "127.0.0.7" : "127.0.0.1";

/** A server that responds with the address it is called from. */
async function serveCallers(): Promise<string> {
  const server = createServer(({ socket }, response) => response.end(socket.remoteAddress));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${Object(server.address()).port}`;
}

describe("localAddress", () => {
  test("is where calls by http: come from", async () => {
    expect(await (await nodeFetch({ localAddress })(await serveCallers())).text()).toBe(localAddress);
  });

  test("is where calls by https: come from, certificates trusted as before", async () => {
    const baseURL = await serveSecurely(({ socket }, response) => response.end(socket.remoteAddress));
    const fetch = nodeFetch({ localAddress, tls: { ca: certificate } });
    expect(await (await fetch(baseURL)).text()).toMatch(localAddress);
  });

  test.each(["http", "https"])("is where a proxy is called from: %s", async (scheme) => {
    const plain = await serve(json({}));
    const baseURL = scheme === "http" ? plain.baseURL : await serveSecurely((_, response) => response.end("{}"));
    const { address, callers } = await serveProxy();
    const fetch = nodeFetch({ localAddress, proxy: address, tls: { ca: certificate } });
    expect(await (await fetch(baseURL)).json()).toEqual({});
    expect(callers).toEqual([expect.stringContaining(localAddress)]);
  });

  test("that this machine does not have fails the call, as never sent", async () => {
    const { baseURL, requests } = await serve(json({}));
    const call = nodeFetch({ localAddress: "192.0.2.1" })(baseURL);
    await expect(call).rejects.toMatchObject({ cause: { code: expect.stringMatching(/^E/) } });
    expect(requests).toEqual([]);
  });

  test("must be an IP address: whatever else it is, is refused at once", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string(), fc.anything()), (value) => {
        const isAddress = value === undefined || (typeof value === "string" && isIP(value) > 0);
        const create = (): unknown => createNodeFetch(Object({ localAddress: value, proxy: false }));
        if (isAddress) expect(create).not.toThrow();
        else expect(create).toThrow(SDKError);
      }),
    );
    expect(() => createNodeFetch({ localAddress: "localhost" })).toThrow(
      'localAddress must be an IP address of this machine; got "localhost".',
    );
  });
});
