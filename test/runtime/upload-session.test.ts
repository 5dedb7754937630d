import { createHash } from "node:crypto";
import { getEventListeners } from "node:events";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { SDKError, UploadError } from "../../src/index.ts";
import type { ClientOptions, UploadOptions, UploadSource } from "../../src/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";
import { hangUp, inTurn, json, serve, stall, text } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const content = "miau ".repeat(40_000);
const md5 = createHash("md5").update(content).digest("hex");

/** An API that opens uploads and the host that takes the bytes, each as its own server. */
interface Servers {
  readonly client: Lightfield;
  readonly api: TestServer;
  readonly host: TestServer;
  /** Method and path of each call to the API. */
  steps(): string[];
  readonly log: unknown[];
}

interface Faults {
  readonly create?: Handler;
  readonly put?: Handler;
  readonly complete?: Handler;
  readonly cancel?: Handler;
}

const done: Handler = (response) => response.writeHead(200).end();
const signature = "c2lnbmF0dXJlLWh1c2gtaHVzaA";

async function setUp(faults: Faults = {}, options: ClientOptions = {}): Promise<Servers> {
  const host = await serve(faults.put ?? done);
  const file = { id: "fil_1", status: "PENDING", filename: "a.txt", mimeType: "text/plain", sizeBytes: content.length };
  const session = {
    ...file,
    uploadUrl: `${host.baseURL}/bucket/a.txt?X-Amz-Signature=${signature}`,
    uploadHeaders: { "content-type": "text/plain", "if-none-match": "*" },
  };
  const counts = new Map<string, number>();
  const api = await serve((response, request) => {
    const step = request.url.split("/").at(-1);
    const count = (counts.get(request.url) ?? 0) + 1;
    counts.set(request.url, count);
    if (step === "files") (faults.create ?? json(session))(response, request, count);
    else if (step === "complete") (faults.complete ?? json({ ...file, status: "COMPLETED" }))(response, request, count);
    else (faults.cancel ?? json({ ...file, status: "CANCELLED" }))(response, request, count);
  });
  const log: unknown[] = [];
  const write = (...line: unknown[]): void => void log.push(line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const client = new Lightfield({
    apiKey: "sk_lf_hush_hush",
    baseURL: api.baseURL,
    logger,
    logLevel: "debug",
    ...options,
  });
  return { client, api, host, log, steps: () => api.requests.map(({ method, url }) => `${method} ${url}`) };
}

const create = "POST /v1/files";
const complete = "POST /v1/files/fil_1/complete";
const cancel = "POST /v1/files/fil_1/cancel";

const impatient: UploadOptions = { maxRetries: 0 };

async function onDisk(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "upload-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function* chunks(text = content): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 30_000) yield text.slice(at, at + 30_000);
}

async function failureOf(call: PromiseLike<unknown>): Promise<SDKError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SDKError)) throw error;
  return error;
}

describe("in the sandbox, each kind of source becomes a complete file, name and type inferred", () => {
  test.each<[string, () => UploadSource | Promise<UploadSource>, object, name: string, type: string]>([
    ["a path", () => onDisk("call notes.txt"), {}, "call notes.txt", "text/plain"],
    ["a path with a name", () => onDisk("a.txt"), { filename: "b.csv" }, "b.csv", "text/csv"],
    ["a File", () => new File([content], "a.pdf", { type: "text/x" }), {}, "a.pdf", "text/x"],
    ["a Blob", () => new Blob([content]), { filename: "a.pdf" }, "a.pdf", "application/pdf"],
    ["a Buffer", () => Buffer.from(content), { mimeType: "text/y" }, "upload", "text/y"],
    ["an ArrayBuffer", () => new TextEncoder().encode(content).buffer, {}, "upload", "application/octet-stream"],
    ["a web stream", () => new Blob([content]).stream(), { filename: "a.txt" }, "a.txt", "text/plain"],
    [
      "a web stream of known size",
      () => new Blob([content]).stream(),
      { filename: "a.txt", sizeBytes: content.length },
      "a.txt",
      "text/plain",
    ],
    ["an fs.ReadStream", async () => createReadStream(await onDisk("a.md")), {}, "a.md", "text/markdown"],
    [
      "an fs.ReadStream of known size",
      async () => createReadStream(await onDisk("a.md")),
      { sizeBytes: content.length },
      "a.md",
      "text/markdown",
    ],
    ["an async iterable", () => chunks(), { purpose: "meeting_transcript" }, "upload", "application/octet-stream"],
  ])("%s", async (_, make, params, filename, mimeType) => {
    const sandbox = createSandbox();
    const { url, close } = await sandbox.listen();
    onTestFinished(close);
    const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: url });
    const file = await client.file.upload(await make(), params);
    expect(file).toMatchObject({ status: "COMPLETED", filename, mimeType, sizeBytes: content.length });
    const link = await client.file.url(file.id);
    expect(await (await fetch(link.url)).text()).toBe(content);
    const completion = sandbox.requests.find(({ path }) => path.endsWith("/complete"));
    expect(completion?.body).toBe(JSON.stringify({ md5 }));
  });
});

