import nock from "nock";
import { expect, onTestFinished, test } from "vitest";
import { Petshop } from "../support/petshop.ts";
import { nodeFetch } from "./node-fetch.ts";

test.each([
  ["the global fetch", (): undefined => undefined],
  ["the transport for Node", nodeFetch],
])("nock responds over %s, and refuses what it was not told of", async (_, createFetch) => {
  const baseURL = "https://api.example.com";
  const client = new Petshop({ apiKey: "key", baseURL, fetch: createFetch(), maxRetries: 0 });
  if (!nock.isActive()) nock.activate();
  onTestFinished(() => {
    nock.enableNetConnect();
    nock.restore(); // other files of tests run in this process
  });
  nock(baseURL).get("/v1/pets/pet_1").reply(200, { id: "pet_1" });
  expect(await client.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
  nock.disableNetConnect();
  await expect(client.pet.retrieve("pet_2")).rejects.toThrow("No match for request");
});
