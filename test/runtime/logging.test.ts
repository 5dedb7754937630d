import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { form, multipart, rawBody, SDKError } from "../../src/index.ts";
import type { Logger, LogLevel } from "../../src/index.ts";
import { redactHeaders } from "../../src/http/redact-request.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { inTurn, json, serve } from "../support/serve.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

interface MemoryLogger extends Logger {
  readonly lines: [level: string, message: string, details: object | undefined][];
}

function memoryLogger(): MemoryLogger {
  const lines: MemoryLogger["lines"] = [];
  const write =
    (level: string) =>
    (message: string, details?: object): void =>
      void lines.push([level, message, details]);
  return { lines, error: write("error"), warn: write("warn"), info: write("info"), debug: write("debug") };
}

/** What a call logs that meets a 503, then succeeds. */
async function linesOf(options: PetshopOptions): Promise<MemoryLogger["lines"]> {
  const logger = memoryLogger();
  const headers = {
    "set-cookie": "session=hush",
    "x-signed-url": "https://a.example.com/?hush",
    "x-request-id": "req_1",
  };
  const server = await serve(inTurn(json({ message: "hush" }, 503, headers), json({ id: "hush" }, 200, headers)));
  const client = new Petshop({ apiKey: "sk_test_hush_hush", baseURL: server.baseURL, logger, ...options }, fastClock());
  await client.pet.feed(
    "hush",
    { food: "hush" },
    {
      idempotencyKey: "key_1",
      query: { token: "hush" },
      headers: { Cookie: "session=hush", "X-Api-Key": "hush" },
    },
  );
  return logger.lines;
}

describe("a level tells", () => {
  test.each<[LogLevel, string[]]>([
    ["off", []],
    ["error", []],
    ["warn", []],
    ["info", ["info"]],
    ["debug", ["debug", "info", "debug"]],
    ["trace", ["debug", "debug", "info", "debug", "debug"]],
  ])("%s", async (logLevel, levels) => {
    expect((await linesOf({ logLevel })).map(([level]) => level)).toEqual(levels);
  });

  test("each attempt at debug, each retry with its reason at info", async () => {
    const messages = (await linesOf({ logLevel: "debug" })).map(([, message]) => message);
    expect(messages).toEqual([
      expect.stringMatching(/^POST \/v1\/pets\/\{id\}\/feed: attempt 1 got 503 after \d+ ms$/),
      expect.stringMatching(/^POST .*: attempt 1 failed \(InternalServerError 503\), the next in 500 ms$/),
      expect.stringMatching(/^POST .*: attempt 2 got 200 after \d+ ms$/),
    ]);
  });

  test("headers at debug, where they are harmless", async () => {
    const [first] = await linesOf({ logLevel: "debug" });
    expect(first?.[2]).toMatchObject({
      requestHeaders: { "idempotency-key": "key_1", authorization: "[redacted]", cookie: "[redacted]" },
      responseHeaders: { "x-request-id": "req_1", connection: expect.any(String), "set-cookie": "[redacted]" },
    });
  });
});

test("headers that the API's document has every request carry are logged, as its version", async () => {
  const [first] = await linesOf({ logLevel: "debug" });
  expect(first?.[2]).toMatchObject({ requestHeaders: { "petshop-version": "2026-03-01" } });
});

test("keys, cookies, presigned URLs, bodies, path and query values never appear", async () => {
  expect(inspect(await linesOf({ logLevel: "debug" }), { depth: 9 })).not.toContain("hush");
});

