import { describe, expect, test } from "vitest";
import { resumeWait } from "../../src/streams/resume-wait.ts";
import type { StreamEnd } from "../../src/streams/resume-wait.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { breakOff, collect, end, serveStream, stayOpen, write } from "../support/stream-calls.ts";

const resume = { resume: true } as const;
const noContent: Handler = (response) => response.writeHead(204).end();

describe("a stream that is resumed", () => {
  test("goes on after a break with Last-Event-ID, and passes over what was given", async () => {
    const clock = fastClock();
    const handler = inTurn(
      write(["retry: 70\n\nid: a\ndata: 1\n\nid: ö\ndata: 2\n\nid: half"], breakOff),
      write(["id: ö\ndata: 2\n\ndata: 0\n\nid: c\ndata: 3\n\nid: d\n\n"], breakOff),
      write(["id: e\ndata: 4\n\n"], end),
    );
    const { open, server } = await serveStream(handler, {}, clock);
    const headers = { "Last-Event-ID": "z" };
    expect(await collect(open({ options: { ...resume, headers } }))).toEqual({ items: [1, 2, 0, 3, 4] });
    const asked = server.requests.map((request) => request.headers["last-event-id"]);
    expect(asked.map((id) => Buffer.from(String(id), "latin1").toString())).toEqual(["z", "ö", "d"]);
    expect(clock.waits).toEqual([70, 70]);
  });

  test("shows the response that it reads", async () => {
    const { open } = await serveStream(inTurn(write(["data: 1\n\n"], breakOff), noContent));
    const stream = await open({ options: resume });
    expect(stream.response.status).toBe(200);
    expect(await collect(stream)).toEqual({ items: [1] });
    expect(stream.response.status).toBe(204);
  });

  test("gives events of one connection that share an ID, each of them", async () => {
    const { open } = await serveStream(write(["id: a\ndata: 1\n\nid: a\ndata: 2\n\n"]));
    expect(await collect(open({ options: resume }))).toEqual({ items: [1, 2] });
  });

  test("goes on after a silence as well", async () => {
    const { open } = await serveStream(inTurn(write(["data: 1\n\n"], stayOpen), write(["data: 2\n\n"])));
    expect(await collect(open({ options: { ...resume, timeout: 250 } }))).toEqual({ items: [1, 2] });
  });

  test("ends with the stream, or goes on as an EventSource does until there is no content", async () => {
    const handler = inTurn(write(["data: 1\n\n"]), write(["data: 2\n\n"]), noContent);
    const { open, server } = await serveStream(handler);
    expect(await collect(open({ options: resume }))).toEqual({ items: [1] });
    server.requests.length = 0;
    expect(await collect(open({ options: { resume: "always" } }))).toEqual({ items: [1, 2] });
    expect(server.requests).toHaveLength(3);
  });

  test("ends with the error of a server that does not go on", async () => {
    const handler = inTurn(write(["data: 1\n\n"], breakOff), json({ message: "gone" }, 410));
    const { open, server } = await serveStream(handler);
    const { items, error } = await collect(open({ options: resume }));
    expect(items).toEqual([1]);
    expect(error).toMatchObject({ status: 410 });
    expect(server.requests).toHaveLength(2);
  });

  test("gives up on a server that responds and sends nothing", async () => {
    const { open, server } = await serveStream(write([], breakOff));
    const { error } = await collect(open({ options: { ...resume, maxRetries: 2 } }));
    expect(String(error)).toContain("after 0 items its stream broke off.");
    expect(server.requests).toHaveLength(4);
  });

  test("is closed while it waits", async () => {
    const clock = { ...fastClock(), sleep: () => new Promise<void>(() => {}) };
    const { open } = await serveStream(write(["data: 1\n\n"], breakOff), {}, clock);
    const stream = await open({ options: resume });
    const items = stream[Symbol.asyncIterator]();
    await items.next();
    const waiting = items.next();
    setTimeout(() => void stream.close(), 50);
    expect(await waiting).toEqual({ done: true, value: undefined });
  });

  test("is one of events, by GET", async () => {
    const { open, server } = await serveStream(write([]));
    const message = "resume is for a GET whose response is a stream of events.";
    await expect(open({ method: "POST", options: resume })).rejects.toThrow(message);
    await expect(open({ format: "json-lines", options: resume })).rejects.toThrow(message);
    expect(server.requests).toEqual([]);
  });
});

const ended: StreamEnd = { isBreak: true, resume: true, fruitless: 0, maxRetries: 2, retry: undefined, random: 0 };

test.each<[what: string, change: Partial<StreamEnd>, wait: number | undefined]>([
  ["a break", {}, 500],
  ["a break that nobody wants to go on after", { resume: false }, undefined],
  ["an end", { isBreak: false }, undefined],
  ["an end, where it always goes on", { isBreak: false, resume: "always" }, 500],
  ["the wait of the server", { retry: 10_000 }, 10_000],
  ["no wait", { retry: 0 }, 0],
  ["a wait longer than timers are", { retry: 1e12 }, 2_147_483_647],
  ["a second connection without a byte", { fruitless: 1 }, 1000],
  ["one too many", { fruitless: 3 }, undefined],
])("%s", (_, change, wait) => {
  expect(resumeWait({ ...ended, ...change })).toBe(wait);
});
