import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Document, PathItem } from "../../codegen/document/document.ts";
import { resolve } from "../../codegen/document/references.ts";
import { correctDocument } from "../../codegen/load/correct-document.ts";
import { loadDocument } from "../../codegen/load/load-document.ts";
import { toNote } from "../../codegen/load/corrections.ts";
import type { Correction } from "../../codegen/load/corrections.ts";
import { applyOverlay } from "../../codegen/overlay/apply-overlay.ts";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";
import { runCodegen } from "../support/run-codegen.ts";

/** A document of one path, from what stands in place of a few of its parts. */
function documentOf({ path = "/pets/{id}", item = "", get = "", response = "{}", components = "{}" }): string {
  return `
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  "${path}":
    ${item}
    get:
      ${get === "" ? `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]` : get}
      responses: { "200": ${response} }
components: ${components}
`;
}

function inSchema(schema: string): string {
  return documentOf({ components: `{ schemas: { Pet: { type: object }, Tested: ${schema} } }` });
}

function inParameter(parameter: string, path = "/pets"): string {
  return documentOf({ path, get: `parameters: [${parameter}]` });
}

const get = "#/paths/~1pets~1{id}/get";
const tested = "#/components/schemas/Tested";

type Row = [what: string, document: string, correction: string];

const rows: Row[] = [
  // what JSON Schema forbids
  [
    "a word in place of true",
    inSchema("{ nullable: yes please }"),
    `${tested}/nullable must be true or false; it is "yes please": left out`,
  ],
  [
    "a member that says of itself that it is required",
    inSchema("{ required: true }"),
    `${tested}/required must be a list; it is true: left out`,
  ],
  ["alternatives of which there is none", inSchema("{ oneOf: [] }"), `${tested}/oneOf lists no schema: left out`],
  [
    "a type of OpenAPI 3.1 in a document of 3.0",
    inSchema('{ type: "null" }').replace("3.1.0", "3.0.3"),
    `${tested}/type is of OpenAPI 3.1, and the document says that it is 3.0.3: read as in 3.1`,
  ],
  [
    "a later version",
    inSchema("{}").replace("3.1.0", "3.3.0"),
    "#/openapi is 3.3.0, of which nothing is known here: the latest is 3.2: read as 3.2",
  ],
  // patterns
  ["a pattern that is no text", inSchema("{ pattern: 7 }"), `${tested}/pattern must be text; it is 7: read as "7"`],
  [
    "flags in a pattern",
    inSchema('{ type: string, pattern: "(?i)^[a-f]+$" }'),
    `${tested}/pattern is no regular expression that JavaScript has (it has no flags such as (?i)): left out`,
  ],
  [
    "a pattern of Ruby",
    inSchema("{ pattern: '\\A[a-f]+\\z' }"),
    `${tested}/pattern is no regular expression that JavaScript has (\\A would be read letter by letter): left out`,
  ],
  [
    "a pattern of POSIX",
    inSchema('{ pattern: "^[[:alpha:]]+$" }'),
    `${tested}/pattern is no regular expression that JavaScript has ([[:alpha:] would be read letter by letter): left out`,
  ],
  [
    "a pattern that is cut off",
    inSchema('{ pattern: "^(a|b" }'),
    `${tested}/pattern is no regular expression that JavaScript has (it cannot be parsed): left out`,
  ],
  [
    "a pattern as code has it",
    inSchema('{ pattern: "/^[a-z]+$/" }'),
    `${tested}/pattern is between slashes, as no regular expression in JSON is: read as "^[a-z]+$"`,
  ],
  [
    "a pattern as code has it, in any case",
    inSchema('{ pattern: "/^[a-z]+$/i" }'),
    `${tested}/pattern is between slashes, as no regular expression in JSON is: left out`,
  ],
  [
    "a pattern of keys",
    inSchema('{ patternProperties: { "^(x": { type: string } } }'),
    `${tested}/patternProperties/^(x is no regular expression that JavaScript has (it cannot be parsed): left out`,
  ],
  // parameters
  [
    "a path parameter that is not declared",
    documentOf({ get: "tags: [pets]" }),
    `${get} has {id} in its path, but declares no such path parameter: read as {"type":"string"}`,
  ],
  [
    "a path parameter that is said to be a header",
    documentOf({ get: "parameters: [{ name: id, in: header, schema: {} }]" }),
    `${get}/parameters/0 is in the header, but the path has {id}: read as in the path`,
  ],
  [
    "a path parameter of another name",
    documentOf({ get: "parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]" }),
    `${get}/parameters/0 is in the path, but the path has no {petId}: read as {id}, which is not declared`,
  ],
  [
    "a path parameter too many",
    inParameter("{ name: id, in: path, required: true, schema: {} }"),
    "#/paths/~1pets/get/parameters/0 is in the path, but the path has no {id}: left out",
  ],
  [
    "a path parameter too many, of all operations of a path",
    documentOf({ path: "/pets", item: "parameters: [{ name: id, in: path, required: true }]", get: "tags: [pets]" }),
    "#/paths/~1pets/parameters/0 is in the path, but the path has no {id}: left out",
  ],
  [
    "a misspelt location",
    inParameter("{ name: X-Trace, in: headr, schema: {} }"),
    '#/paths/~1pets/get/parameters/0/in is "headr", which is no location of a parameter: read as "header"',
  ],
  [
    "no location",
    inParameter("{ name: tag, schema: {} }"),
    "#/paths/~1pets/get/parameters/0 has no `in`: read as in the query",
  ],
  ["no name", inParameter("{ in: query, schema: {} }"), "#/paths/~1pets/get/parameters/0 has no `name`: left out"],
  [
    "a parameter as Swagger 2.0 has it",
    inParameter("{ name: tag, in: query, type: string }"),
    '#/paths/~1pets/get/parameters/0/schema is missing, but its members are in the parameter itself: read as {"type":"string"}',
  ],
  [
    "a body as Swagger 2.0 has it",
    documentOf({
      path: "/pets",
      get: "parameters: [{ name: pet, in: body, required: true, schema: { type: object } }]",
    }),
    `#/paths/~1pets/get/requestBody is missing, but there are parameters in the body: read as application/json`,
  ],
  [
    "a form as Swagger 2.0 has it, for all operations of a path",
    documentOf({
      path: "/pets",
      item: "parameters: [{ name: note, in: formData, schema: { type: string } }]",
      get: "operationId: save",
    }),
    `#/paths/~1pets/get/requestBody is missing, but there are parameters in the body: read as application/x-www-form-urlencoded`,
  ],
  [
    "a response as Swagger 2.0 has it",
    documentOf({ path: "/pets", get: "operationId: list", response: "{ schema: { type: string } }" }),
    '#/paths/~1pets/get/responses/200/content is missing, but the response itself has a schema: read as {"application/json":{"schema":{"type":"string"}}}',
  ],
  [
    "a file that is a response, as Swagger 2.0 has it",
    documentOf({ path: "/pets", get: "operationId: list", response: "{ schema: { type: file } }" }),
    '#/paths/~1pets/get/responses/200/content is missing, but the response itself has a schema: read as {"application/octet-stream":{}}',
  ],
  [
    "a variable of a server whose default is not among its values",
    documentOf({}).replace(
      "paths:",
      'servers: [{ url: "https://{region}.example.com", variables: { region: { default: eu, enum: [us] } } }]\npaths:',
    ),
    '#/servers/0/variables/region/enum does not list the default, eu: read as ["eu","us"]',
  ],
  [
    "a misspelt member",
    inParameter("{ name: tag, in: query, requird: true, schema: {} }"),
    "#/paths/~1pets/get/parameters/0/requird is no member that OpenAPI has here; did you mean required?: ignored",
  ],
  [
    "one parameter in place of a list",
    documentOf({ path: "/pets", get: "parameters: { name: tag, in: query, schema: {} }" }),
    '#/paths/~1pets/get/parameters must be a list; it is an object: read as [{"name":"tag","in":"query","schema":{}}]',
  ],
  [
    "a parameter that is there twice",
    documentOf({
      path: "/pets",
      get: "parameters: [{ name: q, in: query, schema: {} }, { name: q, in: header }, { name: q, in: query }]",
    }),
    "#/paths/~1pets/get/parameters/0 is the query parameter q, of which there is another: left out",
  ],
  // references
  [
    "a reference into nothing, near to one that is there",
    inSchema('{ $ref: "#/components/schemas/Pat" }'),
    `${tested}/$ref is #/components/schemas/Pat, which does not exist; did you mean #/components/schemas/Pet?: read as unknown`,
  ],
  [
    "a reference into nothing",
    inSchema('{ $ref: "#/components/schemas/Animal" }'),
    `${tested}/$ref is #/components/schemas/Animal, which does not exist: read as unknown`,
  ],
  [
    "a reference by name alone",
    inSchema("{ $ref: Pet }"),
    `${tested}/$ref is Pet, which does not exist: read as "#/components/schemas/Pet"`,
  ],
  [
    "a reference as Swagger 2.0 has it",
    inSchema('{ $ref: "#/definitions/Pet" }'),
    `${tested}/$ref is #/definitions/Pet, which does not exist: read as "#/components/schemas/Pet"`,
  ],
  [
    "a reference to itself",
    inSchema(`{ $ref: "${tested}" }`),
    `${tested}/$ref is ${tested}, which only leads back to itself: read as unknown`,
  ],
  ["a reference that is no text", inSchema("{ $ref: 7 }"), `${tested}/$ref must be text; it is 7: read as unknown`],
  [
    "a parameter that refers into nothing",
    inParameter('{ $ref: "#/components/parameters/Tag" }'),
    "#/paths/~1pets/get/parameters/0/$ref is #/components/parameters/Tag, which does not exist: left out",
  ],
  [
    "a parameter that refers to a schema",
    inParameter('{ $ref: "#/components/schemas/Pet" }').replace(
      "components: {}",
      "components: { schemas: { Pet: {} } }",
    ),
    "#/paths/~1pets/get/parameters/0 has no `name`: left out",
  ],
  [
    "a response that refers into nothing",
    documentOf({ response: '{ $ref: "#/components/responses/Pet" }' }),
    `${get}/responses/200/$ref is #/components/responses/Pet, which does not exist: read as unknown`,
  ],
  // schemas
  ["no type", inSchema("{ type: null }"), `${tested}/type is null, which is no type: read as "null"`],
  [
    "no type, where other keywords give it",
    inSchema("{ type: null, properties: {} }"),
    `${tested}/type is null, which is no type: left out`,
  ],
  [
    "a type that may be null",
    inSchema("{ type: [string, null] }"),
    `${tested}/type is ["string",null], which is no type: read as ["string","null"]`,
  ],
  [
    "a type of another language",
    inSchema("{ type: int }"),
    `${tested}/type is "int", which is no type: read as "integer"`,
  ],
  [
    "a type in capitals",
    inSchema("{ type: String }"),
    `${tested}/type is "String", which is no type: read as "string"`,
  ],
  ["a misspelt type", inSchema("{ type: sting }"), `${tested}/type is "sting", which is no type: read as "string"`],
  ["a type that means nothing", inSchema("{ type: any }"), `${tested}/type is "any", which is no type: left out`],
  [
    "a schema that is a list",
    inSchema("{ items: { type: string }, additionalProperties: [{ type: string }] }"),
    `${tested}/additionalProperties must be a schema; it is a list: read as {"type":"string"}`,
  ],
  [
    "a schema that is a list of two",
    inSchema("{ additionalProperties: [{ type: string }, { type: number }] }"),
    `${tested}/additionalProperties must be a schema; it is a list: read as {"anyOf":[{"type":"string"},{"type":"number"}]}`,
  ],
  [
    "no schema",
    inSchema("{ properties: { name: } }"),
    `${tested}/properties/name must be a schema; it is null: read as unknown`,
  ],
  [
    "a schema that is a word",
    inSchema("{ properties: { name: string } }"),
    `${tested}/properties/name must be a schema; it is "string": read as {"type":"string"}`,
  ],
  [
    "a text where a list belongs",
    inSchema("{ required: name }"),
    `${tested}/required must be a list; it is "name": read as ["name"]`,
  ],
  [
    "a discriminator as Swagger 2.0 has it",
    inSchema("{ discriminator: kind }"),
    `${tested}/discriminator must be an object; it is "kind": read as {"propertyName":"kind"}`,
  ],
  [
    "a variant that is no schema",
    inSchema("{ oneOf: [{}], discriminator: { propertyName: kind, mapping: { dog: hound.yaml } } }"),
    `${tested}/discriminator/mapping/dog is hound.yaml, which is no schema: left out`,
  ],
  [
    "a variant whose name is in other letters",
    inSchema("{ oneOf: [{}], discriminator: { propertyName: kind, mapping: { pet: pet } } }"),
    `${tested}/discriminator/mapping/pet is pet, which is no schema: read as "#/components/schemas/Pet"`,
  ],
  [
    "a fault in the schema of what a text holds",
    inSchema("{ type: string, contentSchema: { type: int } }"),
    `${tested}/contentSchema/type is "int", which is no type: read as "integer"`,
  ],
  [
    "a fault in a property that is called as an extension is",
    inSchema("{ properties: { x-id: { type: int } } }"),
    `${tested}/properties/x-id/type is "int", which is no type: read as "integer"`,
  ],
  [
    "a fault in a header that is called so",
    documentOf({ response: '{ headers: { x-id: { $ref: "#/components/headers/Id" } } }' }),
    `${get}/responses/200/headers/x-id/$ref is #/components/headers/Id, which does not exist: left out`,
  ],
  [
    "a misspelt keyword",
    inSchema("{ type: object, requird: [name] }"),
    `${tested}/requird is no member that OpenAPI has here; did you mean required?: ignored`,
  ],
  ["an enum of nothing", inSchema("{ type: string, enum: [] }"), `${tested}/enum lists no value: left out`],
  [
    "numbers where the type is text",
    inSchema("{ type: string, enum: [1, 2.5, true, a, null] }"),
    `${tested}/enum is [1,2.5,true,"a",null], and the type is string: read as ["1","2.5","true","a",null]`,
  ],
  [
    "texts where the type is a number",
    inSchema('{ type: integer, enum: ["1", "2", "03", 4] }'),
    `${tested}/enum is ["1","2","03",4], and the type is integer: read as [1,2,"03",4]`,
  ],
  [
    "texts where the type is true or false",
    inSchema('{ type: boolean, enum: ["true"] }'),
    `${tested}/enum is ["true"], and the type is boolean: read as [true]`,
  ],
  [
    "a part that has the schema as a part",
    documentOf({
      components: `{ schemas: { A: { allOf: [{ $ref: "#/components/schemas/B" }] }, B: { allOf: [{ $ref: "#/components/schemas/A" }, { type: object }] } } }`,
    }),
    "#/components/schemas/B/allOf/0 is #/components/schemas/A, which this is a part of: left out",
  ],
  [
    "a part that is the schema itself",
    inSchema(`{ allOf: [{ type: object }, { $ref: "${tested}" }] }`),
    `${tested}/allOf/1 is ${tested}, which this is a part of: left out`,
  ],
  // content, responses, operations
  [
    "content that has no media type",
    documentOf({ response: "{ content: { type: void } }" }),
    `${get}/responses/200/content/type is no media type: left out`,
  ],
  [
    "a schema in place of a media type",
    documentOf({ response: "{ content: { schema: { type: string } } }" }),
    `${get}/responses/200/content has a schema without a media type: read as {"application/json":{"schema":{"type":"string"}}}`,
  ],
  ["no response", documentOf({ response: "" }), `${get}/responses/200 must be an object; it is null: left out`],
  [
    "no status",
    documentOf({}).replace('"200"', '"20"'),
    `${get}/responses/20 is no status, such as 200, 4XX or default: left out`,
  ],
  [
    "no method",
    documentOf({ path: "/pets", item: "fetch: { responses: {} }", get: "tags: [pets]" }),
    "#/paths/~1pets/fetch is no method that OpenAPI has: left out",
  ],
  [
    "a misspelt method",
    documentOf({ path: "/pets", item: "patsh: { responses: {} }", get: "tags: [pets]" }),
    "#/paths/~1pets/patsh is no member that OpenAPI has here; did you mean patch?: ignored",
  ],
  [
    "null for an empty list of scopes",
    `${documentOf({})}security: [{ token: }]\n`,
    "#/security/0/token must be a list; it is null: read as []",
  ],
  [
    "a server that is a text",
    `${documentOf({})}servers: [https://pets.example.com]\n`,
    '#/servers/0 must be an object; it is "https://pets.example.com": read as {"url":"https://pets.example.com"}',
  ],
  [
    "a lone tag",
    documentOf({ path: "/pets", get: "tags: pets" }),
    '#/paths/~1pets/get/tags must be a list; it is "pets": read as ["pets"]',
  ],
  [
    "a method in capitals",
    documentOf({ path: "/pets", item: "POST: { responses: {} }", get: "tags: [pets]" }),
    "#/paths/~1pets/POST is a method in upper case: read as post",
  ],
  [
    "a path without a slash",
    documentOf({ path: "pets", get: "tags: [pets]" }),
    "#/paths/pets begins with no slash: read as /pets",
  ],
  [
    "an operation that is not there",
    documentOf({ path: "/pets", item: "post:", get: "tags: [pets]" }),
    "#/paths/~1pets/post must be an object; it is null: left out",
  ],
  [
    "no info",
    documentOf({ path: "/pets", get: "tags: [pets]" }).replace(/info: .*\n/, ""),
    '#/info is missing: read as {"title":"","version":""}',
  ],
];