test("in the sandbox without a socket as well", async () => {
  const { fetch } = createSandbox();
  const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch });
  const file = await client.file.upload(new File([content], "a.txt"), { purpose: "knowledge_workspace" });
  expect(file).toMatchObject({ status: "COMPLETED", sizeBytes: content.length });
  expect(file.filename).toMatch(/^a_\d+\.txt$/);
});

describe("the upload host", () => {
  test("gets the bytes with exactly the headers that the API wants, and nothing of the client's", async () => {
    const { client, api, host } = await setUp({}, { defaultHeaders: { "X-Team": "a", Cookie: "a=b" } });
    await client.file.upload(new Blob([content]), {}, { headers: { "X-Trace": "1" } });
    const [put] = host.requests;
    expect(put).toMatchObject({ method: "PUT", url: `/bucket/a.txt?X-Amz-Signature=${signature}`, body: content });
    expect(put?.headers).toMatchObject({
      "content-type": "text/plain",
      "if-none-match": "*",
      "content-length": String(content.length),
    });
    const ofFetch = /^(?:host|connection|accept(?:-\w+)?|user-agent|sec-fetch-mode|cache-control|pragma)$/;
    const others = Object.keys(put?.headers ?? {}).filter((name) => !ofFetch.test(name));
    expect(others.sort()).toEqual(["content-length", "content-type", "if-none-match"]);
    expect(put?.headers["user-agent"] ?? "").not.toContain("lightfield");
    expect(api.requests.map((request) => request.headers["x-trace"])).toEqual(["1", "1"]);
  });

  test.each([[200], [201], [204]])("may answer %d", async (status) => {
    const { client, api, steps } = await setUp({ put: (response) => response.writeHead(status).end() });
    expect(await client.file.upload(new Blob([content]))).toMatchObject({ status: "COMPLETED" });
    expect(steps()).toEqual([create, complete]);
    expect(api.requests[1]?.body).toBe(JSON.stringify({ md5 }));
  });

  test("may lose the body of its answer", async () => {
    const halfAnswer: Handler = (response) => {
      response.writeHead(200, { "content-length": "9" });
      response.write("a", () => setImmediate(() => response.socket?.resetAndDestroy()));
    };
    const { client, host } = await setUp({ put: halfAnswer });
    await client.file.upload(new Blob([content]));
    expect(host.requests).toHaveLength(1);
  });
});

describe("the bytes are sent again", () => {
  test("after a failure, the same ones", async () => {
    const { client, host, steps } = await setUp({ put: inTurn(text("busy", "text/plain", 503), hangUp, done) });
    await client.file.upload(new Blob([content]));
    expect(host.requests.map(({ body }) => body)).toEqual([content, content, content]);
    expect(steps()).toEqual([create, complete]);
  });

  test("though retryWrites is off, since it does no harm", async () => {
    const { client, host } = await setUp({ put: inTurn(hangUp, done) });
    await client.file.upload(new Blob([content]), {}, { retryWrites: false });
    expect(host.requests).toHaveLength(2);
  });

  test("but not those of a stream", async () => {
    const { client, host, steps } = await setUp({ put: text("busy", "text/plain", 503) });
    const error = await failureOf(client.file.upload(chunks(), { sizeBytes: content.length }));
    expect(error).toMatchObject({ name: "UploadError", status: 503, attempts: 1 });
    expect(host.requests).toHaveLength(1);
    expect(steps()).toEqual([create, cancel]);
  });

  test("and a name that is taken then is taken by them, if their answer was lost", async () => {
    const { client, steps, api } = await setUp({ put: inTurn(hangUp, text("taken", "text/plain", 412)) });
    expect(await client.file.upload(new Blob([content]))).toMatchObject({ status: "COMPLETED" });
    expect(steps()).toEqual([create, complete]);
    expect(api.requests[1]?.body).toBe(JSON.stringify({ md5 }));
  });
});