describe("at trace, the query and the body that are sent are logged, without", () => {
  test("secrets, by their names, and the key in any text", async () => {
    const logger = memoryLogger();
    const server = await serve(json({ id: "pet_1" }));
    const client = new Petshop({ apiKey: "sk_test_hush_hush", baseURL: server.baseURL, logger, logLevel: "trace" });
    const body = { food: "fish", note: "key sk_test_hush_hush", owner: { password: "hush", names: ["Ines", null] } };
    await client.pet.feed("pet_1", body, { query: { limit: 3, access_token: "hush", tag: ["a", "b"] } });
    expect(logger.lines[0]).toEqual([
      "debug",
      "POST /v1/pets/{id}/feed: attempt 1 sends",
      {
        query: { limit: "3", access_token: "[redacted]", tag: ["a", "b"] },
        body: { food: "fish", note: "key [redacted]", owner: { password: "[redacted]", names: ["Ines", null] } },
      },
    ]);
  });

  test.each<[what: string, given: object, shown: unknown]>([
    [
      "files",
      { body: { photo: new File(["hush"], "a.png"), token: "hush" }, bodyType: multipart },
      { photo: "(file of 4 bytes)", token: "[redacted]" },
    ],
    [
      "secrets of forms",
      { body: { code: 5, client_secret: "hush" }, bodyType: form },
      { code: "5", client_secret: "[redacted]" },
    ],
    ["texts", { body: "hush", bodyType: rawBody }, "(4 characters)"],
    ["bytes", { body: new Uint8Array(3), bodyType: rawBody }, "(3 bytes)"],
    ["streams", { body: new Blob(["hush"]).stream(), bodyType: rawBody }, "(a stream)"],
    ["the content of blobs", { body: new Blob(["hush"]), bodyType: rawBody }, "(4 bytes)"],
  ])("%s", async (_, given, shown) => {
    const logger = memoryLogger();
    const server = await serve(json({}));
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL, logger, logLevel: "trace" });
    await client.request({ method: "POST", path: "/v1/x", ...given });
    expect(logger.lines[0]?.[2]).toEqual({ query: {}, body: shown });
  });
});

test.each([
  ["authorization"],
  ["cookie"],
  ["set-cookie"],
  ["location"],
  ["x-api-key"],
  ["x-amz-security-token"],
  ["x-anything"],
])("header %s is logged by name only", (name) => {
  expect(redactHeaders({ [name]: "hush" })).toEqual({ [name]: "[redacted]" });
  expect(redactHeaders(new Headers({ [name]: "hush" }))).toEqual({ [name]: "[redacted]" });
});

describe("the level comes from", () => {
  test("the option, else the variable, in any letter case", async () => {
    vi.stubEnv("PETSHOP_LOG", " Info ");
    expect(await linesOf({})).toHaveLength(1);
    expect(await linesOf({ logLevel: "off" })).toEqual([]);
  });

  test("neither: warn, on the console", async () => {
    vi.stubEnv("PETSHOP_LOG", "");
    const write = vi.spyOn(console, "debug");
    await linesOf({ logger: undefined });
    expect(write).not.toHaveBeenCalled();
  });

  test("an invalid variable: warn, and a warning once", async () => {
    vi.stubEnv("PETSHOP_LOG", "loud");
    const logger = memoryLogger();
    for (let n = 0; n < 3; n++) new Petshop({ apiKey: "key", logger });
    expect(logger.lines).toEqual([
      ["warn", expect.stringMatching(/PETSHOP_LOG.*off, error, warn, info, debug, trace/), undefined],
    ]);
  });

  test("an invalid option throws, and the levels are listed", () => {
    // @ts-expect-error TS2322: no such level
    const build = (): Petshop => new Petshop({ apiKey: "key", logLevel: "loud" });
    expect(build).toThrow(SDKError);
    expect(build).toThrow(/off, error, warn, info, debug, trace/);
  });
});

test("the console is used by default", async () => {
  const write = vi.spyOn(console, "info").mockImplementation(() => {});
  await linesOf({ logger: undefined, logLevel: "info" });
  expect(write).toHaveBeenCalledOnce();
});

test.each([
  ["an object without its methods", { warn() {} }],
  ["null", null],
])("%s is no logger", (_, logger) => {
  vi.stubEnv("PETSHOP_LOG", "loud");
  const refused = new SDKError("logger must have a method error, as console has.");
  expect(() => new Petshop(Object({ apiKey: "key", logger }))).toThrow(refused);
});

test("a logger that throws does no harm", async () => {
  const fail = (): never => {
    throw new Error("disk full");
  };
  const logger = { error: fail, warn: fail, info: fail, debug: fail };
  const server = await serve(json({ id: "pet_1" }));
  const client = new Petshop({ apiKey: "key", baseURL: server.baseURL, logger, logLevel: "debug" });
  expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
});
