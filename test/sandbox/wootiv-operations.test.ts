import { expect, test } from "vitest";
import { wootivHandlers } from "../../sandbox/wootiv/handlers.ts";
import { walkWootiv } from "../support/wootiv-walk.ts";
import { operationIds, startSession } from "../support/sandbox-session.ts";

test("every operation of the document has a handler, and every handler an operation", () => {
  expect(Object.keys(wootivHandlers).sort()).toEqual(operationIds("wootiv").sort());
});

test("every Wootiv operation responds with success, in the form that its document declares", async () => {
  const session = startSession();
  await walkWootiv(session);
  expect(operationIds("wootiv").filter((id) => !session.succeeded.has(id))).toEqual([]);
});
