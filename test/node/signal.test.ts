import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { hangUp, hangUpInBody, json, serve, stallInBody } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";

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

  test("ends the wait for a connection at once, and what waited is never sent", async () => {
    const { baseURL, requests } = await serve((response, { url }) => void (url === "/slow" || response.end("{}")));
    const fetch = nodeFetch({ maxConnections: 1 });
    const [slow, waiting] = [new AbortController(), new AbortController()];
    const first = fetch(`${baseURL}/slow`, { signal: slow.signal });
    const cancel = vi.fn();
    const body = new ReadableStream({ cancel });
    const second = fetch(`${baseURL}/never`, { method: "POST", body, signal: waiting.signal });
    waiting.abort("gone");
    await expect(second).rejects.toBe("gone");
    slow.abort("gone");
    await expect(first).rejects.toBe("gone");
    expect(await (await fetch(`${baseURL}/last`, {})).text()).toBe("{}");
    expect(requests.map(({ url }) => url)).not.toContain("/never");
    expect(cancel).toHaveBeenCalledOnce();
  });

  test.each<[string, Handler, (response: Response) => Promise<unknown>]>([
    ["its body is read", json({}), (response) => response.text()],
    ["its stream is read", json({}), (response) => response.arrayBuffer()],
    ["its body is cancelled", stallInBody, async (response) => response.body?.cancel()],
    ["its body breaks off", hangUpInBody, (response) => response.text()],
    ["it fails", hangUp, (response) => response.text()],
  ])("has no listener once %s", async (_, handler, read) => {
    const { baseURL } = await serve(handler);
    const { signal } = new AbortController();
    await nodeFetch()(baseURL, { signal })
      .then(read)
      .catch(() => {});
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
