import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { limitBody, startLimits, withinAttempt } from "../../src/call/limits.ts";
import type { ClientOptions, Timeouts } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import { defaultCallSettings } from "../../src/settings/call-settings.ts";
import { fastClock } from "../support/fast-clock.ts";
import { failureOf, serveUploads } from "../support/file-servers.ts";
import { Petshop } from "../support/petshop.ts";
import { inTurn, json, serve, stall, stallInBody } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

const long = 60_000;

async function petshop(
  handler: Handler,
  options: ClientOptions = {},
): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL, ...options }, fastClock()) };
}

describe("timeout.headers", () => {
  test("ends an attempt without a response, and says that the write may have been carried out", async () => {
    const { client } = await petshop(stall, { timeout: { headers: 50, body: long } });
    await expect(client.pet.feed("pet_1")).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: "No response within 50 ms, the limit `timeout.headers`. What was sent may have been carried out.",
      attempts: 3,
      mayHaveBeenApplied: true,
    });
  });

  test("bounds reading a stream into a form", async () => {
    const { client, server } = await petshop(stall, { timeout: { headers: 50 } });
    const photograph = client.pet.photograph({ photo: new ReadableStream<Uint8Array>() });
    await expect(photograph).rejects.toThrow("could not be read within 50 ms, so nothing was sent");
    expect(server.requests).toEqual([]);
  });
});

describe("timeout.body", () => {
  test("ends an attempt whose body does not end, and it is made again", async () => {
    const { client, server } = await petshop(inTurn(stallInBody, json({ id: "pet_1" })), { timeout: { body: 50 } });
    expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
    expect(server.requests).toHaveLength(2);
  });

  test("says which limit it was", async () => {
    const { client } = await petshop(stallInBody, { timeout: { body: 50 }, maxRetries: 0 });
    await expect(client.pet.create({ name: "Rex" })).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: "The server responded, but the body did not end within 50 ms, the limit `timeout.body`.",
      mayHaveBeenApplied: true,
    });
  });

  test("of a write without a key: the response is lost, as by any timeout", async () => {
    const { client, server } = await petshop(stallInBody, { timeout: { body: 50 } });
    await expect(client.pet.feed("pet_1")).rejects.toMatchObject({
      name: "APIResponseLostError",
      cause: { message: expect.stringContaining("`timeout.body`") },
    });
    expect(server.requests).toHaveLength(1);
  });

  test("leaves the deadline as it is", async () => {
    const { client } = await petshop(stallInBody, { deadline: 100, timeout: { body: long } });
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow("within its `deadline` of 100 ms");
  });
});

