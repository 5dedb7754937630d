import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Wootiv } from "../../generated/wootiv/index.ts";
import { toFile } from "../../src/index.ts";
import type { Uploadable } from "../../src/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { json, serve } from "../support/serve.ts";

async function setUp(): Promise<Wootiv> {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  return new Wootiv({ apiKey: "wootiv_sandbox", baseURL: url });
}

async function onDisk(name: string, content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "buckets-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function* chunks(): AsyncGenerator<Uint8Array | string> {
  yield new TextEncoder().encode("mi");
  yield "au";
}

async function download(url: string): Promise<{ text: string; type: string | null }> {
  const response = await fetch(url);
  return { text: await response.text(), type: response.headers.get("content-type") };
}

const unnamed = { filename: "upload", mime: "application/octet-stream" };

const sources: [string, () => Uploadable | Promise<Uploadable>, { filename: string; mime: string }][] = [
  ["a File", () => new File(["miau"], "Käse 1.png", { type: "image/x" }), { filename: "Käse 1.png", mime: "image/x" }],
  ["a Blob", () => new Blob(["miau"], { type: "image/x" }), { ...unnamed, mime: "image/x" }],
  ["a Buffer", () => Buffer.from("miau"), unnamed],
  ["an ArrayBuffer", () => new TextEncoder().encode("miau").buffer, unnamed],
  ["a web stream", () => new Blob(["miau"]).stream(), unnamed],
  ["an async iterable", () => chunks(), unnamed],
  [
    "an fs.ReadStream",
    async () => createReadStream(await onDisk("a.jpg", "miau")),
    { filename: "a.jpg", mime: "image/jpeg" },
  ],
  ["toFile with a name", () => toFile(chunks(), "b.pdf"), { filename: "b.pdf", mime: "application/pdf" }],
  [
    "toFile with name and type",
    () => toFile("miau", "b.pdf", { type: "text/x" }),
    { filename: "b.pdf", mime: "text/x" },
  ],
];

describe("aws.buckets.upload stores", () => {
  test.each(sources)("%s, with name and type", async (_, make, { filename, mime }) => {
    const client = await setUp();
    const stored = await client.aws.buckets.upload({ file: await make(), path: "cats/2026" });
    expect(stored).toMatchObject({ filename, mime, path: "cats/2026", pathWithFilename: `cats/2026/${filename}` });
    expect(await download(stored.signedUrl)).toEqual({ text: "miau", type: mime });
  });

  test("a file at the top level, which can be retrieved by its name", async () => {
    const client = await setUp();
    await client.aws.buckets.upload({ file: await toFile("miau", "100% a.txt") });
    const { signedUrl } = await client.aws.buckets.retrieveFile("100% a.txt");
    expect(await download(signedUrl)).toEqual({ text: "miau", type: "text/plain" });
  });
});

describe("aws.buckets.bulkUpload stores", () => {
  test("several files of every kind, in order", async () => {
    const client = await setUp();
    const bulk = await Promise.all(sources.map(([, make]) => make()));
    const stored = await client.aws.buckets.bulkUpload({ bulk, path: "cats" });
    expect(stored).toMatchObject(sources.map(([, , expected]) => expected));
    for (const { signedUrl } of stored) expect((await download(signedUrl)).text).toBe("miau");
  });

  test("one file", async () => {
    const client = await setUp();
    expect(await client.aws.buckets.bulkUpload({ bulk: [new File(["miau"], "a.txt")] })).toHaveLength(1);
  });
});

test("a web stream given as the whole body is sent once and never retried", async () => {
  const server = await serve(json({}, 503));
  const client = new Wootiv({ apiKey: "key", baseURL: server.baseURL });
  const call = { method: "POST", path: "/aws/buckets/upload", body: new Blob(["miau"]).stream() };
  await expect(client.request(call)).rejects.toMatchObject({ status: 503, attempts: 1 });
  expect(server.requests).toHaveLength(1);
});
