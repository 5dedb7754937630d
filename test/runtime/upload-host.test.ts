import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { cancel, complete, create, done, failureOf, serveUploads, signature } from "../support/file-servers.ts";
import { hangUp, inTurn, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { chunks, content, md5 } from "../support/files.ts";

describe("the upload host", () => {
  test("gets the bytes with exactly the headers that the API wants, and nothing of the client's", async () => {
    const { client, api, host } = await serveUploads({}, { defaultHeaders: { "X-Team": "a", Cookie: "a=b" } });
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

  test.each([[200], [201], [204]])("may respond with %d", async (status) => {
    const { client, api, steps } = await serveUploads({ put: (response) => response.writeHead(status).end() });
    expect(await client.file.upload(new Blob([content]))).toMatchObject({ status: "COMPLETED" });
    expect(steps()).toEqual([create, complete]);
    expect(api.requests[1]?.body).toBe(JSON.stringify({ md5 }));
  });

  test("may lose the body of its response", async () => {
    const halfResponse: Handler = (response) => {
      response.writeHead(200, { "content-length": "9" });
      response.write("a", () => setImmediate(() => response.socket?.resetAndDestroy()));
    };
    const { client, host } = await serveUploads({ put: halfResponse });
    await client.file.upload(new Blob([content]));
    expect(host.requests).toHaveLength(1);
  });
});

describe("the bytes are sent again", () => {
  test("after a failure, the same ones", async () => {
    const { client, host, steps } = await serveUploads({ put: inTurn(text("busy", "text/plain", 503), hangUp, done) });
    await client.file.upload(new Blob([content]));
    expect(host.requests.map(({ body }) => body)).toEqual([content, content, content]);
    expect(steps()).toEqual([create, complete]);
  });

  test("though retryWrites is off, since it does no harm", async () => {
    const { client, host } = await serveUploads({ put: inTurn(hangUp, done) });
    await client.file.upload(new Blob([content]), {}, { retryWrites: false });
    expect(host.requests).toHaveLength(2);
  });

  test("but not those of a stream", async () => {
    const { client, host, steps } = await serveUploads({ put: text("busy", "text/plain", 503) });
    const error = await failureOf(client.file.upload(chunks(), { sizeBytes: content.length }));
    expect(error).toMatchObject({ name: "UploadError", status: 503, attempts: 1 });
    expect(host.requests).toHaveLength(1);
    expect(steps()).toEqual([create, cancel]);
  });

  test("and a 412 after a lost response says that they had arrived", async () => {
    const { client, steps, api } = await serveUploads({ put: inTurn(hangUp, text("taken", "text/plain", 412)) });
    expect(await client.file.upload(new Blob([content]))).toMatchObject({ status: "COMPLETED" });
    expect(steps()).toEqual([create, complete]);
    expect(api.requests[1]?.body).toBe(JSON.stringify({ md5 }));
  });
});

test("a reason phrase that no Response takes is no failure", async () => {
  const put: Handler = (response) => {
    response.socket?.end("HTTP/1.1 200 Gut \u{1f600}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  };
  const { client, host, steps } = await serveUploads({ put });
  expect(await client.file.upload(new Blob([content]))).toMatchObject({ status: "COMPLETED" });
  expect(host.requests).toHaveLength(1);
  expect(steps()).toEqual([create, complete]);
});

test("neither the key nor the presigned URL reaches a log or an error", async () => {
  const quoting: Handler = (response, request, n) => {
    const { pathname, search } = new URL(request.url, "http://host.example.com");
    text(`<Error>${pathname}${search} <SignatureProvided>${signature}`, "application/xml", 403)(response, request, n);
  };
  const quotingFetch: typeof fetch = async (input, init) => {
    if (init?.method === "PUT") throw new TypeError(`error sending request for url (${String(input)})`);
    return fetch(input, init);
  };
  for (const options of [{}, { fetch: (url: string, init: RequestInit) => quotingFetch(url, init) }]) {
    const { client, log } = await serveUploads({ put: quoting }, options);
    const error = await failureOf(client.file.upload(new Blob([content]), {}, { maxRetries: 0 }));
    const shown = inspect([error, log], { depth: 20, showHidden: true });
    expect(shown).not.toMatch(/hush|c2lnbm/);
    expect(shown).toContain("PUT (upload URL)");
  }
});
