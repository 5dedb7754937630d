import { expect, test } from "vitest";
import { APIConnectionError, APIUserAbortError } from "../../src/index.ts";
import { patiently } from "../../src/jobs/patience.ts";
import { realClock } from "../../src/platform/clock.ts";

test("many that wait at a time listen to the signal once, and an abort ends all of them", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  signal.addEventListener = new Proxy(signal.addEventListener, {
    apply: (add, self, parameters) => {
      listeners++;
      return Reflect.apply(add, self, parameters);
    },
  });
  const tries = Array.from({ length: 60 }, () =>
    patiently(() => Promise.reject(new APIConnectionError("No connection.")), { clock: realClock, signal }),
  );
  const ends = Promise.allSettled(tries);
  await new Promise(setImmediate); // all have failed once, and wait
  expect(listeners).toBe(1);
  controller.abort();
  for (const end of await ends) expect(end).toMatchObject({ reason: expect.any(APIUserAbortError) });
});
