import type { ServerResponse } from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import type { ConnectInit } from "../../src/settings/connect-timeout.ts";
import { serve } from "../support/serve.ts";
import { nodeFetch } from "./node-fetch.ts";

const hour = 3_600_000;

// undici has one clock for all, which the first call sets going by `setTimeout`: so in this file there is no other test.
test("time is the caller's to watch: a response may take an hour to begin, and one to end", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  let pending: ServerResponse | undefined;
  const { baseURL } = await serve(async (response) => {
    await vi.advanceTimersByTimeAsync(hour);
    response.write("at ");
    pending = response;
  });
  const init: ConnectInit = { connectTimeout: 1000 }; // over at the connection
  const text = (await nodeFetch()(baseURL, init)).text();
  await vi.advanceTimersByTimeAsync(hour);
  pending?.end("last");
  expect(await text).toBe("at last");
});