describe("an upload that fails is called off, and says so", () => {
  test("refused by the host: an error that is not one of the API", async () => {
    const { client, steps } = await setUp({ put: text("<Code>AccessDenied</Code>", "application/xml", 403) });
    const error = await failureOf(client.file.upload(new Blob([content])));
    expect(error).toBeInstanceOf(UploadError);
    expect(error).toMatchObject({
      status: 403,
      message: "The upload host refused the bytes: 403 <Code>AccessDenied</Code>. The upload was cancelled.",
      cause: { status: 403, method: "PUT" },
      attempts: 1,
      mayHaveBeenApplied: false,
    });
    expect(steps()).toEqual([create, cancel]);
  });

  test("412: the name is taken", async () => {
    const { client, host, steps } = await setUp({ put: text("", "text/plain", 412) });
    const error = await failureOf(client.file.upload(new Blob([content])));
    expect(error).toMatchObject({
      name: "UploadError",
      status: 412,
      message: expect.stringContaining("name is there"),
    });
    expect(host.requests).toHaveLength(1);
    expect(steps()).toEqual([create, cancel]);
  });

  test("a redirect is not followed", async () => {
    const elsewhere = await serve(done);
    const { client, steps } = await setUp({
      put: (response) => response.writeHead(307, { location: elsewhere.baseURL }).end(),
    });
    await expect(client.file.upload(new Blob([content]))).rejects.toMatchObject({ name: "UploadError", status: 307 });
    expect(elsewhere.requests).toEqual([]);
    expect(steps()).toEqual([create, cancel]);
  });

  test("no connection to the host", async () => {
    const { client, steps } = await setUp({ put: hangUp });
    const error = await failureOf(client.file.upload(new Blob([content]), {}, { maxRetries: 1 }));
    expect(error).toMatchObject({ name: "APIConnectionError", attempts: 2, mayHaveBeenApplied: false });
    expect(error.message).toMatch(/^No answer from 127.*The upload was cancelled\.$/);
    expect(steps()).toEqual([create, cancel]);
  });

  test("refused by the API at the end: its own error", async () => {
    const { client, steps } = await setUp({ complete: json({ message: "another MD5" }, 422) });
    const error = await failureOf(client.file.upload(new Blob([content])));
    expect(error).toMatchObject({
      name: "UnprocessableEntityError",
      message: "422 another MD5 The upload was cancelled.",
    });
    expect(steps()).toEqual([create, complete, cancel]);
  });

  test("but not where it may be complete", async () => {
    const { client, steps } = await setUp({ complete: hangUp });
    const error = await failureOf(client.file.upload(new Blob([content]), {}, impatient));
    expect(error).toMatchObject({ name: "APIConnectionError", mayHaveBeenApplied: true });
    expect(error.message).toContain("may be complete");
    expect(steps()).toEqual([create, complete]);
  });

  test("and a failure to call it off does not hide the first", async () => {
    const { client, steps } = await setUp({ put: text("no", "text/plain", 403), cancel: json({ message: "no" }, 409) });
    const error = await failureOf(client.file.upload(new Blob([content])));
    expect(error).toMatchObject({ name: "UploadError", status: 403 });
    expect(error.message).toContain("could not be cancelled (ConflictError)");
    expect(steps()).toEqual([create, cancel, cancel]);
  });

  test("refused at the beginning there is nothing to call off, and nothing is sent", async () => {
    const { client, host, steps } = await setUp({ create: json({ message: "admins only" }, 403) });
    const error = await failureOf(client.file.upload(new Blob([content])));
    expect(error).toMatchObject({ name: "PermissionDeniedError", message: "403 admins only" });
    expect([steps(), host.requests]).toEqual([[create], []]);
  });

  test("and its stack starts at the caller's line", async () => {
    const { client } = await setUp({ put: text("no", "text/plain", 403) });
    async function callerOfUpload(): Promise<void> {
      await client.file.upload(new Blob([content]));
    }
    const { stack = "" } = await failureOf(callerOfUpload());
    expect(stack.split("\n").slice(0, 2)).toEqual([
      "UploadError: The upload host refused the bytes: 403 no. The upload was cancelled.",
      expect.stringMatching(/callerOfUpload .*upload-session\.test\.ts/),
    ]);
  });
});

