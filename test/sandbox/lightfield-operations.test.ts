import { expect, test } from "vitest";
import { lightfieldHandlers } from "../../sandbox/lightfield/handlers.ts";
import { walkLightfield } from "../support/lightfield-walk.ts";
import { operationIds, startSession } from "../support/sandbox-session.ts";

test("every operation of the document has a handler, and every handler an operation", () => {
  expect(Object.keys(lightfieldHandlers).sort()).toEqual(operationIds("lightfield").sort());
});

test("every Lightfield operation responds with success, in the form that its document declares", async () => {
  const session = startSession();
  await walkLightfield(session);
  expect(operationIds("lightfield").filter((id) => !session.succeeded.has(id))).toEqual([]);
});