describe("the clock of an attempt starts anew at the headers", () => {
  /** Runs an attempt whose headers come after `headers` ms, and whose body ends so many later. */
  async function run(timeout: Timeouts, deadline: number, headers: number, body: number): Promise<string> {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const callSettings = { ...defaultCallSettings, timeout };
    const start = { now: () => 0 };
    const attempt = withinAttempt(startLimits(deadline, undefined, start), callSettings, start, async (_, restart) => {
      await new Promise((resolve) => setTimeout(resolve, headers));
      limitBody(callSettings, restart, { ...fastClock(), now: () => headers });
      await new Promise((resolve) => setTimeout(resolve, body));
      return "done";
    });
    const outcome = attempt.catch((error: Error) => error.message);
    await vi.advanceTimersByTimeAsync(200_000);
    return outcome;
  }

  test.each<[timeout: Timeouts, deadline: number, headers: number, body: number, outcome: string]>([
    [{ headers: 50, body: 50 }, Infinity, 49, 49, "done"],
    [{ headers: 50, body: 50 }, Infinity, 51, 1, "within 50 ms, the limit `timeout.headers`"],
    [{ headers: 50, body: 50 }, Infinity, 1, 51, "within 50 ms, the limit `timeout.body`"],
    [{}, Infinity, 59_000, 59_000, "done"],
    [{}, Infinity, 61_000, 1, "within 60000 ms, the limit `timeout.headers`"],
    [{}, Infinity, 1, 61_000, "within 60000 ms, the limit `timeout.body`"],
    [{ headers: Infinity, body: Infinity }, Infinity, 90_000, 90_000, "done"],
    [{}, 70_000, 30_000, 41_000, "within its `deadline` of 70000 ms"],
    [{ body: 50 }, 70_000, 30_000, 51, "the limit `timeout.body`"],
  ])(
    "%j with a deadline of %d: headers after %d ms, then %d: %s",
    async (timeout, deadline, headers, body, outcome) => {
      expect(await run(timeout, deadline, headers, body)).toContain(outcome);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});

/** An address that takes connections, and never says a word of the handshake that TLS needs. */
async function silentHost(): Promise<string> {
  const server = createServer((socket) => socket.on("error", () => {}));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("timeout.connect", () => {
  test("ends an attempt without a connection: a write is sent again, and was not carried out", async () => {
    await using fetch = createNodeFetch({ proxy: false });
    const options = { apiKey: "key", baseURL: await silentHost(), fetch, timeout: { connect: 50 }, retryWrites: false };
    await expect(new Petshop(options, fastClock()).pet.feed("pet_1")).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: "No connection within 50 ms, the limit `timeout.connect`. Nothing was sent.",
      attempts: 3,
      mayHaveBeenApplied: false,
    });
  });

  test("counts while all connections are taken: what has been given up is not sent later", async () => {
    await using fetch = createNodeFetch({ proxy: false, maxConnections: 1 });
    let free = (): void => {};
    const { client, server } = await petshop(
      (response, _, n) => {
        if (n === 1) free = () => void response.end('{"id":"pet_1"}');
        else response.end('{"id":"pet_2"}');
      },
      { fetch, maxRetries: 0 },
    );
    const first = client.pet.retrieve("pet_1");
    await vi.waitUntil(() => server.requests.length === 1);
    await expect(client.pet.feed("pet_2", { food: "fish" }, { timeout: { connect: 50 } })).rejects.toMatchObject({
      message: expect.stringContaining("`timeout.connect`"),
      mayHaveBeenApplied: false,
    });
    free();
    expect(await first).toEqual({ id: "pet_1" });
    expect(await client.pet.retrieve("pet_2")).toEqual({ id: "pet_2" });
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  const refusal = "timeout.connect needs the `fetch` of createNodeFetch().";

  test("is refused where `fetch` cannot honour it, by the client and by a call", async () => {
    expect(() => new Petshop({ apiKey: "key", timeout: { connect: 50 } })).toThrow(refusal);
    const { client, server } = await petshop(stall);
    await expect(client.pet.retrieve("pet_1", { timeout: { connect: 50 } })).rejects.toThrow(refusal);
    expect(server.requests).toEqual([]);
  });
});

describe("what cannot be a timeout is refused", () => {
  test.each([
    [{ headers: -1 }, "timeout.headers must be a whole number of milliseconds above 0, or Infinity for none; got -1."],
    [{ body: 1.5 }, "timeout.body must be a whole number of milliseconds above 0, or Infinity for none; got 1.5."],
    [{ body: NaN }, "timeout.body must be a whole number of milliseconds above 0, or Infinity for none; got NaN."],
    [{ header: 5 }, 'timeout has no option "header". Did you mean headers?'],
    [{ read: 5 }, 'timeout has no option "read". The options are connect, headers, body.'],
  ])("%j", async (timeout, message) => {
    const options = Object({ timeout });
    expect(() => new Petshop({ apiKey: "key", ...options })).toThrow(message);
    const { client } = await petshop(stall);
    await expect(client.pet.retrieve("pet_1", options)).rejects.toThrow(message);
  });
});

test("a file that does not move ends within `headers`", async () => {
  const { client } = await serveUploads({ put: stall }, { timeout: { headers: 1_000 }, maxRetries: 0 });
  const error = await failureOf(client.file.upload(new Blob(["miau"])));
  expect(error.message).toContain("Nothing of the file has moved for 1000 ms");
});
