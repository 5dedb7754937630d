import { describe, expect, onTestFinished, test } from "vitest";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { Wootiv } from "../../generated/wootiv/index.ts";
import { downloadFile, queryKey, Transport } from "../../src/runtime.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { petAPI } from "../support/petshop.ts";
import { partOfFile, serveDownloads, signature, wholeFile } from "../support/file-servers.ts";
import { content } from "../support/files.ts";
import { hangUp, inTurn, json, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

describe("in the sandbox, what was uploaded can be downloaded", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);

  test("from Lightfield, in process", async () => {
    const { fetch, requests } = createSandbox();
    const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch });
    const { id } = await client.file.upload(new File([bytes], "a.bin", { type: "image/x" }));
    const response = await client.file.download(id);
    expect(response.headers.get("content-type")).toBe("image/x");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(requests.at(-1)?.headers).not.toHaveProperty("authorization");
  });

  test("from Wootiv, over a socket, though the storage fails at first", async () => {
    const sandbox = createSandbox();
    const { url, close } = await sandbox.listen();
    onTestFinished(close);
    const client = new Wootiv({ apiKey: "wootiv_sandbox", baseURL: url });
    await client.aws.buckets.upload({ file: new File([bytes], "a.bin") });
    await client.aws.buckets.upload({ file: new File([bytes], "a.bin"), path: "cats" });
    sandbox.faults = [{ fault: "error-before", operation: "storage", times: 1 }];
    const files = [client.aws.buckets.downloadFile("a.bin"), client.aws.buckets.downloadFileInPath("cats", "a.bin")];
    for (const file of files) expect(new Uint8Array(await (await file).arrayBuffer())).toEqual(bytes);
  });
});

test("the key of an API that takes it in the query stays with the API", async () => {
  const { api, host, client } = await serveDownloads();
  const options = { apiKey: "sk_hush_hush", baseURL: api.baseURL };
  const transport = new Transport({ ...petAPI, securityScheme: queryKey("key") }, options);
  const response = await downloadFile(transport, {
    options: undefined,
    url: async () => (await client.file.url("fil_1")).url,
  });
  expect(await response.text()).toBe(content);
  expect(host.requests[0]?.url).not.toContain("hush_hush");
});

describe("a download", () => {
  test("is there as soon as its headers are, so that a large file need not fit into memory", async () => {
    let sendTheRest = (): void => {};
    const slowly: Handler = (response) => {
      response.writeHead(200, { "content-type": "text/x" }).write(content.slice(0, 9));
      sendTheRest = () => void response.end(content.slice(9));
    };
    const { client } = await serveDownloads({ file: slowly });
    const response = await client.file.download("fil_1");
    expect([response.status, response.headers.get("content-type"), response.bodyUsed]).toEqual([200, "text/x", false]);
    sendTheRest();
    expect(await response.text()).toBe(content);
  });

  test("asks for the address with the client's headers and those of the call, and the host with none", async () => {
    const { client, api, host } = await serveDownloads({}, { defaultHeaders: { "X-Team": "a", Cookie: "a=b" } });
    await (await client.file.download("fil_1", { headers: { "X-Trace": "1" } })).text();
    expect(api.requests).toMatchObject([
      { method: "GET", url: "/v1/files/fil_1/url", headers: { "x-team": "a", "x-trace": "1" } },
    ]);
    const [get] = host.requests;
    expect(get).toMatchObject({ method: "GET", url: `/bucket/a.txt?n=1&X-Amz-Signature=${signature}`, body: "" });
    const ofFetch = /^(?:host|connection|accept(?:-\w+)?|user-agent|sec-fetch-mode|cache-control|pragma)$/;
    expect(Object.keys(get?.headers ?? {}).filter((name) => !ofFetch.test(name))).toEqual([]);
    expect(get?.headers["user-agent"] ?? "").not.toContain("lightfield");
  });

  test("goes through the client's own fetch", async () => {
    const fetched: string[] = [];
    const { client, host, api } = await serveDownloads(
      {},
      {
        fetch: (url, init) => {
          fetched.push(new URL(url).origin);
          return fetch(url, init);
        },
      },
    );
    await (await client.file.download("fil_1")).text();
    expect(fetched).toEqual([api.baseURL, host.baseURL]);
  });

  test("is tried again after a failure of the host, at the same address", async () => {
    const busy: Handler = (response) => response.writeHead(503, { "retry-after-ms": "1" }).end("busy");
    const { client, api, host } = await serveDownloads({ file: inTurn(busy, hangUp, wholeFile) });
    expect(await (await client.file.download("fil_1")).text()).toBe(content);
    expect([api.requests.length, host.requests.length]).toEqual([1, 3]);
    expect(new Set(host.requests.map(({ url }) => url)).size).toBe(1);
  });

  test("that is empty has no bytes", async () => {
    const { client } = await serveDownloads({ file: text("", "text/plain") });
    expect(await (await client.file.download("fil_1")).text()).toBe("");
  });

  test("whose host is slow to send the body does not end by itself, but is in the caller's hands", async () => {
    const { client } = await serveDownloads({ file: partOfFile });
    const { body } = await client.file.download("fil_1", { timeout: 200, deadline: 200 });
    const reader = body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("miau ");
    await reader?.cancel();
  });
});

describe("an address that expires while attempts are made", () => {
  const busy: Handler = (response) => response.writeHead(503, { "retry-after-ms": "1" }).end();
  const expired = (status = 403): Handler => text("<Code>AccessDenied</Code>", "application/xml", status);

  test.each([[403], [400]])("is requested anew, once, on %d", async (status) => {
    const { client, api, host } = await serveDownloads({ file: inTurn(busy, expired(status), wholeFile) });
    expect(await (await client.file.download("fil_1")).text()).toBe(content);
    expect(api.requests).toHaveLength(2);
    expect(host.requests.map(({ url }) => /n=(\d)/.exec(url)?.[1])).toEqual(["1", "1", "2"]);
    const lost = await serveDownloads({ file: inTurn(busy, expired(status)) });
    await expect(lost.client.file.download("fil_1")).rejects.toMatchObject({ name: "DownloadError", status });
    expect([lost.api.requests.length, lost.host.requests.length]).toEqual([2, 3]);
  });

  test("but not where the host refuses the first attempt: then it means what it says", async () => {
    const { client, api, host } = await serveDownloads({ file: expired() });
    await expect(client.file.download("fil_1")).rejects.toMatchObject({ name: "DownloadError", attempts: 1 });
    expect([api.requests.length, host.requests.length]).toEqual([1, 1]);
  });

  test("and what the API then says is the error", async () => {
    const link: Handler = (response, request, n) =>
      n === 1
        ? json({ url: `http://${request.headers.host}/bucket`, expiresAt: "" })(response, request, n)
        : json({ message: "No such file." }, 404)(response, request, n);
    const host = inTurn(busy, expired());
    let seen = 0;
    const both: Handler = (response, request, n) =>
      request.url === "/bucket" ? host(response, request, ++seen) : link(response, request, n - seen);
    const { client } = await serveDownloads({ link: both });
    await expect(client.file.download("fil_1")).rejects.toMatchObject({ name: "NotFoundError" });
  });
});
