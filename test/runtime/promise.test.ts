import { describe, expect, test } from "vitest";
import { NotFoundError, SDKError } from "../../src/index.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve, stallInBody, text } from "../support/serve.ts";
import type { Handler, TestServer } from "../support/serve.ts";

async function setUp(handler: Handler): Promise<{ client: Petshop; server: TestServer }> {
  const server = await serve(handler);
  return { server, client: new Petshop({ apiKey: "key", baseURL: server.baseURL }) };
}

test("a call is sent at once, whether it is awaited or not", async () => {
  let notice = (): void => {};
  const arrived = new Promise<void>((resolve) => (notice = resolve));
  const { client } = await setUp((response, request, n) => {
    notice();
    json({ id: "pet_1" })(response, request, n);
  });
  void client.pet.retrieve("pet_1");
  await arrived;
});

test("awaiting twice sends once", async () => {
  const { client, server } = await setUp(json({ id: "pet_1" }));
  const call = client.pet.retrieve("pet_1");
  expect(await call).toBe(await call);
  expect((await call.withResponse()).data).toBe(await call);
  expect(server.requests).toHaveLength(1);
});

test("it is a Promise: then, catch, finally, Promise.all", async () => {
  const { client } = await setUp(json({ id: "pet_1" }));
  const call = client.pet.retrieve("pet_1");
  expect(call).toBeInstanceOf(Promise);
  expect(call.then(({ id }) => id)).toBeInstanceOf(Promise);
  let isOver = false;
  expect(await call.then(({ id }) => id).finally(() => void (isOver = true))).toBe("pet_1");
  expect(isOver).toBe(true);
  expect(await Promise.all([call, call.catch(() => "never")])).toEqual([{ id: "pet_1" }, { id: "pet_1" }]);
});

describe("withResponse", () => {
  test("gives data, response and the server's request id", async () => {
    const { client } = await setUp(json({ id: "pet_1" }, 201, { "x-request-id": "req_1" }));
    const { data, response, requestId } = await client.pet.retrieve("pet_1").withResponse();
    expect(data).toEqual({ id: "pet_1" });
    expect(response.status).toBe(201);
    expect(requestId).toBe("req_1");
  });

  test("has no request id where the server gives none", async () => {
    const { client } = await setUp(json({ id: "pet_1" }));
    expect((await client.pet.retrieve("pet_1").withResponse()).requestId).toBeUndefined();
  });

  test("rejects alone: there is no second, unhandled rejection", async () => {
    const { client } = await setUp(json({}, 404));
    await expect(client.pet.retrieve("pet_1").withResponse()).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("asResponse", () => {
  test("resolves at the headers, the body unread", async () => {
    const { client } = await setUp(stallInBody);
    const response = await client.pet.retrieve("pet_1").asResponse();
    expect(response.status).toBe(200);
    expect(response.bodyUsed).toBe(false);
    await response.body?.cancel();
  });

  test("is for any content", async () => {
    const { client } = await setUp(text("<html>", "text/html"));
    expect(await (await client.pet.retrieve("pet_1").asResponse()).text()).toBe("<html>");
  });

  test("rejects like the call, alone", async () => {
    const { client } = await setUp(json({ message: "gone" }, 404));
    await expect(client.pet.retrieve("pet_1").asResponse()).rejects.toThrow("404 gone");
  });

  test("leaves no data to await", async () => {
    const { client } = await setUp(json({ id: "pet_1" }));
    const call = client.pet.retrieve("pet_1");
    const response = await call.asResponse();
    await expect(call).rejects.toThrow(SDKError);
    expect(await response.json()).toEqual({ id: "pet_1" });
  });

  test("of a list is the first page's", async () => {
    const { client } = await setUp(json({ data: [], totalCount: 0 }));
    const response = await client.pet.list().asResponse();
    expect(await response.json()).toEqual({ data: [], totalCount: 0 });
  });
});
