import fc from "fast-check";
import { Agent } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";

/** What the agents of another undici do: they refuse handlers whose methods have other names. */
class ForeignAgent extends Agent {
  readonly #method: string;

  constructor(method: string) {
    super();
    this.#method = method;
  }

  override dispatch(): boolean {
    throw Object.assign(new Error(`invalid ${this.#method} method`), { code: "UND_ERR_INVALID_ARG" });
  }
}

const methods = ["onRequestStart", "onConnect", "onError", "onResponseStart", "onRequestUpgrade"];

async function feed(dispatcher: unknown, options: object = {}): Promise<{ error: unknown; requests: unknown[] }> {
  const { baseURL, requests } = await serve(json({ id: "pet_1" }));
  const client = new Petshop({ apiKey: "key", baseURL, fetchOptions: { dispatcher }, ...options }, fastClock());
  return { error: await client.pet.feed("pet_1").catch((error: unknown) => error), requests };
}

/** Nothing was sent, and another attempt would fail alike. */
const refusal = {
  name: "APIConnectionError",
  attempts: 1,
  mayHaveBeenApplied: false,
  message: expect.stringMatching(
    /^Nothing was sent to 127\.0\.0\.1:\d+: .* no agent of the undici .* createNodeFetch\(\)/,
  ),
};

describe("an agent that does not fit the global fetch is named, and tried once", () => {
  test.each(methods)("one of another undici, which misses %s", async (method) => {
    const dispatcher = new ForeignAgent(method);
    onTestFinished(() => dispatcher.close());
    const { error, requests } = await feed(dispatcher);
    expect(error).toMatchObject(refusal);
    expect(requests).toEqual([]);
  });

  test.each([[{}], [3128], ["http://localhost:3128"]])("what is no agent at all: %j", async (dispatcher) => {
    const { error, requests } = await feed(dispatcher);
    expect(error).toMatchObject(refusal);
    expect(requests).toEqual([]);
  });
});

test("an agent of the undici that is installed does fit, over createNodeFetch()", async () => {
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.close());
  const { error, requests } = await feed(dispatcher, { fetch: nodeFetch() });
  expect(error).toEqual({ id: "pet_1" });
  expect(requests).toHaveLength(1);
});

test("any other failure of fetch is retried as before, whatever it says of methods", async () => {
  const word = fc.constantFrom("invalid", "onRequestStart", "method", "agent.dispatch", "is not a function", "socket");
  const message = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
  const others = message.filter(
    (text) => !/^(invalid onRequestStart method|agent.dispatch is not a function)$/.test(text),
  );
  await fc.assert(
    fc.asyncProperty(others, async (text) => {
      const fetch = async (): Promise<Response> => {
        throw new TypeError("fetch failed", { cause: new Error(text) });
      };
      const { error } = await feed(undefined, { fetch });
      expect(error).toMatchObject({ attempts: 3, mayHaveBeenApplied: true });
    }),
    { numRuns: 30 },
  );
});