describe("signal, deadline and timeout", () => {
  const reason = new Error("the user left");

  /** Resolves when the API is asked to call the upload off. */
  function untilCancelled(): { cancel: Handler; cancelled: Promise<void> } {
    let notice = (): void => {};
    const cancelled = new Promise<void>((resolve) => (notice = resolve));
    return { cancelled, cancel: (...arrived) => (notice(), json({ id: "fil_1" })(...arrived)) };
  }

  test("an abort ends it at once; calling it off goes on behind", async () => {
    const controller = new AbortController();
    const { cancel: slowly, cancelled } = untilCancelled();
    const put: Handler = () => controller.abort(reason);
    const { client, steps } = await setUp({ put, cancel: slowly });
    const error = await failureOf(client.file.upload(new Blob([content]), {}, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "APIUserAbortError", cause: reason, attempts: 2, mayHaveBeenApplied: false });
    await cancelled;
    expect(steps()).toEqual([create, cancel]);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("an abort ends what is being sent: the host notices, and the source is let go of", async () => {
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
    const { client } = await setUp({ create: json({ id: "fil_1", uploadUrl, uploadHeaders: {} }) });
    const upload = client.file.upload(endless(), { sizeBytes: 2 ** 40 }, { signal: controller.signal });
    await expect(upload).rejects.toMatchObject({ name: "APIUserAbortError", cause: reason });
    await Promise.all([closed, released]);
  });

  test("an abort ends the opening as well", async () => {
    const controller = new AbortController();
    let notice = (): void => {};
    const closed = new Promise<void>((resolve) => (notice = resolve));
    const { client, steps } = await setUp({
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
    const opening = await setUp({ create: slowDown });
    const upload = opening.client.file.upload(new Blob([content]), {}, { deadline: 15_000 });
    await expect(upload).rejects.toMatchObject({ name: "RateLimitError", message: "429 slow down" });
    const sending = await setUp({ put: slowDown });
    const put = sending.client.file.upload(new Blob([content]), {}, { deadline: 15_000 });
    await expect(put).rejects.toMatchObject({ name: "UploadError", status: 429 });
  });

  test("an abort while it is completed says that it may be complete", async () => {
    const controller = new AbortController();
    const { client, steps } = await setUp({ complete: () => controller.abort(reason) });
    const error = await failureOf(client.file.upload(new Blob([content]), {}, { signal: controller.signal }));
    expect(error).toMatchObject({ name: "APIUserAbortError", attempts: 3, mayHaveBeenApplied: true });
    expect(steps()).toEqual([create, complete]);
  });

  test("aborted before: nothing is sent", async () => {
    const { client, steps } = await setUp();
    const options = { signal: AbortSignal.abort(reason) };
    await expect(client.file.upload(new Blob([content]), {}, options)).rejects.toMatchObject({
      name: "APIUserAbortError",
      attempts: 0,
    });
    expect(steps()).toEqual([]);
  });

  test.each<[string, Faults]>([
    ["opening it", { create: stall }],
    ["sending", { put: stall }],
    ["completing it", { complete: stall }],
  ])("the deadline is one for all steps: %s", async (_, faults) => {
    const { client } = await setUp(faults);
    await expect(client.file.upload(new Blob([content]), {}, { deadline: 300 })).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: "The call did not end within its `deadline` of 300 ms.",
    });
  });

  test("the deadline covers a stream that never ends", async () => {
    const { client, steps } = await setUp();
    const endless = new ReadableStream<Uint8Array>();
    const upload = client.file.upload(endless, {}, { deadline: 50 });
    await expect(upload).rejects.toMatchObject({ name: "APIConnectionTimeoutError", attempts: 0 });
    expect(steps()).toEqual([]);
  });

  test("the timeout covers reading a stream into memory", async () => {
    const { client, steps } = await setUp();
    const upload = client.file.upload(new ReadableStream<Uint8Array>(), {}, { timeout: 50 });
    await expect(upload).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: expect.stringContaining("could not be read within 50 ms"),
      attempts: 0,
    });
    expect(steps()).toEqual([]);
  });

  test("a host that stalls ends an attempt after the timeout", async () => {
    const { client, host, steps } = await setUp({ put: inTurn(stall, done) });
    await client.file.upload(new Blob([content]), {}, { timeout: 300 });
    expect(host.requests).toHaveLength(2);
    expect(steps()).toEqual([create, complete]);
    const lost = await setUp({ put: stall });
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
    const { client } = await setUp();
    const file = await client.file.upload(slowly(), { sizeBytes: content.length }, { timeout: 400, maxRetries: 0 });
    expect(file.status).toBe("COMPLETED");
  });

  test("20 uploads with one signal leave no listener behind", async () => {
    const { client } = await setUp();
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 20 }, () => client.file.upload(new Blob([content]), {}, { signal })));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("progress", () => {
  async function progressOf(source: UploadSource, params: object, put: Handler): Promise<number[]> {
    const { client, host } = await setUp({ put });
    const told: number[] = [];
    await client.file.upload(source, params, {
      onProgress: (sent, total) => {
        expect(total).toBe(content.length);
        if (sent === total) expect(host.requests.length).toBeGreaterThan(0); // confirmed, not only handed over
        told.push(sent);
      },
    });
    return told;
  }

  test.each<[string, () => UploadSource, object]>([
    ["a Blob", () => new Blob([content]), {}],
    ["a stream of known size", () => chunks(), { sizeBytes: content.length }],
    ["a stream", () => chunks(), {}],
  ])("of %s grows from nothing to all of it", async (_, make, params) => {
    const told = await progressOf(make(), params, done);
    expect(told.length).toBeGreaterThan(3);
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(content.length);
    expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
  });

  test("begins again with each attempt, and is all of it only once", async () => {
    const told = await progressOf(new Blob([content]), {}, inTurn(text("", "text/plain", 503), done));
    expect(told.filter((sent) => sent === 0)).toHaveLength(2);
    expect(told.filter((sent) => sent === content.length)).toHaveLength(1);
  });

  test("told to a callback that throws does no harm", async () => {
    const { client } = await setUp();
    const onProgress = (): never => {
      throw new Error("no terminal");
    };
    expect(await client.file.upload(new Blob([content]), {}, { onProgress })).toMatchObject({ status: "COMPLETED" });
  });
});

describe("what cannot be uploaded is refused", () => {
  test("a path that leads nowhere: nothing is sent", async () => {
    const { client, steps } = await setUp();
    const error = await failureOf(client.file.upload("/no/such/file.txt"));
    expect(error).toMatchObject({ attempts: 0, message: expect.stringContaining("/no/such/file.txt") });
    expect(error.cause).toBeInstanceOf(Error);
    expect(steps()).toEqual([]);
  });

  test("a number, an object", async () => {
    const { client, steps } = await setUp();
    // @ts-expect-error TS2345: a number has no bytes
    await expect(client.file.upload(7)).rejects.toBeInstanceOf(SDKError);
    // @ts-expect-error TS2353: nor has an object
    await expect(client.file.upload({ name: "a" })).rejects.toBeInstanceOf(SDKError);
    expect(steps()).toEqual([]);
  });

  test("a size that is not that of the file", async () => {
    const { client, steps } = await setUp();
    const error = await failureOf(client.file.upload(new Blob(["abc"]), { sizeBytes: 5 }));
    expect(error.message).toMatch(/5 bytes.*3/);
    expect(steps()).toEqual([]);
  });

  test.each([
    ["more", content.length - 1],
    ["less", content.length + 1],
  ])("a stream that holds %s than its size: sent and not completed", async (_, sizeBytes) => {
    const { client, steps } = await setUp();
    const error = await failureOf(client.file.upload(chunks(), { sizeBytes }));
    expect(error.message).toMatch(
      /^The size was given as \d+ bytes, but the stream held .*The upload was cancelled\.$/,
    );
    expect(steps()).toEqual([create, cancel]);
  });

  test("a stream without end", async () => {
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield content;
    }
    const { client, steps } = await setUp();
    const error = await failureOf(client.file.upload(endless(), { sizeBytes: 9 }));
    expect(error.message).toContain("the stream held more");
    expect(steps()).toEqual([create, cancel]);
  });

  test.each([[undefined], [9]])("a file that is not there, given as a stream of size %s", async (sizeBytes) => {
    const { client, host } = await setUp();
    const error = await failureOf(
      client.file.upload(createReadStream("/nowhere/a.txt"), sizeBytes ? { sizeBytes } : {}),
    );
    expect(error).toMatchObject({ name: "SDKError", cause: { code: "ENOENT" } });
    expect(host.requests).toEqual([]);
  });

  test("a stream that breaks, and its error is the cause", async () => {
    const cause = new Error("disk is gone");
    async function* broken(): AsyncGenerator<string> {
      yield "mi";
      throw cause;
    }
    const { client, steps } = await setUp();
    const error = await failureOf(client.file.upload(broken(), { sizeBytes: 9 }));
    expect(error).toMatchObject({ name: "SDKError", cause, message: expect.stringContaining("could not be read") });
    expect(steps()).toEqual([create, cancel]);
  });

  test.each([[undefined], ["/bucket/a.txt"], ["data:,a"], ["http://"]])(
    "an API that names %s as the address",
    async (uploadUrl) => {
      const { client, steps } = await setUp({ create: json({ id: "fil_1", uploadUrl, uploadHeaders: {} }) });
      await expect(client.file.upload(new Blob([content]))).rejects.toThrow(/no address.*cancelled/);
      expect(steps()).toEqual([create, cancel]);
    },
  );
});