function show({ pointer, fault, outcome }: Correction): string {
  return `${pointer} ${fault}: ${outcome}`;
}

describe("a fault is corrected where it is plain what was meant, and left out where it means nothing", () => {
  test.each(rows)("%s", (_what, document, correction) => {
    expect(correctDocument(parse(document)).corrections.map(show)).toEqual([correction]);
  });
});

describe("a reference to a parameter by its place leads to that parameter, whatever is corrected before it", () => {
  const first = "#/paths/~1a~1%7Bid%7D/get/parameters";
  const id = "{ name: id, in: path, required: true, schema: { type: integer } }";
  const surplus = "{ name: gone, in: path, required: true, schema: { type: boolean } }";
  const pathsOf = (parameters: string, other: string): string => `
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  "/a/{id}": { get: { parameters: [${parameters}] } }
  "/b/{gone}": { get: { parameters: [${other}] } }
`;
  const parametersOf = (document: Document, path: string): readonly object[] =>
    resolve<PathItem>(document, document.paths?.[path] ?? {}).get?.parameters ?? [];
  test.each<[what: string, parameters: string, index: number, expected: object]>([
    ["one before it is left out", `${surplus}, ${id}, { name: q, in: query, schema: {} }`, 2, { name: "q" }],
    ["one before it is none", `7, ${id}, { name: q, in: query, schema: {} }`, 2, { name: "q" }],
    ["one before it leads nowhere", `{ $ref: "#/x" }, ${id}, { name: q, in: query }`, 2, { name: "q" }],
    ["it is left out itself", `${surplus}, ${id}`, 0, { name: "gone", schema: { type: "boolean" } }],
    [
      "it leads to another that is left out",
      `${surplus}, ${id}, { $ref: "#/paths/~1a~1%7Bid%7D/get/parameters/0" }`,
      2,
      { name: "gone", schema: { type: "boolean" } },
    ],
    ["it is read as another", surplus, 0, { name: "gone", schema: { type: "boolean" } }],
  ])("%s", (_what, parameters, index, expected) => {
    const { document } = correctDocument(parse(pathsOf(parameters, `{ $ref: "${first}/${index}" }`)));
    const [reference = {}] = parametersOf(document, "/b/{gone}");
    expect(resolve(document, reference)).toMatchObject(expected);
  });

  test.each([
    [1, `${first.replace(/%7B(.*)%7D/, "{$1}")}/0/schema`],
    [0, "#/components/parameters/gone/schema"],
  ])("and one into parameter %i leads into it", (index, moved) => {
    const of = `{ name: of, in: query, schema: { $ref: "${first}/${index}/schema" } }`;
    const { document } = correctDocument(parse(pathsOf(`${surplus}, ${id}`, of)));
    expect(parametersOf(document, "/b/{gone}")).toMatchObject([{ schema: { $ref: moved } }, { name: "gone" }]);
  });

  test("of parts of a schema as well", () => {
    const { document } = correctDocument(
      parse(
        documentOf({
          components: `
  schemas:
    A: { allOf: [{ $ref: "#/components/schemas/B" }, { type: object }] }
    B: { allOf: [{ $ref: "#/components/schemas/A" }, { type: object, title: Second }] }
    C: { $ref: "#/components/schemas/B/allOf/1" }
`,
        }),
      ),
    );
    expect(resolve(document, document.components?.schemas?.["C"] ?? {})).toEqual({ type: "object", title: "Second" });
  });

  test("what a component that is left out was referred to by, is left out as well", () => {
    const components = '{ parameters: { A: { $ref: "#/components/parameters/B" }, B: { in: query } } }';
    const get = 'parameters: [{ $ref: "#/components/parameters/A" }]';
    const { document } = correctDocument(parse(documentOf({ path: "/pets", get, components })));
    expect(document.paths).toMatchObject({ "/pets": { get: { parameters: [] } } });
  });
});

