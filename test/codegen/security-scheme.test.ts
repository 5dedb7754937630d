import { expect, test } from "vitest";
import type { Document, SecurityScheme } from "../../codegen/document/document.ts";
import { generateOwnClient } from "../../codegen/project.ts";
import { findSecurityScheme } from "../../codegen/model/security-scheme.ts";
import { compile } from "../support/compile.ts";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";

type Security = NonNullable<Document["security"]>;

const schemes: Record<string, SecurityScheme> = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  token: { type: "http", scheme: "bearer" },
};

/** Of a document whose operations accept what is listed for each. */
function schemeOf(...securities: Security[]): unknown {
  return schemeOfDocument({}, securities);
}

function schemeOfDocument(members: Partial<Document>, securities: readonly (Security | undefined)[]): unknown {
  const paths = securities.map((security, index) => [`/${index}`, { get: security === undefined ? {} : { security } }]);
  return findSecurityScheme({
    openapi: "3.1.0",
    info: { title: "Keys", version: "1" },
    paths: Object.fromEntries(paths),
    components: { securitySchemes: schemes },
    ...members,
  });
}

const needed = { scheme: "header", name: "X-Key" };
const optional = { ...needed, isOptional: true };

test.each<[what: string, securities: Security[], scheme: unknown]>([
  ["is needed where an operation wants it", [[{ key: [] }], [{}, { key: [] }]], needed],
  ["is needed where an operation is open to all, as a login is", [[], [{ key: [] }]], needed],
  ["is needed where no operation says anything", [[], []], needed],
  [
    "is optional where all operations do without",
    [
      [{}, { key: [] }],
      [{ key: [] }, {}],
    ],
    optional,
  ],
  ["is optional where some do without and others know none", [[{}, { key: [] }], []], optional],
  ["that is a token may be optional as well", [[{}, { token: [] }]], { scheme: "none" }],
])("a key %s", (_what, securities, scheme) => {
  expect(schemeOf(...securities)).toEqual(scheme);
});

test("a key is optional where the document requires none", () => {
  expect(schemeOfDocument({ security: [] }, [undefined])).toEqual(optional);
});

test("a client whose key is optional is made without one", async () => {
  const optionalKey = petstore
    .replace("paths:", "security: [{}, { key: [] }]\npaths:")
    .replace("components:", "components:\n  securitySchemes: { key: { type: apiKey, in: query, name: key } }");
  const folder = await folderOf({ "pets.yaml": optionalKey });
  const { files } = await generateOwnClient({ document: `${folder}/pets.yaml`, overlays: [] });
  expect(files.get("client.ts")).toContain('securityScheme: { ...queryKey("key"), keyIsOptional: true },');
  expect(compile("", new Map([...files].map(([path, text]) => [`pets/${path}`, text])))).toEqual([]);
});
