import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../sandbox/server/documents.ts";
import type { APIName, Operation } from "../../sandbox/server/documents.ts";
import { validatorOf } from "../../sandbox/server/validation.ts";
import type { JSONValue } from "../../sandbox/store/json.ts";
import { strip } from "../../scripts/bare-documents.ts";

const names: APIName[] = ["lightfield", "wootiv"];

/** The package holds documents that say less; the sandbox must not notice. */
describe.each(names)("the document of %s in the package", (name) => {
  const whole = readDocument(name, pathToFileURL("openapi/"));
  const bare = readDocument(name, pathToFileURL("sandbox/dist/openapi/"));

  test("is much smaller", () => {
    expect(JSON.stringify(bare.root).length).toBeLessThan(JSON.stringify(whole.root).length / 4);
  });

  test("has the same operations", () => {
    expect(bare.operations.map(withoutProse)).toEqual(whole.operations.map(withoutProse));
  });

  test.each<[string, JSONValue]>([
    ["nothing", {}],
    ["an unknown member", { unheardOf: 1 }],
    ["a list", []],
    ["members of wrong types", { fields: { $name: 5, $email: "no list" }, relationships: 1, name: {}, description: 7 }],
  ])("finds the same fault with a body that holds %s", (_, body) => {
    const [expected, found] = [whole, bare].map((document) =>
      document.operations.map((operation) =>
        validatorOf(document, true)
          .checkBody(operation, body)
          .map(({ instancePath, message, params }) => ({ instancePath, message, params })),
      ),
    );
    expect(found).toEqual(expected);
  });

  test("finds the same fault with parameters", () => {
    const [expected, found] = [whole, bare].map((document) =>
      document.operations.flatMap((operation) =>
        (["path", "query", "header"] as const).map((location) =>
          validatorOf(document, true)
            .checkParameters(operation, location, { limit: "many", id: [], page: {}, "Idempotency-Key": 1 })
            .map(({ instancePath, message, params }) => ({ instancePath, message, params })),
        ),
      ),
    );
    expect(found).toEqual(expected);
  });
});

test.each(["enum", "const", "default"])("values under %s are data, whatever their members are called", (keyword) => {
  const values = [{ title: "Dr", examples: [1] }];
  expect(strip({ properties: { title: { title: "Form of address", [keyword]: values } } })).toEqual({
    properties: { title: { [keyword]: values } },
  });
});

/** Prose is text; where a schema describes a member of that name, it is an object, and stays. */
function withoutProse(operation: Operation): JSONValue {
  const text = JSON.stringify(operation, (key, value: JSONValue) => {
    const isProse = /^(description|summary|title|example)$/.test(key) && typeof value !== "object";
    return isProse || key === "examples" || key.startsWith("x-") ? undefined : value;
  });
  const copy: JSONValue = JSON.parse(text);
  return copy;
}