test.each([
  ["3.0", "3.0"],
  ["3.1.1", "3.1.1"],
  ["3.4.0", "3.2.0"],
])("OpenAPI %s is read as %s", (written, read) => {
  const text = inSchema("{}").replace("3.1.0", written);
  expect(correctDocument(parse(text)).document.openapi).toBe(read);
});

test("what several paths share is corrected for each of them by itself", () => {
  const gone = "{ name: gone, in: path, required: true, schema: { type: integer } }";
  const { document } = correctDocument(
    parse(`
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /a: &item { get: &operation { parameters: [${gone}] } }
  "/b/{gone}": *item
  "/c/{gone}": { put: *operation, additionalOperations: { COPY: *operation } }
  /d: { $ref: "#/components/pathItems/D" }
  "/d/{gone}": { $ref: "#/components/pathItems/D" }
components: { pathItems: { D: { parameters: [${gone}] } } }
`),
  );
  const own = { parameters: [{ name: "gone" }] };
  const none = { parameters: [] };
  expect(document.paths).toMatchObject({
    "/a": { get: none },
    "/b/{gone}": { get: own },
    "/c/{gone}": { put: own, additionalOperations: { COPY: own } },
    "/d/{gone}": own,
  });
  expect(resolve<PathItem>(document, document.paths?.["/d"] ?? {})).toMatchObject(none);
});

