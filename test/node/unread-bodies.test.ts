import { Readable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { serve } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";

describe("a body that is not read", () => {
  const size = 64 * 1024 * 1024;

  /** Responds to `/large` with 64 MiB, as fast as they are taken, and everything else with `{}`. */
  async function serveMuch(): Promise<{ baseURL: string; isSent: () => boolean; sockets: () => Promise<number> }> {
    let isSent = false;
    const { baseURL, sockets } = await serve((response, { url }) => {
      if (url !== "/large") return response.end("{}");
      response.on("finish", () => (isSent = true));
      return Readable.from(Array.from({ length: 64 }, () => Buffer.alloc(size / 64))).pipe(response);
    });
    return { baseURL, sockets, isSent: () => isSent };
  }

  test.each<[string, (response: Response) => Promise<unknown>]>([
    ["from the start", async () => {}],
    ["any further", async (response) => response.body?.getReader().read()],
  ])("%s is held back", async (_, begin) => {
    const { baseURL, isSent } = await serveMuch();
    const fetch = nodeFetch();
    await begin(await fetch(`${baseURL}/large`, {}));
    // While these come and go, all of it would come as well, were it not held back.
    for (let call = 0; call < 500; call++) await (await fetch(baseURL, {})).text();
    expect(isSent()).toBe(false);
  });

  test.each<[string, (response: Response) => Promise<number>]>([
    ["as a text", async (response) => (await response.text()).length],
    ["as bytes", async (response) => (await response.arrayBuffer()).byteLength],
  ])("can be read later, %s", async (_, read) => {
    const { baseURL } = await serveMuch();
    const fetch = nodeFetch();
    const response = await fetch(`${baseURL}/large`, {});
    for (let call = 0; call < 5; call++) await (await fetch(baseURL, {})).text();
    expect(await read(response)).toBe(size);
  });

  test("gives back its connection when it is cancelled", async () => {
    const { baseURL, isSent } = await serveMuch();
    const fetch = nodeFetch({ maxConnections: 1 });
    await (await fetch(`${baseURL}/large`, {})).body?.cancel();
    expect(await (await fetch(baseURL, {})).text()).toBe("{}");
    expect(isSent()).toBe(false);
  });

  test("breaks off with its signal", async () => {
    const { baseURL, sockets } = await serveMuch();
    const controller = new AbortController();
    const response = await nodeFetch()(`${baseURL}/large`, { signal: controller.signal });
    controller.abort("enough");
    await expect(response.text()).rejects.toBe("enough");
    await vi.waitFor(async () => expect(await sockets()).toBe(0));
  });
});
