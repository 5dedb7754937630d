import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { APIConnectionTimeoutError, APIStreamError, APIUserAbortError, NotFoundError } from "../../src/index.ts";
import { inTurn, json, stall } from "../support/serve.ts";
import { breakOff, collect, events, serveStream, stayOpen, whenClosed, write } from "../support/stream-calls.ts";

test("a stream is iterated as the call, as what it resolves with, or in a block that closes it", async () => {
  const { open, server } = await serveStream(write([events(1, 2)]));
  const seen: unknown[] = [];
  for await (const item of open<number>()) seen.push(item);
  for await (const item of await open<number>()) seen.push(item);
  {
    await using stream = await open<number>();
    expect(stream.response.status).toBe(200);
    for await (const item of stream) seen.push(item);
  }
  expect(seen).toEqual([1, 2, 1, 2, 1, 2]);
  expect(server.requests).toHaveLength(3);
});

test("it is read once: a second loop says so", async () => {
  const { open } = await serveStream(write([events(1)]));
  const stream = await open();
  await collect(stream);
  expect(() => stream.raw()).toThrow("This stream was read before, and its items come once: make the call again.");
});

test("an item is there before the next is sent", async () => {
  let release = (): void => {};
  const { open } = await serveStream(
    write([events("first")], (response) => (release = () => response.end(events("second")))),
  );
  const items = open()[Symbol.asyncIterator]();
  expect(await items.next()).toEqual({ done: false, value: "first" });
  release();
  expect(await items.next()).toEqual({ done: false, value: "second" });
  expect(await items.next()).toEqual({ done: true, value: undefined });
});

test("leaving the loop closes the connection at once", async () => {
  const closed = whenClosed();
  const { open } = await serveStream(write([events(1, 2)], closed.notice));
  for await (const item of open()) if (item === 1) break;
  await closed.seen;
});

test("leaving a loop over the stream itself does so as well, and so does a sentinel", async () => {
  for (const end of [undefined, "2"]) {
    const closed = whenClosed();
    const { open } = await serveStream(write([events(1, 2)], closed.notice));
    for await (const item of await open({ end })) if (item === 1 && end === undefined) break;
    await closed.seen;
  }
});

test("close() ends a loop that waits for an item", async () => {
  const closed = whenClosed();
  const { open } = await serveStream(write([events(1)], closed.notice));
  const stream = await open();
  const items = stream[Symbol.asyncIterator]();
  await items.next();
  const waiting = items.next();
  await stream.close();
  expect(await waiting).toEqual({ done: true, value: undefined });
  await closed.seen;
});

test("an abort ends it with the typed error, also between items that have arrived", async () => {
  const { open } = await serveStream(write([events(1, 2, 3)], stayOpen));
  for (const stopAt of [2, 3]) {
    const controller = new AbortController();
    const seen: unknown[] = [];
    const loop = async (): Promise<void> => {
      for await (const item of open({ options: { signal: controller.signal } })) {
        seen.push(item);
        if (item === stopAt) controller.abort(new Error("enough"));
      }
    };
    const error = await loop().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: { message: "enough" }, attempts: 1 });
    expect(seen).toEqual([1, 2, 3].slice(0, stopAt));
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  }
});

test("an abort ends a loop that waits for an item", async () => {
  const controller = new AbortController();
  const { open } = await serveStream(write([events(1)], () => controller.abort()));
  const { items, error } = await collect(open({ options: { signal: controller.signal } }));
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(items.length).toBeLessThan(2);
});

test("timeout bounds the time to the headers, in which a stream is retried as any call", async () => {
  const { open, server } = await serveStream(inTurn(stall, json({}, 503), breakOff, write([events(1)])), {
    timeout: 100,
    maxRetries: 3,
  });
  expect(await collect(open())).toEqual({ items: [1] });
  expect(server.requests).toHaveLength(4);
});

test("timeout bounds the time between two reads, and the error says how far it came", async () => {
  const { open, server } = await serveStream(write([events(1, 2)], stayOpen), { timeout: 100 });
  const { items, error } = await collect(open());
  expect(items).toEqual([1, 2]);
  expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  expect(error).toMatchObject({
    message: "After 2 items, nothing came of the stream for 100 ms. A longer `timeout` may help.",
    attempts: 1,
  });
  expect(server.requests).toHaveLength(1);
});

test("a quiet stream lives on comments, past timeout and deadline", async () => {
  const { open } = await serveStream((response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    let ticks = 0;
    const timer = setInterval(() => {
      response.write(":\n\n");
      if (++ticks < 8) return;
      clearInterval(timer);
      response.end(events("at last"));
    }, 50);
  });
  expect(await collect(open({ options: { timeout: 300, deadline: 350 } }))).toEqual({ items: ["at last"] });
});

