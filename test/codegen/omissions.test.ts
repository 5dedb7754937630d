import { describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { petstore } from "../support/petstore.ts";
import { folderOf } from "../support/files.ts";
import { runCodegen } from "../support/run-codegen.ts";

const list = "get:\n      tags: [pets]\n      summary: List pets\n";
const create = "post:\n      tags: [pets]\n      summary: Add a pet\n";

/** What the client of the document does not carry over, one line each. */
async function omissionsOf(document: string): Promise<string[]> {
  const folder = await folderOf({ "pets.yaml": document });
  const { omissions } = await generate({ document: `${folder}/pets.yaml`, overlays: [] });
  return omissions.map(({ kind, pointer, message }) => `${kind}: ${pointer} ${message}`);
}

function withMember(operation: string, member: string): string {
  return petstore.replace(operation, `${operation}      ${member}\n`);
}

function withSchemes(security: string, schemes: string): string {
  return petstore.replace("components:\n", `security: ${security}\ncomponents:\n  securitySchemes: { ${schemes} }\n`);
}

const flows = "{ clientCredentials: { tokenUrl: /token }, authorizationCode: { tokenUrl: /token } }";

const body = "requestBody: { content: { application/json: { schema: { type: object } } } }";

const json =
  'content:\n            application/json:\n              schema:\n                $ref: "#/components/schemas/Pet"';

test("a document whose client has all of it leaves out nothing", async () => {
  expect(await omissionsOf(petstore)).toEqual([]);
});

describe("what a client does not carry over is found", () => {
  test.each<[what: string, document: string, omissions: string[]]>([
    [
      "webhooks",
      `${petstore}webhooks: { pet/sold: { post: { responses: {} } } }\n`,
      ["webhooks: #/webhooks/pet~1sold has no body of JSON"],
    ],
    [
      "a method of a webhook beside others",
      `${petstore}webhooks: { sold: { put: {}, post: { ${body} } } }\n`,
      ["webhooks: #/webhooks/sold/put has no body of JSON"],
    ],
    [
      "webhooks that nothing tells apart",
      `${petstore}webhooks: { done: { post: { ${body} } }, failed: { post: { ${body} } } }\n`,
      ["done", "failed"].map(
        (name) => `webhooks: #/webhooks/${name} is told from the others by nothing, so its event is undefined`,
      ),
    ],
    [
      "webhooks of OpenAPI 3.0, in an extension of another shape",
      `${petstore}x-webhooks: { sold: { payload: {} } }\n`,
      ["webhooks: #/x-webhooks/sold is no path item, or beside other webhooks: move it to `webhooks`"],
    ],
    [
      "relative servers beside others",
      petstore.replace(
        "  - url: http://localhost:1234\n",
        "  - url: /v1\n  - { url: 'https://{region}.example.com', variables: { region: { default: eu } } }\n  - url: http://localhost:1234\n",
      ),
      ["further servers: #/servers/0 is /v1"],
    ],
    [
      "schemes whose tokens somebody has to get, and flows that begin with somebody's consent",
      withSchemes(
        "[{ login: [] }, { id: [] }, { both: [] }]",
        `login: { type: oauth2, flows: { implicit: {} } }, id: { type: openIdConnect }, both: { type: oauth2, flows: ${flows} }`,
      ),
      [
        "security schemes: #/components/securitySchemes/login is oauth2, whose tokens the client does not get",
        "security schemes: #/components/securitySchemes/id is openIdConnect, whose tokens the client does not get",
        "security schemes: #/components/securitySchemes/both/flows/authorizationCode is a flow of which the client does not get the first token",
      ],
    ],
    [
      "keys that no operation requires",
      withSchemes(
        "[{ token: [] }]",
        "token: { type: http, scheme: bearer }, key: { type: apiKey, in: query, name: key }",
      ),
      [
        "unrequired keys: #/components/securitySchemes/key is required by no operation, so the client has no option for it",
      ],
    ],
    [
      "keys of a document that requires none",
      withSchemes("[]", "token: { type: http, scheme: bearer }"),
      [
        "unrequired keys: #/components/securitySchemes/token is required by no operation: its key is sent where it is given",
      ],
    ],
    [
      "schemes that the document does not declare",
      withSchemes("[{ token: [] }, { tokn: [] }]", "token: { type: http, scheme: bearer }").replace(
        create,
        `${create}      security: [{ nope: [], token: [] }]\n`,
      ),
      [
        "security schemes: #/security/1/tokn is no scheme of the document: no key is sent for it; did you mean token?",
        "security schemes: #/paths/~1pets/post/security/0/nope is no scheme of the document: no key is sent for it",
      ],
    ],
    [
      "schemes of which the caller writes the header",
      petstore.replace("components:\n", "components:\n  securitySchemes: { sum: { type: http, scheme: digest } }\n"),
      ["security schemes: #/components/securitySchemes/sum is digest: the key is the whole header"],
    ],
    [
      "a tuple that others end",
      petstore.replace(
        "      type: object\n",
        "      type: object\n      unevaluatedItems: false\n      $defs: { T: { prefixItems: [{}], unevaluatedItems: false } }\n",
      ),
      ["schema keywords: #/components/schemas/Pet/unevaluatedItems is not in the type"],
    ],
    [
      "keywords of schemas, but not properties of such names",
      petstore
        .replace("      type: object\n", "      type: object\n      not: { required: [not] }\n")
        .replace("        name:\n", "        not: { type: string }\n        name:\n"),
      ["schema keywords: #/components/schemas/Pet/not is not in the type"],
    ],
    [
      "keywords of schemas, but not of one that allows nothing",
      petstore.replace("  schemas:\n", "  schemas:\n    Nothing: false\n"),
      [],
    ],
    [
      "callbacks",
      withMember(create, 'callbacks: { onAdded: { "{$request.body#/url}": { post: {} } } }'),
      ["callbacks: #/paths/~1pets/post/callbacks/onAdded has no body of JSON"],
    ],
    [
      "a method of a callback beside others",
      withMember(create, `callbacks: { onAdded: { "{$request.body#/url}": { delete: {}, post: { ${body} } } } }`),
      ["callbacks: #/paths/~1pets/post/callbacks/onAdded/{$request.body#~1url}/delete has no body of JSON"],
    ],
    [
      "further servers of an operation",
      withMember(list, "servers: [{ url: https://lists.example.com }, { url: https://b.example.com }]"),
      ["further servers: #/paths/~1pets/get/servers/1 is https://b.example.com"],
    ],
    [
      "further servers of a path",
      petstore.replace(
        "/pets:\n",
        "/pets:\n    servers: [{ url: https://pets.example.com }, { url: https://b.example.com }]\n",
      ),
      ["further servers: #/paths/~1pets/servers/1 is https://b.example.com"],
    ],
    [
      "headers and cookies that hold an object, but no text",
      withMember(
        list,
        "parameters: [{ name: X-Trace, in: header, schema: { type: object } }, " +
          "{ name: theme, in: cookie, content: { application/json: {} } }, " +
          "{ name: look, in: cookie, content: { application/xml: {} } }, " +
          "{ name: X-Text, in: header, schema: { type: [string, 'null'] } }]",
      ),
      [
        "objects in headers: #/paths/~1pets/get takes X-Trace as a text",
        "objects in headers: #/paths/~1pets/get takes look as a text",
      ],
    ],
    [
      "parameters of a path that are neither texts nor JSON",
      petstore.replace("schema:\n            type: string", "content: { application/xml: {} }"),
      ["objects in headers: #/paths/~1pets~1{id}/get takes id as a text"],
    ],
    [
      "objects of a query that are neither that nor JSON",
      withMember(
        list,
        "parameters: [{ name: a, in: query, content: { application/xml: { schema: { type: object } } } }, " +
          "{ name: b, in: query, content: { application/json: { schema: { type: object } } } }]",
      ),
      ["query types: #/paths/~1pets/get writes a as a query, not as application/xml"],
    ],
    [
      "a method that fetch refuses",
      petstore.replace("/pets:\n", "/pets:\n    trace: { responses: {} }\n"),
      ["TRACE: #/paths/~1pets/trace cannot be sent"],
    ],
    [
      "the bodies of errors that are objects, but no JSON, and those that are JSON, but no objects",
      petstore.replace(
        `"201":\n`,
        `default: { description: Refused., content: { application/xml: { schema: { type: object } } } }
        "400": { description: Wrong., content: { application/json: { schema: { type: string } } } }
        "404": { description: None., content: { text/plain: { schema: { type: string } } } }
        "409": { description: Taken., content: { application/json: { schema: { type: object } } } }
        "201":\n`,
      ),
      [
        "error bodies: #/paths/~1pets/post/responses/400 is JSON, but no object",
        "error bodies: #/paths/~1pets/post/responses/default is application/xml",
      ],
    ],
    [
      "a redirect beside a success",
      petstore.replace(`"201":\n`, `"303": { description: Elsewhere. }\n        "201":\n`),
      ["redirects: #/paths/~1pets/post/responses/303 is not followed"],
    ],
    [
      "the body of a GET",
      withMember(list, "requestBody: { content: { application/json: { schema: {} } } }"),
      ["bodies of GET: #/paths/~1pets/get/requestBody is application/json"],
    ],
    [
      "the encoding of a form",
      petstore.replace(
        "requestBody:\n        required: true\n        content:\n          application/json:\n",
        (text) =>
          text.replace(
            "application/json:",
            "multipart/form-data:\n            encoding: { name: { headers: { X-Sum: {} } } }",
          ),
      ),
      [
        "part encodings: #/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/name is sent without X-Sum",
      ],
    ],
    [
      "further types of a body",
      petstore.replace(
        "requestBody:\n        required: true\n        content:\n",
        "requestBody:\n        required: true\n        content:\n          image/*: {}\n          multipart/form-data: { encoding: { name: {} } }\n",
      ),
      ["body types: #/paths/~1pets/post/requestBody is not sent as image/*"],
    ],
    [
      "further types of a list that no caller can pick",
      withMember(list, "parameters: [{ name: after, in: query, schema: { type: string } }]").replace(
        'type: array\n                items:\n                  $ref: "#/components/schemas/Pet"',
        "type: object\n                properties: { data: { type: array, items: {} }, nextCursor: { type: string } }\n            text/csv: {}\n            text/*: {}\n            text/event-stream: {}",
      ),
      ["response types: #/paths/~1pets/get/responses/200 may be text/*, text/event-stream as well"],
    ],
    [
      "what a path says of its operations, which all have their own",
      withMember(list, "description: Own").replace("/pets:\n", "/pets:\n    summary: Pets\n    description: All\n"),
      ["descriptions: #/paths/~1pets/summary is in no doc comment"],
    ],
    [
      "examples that are no values",
      withMember(
        create,
        "parameters: [{ name: a, in: query, schema: {}, examples: { A: { externalValue: a.json }, B: { serializedValue: b, value: b } } }]",
      ),
      ["examples: #/paths/~1pets/post/parameters/0/examples/A/externalValue is no value"],
    ],
    [
      "encodings of parts within parts",
      petstore
        .replace("openapi: 3.1.0", "openapi: 3.2.0")
        .replace(
          "requestBody:\n        required: true\n        content:\n",
          "requestBody:\n        required: true\n        content:\n          multipart/mixed: { schema: { prefixItems: [{ type: array }] }, prefixEncoding: [{ contentType: multipart/mixed, encoding: { a: {} }, itemEncoding: { encoding: {} } }] }\n          multipart/form-data: { encoding: { name: { itemEncoding: {} } } }\n",
        ),
      [
        "part encodings: #/paths/~1pets/post/requestBody/content/multipart~1mixed/prefixEncoding/0/encoding is of parts within a part",
        "part encodings: #/paths/~1pets/post/requestBody/content/multipart~1mixed/prefixEncoding/0/itemEncoding/encoding is of parts within a part",
        "part encodings: #/paths/~1pets/post/requestBody/content/multipart~1form-data/encoding/name/itemEncoding is of parts within a part",
      ],
    ],
    [
      "headers of parts without names that have no value of their own",
      petstore
        .replace("openapi: 3.1.0", "openapi: 3.2.0")
        .replace(
          "requestBody:\n        required: true\n        content:\n",
          "requestBody:\n        required: true\n        content:\n" +
            "          multipart/mixed: { schema: { items: {} }, prefixEncoding: [{ headers: { X-Sum: {}, Content-Type: {} } }], " +
            "itemEncoding: { headers: { X-Kind: { schema: { const: b } } }, itemEncoding: { headers: { Content-ID: {} } } } }\n" +
            "          multipart/related: { itemSchema: {}, itemEncoding: { headers: { X-Sum: {} } } }\n",
        ),
      [
        "part encodings: #/paths/~1pets/post/requestBody/content/multipart~1mixed/prefixEncoding/0 is sent without X-Sum",
        "part encodings: #/paths/~1pets/post/requestBody/content/multipart~1mixed/itemEncoding/itemEncoding is sent without Content-ID",
        "part encodings: #/paths/~1pets/post/requestBody/content/multipart~1related/itemEncoding is sent without X-Sum",
      ],
    ],
    [
      "a response with a schema that is no JSON",
      petstore.replace(/("201":.*?)application\/json/s, "$1application/x-www-form-urlencoded"),
      [
        "response types: #/paths/~1pets/post/responses/201 is application/x-www-form-urlencoded, which is not parsed: its schema is in no type",
      ],
    ],
    [
      "what stands beside a reference in OpenAPI 3.0",
      petstore
        .replace("openapi: 3.1.0", "openapi: 3.0.3")
        .replace(
          "        name:\n",
          '        own: { $ref: "#/components/schemas/Pet", required: [name], description: Own }\n        name:\n',
        ),
      [
        "schema keywords: #/components/schemas/Pet/properties/own/required is beside a reference, where it counts since OpenAPI 3.1",
      ],
    ],
    [
      "a body of XML",
      petstore.replace("requestBody:\n        required: true\n        content:\n          application/json", (text) =>
        text.replace("json", "xml"),
      ),
      ["XML: #/paths/~1pets/post/requestBody is application/xml"],
    ],
    [
      "headers of a response, and links",
      petstore.replace(
        `"201":\n          description: The pet.\n          ${json}`,
        (text) =>
          `${text}\n            text/csv: {}\n          headers: { X-Rate: {}, X-Sum: { schema: { type: object } } }\n          links: { self: { operationId: x } }`,
      ),
      [
        "response headers: #/paths/~1pets/post/responses/201/headers/X-Sum is an object, and comes as a text",
        "links: #/paths/~1pets/post/responses/201/links/self is not followed",
      ],
    ],
    [
      "the headers of an error",
      petstore.replace(`"201":\n`, `"409": { description: Taken., headers: { X-Until: {} } }\n        "201":\n`),
      ["response headers: #/paths/~1pets/post/responses/409/headers/X-Until is not typed"],
    ],
  ])("%s", async (_what, document, omissions) => {
    expect(await omissionsOf(document)).toEqual(omissions);
  });
});

describe("a run ends with what is not carried over", () => {
  const document = withMember(
    list,
    "parameters: [{ name: theme, in: header, schema: { type: object } }]\n      callbacks: { onListed: {} }",
  );
  const args = ["--input", "pets.yaml", "--output", "src/pets"];
  const written = "src/pets: class PetStore, 3 operations, 3 types; 5 written, 0 changed, 0 deleted\n";

  test("counted by kind", async () => {
    const folder = await folderOf({ "pets.yaml": document });
    expect(await runCodegen(folder, "generate", ...args)).toEqual({
      code: 0,
      output: `${written}
Not carried over (--verbose says where):
  objects in headers  1  or in paths and cookies in another media type than JSON: they are texts, which the caller writes
  callbacks           1  requests that the server sends you: those with JSON have types
`,
      errors: "",
    });
  });

  test("with each place, if wanted", async () => {
    const folder = await folderOf({ "pets.yaml": document });
    const { output } = await runCodegen(folder, "generate", ...args, "--verbose");
    expect(output).toContain("\n    pets.yaml:9:5 #/paths/~1pets/get takes theme as a text\n");
  });

  test("or as JSON, with what was written and noted", async () => {
    const folder = await folderOf({ "pets.yaml": document });
    const { output, errors } = await runCodegen(folder, "generate", ...args, "--json");
    expect(errors).toBe("");
    expect(JSON.parse(output)).toEqual({
      folder: "src/pets",
      written: ["index.ts", "client.ts", "types.ts", "resources/pets.ts", "names.json"],
      changed: [],
      deleted: [],
      kept: [],
      downloads: [],
      notes: [],
      omissions: [
        {
          kind: "objects in headers",
          file: "pets.yaml",
          pointer: "#/paths/~1pets/get",
          line: 9,
          column: 5,
          message: "takes theme as a text",
        },
        {
          kind: "callbacks",
          file: "pets.yaml",
          pointer: "#/paths/~1pets/get/callbacks/onListed",
          line: 13,
          column: 20,
          message: "has no body of JSON",
        },
      ],
    });
  });
});
