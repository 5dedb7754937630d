import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { cancel, complete, create, done, failureOf, serveUploads } from "../support/file-servers.ts";
import { inTurn, json, stall } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { chunks, content } from "../support/files.ts";
import type { UploadFaults } from "../support/file-servers.ts";

describe("signal, deadline and timeout", () => {
  const reason = new Error("the user left");

  /** Resolves when the API receives the cancellation of the upload. */
  function untilCancelled(): { cancel: Handler; cancelled: Promise<void> } {
    let notice = (): void => {};
    const cancelled = new Promise<void>((resolve) => (notice = resolve));
    return { cancelled, cancel: (...arrived) => (notice(), json({ id: "fil_1" })(...arrived)) };
  }

  test("an abort ends it at once; the cancelling goes on in the background", async () => {
    const controller = new AbortController();
    const { cancel: slowly, cancelled } = untilCancelled();
    const put: Handler = () => controller.abort(reason);
    const { client, steps } = await serveUploads({ put, cancel: slowly });
    const error = await failureOf(client.file.upload(new Blob([content]), {}, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "APIUserAbortError", cause: reason, attempts: 2, mayHaveBeenApplied: false });
    await cancelled;
    expect(steps()).toEqual([create, cancel]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("an abort ends what is being sent: the host notices, and the source is released", async () => {
    const controller = new AbortController();
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    async function* endless(): AsyncGenerator<string> {
      try {
        for (; ; await new Promise(setImmediate)) yield content;
      } finally {
        release();
      }
    }
    let notice = (): void => {};
    const closed = new Promise<void>((resolve) => (notice = resolve));
    const host = createServer((incoming) => {
      incoming.on("error", () => {});
      incoming.on("data", () => controller.abort(reason));
      incoming.socket.on("close", () => notice());
    });
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => host.closeAllConnections());
    onTestFinished(() => void host.close());
    const uploadUrl = `http://127.0.0.1:${Object(host.address()).port}/`;
    const { client } = await serveUploads({ create: json({ id: "fil_1", uploadUrl, uploadHeaders: {} }) });
    const upload = client.file.upload(endless(), { sizeBytes: 2 ** 40 }, { signal: controller.signal });
    await expect(upload).rejects.toMatchObject({ name: "APIUserAbortError", cause: reason });
    await Promise.all([closed, released]);
  });

  test("an abort ends the opening as well", async () => {
    const controller = new AbortController();
    let notice = (): void => {};
    const closed = new Promise<void>((resolve) => (notice = resolve));
    const { client, steps } = await serveUploads({
      create: (response) => {
        response.on("close", () => notice());
        controller.abort(reason);
      },
    });
    const upload = client.file.upload(new Blob([content]), {}, { signal: controller.signal });
    await expect(upload).rejects.toMatchObject({ name: "APIUserAbortError", attempts: 1 });
    await closed;
    expect(steps()).toEqual([create]);
  });

  test("a wait that would pass the deadline is not begun: the reason comes at once", async () => {
    const slowDown: Handler = json({ message: "slow down" }, 429, { "retry-after": "30" });
    const opening = await serveUploads({ create: slowDown });
    const upload = opening.client.file.upload(new Blob([content]), {}, { deadline: 15_000 });
    const message = "429 slow down. No further retry: the `deadline` leaves no time for it.";
    await expect(upload).rejects.toMatchObject({ name: "RateLimitError", message });
    const sending = await serveUploads({ put: slowDown });
    const put = sending.client.file.upload(new Blob([content]), {}, { deadline: 15_000 });
    await expect(put).rejects.toMatchObject({ name: "UploadError", status: 429 });
  });

  test("an abort while it is completed says that it may be complete", async () => {
    const controller = new AbortController();
    const { client, steps } = await serveUploads({ complete: () => controller.abort(reason) });
    const error = await failureOf(client.file.upload(new Blob([content]), {}, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "APIUserAbortError", attempts: 3, mayHaveBeenApplied: true });
    expect(steps()).toEqual([create, complete]);
  });

  test("aborted before it begins: nothing is sent", async () => {
    const { client, steps } = await serveUploads();
    const options = { signal: AbortSignal.abort(reason) };
    await expect(client.file.upload(new Blob([content]), {}, options)).rejects.toMatchObject({
      name: "APIUserAbortError",
      attempts: 0,
    });
    expect(steps()).toEqual([]);
  });

  test.each<[string, UploadFaults]>([
    ["opening it", { create: stall }],
    ["sending", { put: stall }],
    ["completing it", { complete: stall }],
  ])("the deadline is one for all steps: %s", async (_, faults) => {
    const { client } = await serveUploads(faults);
    await expect(client.file.upload(new Blob([content]), {}, { deadline: 300 })).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: "The call did not end within its `deadline` of 300 ms.",
    });
  });

  test("the deadline covers a stream that never ends", async () => {
    const { client, steps } = await serveUploads();
    const cancelled = vi.fn();
    const endless = new ReadableStream<Uint8Array>({ cancel: cancelled });
    const upload = client.file.upload(endless, {}, { deadline: 50 });
    await expect(upload).rejects.toMatchObject({ name: "APIConnectionTimeoutError", attempts: 0 });
    expect(cancelled).toHaveBeenCalled();
    expect(steps()).toEqual([]);
  });

  test("the timeout covers reading a stream into memory", async () => {
    const { client, steps } = await serveUploads();
    const upload = client.file.upload(new ReadableStream<Uint8Array>(), {}, { timeout: 50 });
    await expect(upload).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: expect.stringContaining("could not be read within 50 ms"),
      attempts: 0,
    });
    expect(steps()).toEqual([]);
  });

  test("a host that stalls ends an attempt after the timeout", async () => {
    const { client, host, steps } = await serveUploads({ put: inTurn(stall, done) });
    await client.file.upload(new Blob([content]), {}, { timeout: 300 });
    expect(host.requests).toHaveLength(2);
    expect(steps()).toEqual([create, complete]);
    const lost = await serveUploads({ put: stall });
    const error = await failureOf(lost.client.file.upload(new Blob([content]), {}, { timeout: 200, maxRetries: 0 }));
    expect(error).toMatchObject({ name: "APIConnectionTimeoutError", message: expect.stringContaining("200 ms") });
    expect(lost.steps()).toEqual([create, cancel]);
  });

  test("but as long as bytes move, an attempt may take longer than the timeout", async () => {
    async function* slowly(): AsyncGenerator<string> {
      for await (const chunk of chunks()) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        yield chunk;
      }
    }
    const { client } = await serveUploads();
    const file = await client.file.upload(slowly(), { sizeBytes: content.length }, { timeout: 400, maxRetries: 0 });
    expect(file.status).toBe("COMPLETED");
  });

  test("20 uploads with one signal leave no listener behind", async () => {
    const { client } = await serveUploads();
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 20 }, () => client.file.upload(new Blob([content]), {}, { signal })));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