describe("the overlay that a note names cures the fault", () => {
  test.each(rows)("%s", (_what, text) => {
    const [correction] = correctDocument(parse(text)).corrections;
    const overlay = { overlay: "1.1.0", info: { title: "Cure", version: "1" }, actions: correction?.cure };
    const source = { file: "pets.yaml", text };
    const cured = applyOverlay(parse(text), source, { file: "cure.yaml", text: "" }, overlay);
    expect({ problems: cured.problems, notes: cured.notes }).toEqual({ problems: [], notes: [] });
    expect(correctDocument(cured.document).corrections).toEqual([]);
  });
});

test.each<[format: string, text: string, line: number, column: number]>([
  ["YAML", petstore.replace("title: Pet Store", "title: Other\n  title: Pet Store"), 4, 3],
  [
    "JSON",
    '\uFEFF{ "openapi": "3.1.0", "paths": {}, "x-a": [{ "a": "{\\"a" }, { "a": { "b": 1 }, "b": 2 }],\r\n' +
      '"info": { "title": "Other",\r\n  "t\\u0069tle": "Pet Store", "version": "1" } }',
    3,
    3,
  ],
])("a key that is there twice in %s is noted, and the last one is read", async (format, text, line, column) => {
  const file = `${await folderOf({ [`pets.${format}`]: text })}/pets.${format}`;
  const { document, warnings } = await loadDocument(file);
  expect(document.info.title).toBe("Pet Store");
  expect(warnings).toEqual([
    { file, line, column, message: "is a key that is there already: the last one is read. Remove the other" },
  ]);
  await expect(loadDocument(file, { strict: true })).rejects.toThrow(`pets.${format}:${line}:${column} is a key`);
});