test("the deadline ends a call that has no headers", async () => {
  const { open } = await serveStream(stall);
  const { error } = await collect(open({ options: { deadline: 60 } }));
  expect(error).toMatchObject({ message: "The call did not end within its `deadline` of 60 ms." });
});

test("a break in the middle is an error that says how many items came; nothing is sent again", async () => {
  const { open, server } = await serveStream(write([events(1, 2)], breakOff));
  for (const method of ["GET", "POST"]) {
    const { items, error } = await collect(open({ method }));
    expect(items).toEqual([1, 2]);
    expect(error).toBeInstanceOf(APIStreamError);
    expect(error).toMatchObject({
      itemCount: 2,
      cutOff: true,
      status: 200,
      attempts: 1,
      mayHaveBeenApplied: method === "POST",
      cause: expect.any(Error),
    });
    expect(String(error)).toContain("The response has status 200, but after 2 items its stream broke off.");
  }
  expect(server.requests).toHaveLength(2);
});

test("an error status is the usual error", async () => {
  const { open } = await serveStream(json({ message: "no such kiln" }, 404));
  const { error } = await collect(open());
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ error: { message: "no such kiln" }, path: "/stream" });
});

test("a success that is no such stream is an error, and a 204 is an empty one", async () => {
  const { open } = await serveStream(inTurn(json({ id: 1 }), (response) => response.writeHead(204).end()));
  const { error } = await collect(open());
  expect(error).toMatchObject({
    name: "APIResponseLostError",
    message: "The response has status 200, but it is application/json, not an event stream.",
  });
  expect(await collect(open())).toEqual({ items: [] });
});

test("back-pressure reaches the server: a reader that is slow holds little of a fast stream", async () => {
  let written = 0;
  const line = events("x".repeat(16_000));
  const { open } = await serveStream((response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    const more = (): void => {
      while (!response.destroyed) {
        written += line.length;
        if (!response.write(line)) return void response.once("drain", more);
      }
    };
    more();
  });
  const before = process.memoryUsage().arrayBuffers;
  let count = 0;
  for await (const _ of open()) {
    if (++count === 3) break;
    await vi.waitUntil(async () => {
      const seen = written;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return seen === written;
    });
  }
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 21);
  expect(written).toBeLessThan(2 ** 24); // what the sockets of both sides hold, and no more
});

test("streams that are opened and left leave no socket, timer or listener", async () => {
  let held = 0;
  const { open, server } = await serveStream((response, request, n) => {
    held += 1;
    response.on("close", () => (held -= 1));
    write([events(1, 2)], stayOpen)(response, request, n);
  });
  const controller = new AbortController();
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const before = timers();
  for (let round = 0; round < 10; round++) {
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        for await (const item of open({ options: { signal: controller.signal } })) if (item === 1) break;
      }),
    );
  }
  await vi.waitUntil(() => held === 0);
  expect(server.requests).toHaveLength(100);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(timers()).toBeLessThanOrEqual(before);
});

test("raw() gives the bytes as they came, with the same limits", async () => {
  const { open } = await serveStream(inTurn(write([": hello\n\n", events(1)]), write([events(1)], stayOpen)));
  const bytes = (await open()).raw();
  expect(await new Response(bytes).text()).toBe(`: hello\n\n${events(1)}`);
  const second = (await open({ options: { timeout: 50 } })).raw();
  await expect(new Response(second).text()).rejects.toBeInstanceOf(APIConnectionTimeoutError);
});

test("toReadableStream() gives the items, and cancelling it closes the connection", async () => {
  const closed = whenClosed();
  const { open } = await serveStream(write([events(1, null, 2)], closed.notice));
  const reader = (await open()).toReadableStream().getReader();
  const read = async (): Promise<unknown> => (await reader.read()).value;
  expect([await read(), await read(), await read()]).toEqual([1, null, 2]);
  const waiting = reader.read();
  await reader.cancel();
  expect((await waiting).done).toBe(true);
  await closed.seen;
});

test("asResponse() leaves the body to the caller", async () => {
  const { open } = await serveStream(write([events(1)]));
  expect(await (await open().asResponse()).text()).toBe(events(1));
  const { data, response } = await open().withResponse();
  expect(data.response).toBe(response);
  const reader = response.body?.getReader();
  const { error } = await collect(data);
  expect(String(error)).toContain("The body of this stream is read elsewhere: read the response or the stream.");
  await data.close();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(events(1));
});
