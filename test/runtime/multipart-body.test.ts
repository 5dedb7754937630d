import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test, vi } from "vitest";
import { multipart, SDKError, toFile } from "../../src/index.ts";
import type { Uploadable } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetPhotos } from "../support/petshop.ts";
import { fastClock } from "../support/fast-clock.ts";
import { folderOf } from "../support/files.ts";
import { inTurn, json, serve } from "../support/serve.ts";
import type { SeenRequest, TestServer } from "../support/serve.ts";

async function petshop(): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(json({ id: "pet_1" }));
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock()) };
}

/** The parts of a form, as a server reads them. */
async function partsOf(request: SeenRequest | undefined): Promise<[name: string, part: unknown][]> {
  const body = Buffer.from(request?.body ?? "", "latin1");
  const headers = { "content-type": request?.headers["content-type"] ?? "" };
  const form = await new Response(body, { headers }).formData();
  const read = async ([name, part]: [string, File | string]): Promise<[string, unknown]> => [
    name,
    typeof part === "string" ? part : { name: part.name, type: part.type, text: await part.text() },
  ];
  return Promise.all([...form].map(read));
}

async function photograph(body: PetPhotos): Promise<[name: string, part: unknown][]> {
  const { client, server } = await petshop();
  await client.pet.photograph(body);
  return partsOf(server.requests[0]);
}

