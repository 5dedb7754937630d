import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { Agent, getGlobalDispatcher, MockAgent, setGlobalDispatcher } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fetch } from "../../src/settings/call-options.ts";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";

const pet = { id: "pet_1", name: "from the mock" };

/** A server that no mocked call should reach, and a client for it. */
async function setUp(createFetch: () => Fetch | undefined): Promise<{ client: Petshop; baseURL: string }> {
  const { baseURL } = await serve(json({ id: "pet_1", name: "from the server" }));
  const options = { apiKey: "key", baseURL, fetch: createFetch(), maxRetries: 0 };
  return { client: new Petshop(options, fastClock()), baseURL };
}

describe.each([
  ["the global fetch", (): undefined => undefined],
  ["the transport for Node", nodeFetch],
])("over %s", (_, createFetch) => {
  test("msw responds, until it is closed", async () => {
    const { client, baseURL } = await setUp(createFetch);
    const server = setupServer(http.get(`${baseURL}/v1/pets/:id`, () => HttpResponse.json(pet)));
    server.listen();
    onTestFinished(() => server.close());
    expect(await client.pet.retrieve("pet_1")).toEqual(pet);
    server.close();
    expect(await client.pet.retrieve("pet_1")).toMatchObject({ name: "from the server" });
  });

  test("msw refuses what it was not told of", async () => {
    const { client } = await setUp(createFetch);
    const server = setupServer();
    server.listen({
      onUnhandledRequest: () => {
        throw new Error("not expected");
      },
    });
    onTestFinished(() => server.close());
    await expect(client.pet.retrieve("pet_1")).rejects.toMatchObject({ name: expect.stringMatching(/Error$/) });
  });
});

describe("over the transport for Node, a MockAgent that is set as the global dispatcher", () => {
  function setMockAgent(agent = new MockAgent()): MockAgent {
    const before = getGlobalDispatcher();
    setGlobalDispatcher(agent);
    onTestFinished(async () => {
      setGlobalDispatcher(before);
      await agent.close();
    });
    return agent;
  }

  test("responds", async () => {
    const { client, baseURL } = await setUp(nodeFetch);
    setMockAgent().get(baseURL).intercept({ path: "/v1/pets/pet_1" }).reply(200, pet);
    expect(await client.pet.retrieve("pet_1")).toEqual(pet);
  });

  test("gets the body and the headers, and can fail", async () => {
    const { client, baseURL } = await setUp(nodeFetch);
    const pool = setMockAgent().get(baseURL);
    const request = {
      path: "/v1/pets",
      method: "POST",
      body: '{"name":"Rex"}',
      headers: { authorization: "Bearer key" },
    };
    pool.intercept(request).reply(422, { message: "no" });
    await expect(client.pet.create({ name: "Rex" })).rejects.toThrow("422 no");
    pool.intercept(request).replyWithError(new Error("broken"));
    await expect(client.pet.create({ name: "Rex" })).rejects.toThrow("broken");
  });

  test("refuses what it was not told of, and nothing is sent", async () => {
    const { client } = await setUp(nodeFetch);
    setMockAgent().disableNetConnect();
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow("net.connect disabled");
  });

  test("gives way to a dispatcher of the call", async () => {
    const { client } = await setUp(nodeFetch);
    const dispatcher = new Agent();
    onTestFinished(() => dispatcher.close());
    setMockAgent().disableNetConnect();
    const found = await client.pet.retrieve("pet_1", { fetchOptions: { dispatcher } });
    expect(found.name).toBe("from the server");
  });

  test("is named where it is of another undici", async () => {
    const { client } = await setUp(nodeFetch);
    class Foreign {
      dispatch(): void {}
      async close(): Promise<void> {}
    }
    Object.defineProperty(Foreign, "name", { value: "MockAgent" });
    setMockAgent(Object.assign(new Foreign()));
    await expect(client.pet.retrieve("pet_1")).rejects.toThrow("must be an agent of the undici that is installed");
  });
});
