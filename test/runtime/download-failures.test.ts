import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { DownloadError, isAPIError } from "../../src/index.ts";
import { failureOf, partOfFile, serveDownloads, wholeFile } from "../support/file-servers.ts";
import type { DownloadFaults } from "../support/file-servers.ts";
import { hangUp, inTurn, json, serve, stall, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

const reason = new Error("Ctrl+C");

describe("a refusal", () => {
  test.each([[403], [404]])("of the host, by %d, is an error that is not one of the API", async (status) => {
    const { client, host } = await serveDownloads({ file: text("<Code>No</Code>", "application/xml", status) });
    const error = await failureOf(client.file.download("fil_1"));
    expect(error).toBeInstanceOf(DownloadError);
    expect(isAPIError(error)).toBe(false);
    expect(error).toMatchObject({
      name: "DownloadError",
      status,
      message: `The download host refused to send the file: ${status} <Code>No</Code>.`,
      cause: { status, method: "GET", path: "(download URL)" },
      attempts: 1,
      mayHaveBeenApplied: false,
    });
    expect(host.requests).toHaveLength(1);
  });

  test("of the host whose body stalls keeps its status", async () => {
    const file: Handler = (response) => response.writeHead(403, { "content-length": "100" }).write("no");
    const { client, host } = await serveDownloads({ file });
    const error = await failureOf(client.file.download("fil_1", { timeout: 100 }));
    expect(error).toMatchObject({ name: "DownloadError", status: 403, attempts: 1 });
    expect(host.requests).toHaveLength(1);
  });

  test("of the host that lasts ends after the usual attempts", async () => {
    const busy: Handler = (response) => response.writeHead(503, { "retry-after-ms": "1" }).end();
    const { client } = await serveDownloads({ file: busy });
    const error = await failureOf(client.file.download("fil_1"));
    expect(error).toMatchObject({ name: "DownloadError", status: 503, attempts: 3 });
  });

  test("of the API is its own error, and nothing goes to the host", async () => {
    const { client, host } = await serveDownloads({ link: json({ message: "Not completed." }, 409) });
    const error = await failureOf(client.file.download("fil_1", { maxRetries: 0 }));
    expect(error).toMatchObject({ name: "ConflictError", message: "409 Not completed.", attempts: 1 });
    expect(host.requests).toEqual([]);
  });

  test("by a redirect: it is not followed", async () => {
    const elsewhere = await serve(wholeFile);
    const { client } = await serveDownloads({
      file: (response) => response.writeHead(307, { location: elsewhere.baseURL }).end(),
    });
    await expect(client.file.download("fil_1")).rejects.toMatchObject({ name: "DownloadError", status: 307 });
    expect(elsewhere.requests).toEqual([]);
  });

  test("has a stack that starts at the caller's line", async () => {
    const { client } = await serveDownloads({ file: text("no", "text/plain", 403) });
    async function callerOfDownload(): Promise<void> {
      await client.file.download("fil_1");
    }
    const { stack = "" } = await failureOf(callerOfDownload());
    expect(stack.split("\n").slice(0, 2)).toEqual([
      "DownloadError: The download host refused to send the file: 403 no.",
      expect.stringMatching(/callerOfDownload .*download-failures\.test\.ts/),
    ]);
  });
});

test("no connection to the host is the error of any call", async () => {
  const { client } = await serveDownloads({ file: hangUp });
  const error = await failureOf(client.file.download("fil_1", { maxRetries: 1 }));
  expect(error).toMatchObject({ name: "APIConnectionError", attempts: 2, mayHaveBeenApplied: false });
  expect(error.message).toMatch(/^No response from 127/);
});

test.each([[undefined], ["/bucket/a.txt"], ["data:,a"], ["http://"]])(
  "an API that gives %s as the URL is named in the error",
  async (url) => {
    const { client } = await serveDownloads({ link: json({ url, expiresAt: "" }) });
    expect(await failureOf(client.file.download("fil_1"))).toMatchObject({
      message: "The API returned no valid URL for the download.",
      attempts: 1,
    });
  },
);

describe("abort and deadline", () => {
  test.each<[string, DownloadFaults]>([
    ["the presigned URL is requested", { link: stall }],
    ["headers are awaited", { file: stall }],
  ])("end a download while %s", async (_, faults) => {
    const controller = new AbortController();
    const abort: Handler = () => controller.abort(reason);
    const stalling = await serveDownloads(faults.link ? { link: abort } : { file: abort });
    const error = await failureOf(stalling.client.file.download("fil_1", { signal: controller.signal }));
    expect(error).toMatchObject({ name: "APIUserAbortError", cause: reason, attempts: 1 });
    const late = await serveDownloads(faults);
    await expect(late.client.file.download("fil_1", { deadline: 300 })).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
      message: "The call did not end within its `deadline` of 300 ms.",
    });
  });

  test("end a wait between attempts", async () => {
    const controller = new AbortController();
    const slowDown: Handler = (response) => {
      response.writeHead(503, { "retry-after": "30" }).end();
      setImmediate(() => controller.abort(reason));
    };
    const { client, host } = await serveDownloads({ file: slowDown });
    const { signal } = controller;
    await expect(client.file.download("fil_1", { signal })).rejects.toMatchObject({ name: "APIUserAbortError" });
    expect(host.requests).toHaveLength(1);
  });

  test("a wait that would pass the deadline is not begun: the refusal comes at once", async () => {
    const { client } = await serveDownloads({
      file: (response) => response.writeHead(503, { "retry-after": "30" }).end(),
    });
    const error = await failureOf(client.file.download("fil_1", { deadline: 15_000 }));
    expect(error).toMatchObject({ name: "DownloadError", status: 503, attempts: 1 });
  });

  test("the signal ends the body, too", async () => {
    const controller = new AbortController();
    const { client } = await serveDownloads({ file: partOfFile });
    const response = await client.file.download("fil_1", { signal: controller.signal });
    controller.abort(reason);
    await expect(response.text()).rejects.toBe(reason);
  });

  test("aborted before: nothing is sent", async () => {
    const { client, api } = await serveDownloads();
    const error = await failureOf(client.file.download("fil_1", { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ name: "APIUserAbortError", attempts: 0 });
    expect(api.requests).toEqual([]);
  });

  test("a host that stalls ends an attempt after the timeout", async () => {
    const { client, host } = await serveDownloads({ file: inTurn(stall, wholeFile) });
    await (await client.file.download("fil_1", { timeout: 300 })).text();
    expect(host.requests).toHaveLength(2);
  });

  test("leave no listener behind that would keep the signal's other users waiting", async () => {
    const { client } = await serveDownloads({ file: text("no", "text/plain", 403) });
    const { signal } = new AbortController();
    await Promise.allSettled(Array.from({ length: 20 }, () => client.file.download("fil_1", { signal })));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("neither the key nor the presigned URL", () => {
  const quoting: Handler = (response, request, n) => {
    const signature = new URL(request.url, "http://host.example.com").searchParams.get("X-Amz-Signature") ?? "";
    text(`<Error>${request.url} <SignatureProvided>${signature}`, "application/xml", 403)(response, request, n);
  };

  test("reaches a log or an error", async () => {
    const quotingFetch = async (url: string, init: RequestInit): Promise<Response> => {
      if (url.includes("/bucket/")) throw new TypeError(`error sending request for url (${url})`);
      return fetch(url, init);
    };
    for (const options of [{}, { fetch: quotingFetch }]) {
      const { client, log } = await serveDownloads({ file: quoting }, options);
      const error = await failureOf(client.file.download("fil_1", { maxRetries: 0 }));
      const shown = inspect([error, log], { depth: 20, showHidden: true });
      expect(shown).not.toMatch(/hush|c2lnbm/);
      expect(shown).toContain("GET (download URL)");
    }
  });

  test("reaches an error in a spelling of its own", async () => {
    const secret = "hush/hush+hush=";
    const host = await serve((response, request, n) => {
      const search = request.url.replace(/^[^?]*/, "");
      text(`${search} ${secret} ${encodeURIComponent(secret)}`, "text/plain", 403)(response, request, n);
    });
    const url = `${host.baseURL}/a.txt?X-Amz-Signature=${encodeURIComponent(secret).toLowerCase()}`;
    const { client } = await serveDownloads({ link: json({ url }) });
    const error = await failureOf(client.file.download("fil_1"));
    expect(error).toMatchObject({ name: "DownloadError", status: 403 });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("hush");
  });

  test("is shown by printing the response", async () => {
    const { client, host } = await serveDownloads();
    const response = await client.file.download("fil_1");
    await response.text();
    expect(response.url).toBe(`${host.baseURL}/bucket/a.txt`);
    expect(inspect(response, { depth: 20 })).not.toMatch(/hush|c2lnbm/);
  });
});