describe("a multipart body has the parts of the document", () => {
  async function* chunks(): AsyncGenerator<Uint8Array | string> {
    yield new TextEncoder().encode("mi");
    yield "au";
  }

  async function onDisk(name: string): Promise<string> {
    return join(await folderOf({ [name]: "miau" }), name);
  }

  test.each<[string, () => Uploadable | Promise<Uploadable>, { name: string; type: string }]>([
    ["a File", () => new File(["miau"], "cat.png", { type: "image/x-cat" }), { name: "cat.png", type: "image/x-cat" }],
    ["a File without a type", () => new File(["miau"], "cat.txt"), { name: "cat.txt", type: "text/plain" }],
    ["a Blob", () => new Blob(["miau"], { type: "image/x-cat" }), { name: "upload", type: "image/x-cat" }],
    ["a Buffer", () => Buffer.from("miau"), { name: "upload", type: "application/octet-stream" }],
    [
      "a view into a larger buffer",
      () => Buffer.from("-miau-").subarray(1, 5),
      { name: "upload", type: "application/octet-stream" },
    ],
    [
      "an ArrayBuffer",
      () => new TextEncoder().encode("miau").buffer,
      { name: "upload", type: "application/octet-stream" },
    ],
    ["a ReadableStream", () => new Blob(["miau"]).stream(), { name: "upload", type: "application/octet-stream" }],
    ["an async iterable", () => chunks(), { name: "upload", type: "application/octet-stream" }],
    [
      "an fs.ReadStream",
      async () => createReadStream(await onDisk("cat.jpg")),
      { name: "cat.jpg", type: "image/jpeg" },
    ],
    ["toFile with a name", () => toFile(Buffer.from("miau"), "cat.PDF"), { name: "cat.PDF", type: "application/pdf" }],
    [
      "toFile with name and type",
      () => toFile(chunks(), "cat.pdf", { type: "text/x" }),
      { name: "cat.pdf", type: "text/x" },
    ],
    [
      "toFile with another name",
      () => toFile(new File(["miau"], "a.txt", { type: "text/x" }), "b.pdf"),
      { name: "b.pdf", type: "text/x" },
    ],
    ["toFile of a text", () => toFile("miau", "cat.txt"), { name: "cat.txt", type: "text/plain" }],
    [
      "toFile without an extension",
      () => toFile("miau", "constructor"),
      { name: "constructor", type: "application/octet-stream" },
    ],
  ])("%s", async (_, make, expected) => {
    expect(await photograph({ photo: await make() })).toEqual([["photo", { ...expected, text: "miau" }]]);
  });

  test("a file that is not there is reported, also while another one is read", async () => {
    const { client, server } = await petshop();
    const photos = [createReadStream(await onDisk("cat.jpg")), createReadStream("/nowhere/dog.jpg")];
    const error: unknown = await client.pet.photograph({ photos }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "SDKError", cause: { code: "ENOENT" } });
    expect(server.requests).toEqual([]);
  });

  test.each<[string, (ended: () => void) => Uploadable]>([
    ["a web stream", (ended) => new ReadableStream({ cancel: ended })],
    ["a Node stream", (ended) => new Readable({ read() {}, destroy: (_, done) => (ended(), done(null)) })],
    ["an async iterable", endless],
  ])("%s that never ends is let go of when the call is aborted", async (_, make) => {
    const { client, server } = await petshop();
    const controller = new AbortController();
    const ended = vi.fn();
    const call = client.pet.photograph({ photo: make(ended) }, { signal: controller.signal });
    setImmediate(() => controller.abort());
    await expect(call).rejects.toMatchObject({ name: "APIUserAbortError", attempts: 0 });
    await vi.waitFor(() => expect(ended).toHaveBeenCalled());
    expect(server.requests).toEqual([]);
  });

  test("that never ends is let go of when another file fails", async () => {
    const { client } = await petshop();
    const ended = vi.fn();
    const photos = [createReadStream("/nowhere/dog.jpg"), endless(ended)];
    await expect(client.pet.photograph({ photos })).rejects.toMatchObject({ cause: { code: "ENOENT" } });
    await vi.waitFor(() => expect(ended).toHaveBeenCalled());
  });

  test.each<[string, unknown]>([
    ["a number", 1],
    ["an ArrayBuffer", new ArrayBuffer(4)],
    ["an object", {}],
  ])("of chunks that are %s is refused, rather than sent as nothing", async (_, chunk) => {
    const { client, server } = await petshop();
    const call = client.pet.photograph({ photo: Readable.from([chunk]) });
    await expect(call).rejects.toMatchObject({ name: "SDKError", cause: { name: "TypeError" } });
    expect(server.requests).toEqual([]);
  });

  async function* endless(ended: () => void): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield await new Promise<Uint8Array>((resolve) => setImmediate(resolve, Buffer.from("miau")));
    } finally {
      ended();
    }
  }

  test("several files, in order", async () => {
    const photos = [new File(["1"], "1.png", { type: "image/png" }), Buffer.from("2"), chunks()];
    const parts = await photograph({ photos });
    expect(parts).toMatchObject([
      ["photos", { name: "1.png", text: "1" }],
      ["photos", { text: "2" }],
      ["photos", { text: "miau" }],
    ]);
  });

  test("texts, lists, objects; undefined is left out", async () => {
    const parts = await photograph({ photo: undefined, caption: null, tags: ["a", "ö"], place: { room: "1" } });
    expect(parts).toEqual([
      ["caption", ""],
      ["tags", "a"],
      ["tags", "ö"],
      ["place[room]", "1"],
    ]);
  });

  test("a FormData is sent as it is", async () => {
    const { client, server } = await petshop();
    const body = new FormData();
    body.append("caption", "a");
    body.append("caption", "b");
    await client.request({ method: "POST", path: "/x", body, bodyType: multipart });
    expect(await partsOf(server.requests[0])).toEqual([
      ["caption", "a"],
      ["caption", "b"],
    ]);
  });

  test("its boundary is sent, whatever content type the client has by default", async () => {
    const { client, server } = await petshop();
    const body = { caption: "a" };
    await client.pet.photograph(body, { headers: { "Content-Type": "multipart/form-data" } });
    expect(server.requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(await partsOf(server.requests[0])).toEqual([["caption", "a"]]);
  });

  test("a retry sends the same form, also one made of a stream", async () => {
    const server = await serve(inTurn(json({}, 503), json({})));
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock());
    await client.pet.photograph({ photo: chunks() });
    expect(server.requests).toHaveLength(2);
    expect(await partsOf(server.requests[1])).toEqual(await partsOf(server.requests[0]));
  });

  test("a stream that fails sends nothing, and its error is the cause", async () => {
    const cause = new Error("disk is gone");
    async function* broken(): AsyncGenerator<string> {
      yield "mi";
      throw cause;
    }
    const { client, server } = await petshop();
    const call = client.pet.photograph({ photo: broken() });
    await expect(call).rejects.toMatchObject({ name: "SDKError", cause, attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test("toFile refuses what is no content", async () => {
    // @ts-expect-error TS2345: a number has no bytes
    await expect(toFile(7)).rejects.toBeInstanceOf(SDKError);
    // @ts-expect-error TS2353: nor has an object
    await expect(toFile({ name: "a" })).rejects.toBeInstanceOf(SDKError);
  });
});