test.each<[string, Faults]>([
  ["opening", { create: json({}, 403) }],
  ["sending", { put: hangUp }],
])("a stream is let go of when %s fails", async (_, faults) => {
  const { client } = await setUp(faults);
  const stream = createReadStream(await onDisk("a.txt"));
  await failureOf(client.file.upload(stream, { sizeBytes: content.length }, impatient));
  expect(stream.destroyed).toBe(true);
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) });
  await failureOf(client.file.upload(endless, { sizeBytes: 9 }, { ...impatient, timeout: 100 }));
  expect(isCancelled).toBe(true);
});

test("neither the key nor the signed address reaches a log or an error", async () => {
  const quoting: Handler = (response, request, n) => {
    const { pathname, search } = new URL(request.url, "http://host.example.com");
    text(`<Error>${pathname}${search} <SignatureProvided>${signature}`, "application/xml", 403)(response, request, n);
  };
  const quotingFetch: typeof fetch = async (input, init) => {
    if (init?.method === "PUT") throw new TypeError(`error sending request for url (${String(input)})`);
    return fetch(input, init);
  };
  for (const options of [{}, { fetch: (url: string, init: RequestInit) => quotingFetch(url, init) }]) {
    const { client, log } = await setUp({ put: quoting }, options);
    const error = await failureOf(client.file.upload(new Blob([content]), {}, impatient));
    const shown = inspect([error, log], { depth: 20, showHidden: true });
    expect(shown).not.toMatch(/hush|c2lnbm/);
    expect(shown).toContain("PUT (upload address)");
  }
});

