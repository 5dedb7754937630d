import { describe, expect, test, vi } from "vitest";
import { describeDeprecation } from "../../src/call/warn-deprecated.ts";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import type { PetshopOptions } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

const march = { deprecation: "@1772323200", sunset: "Thu, 31 Dec 2026 23:59:59 GMT" };

/** A client and what it warns of. It was March 2026. */
async function setUp(
  handler: Handler,
  options: PetshopOptions = {},
): Promise<{ clients: Petshop[]; warnings: unknown[] }> {
  const warnings: unknown[] = [];
  const logger = { ...console, warn: (message: string) => void warnings.push(message) };
  const { baseURL } = await serve(handler);
  const clock = { ...fastClock(), date: () => Date.UTC(2026, 2, 15) };
  const make = (): Petshop => new Petshop({ apiKey: "key", baseURL, logger, ...options }, clock);
  return { clients: [make(), make()], warnings };
}

test("an operation whose response has Deprecation or Sunset is warned of once, whatever client calls it", async () => {
  const { clients, warnings } = await setUp(json({ id: "pet_1" }, 200, march));
  for (const { pet } of clients) {
    await pet.retrieve("pet_1");
    await pet.retrieve("pet_2");
    await pet.create({ name: "a" });
  }
  const sentence =
    "is deprecated since 2026-03-01 and will stop working on 2026-12-31. The documentation of the API says what to use instead.";
  expect(warnings).toEqual([`GET /v1/pets/{id} ${sentence}`, `POST /v1/pets ${sentence}`]);
});

test("so is one that fails", async () => {
  const { clients, warnings } = await setUp(json({ message: "gone" }, 410, march));
  await expect(clients[0]?.pet.retrieve("pet_1")).rejects.toThrow("410 gone");
  expect(warnings).toHaveLength(1);
});

test("a log that shows no warnings does not count as a warning", async () => {
  const { clients, warnings } = await setUp(json({ id: "pet_1" }, 200, march), { logLevel: "error" });
  await clients[0]?.pet.retrieve("pet_1");
  await clients[0]?.withOptions({ logLevel: "warn" }).pet.retrieve("pet_1");
  expect(warnings).toHaveLength(1);
});

test("a logger that throws does no harm", async () => {
  const logger = { ...console, warn: vi.fn(() => JSON.parse("{")) };
  const { clients } = await setUp(json({ id: "pet_1" }, 200, march), { logger });
  expect(await clients[0]?.pet.retrieve("pet_1")).toEqual({ id: "pet_1" });
  expect(logger.warn).toHaveBeenCalledOnce();
});

describe("the headers say", () => {
  test.each<[deprecation: string | null, sunset: string | null, sentence: string | undefined]>([
    ["@1772323200", null, "is deprecated since 2026-03-01."],
    ["@1782864000", null, "is deprecated from 2026-07-01."],
    ["Sun, 01 Mar 2026 00:00:00 GMT", null, "is deprecated since 2026-03-01."],
    ["true", null, "is deprecated."],
    ["@99999999999999999999", null, "is deprecated."],
    ["true", "Thu, 31 Dec 2026 23:59:59 GMT", "is deprecated and will stop working on 2026-12-31."],
    [null, "Thu, 31 Dec 2026 23:59:59 GMT", "will stop working on 2026-12-31."],
    [null, "Thu, 01 Jan 2026 00:00:00 GMT", "was to stop working on 2026-01-01."],
    [null, "soon, sk_test_hush", undefined],
    [null, null, undefined],
  ])("Deprecation %s, Sunset %s: %s", (deprecation, sunset, sentence) => {
    expect(describeDeprecation(deprecation, sunset, Date.UTC(2026, 2, 15))).toBe(sentence);
  });
});
