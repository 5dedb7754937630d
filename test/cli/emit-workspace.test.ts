import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import type { WorkspaceDefinitions } from "../../cli/definitions/definitions.ts";
import { parseDefinitions, printDefinitions } from "../../cli/definitions/definitions-file.ts";
import { emitWorkspace } from "../../cli/emit/emit-workspace.ts";
import { describeWorkspace } from "../../cli/workspace/facts.ts";
import { readFacts } from "../../cli/workspace/workspace-file.ts";
import { buildWorkspaceModel } from "../../cli/workspace/workspace-model.ts";
import { everyType, field, hostile, object, relationship, select } from "../support/definitions.ts";

const text = fc.oneof(fc.string({ unit: "binary", maxLength: 6 }), fc.constantFrom("*/", "__proto__", "name", "$name"));
const fields = fc.dictionary(
  text,
  fc.oneof(
    fc.constantFrom("TEXT", "NUMBER", "EMAIL", "NEW").map((valueType) => field(valueType)),
    fc.array(text, { maxLength: 3 }).map((labels) => select("SINGLE_SELECT", labels)),
  ),
  { maxKeys: 4 },
);
const objects = fc
  .tuple(fields, fc.dictionary(text, fc.constant(relationship("account", "HAS_ONE", "a-b")), { maxKeys: 2 }))
  .map(([one, other]) => object(one, other));
const workspaces: fc.Arbitrary<WorkspaceDefinitions> = fc.record({
  objects: fc.record({ account: objects, task: objects }, { requiredKeys: [] }),
  customObjects: fc.dictionary(
    text,
    objects.map((one) => ({ label: "Twins", ...one })),
    { maxKeys: 3 },
  ),
});

test("whatever a workspace calls its things, the file is TypeScript and tells what it was made of", () => {
  fc.assert(
    fc.property(workspaces, (definitions) => {
      const file = emitWorkspace(definitions);
      const { diagnostics } = ts.transpileModule(file, { reportDiagnostics: true, compilerOptions: { target: 99 } });
      expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
      expect(readFacts(file)).toEqual(describeWorkspace(buildWorkspaceModel(definitions)));
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["every type", everyType],
  ["hostile names", hostile],
])("the same definitions are the same file, in whatever order they come: %s", (_, definitions) => {
  const saved = parseDefinitions(printDefinitions(definitions));
  expect(emitWorkspace(reverse(saved))).toBe(emitWorkspace(definitions));
});

function reverse(definitions: WorkspaceDefinitions): WorkspaceDefinitions {
  return {
    objects: Object.fromEntries(Object.entries(definitions.objects).toReversed()),
    customObjects: Object.fromEntries(
      Object.entries(definitions.customObjects)
        .toReversed()
        .map(([slug, one]) => {
          const entries = Object.entries(one.fieldDefinitions).toReversed();
          return [slug, { ...one, fieldDefinitions: Object.fromEntries(entries) }];
        }),
    ),
  };
}

test("a name stays as it is where more comes beside it", () => {
  const before = buildWorkspaceModel({ objects: {}, customObjects: customObjects("my-object", "other") });
  const after = buildWorkspaceModel({ objects: {}, customObjects: customObjects("another", "my-object", "other") });
  const names = new Map(after.objects.map(({ objectType, typeName }) => [objectType, typeName]));
  for (const { objectType, typeName } of before.objects) expect(names.get(objectType)).toBe(typeName);
});

test("of two objects of one name each has a mark of its own slug", () => {
  const { objects } = buildWorkspaceModel({ objects: {}, customObjects: customObjects("my-object", "my_object") });
  expect(objects.map(({ typeName }) => typeName)).toEqual(["MyObject_enzl", "MyObject_eksz"]);
});

function customObjects(...slugs: string[]): WorkspaceDefinitions["customObjects"] {
  return Object.fromEntries(slugs.map((slug) => [slug, { label: "One", ...object({}) }]));
}

test("options whose labels repeat are named with their IDs", () => {
  const options = [
    { id: "opt_1", label: "Other" },
    { id: "opt_2", label: "Other" },
    { id: "opt_3", label: "Mine" },
  ];
  const account = object({ kind: field("SINGLE_SELECT", { typeConfiguration: { options } }) });
  expect(emitWorkspace({ objects: { account }, customObjects: {} })).toContain(`export const accountKind = {
  "Other (opt_1)": "opt_1",
  "Other (opt_2)": "opt_2",
  Mine: "opt_3",
} as const;`);
});
