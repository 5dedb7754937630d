import { createReadStream } from "node:fs";
import { devNull } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { SDKError } from "../../src/index.ts";
import type { UploadSource } from "../../src/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { cancel, create, failureOf, serveUploads } from "../support/file-servers.ts";
import { json } from "../support/serve.ts";
import { chunks, content, folderOf, md5, onDisk } from "../support/files.ts";

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

test("and so it does in a sandbox without a socket", async () => {
  const { fetch } = createSandbox();
  const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch });
  const file = await client.file.upload(new File([content], "a.txt"), { purpose: "knowledge_workspace" });
  expect(file).toMatchObject({ status: "COMPLETED", sizeBytes: content.length });
  expect(file.filename).toMatch(/^a_\d+\.txt$/);
});

test("an empty file is sent as such", async () => {
  const { client, host } = await serveUploads();
  await client.file.upload(new Blob([]));
  expect(host.requests[0]).toMatchObject({ body: "", headers: { "content-length": "0" } });
});

describe("what cannot be uploaded is refused", () => {
  test("a path that leads nowhere: nothing is sent", async () => {
    const { client, steps } = await serveUploads();
    const error = await failureOf(client.file.upload("/no/such/file.txt"));
    expect(error).toMatchObject({ attempts: 0, message: expect.stringContaining("/no/such/file.txt") });
    expect(error.cause).toBeInstanceOf(Error);
    expect(steps()).toEqual([]);
  });

  test.each<[what: string, path: () => string | Promise<string>, advice: string]>([
    ["a folder", () => folderOf({ "a.txt": content }), "is a folder: upload its files, one by one."],
    ["a device", () => devNull, "is no file: open it as a stream."],
  ])("the path of %s: nothing is sent", async (_, make, advice) => {
    const { client, steps } = await serveUploads();
    const path = await make();
    const error = await failureOf(client.file.upload(path));
    expect(error).toMatchObject({ attempts: 0, message: `${path} ${advice} Nothing was sent.` });
    expect(steps()).toEqual([]);
  });

  test("a number, an object", async () => {
    const { client, steps } = await serveUploads();
    // @ts-expect-error TS2345: a number has no bytes
    await expect(client.file.upload(7)).rejects.toBeInstanceOf(SDKError);
    // @ts-expect-error TS2353: nor has an object
    await expect(client.file.upload({ name: "a" })).rejects.toBeInstanceOf(SDKError);
    expect(steps()).toEqual([]);
  });

  test("a size that is not that of the file", async () => {
    const { client, steps } = await serveUploads();
    const error = await failureOf(client.file.upload(new Blob(["abc"]), { sizeBytes: 5 }));
    expect(error.message).toMatch(/5 bytes.*3/);
    expect(steps()).toEqual([]);
  });

  test.each([
    ["more", content.length - 1],
    ["less", content.length + 1],
  ])("a stream that holds %s than its size: sent and not completed", async (_, sizeBytes) => {
    const { client, steps } = await serveUploads();
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
    const { client, steps } = await serveUploads();
    const error = await failureOf(client.file.upload(endless(), { sizeBytes: 9 }));
    expect(error.message).toContain("the stream held more");
    expect(steps()).toEqual([create, cancel]);
  });

  test.each([[undefined], [9]])("a file that is not there, given as a stream of size %s", async (sizeBytes) => {
    const { client, host } = await serveUploads();
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
    const { client, steps } = await serveUploads();
    const error = await failureOf(client.file.upload(broken(), { sizeBytes: 9 }));
    expect(error).toMatchObject({ name: "SDKError", cause, message: expect.stringContaining("could not be read") });
    expect(steps()).toEqual([create, cancel]);
  });

  test.each([[undefined], ["/bucket/a.txt"], ["data:,a"], ["http://"]])(
    "an API that names %s as the address",
    async (uploadUrl) => {
      const { client, steps } = await serveUploads({ create: json({ id: "fil_1", uploadUrl, uploadHeaders: {} }) });
      await expect(client.file.upload(new Blob([content]))).rejects.toThrow(/no valid URL.*cancelled/);
      expect(steps()).toEqual([create, cancel]);
    },
  );
});
