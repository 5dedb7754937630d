import { expect, test } from "vitest";
import { lightfieldHandlers } from "../../sandbox/lightfield/handlers.ts";
import { wootivHandlers } from "../../sandbox/wootiv/handlers.ts";
import { operationIds } from "../support/sandbox-session.ts";

test("every operation of Lightfield's document has a handler, and no handler is left over", () => {
  expect(Object.keys(lightfieldHandlers).sort()).toEqual(operationIds("lightfield").sort());
});

test("every operation of Wootiv's document has a handler, and no handler is left over", () => {
  expect(Object.keys(wootivHandlers).sort()).toEqual(operationIds("wootiv").sort());
});
