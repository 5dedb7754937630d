import { createReadStream, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { form, multipart, rawBody, SDKError, toFile } from "../../src/index.ts";
import type { Uploadable } from "../../src/index.ts";
import { fastClock, Petshop } from "../support/client.ts";
import type { PetPhotos } from "../support/client.ts";
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

describe("a JSON body", () => {
  test.each<[string, unknown, string]>([
    [
      "undefined members are dropped, null is kept",
      { a: undefined, b: null, c: { d: undefined } },
      '{"b":null,"c":{}}',
    ],
    ["null", null, "null"],
    ["a text goes in quotes", "a", '"a"'],
    ["an array", [1, "a"], '[1,"a"]'],
    ["dates are ISO 8601", { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
  ])("%s", async (_, body, expected) => {
    const { client, server } = await petshop();
    await client.request({ method: "POST", path: "/x", body });
    expect(server.requests[0]).toMatchObject({ body: expected, headers: { "content-type": "application/json" } });
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;

  test.each([
    ["a cycle", cycle],
    ["a bigint", { n: 1n }],
    ["a function", () => 1],
  ])("%s is refused before sending", async (_, body) => {
    const { client, server } = await petshop();
    await expect(client.request({ method: "POST", path: "/x", body })).rejects.toBeInstanceOf(SDKError);
    expect(server.requests).toEqual([]);
  });

  test("a GET has none: an attempt to give one is refused", async () => {
    const { client, server } = await petshop();
    await expect(client.request({ method: "GET", path: "/x", body: {} })).rejects.toThrow(/query/);
    expect(server.requests).toEqual([]);
  });
});

describe("a multipart body has the parts of the document", () => {
  const folder = mkdtemp(join(tmpdir(), "petshop-"));

  async function fileOnDisk(name: string, content: string): Promise<string> {
    const path = join(await folder, name);
    writeFileSync(path, content);
    onTestFinished(() => rm(path));
    return path;
  }

  async function* chunks(): AsyncGenerator<Uint8Array | string> {
    yield new TextEncoder().encode("mi");
    yield "au";
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
      async () => createReadStream(await fileOnDisk("cat.jpg", "miau")),
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

  test("a file that is not there is told, also while another one is read", async () => {
    const { client, server } = await petshop();
    const photos = [createReadStream(await fileOnDisk("cat.jpg", "miau")), createReadStream("/nowhere/dog.jpg")];
    const error: unknown = await client.pet.photograph({ photos }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "SDKError", cause: { code: "ENOENT" } });
    expect(server.requests).toEqual([]);
  });

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

  test("a FormData goes as it is", async () => {
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

  test("its boundary is told, whatever content type the client has by default", async () => {
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

describe("bodies of fetch go as they are", () => {
  test.each<[string, () => unknown, string, string | undefined]>([
    ["a Blob", () => new Blob(["a"], { type: "text/x" }), "a", "text/x"],
    ["bytes", () => new TextEncoder().encode("a"), "a", undefined],
    [
      "URLSearchParams",
      () => new URLSearchParams({ a: "1" }),
      "a=1",
      "application/x-www-form-urlencoded;charset=UTF-8",
    ],
    ["a stream", () => new Blob(["a"]).stream(), "a", undefined],
  ])("%s", async (_, make, expected, contentType) => {
    const { client, server } = await petshop();
    await client.request({ method: "POST", path: "/x", body: make() });
    expect(server.requests[0]?.body).toBe(expected);
    expect(server.requests[0]?.headers["content-type"]).toBe(contentType);
  });
});

describe("a form goes urlencoded", () => {
  async function sent(body: unknown): Promise<SeenRequest | undefined> {
    const { client, server } = await petshop();
    await client.request({ method: "POST", path: "/x", body, bodyType: form });
    return server.requests[0];
  }

  test("its members written as in a query", async () => {
    const request = await sent({ grant: "a b&c", scopes: ["x", "y"], place: { room: 1 }, none: undefined });
    expect(request?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(request?.body).toBe("grant=a%20b%26c&scopes=x&scopes=y&place%5Broom%5D=1");
  });

  test("URLSearchParams too", async () => {
    const request = await sent(new URLSearchParams({ a: "b c" }));
    expect(request?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    expect(request?.body).toBe("a=b+c");
  });

  test.each([["a text"], [null], [7]])("%j is refused: it has no members", async (body) => {
    await expect(sent(body)).rejects.toBeInstanceOf(SDKError);
  });
});

describe("a raw body goes as it is", () => {
  async function* chunks(): AsyncGenerator<Uint8Array | string> {
    yield new TextEncoder().encode("mi");
    yield "au";
  }

  test.each<[string, () => unknown, contentType: string | undefined, expected: string]>([
    ["a text", () => "miau", undefined, "text/plain;charset=utf-8"],
    ["a text of a type", () => "miau", "text/csv", "text/csv"],
    ["a Blob with its type", () => new Blob(["miau"], { type: "image/png" }), undefined, "image/png"],
    ["a Blob of the document's type", () => new Blob(["miau"], { type: "image/png" }), "image/gif", "image/gif"],
    ["a Blob without a type", () => new Blob(["miau"]), undefined, "application/octet-stream"],
    ["bytes", () => Buffer.from("miau"), undefined, "application/octet-stream"],
    ["a stream", () => new Blob(["miau"]).stream(), "image/png", "image/png"],
    ["an async iterable", () => chunks(), undefined, "application/octet-stream"],
  ])("%s", async (_, make, contentType, expected) => {
    const { client, server } = await petshop();
    await client.request({ method: "PUT", path: "/x", body: make(), bodyType: rawBody, contentType });
    expect(server.requests[0]).toMatchObject({ body: "miau", headers: { "content-type": expected } });
  });

  test("as UTF-8", async () => {
    const { client, server } = await petshop();
    await client.request({ method: "PUT", path: "/x", body: "ö", bodyType: rawBody, contentType: "text/csv" });
    expect(server.requests[0]?.body).toBe("\xc3\xb6");
  });

  test("and again with a retry, also one made of an async iterable", async () => {
    const server = await serve(inTurn(json({}, 503), json({})));
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock());
    await client.request({ method: "PUT", path: "/x", body: chunks(), bodyType: rawBody });
    expect(server.requests.map(({ body }) => body)).toEqual(["miau", "miau"]);
  });

  test("but a web stream once only", async () => {
    const server = await serve(json({}, 503));
    const client = new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock());
    const body = new Blob(["miau"]).stream();
    const call = client.request({ method: "PUT", path: "/x", body, bodyType: rawBody });
    await expect(call).rejects.toMatchObject({ status: 503, attempts: 1 });
  });

  test("within the deadline, however long an iterable takes", async () => {
    const { client, server } = await petshop();
    async function* endless(): AsyncGenerator<string> {
      await new Promise(() => {});
      yield "never";
    }
    const call = client.request({ method: "PUT", path: "/x", body: endless(), bodyType: rawBody }, { deadline: 50 });
    await expect(call).rejects.toMatchObject({ name: "APIConnectionTimeoutError", attempts: 0 });
    expect(server.requests).toEqual([]);
  });

  test("an aborted call reads nothing of it", async () => {
    const { client } = await petshop();
    const body = chunks();
    const call = client.request(
      { method: "PUT", path: "/x", body, bodyType: rawBody },
      { signal: AbortSignal.abort() },
    );
    await expect(call).rejects.toMatchObject({ name: "APIUserAbortError", attempts: 0 });
    expect((await body.next()).done).toBe(false);
  });

  test.each([[{ a: 1 }], [7], [null]])("%j is refused: it is neither text nor bytes", async (body) => {
    const { client, server } = await petshop();
    const call = client.request({ method: "PUT", path: "/x", body, bodyType: rawBody });
    await expect(call).rejects.toBeInstanceOf(SDKError);
    expect(server.requests).toEqual([]);
  });
});

test("a JSON body may have a content type of its own", async () => {
  const { client, server } = await petshop();
  const call = { method: "PATCH", path: "/x", body: { a: 1 }, contentType: "application/merge-patch+json" };
  await client.request(call);
  expect(server.requests[0]).toMatchObject({
    body: '{"a":1}',
    headers: { "content-type": "application/merge-patch+json" },
  });
});

test("a body type by name is refused before sending, with the names to import", async () => {
  const { client, server } = await petshop();
  const call = client.request(Object({ method: "POST", path: "/x", body: {}, bodyType: "multipart" }));
  await expect(call).rejects.toThrow("bodyType must be multipart, form or rawBody: import it from lightfield-wootiv.");
  expect(server.requests).toEqual([]);
});