test("a key that is there twice in an overlay is noted as well", async () => {
  const overlay = 'overlay: 1.0.0\nactions: [{ target: "$.info", update: { title: A }, update: { title: B } }]\n';
  const folder = await folderOf({ "pets.yaml": petstore, "o.yaml": overlay });
  const { warnings } = await loadDocument(`${folder}/pets.yaml`, { overlays: [`${folder}/o.yaml`] });
  expect(warnings).toMatchObject([{ line: 2, column: 53, message: expect.stringMatching("is a key that is there") }]);
});

test("what is under a name that was corrected is found where it is written", async () => {
  const parameters = "parameters: [{ name: id, in: path, required: true, schema: {} }]";
  const faulty = petstore.replace("  /pets:\n    get:", `  pets:\n    GET:\n      ${parameters}`);
  const { warnings } = await loadDocument(`${await folderOf({ "pets.yaml": faulty })}/pets.yaml`);
  expect(warnings.map(({ pointer, line, column }) => `${line}:${column} ${pointer}`)).toEqual([
    "9:5 #/paths/pets/GET",
    "8:3 #/paths/pets",
    "10:20 #/paths/pets/GET/parameters/0",
  ]);
});

describe("a pattern", () => {
  test.each([
    "^[\\w\\-.]+\\@\\-$",
    "^\\p{L}+$",
    "^{.*}$",
    "(?=a)(?!b)(?<!c)(?<name>d)(?:e)",
    "\\(?:\\)",
    "/projects/.*/",
  ])("%s stays as it is", (pattern) => {
    const document = parse(inSchema("{}"));
    document.components.schemas.Tested = { pattern };
    const corrected = correctDocument(document);
    expect(corrected.corrections).toEqual([]);
    expect(corrected.document.components?.schemas?.["Tested"]).toEqual({ pattern });
  });

  test("of many schemas is noted once, with a cure for all", () => {
    const pattern = "(?i)^\"[a-f]'+$";
    const document = parse(inSchema("{}"));
    document.components.schemas.Tested = { properties: { a: { pattern }, b: { pattern }, c: { pattern } } };
    const { corrections } = correctDocument(structuredClone(document));
    expect(corrections.map(toNote).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^is no .* here and at 2 other places: left out\. By overlay: /),
    ]);
    const overlay = { overlay: "1.1.0", info: { title: "Cure", version: "1" }, actions: corrections[0]?.cure };
    const source = { file: "pets.yaml", text: "" };
    const cured = applyOverlay(document, source, { file: "cure.yaml", text: "" }, overlay);
    expect(correctDocument(cured.document).corrections).toEqual([]);
  });

  test.each([
    ["false", { type: "string" }],
    ["{ type: integer }", { anyOf: [{ type: "integer" }, { type: "string" }] }],
    ["true", true],
  ])("of keys that is none leaves what it says to all others beside additionalProperties: %s", (others, expected) => {
    const schema = `{ additionalProperties: ${others}, patternProperties: { "(?i)^x": { type: string } } }`;
    const { document } = correctDocument(parse(inSchema(schema)));
    expect(document.components?.schemas?.["Tested"]).toEqual({ additionalProperties: expected, patternProperties: {} });
  });
});

