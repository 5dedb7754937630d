import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { wootivHandlers } from "../../sandbox/wootiv/handlers.ts";
import { walkWootiv } from "../support/wootiv-walk.ts";
import { responsesOf, restartingSandbox } from "../support/restarting-sandbox.ts";
import { operationIds, startSession } from "../support/sandbox-session.ts";

test("every operation of the document has a handler, and every handler an operation", () => {
  expect(Object.keys(wootivHandlers).sort()).toEqual(operationIds("wootiv").sort());
});

test("every Wootiv operation responds with success, in the form that its document declares", async () => {
  const session = startSession();
  await walkWootiv(session);
  expect(operationIds("wootiv").filter((id) => !session.succeeded.has(id))).toEqual([]);
});

test("restarted again and again, it responds to all of them as if it had not been", async () => {
  const uninterrupted = await responsesOf(createSandbox(), walkWootiv);
  expect(await responsesOf(await restartingSandbox(), walkWootiv)).toEqual(uninterrupted);
});
