import { createReadStream } from "node:fs";
import { describe, expect, test } from "vitest";
import { UploadError } from "../../src/index.ts";
import { cancel, complete, create, done, failureOf, serveUploads } from "../support/file-servers.ts";
import { hangUp, json, serve, text } from "../support/serve.ts";
import { content, onDisk } from "../support/files.ts";
import type { UploadFaults } from "../support/file-servers.ts";

describe("an upload that fails is cancelled, and the error says so", () => {
  test("refused by the host: an error that is not one of the API", async () => {
    const { client, steps } = await serveUploads({ put: text("<Code>AccessDenied</Code>", "application/xml", 403) });
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
    const { client, host, steps } = await serveUploads({ put: text("", "text/plain", 412) });
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
    const { client, steps } = await serveUploads({
      put: (response) => response.writeHead(307, { location: elsewhere.baseURL }).end(),
    });
    await expect(client.file.upload(new Blob([content]))).rejects.toMatchObject({ name: "UploadError", status: 307 });
    expect(elsewhere.requests).toEqual([]);
    expect(steps()).toEqual([create, cancel]);
  });

  test("no connection to the host", async () => {
    const { client, steps } = await serveUploads({ put: hangUp });
    const error = await failureOf(client.file.upload(new Blob([content]), {}, { maxRetries: 1 }));
    expect(error).toMatchObject({ name: "APIConnectionError", attempts: 2, mayHaveBeenApplied: false });
    expect(error.message).toMatch(/^No response from 127.*The upload was cancelled\.$/);
    expect(steps()).toEqual([create, cancel]);
  });

  test("without a key for the last step, which is then not sent", async () => {
    const keys = ["first", "", "third"];
    const { client, steps } = await serveUploads({}, { apiKey: () => keys.shift() ?? "" });
    const error = await failureOf(client.file.upload(new Blob([content])));
    expect(error).toMatchObject({ name: "SDKError", mayHaveBeenApplied: false });
    expect(error.message).toMatch(/^The API key is blank.* The upload was cancelled\.$/);
    expect(steps()).toEqual([create, cancel]);
  });

  test("refused by the API at the end: its own error", async () => {
    const { client, steps } = await serveUploads({ complete: json({ message: "another MD5" }, 422) });
    const error = await failureOf(client.file.upload(new Blob([content])));
    expect(error).toMatchObject({
      name: "UnprocessableEntityError",
      message: "422 another MD5. The upload was cancelled.",
    });
    expect(steps()).toEqual([create, complete, cancel]);
  });

  test("but not where it may be complete", async () => {
    const { client, steps } = await serveUploads({ complete: hangUp });
    const error = await failureOf(client.file.upload(new Blob([content]), {}, { maxRetries: 0 }));
    expect(error).toMatchObject({ name: "APIConnectionError", mayHaveBeenApplied: true });
    expect(error.message).toContain("may be complete");
    expect(steps()).toEqual([create, complete]);
  });

  test("and a failure to cancel does not hide the first failure", async () => {
    const { client, steps } = await serveUploads({
      put: text("no", "text/plain", 403),
      cancel: json({ message: "no" }, 409),
    });
    const error = await failureOf(client.file.upload(new Blob([content])));
    expect(error).toMatchObject({ name: "UploadError", status: 403 });
    expect(error.message).toContain("could not be cancelled (ConflictError)");
    expect(steps()).toEqual([create, cancel, cancel]);
  });

  test("refused at the start: there is nothing to cancel, and no bytes are sent", async () => {
    const { client, host, steps } = await serveUploads({ create: json({ message: "admins only" }, 403) });
    const error = await failureOf(client.file.upload(new Blob([content])));
    expect(error).toMatchObject({ name: "PermissionDeniedError", message: "403 admins only" });
    expect([steps(), host.requests]).toEqual([[create], []]);
  });

  test("and its stack starts at the caller's line", async () => {
    const { client } = await serveUploads({ put: text("no", "text/plain", 403) });
    async function callerOfUpload(): Promise<void> {
      await client.file.upload(new Blob([content]));
    }
    const { stack = "" } = await failureOf(callerOfUpload());
    expect(stack.split("\n").slice(0, 2)).toEqual([
      "UploadError: The upload host refused the bytes: 403 no. The upload was cancelled.",
      expect.stringMatching(/callerOfUpload .*upload-failures\.test\.ts/),
    ]);
  });
});

test.each<[string, UploadFaults]>([
  ["opening", { create: json({}, 403) }],
  ["sending", { put: hangUp }],
])("a stream is released when %s fails", async (_, faults) => {
  const { client } = await serveUploads(faults);
  const stream = createReadStream(await onDisk("a.txt"));
  await failureOf(client.file.upload(stream, { sizeBytes: content.length }, { maxRetries: 0 }));
  expect(stream.destroyed).toBe(true);
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) });
  await failureOf(client.file.upload(endless, { sizeBytes: 9 }, { maxRetries: 0, timeout: 100 }));
  expect(isCancelled).toBe(true);
});
