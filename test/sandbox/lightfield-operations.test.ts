import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { lightfieldHandlers } from "../../sandbox/lightfield/handlers.ts";
import { walkLightfield } from "../support/lightfield-walk.ts";
import { responsesOf, restartingSandbox } from "../support/restarting-sandbox.ts";
import { operationIds, startSession } from "../support/sandbox-session.ts";

test("every operation of the document has a handler, and every handler an operation", () => {
  expect(Object.keys(lightfieldHandlers).sort()).toEqual(operationIds("lightfield").sort());
});

test("every Lightfield operation responds with success, in the form that its document declares", async () => {
  const session = startSession();
  await walkLightfield(session);
  expect(operationIds("lightfield").filter((id) => !session.succeeded.has(id))).toEqual([]);
});

test("restarted again and again, it responds to all of them as if it had not been", async () => {
  const uninterrupted = await responsesOf(createSandbox(), walkLightfield);
  expect(await responsesOf(await restartingSandbox(), walkLightfield)).toEqual(uninterrupted);
});