test("a parameter that is in the path, but declared for the query, may still go there", () => {
  const document = documentOf({
    get: "parameters: [{ name: id, in: query, required: true, schema: { type: integer } }]",
  });
  const { document: corrected, corrections } = correctDocument(parse(document));
  expect(corrections.map(show)).toEqual([
    `${get}/parameters/0 is in the query, but the path has {id}: read as in the path, and optional in the query`,
    `${get} has {id} in its path, but declares no such path parameter: read as {"type":"integer"}`,
  ]);
  expect(corrected.paths?.["/pets/{id}"]).toMatchObject({
    get: {
      parameters: [
        { name: "id", in: "query", required: false },
        { name: "id", in: "path", required: true, schema: { type: "integer" } },
      ],
    },
  });
});

describe("at the command line", () => {
  const faulty = petstore
    .replace("in: path", "in: header")
    .replace('"#/components/schemas/Pet"', '"#/components/schemas/Pat"');
  const args = ["--input", "pets.yaml", "--output", "src/pets"];

  test("every correction is a note with line, pointer and cure, and the client is written", async () => {
    const folder = await folderOf({ "pets.yaml": faulty });
    expect(await runCodegen(folder, "generate", ...args)).toEqual({
      code: 0,
      output: "src/pets: class PetStore, 3 operations, 2 types; 5 written, 0 changed, 0 deleted\n",
      errors:
        "note: pets.yaml:20:19 #/paths/~1pets/get/responses/200/content/application~1json/schema/items/$ref is " +
        "#/components/schemas/Pat, which does not exist; did you mean #/components/schemas/Pet?: read as unknown. " +
        "By overlay: { target: \"$.paths['/pets'].get.responses['200'].content['application/json'].schema.items['$ref']\", " +
        'update: "#/components/schemas/Pet" }\n' +
        "note: pets.yaml:42:11 #/paths/~1pets~1{id}/get/parameters/0 is in the header, but the path has {id}: read as in the path. " +
        'By overlay: { target: "$.paths[\'/pets/{id}\'].get.parameters[0]", update: {"in":"path","required":true} }\n',
    });
  });

  test("--strict refuses the document, and lists every fault", async () => {
    const { code, errors } = await runCodegen(await folderOf({ "pets.yaml": faulty }), "generate", ...args, "--strict");
    expect(code).toBe(1);
    expect(errors.split("\n")).toEqual([
      expect.stringMatching(/^pets.yaml:20:19 .* which does not exist; did you mean .* By overlay: /),
      expect.stringMatching(/^pets.yaml:42:11 .* but the path has \{id\}. By overlay: /),
      "Nothing was written.",
      "",
    ]);
  });
});
