import { describe, expect, test } from "vitest";
import { RetryBudget } from "../../src/call/retry-budget.ts";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

/** Calls, ten at a time; gives how many requests they took, and the message of the last failure. */
async function callMany(count: number, handler: Handler): Promise<{ requests: number; message: string }> {
  const server = await serve(handler);
  const client = new Petshop({ apiKey: "key", baseURL: server.baseURL }, fastClock());
  let message = "";
  const lane = async (): Promise<void> => {
    for (let n = 0; n < count / 10; n++) {
      await client.pet.retrieve("pet_1").catch((error: Error) => (message = error.message));
    }
  };
  await Promise.all(Array.from({ length: 10 }, lane));
  return { requests: server.requests.length, message };
}

describe("a retry budget a host", () => {
  test("while an API is down, retries end at a tenth of the calls, and the error says so", async () => {
    const { requests, message } = await callMany(600, json({ message: "down" }, 503));
    expect(requests).toBe(600 + 500 + 59); // all calls, the full budget, and a tenth of the calls after the first
    expect(message).toBe("503 down. No further retry: too many calls to this host have failed lately.");
  });

  test("an API of which every third response fails never notices", async () => {
    const { requests, message } = await callMany(400, (response, request, n) =>
      n % 3 === 0 ? json({}, 503)(response, request, n) : json({ id: "pet_1" })(response, request, n),
    );
    expect(message).not.toContain("No further retry");
    expect(requests).toBeGreaterThan(520);
  });

  test("a rate limit is no outage: its retries are free", async () => {
    const { requests } = await callMany(200, json({}, 429));
    expect(requests).toBe(600);
  });

  test("a host that recovers has its retries back as its calls succeed", () => {
    const budget = new RetryBudget();
    while (budget.spend());
    expect(budget.spend()).toBe(false);
    for (let call = 0; call < 10; call++) budget.deposit();
    expect([budget.spend(), budget.spend()]).toEqual([true, false]);
    budget.refund(1); // a call that has succeeded with its second attempt
    expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
  });
});