describe("on platforms other than Node", () => {
  test("the file goes as a whole, and progress tells beginning and end", async () => {
    vi.stubGlobal("process", { ...process, versions: { ...process.versions, bun: "1.4.0" } });
    const { client, api, host } = await setUp({ put: inTurn(text("", "text/plain", 503), done) });
    const told: number[] = [];
    await client.file.upload(chunks(), { sizeBytes: content.length }, { onProgress: (sent) => told.push(sent) });
    expect(host.requests.map(({ body }) => body)).toEqual([content, content]);
    expect(host.requests.map(({ headers }) => headers["content-length"])).toEqual(["200000", "200000"]);
    expect(told).toEqual([0, 0, content.length]);
    expect(api.requests[1]?.body).toBe(JSON.stringify({ md5 }));
  });

  test("where no MD5 can be had, it is left out, and a path is refused", async () => {
    vi.stubGlobal("process", { env: {} });
    const { client, api } = await setUp();
    expect(await client.file.upload(new Blob([content]))).toMatchObject({ status: "COMPLETED" });
    expect(api.requests[1]?.body).toBe("{}");
    await expect(client.file.upload("a.txt")).rejects.toThrow(/no way to open a path here/);
  });
});

test("an empty file goes as one", async () => {
  const { client, host } = await setUp();
  await client.file.upload(new Blob([]));
  expect(host.requests[0]).toMatchObject({ body: "", headers: { "content-length": "0" } });
});
