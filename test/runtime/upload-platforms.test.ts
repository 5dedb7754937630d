import { afterEach, describe, expect, test, vi } from "vitest";
import { inTurn, text } from "../support/serve.ts";
import { chunks, content, md5 } from "../support/files.ts";
import { done, serveUploads } from "../support/file-servers.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("on platforms other than Node", () => {
  test("the file is sent as a whole, and progress tells beginning and end", async () => {
    vi.stubGlobal("process", { ...process, versions: { ...process.versions, bun: "1.4.0" } });
    const { client, api, host } = await serveUploads({ put: inTurn(text("", "text/plain", 503), done) });
    const reported: number[] = [];
    await client.file.upload(chunks(), { sizeBytes: content.length }, { onProgress: (sent) => reported.push(sent) });
    expect(host.requests.map(({ body }) => body)).toEqual([content, content]);
    expect(host.requests.map(({ headers }) => headers["content-length"])).toEqual(["200000", "200000"]);
    expect(reported).toEqual([0, 0, content.length]);
    expect(api.requests[1]?.body).toBe(JSON.stringify({ md5 }));
  });

  test("where no MD5 can be had, it is left out, and a path is refused", async () => {
    vi.stubGlobal("process", { env: {} });
    const { client, api } = await serveUploads();
    expect(await client.file.upload(new Blob([content]))).toMatchObject({ status: "COMPLETED" });
    expect(api.requests[1]?.body).toBe("{}");
    await expect(client.file.upload("a.txt")).rejects.toThrow(/no way to open a path here/);
  });
});
