import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { readRawParts } from "../support/parts.ts";
import { json, serve } from "../support/serve.ts";
import type { SeenRequest } from "../support/serve.ts";

const text = { type: "string" };
const file = { type: "string", format: "binary" };
const object = { type: "object", properties: { a: { type: "integer" }, b: text } };
const list = (items: object): object => ({ type: "array", items });

interface Part {
  readonly schema: object;
  readonly encoding?: object;
}

type Case = [what: string, part: Part, value: unknown, sent: string[]];

/** The headers of a part but for its name, and its content: `name="a"; application/json: {}`. */
function describePart({ head, content }: { head: string[]; content: string }): string {
  const lines = head.map((line) => line.replace(/^content-disposition: form-data; |^content-type: /, ""));
  return `${lines.join("; ")}: ${content}`;
}

/** Each declared as the part `p`. */
const cases: Case[] = [
  ["a text", { schema: text }, "x", ['name="p": x']],
  ["a number", { schema: { type: "integer" } }, 5, ['name="p": 5']],
  ["a date", { schema: { ...text, format: "date-time" } }, new Date(0), ['name="p": 1970-01-01T00:00:00.000Z']],
  [
    "an object, which is one part of JSON",
    { schema: object },
    { a: 1 },
    ['name="p"; filename="blob"; application/json: {"a":1}'],
  ],
  ["what may be anything", { schema: {} }, { a: 1 }, ['name="p"; filename="blob"; application/json: {"a":1}']],
  ["a list, which is a part an item", { schema: list(text) }, ["x", "y"], ['name="p": x', 'name="p": y']],
  [
    "a list of objects",
    { schema: list(object) },
    [{ a: 1 }, { a: 2 }],
    ['name="p"; filename="blob"; application/json: {"a":1}', 'name="p"; filename="blob"; application/json: {"a":2}'],
  ],
  [
    "a list whose items have a content type",
    { schema: list(text), encoding: { contentType: "text/markdown" } },
    ["x", "y"],
    ['name="p"; text/markdown: x', 'name="p"; text/markdown: y'],
  ],
  [
    "an object with a JSON type of its own",
    { schema: object, encoding: { contentType: "application/vnd.sample+json" } },
    { a: 1 },
    ['name="p"; filename="blob"; application/vnd.sample+json: {"a":1}'],
  ],
  [
    "an object as a form",
    { schema: object, encoding: { contentType: "application/x-www-form-urlencoded" } },
    { a: 1, b: "x y" },
    ['name="p"; application/x-www-form-urlencoded: a=1&b=x%20y'],
  ],
  [
    "a text with a content type",
    { schema: text, encoding: { contentType: "application/sdp" } },
    "v=0",
    ['name="p"; application/sdp: v=0'],
  ],
  [
    "a text that is JSON already",
    { schema: text, encoding: { contentType: "application/json" } },
    '{"a":1}',
    ['name="p"; application/json: {"a":1}'],
  ],
  [
    "null as JSON",
    { schema: { ...object, type: ["object", "null"] }, encoding: { contentType: "application/json" } },
    null,
    ['name="p"; filename="blob"; application/json: null'],
  ],
  [
    "a Blob without a type, where one is declared",
    { schema: file, encoding: { contentType: "image/png" } },
    new Blob(["I"]),
    ['name="p"; filename="upload"; image/png: I'],
  ],
  [
    "a Blob without a type, whose schema has one",
    { schema: { ...text, contentMediaType: "image/png" } },
    new Blob(["I"]),
    ['name="p"; filename="upload"; image/png: I'],
  ],
  [
    "a text that stands for a file",
    { schema: { ...text, contentMediaType: "image/png", contentEncoding: "base64" } },
    "SQ==",
    ['name="p": SQ=='],
  ],
  [
    "a Blob with a type, which wins",
    { schema: file, encoding: { contentType: "image/png" } },
    new Blob(["I"], { type: "image/webp" }),
    ['name="p"; filename="upload"; image/webp: I'],
  ],
  [
    "a file, of whose declared types its name picks one",
    { schema: file, encoding: { contentType: "image/png, image/jpeg" } },
    new File(["I"], "a.jpg"),
    ['name="p"; filename="a.jpg"; image/jpeg: I'],
  ],
  [
    "a file of any type, by its name",
    { schema: file, encoding: { contentType: "image/*" } },
    new File(["I"], "a.jpg"),
    ['name="p"; filename="a.jpg"; image/jpeg: I'],
  ],
  [
    "files in a list",
    { schema: list(file), encoding: { contentType: "image/png" } },
    [new Blob(["I"]), new Blob(["J"])],
    ['name="p"; filename="upload"; image/png: I', 'name="p"; filename="upload"; image/png: J'],
  ],
  [
    "a header of one value",
    { schema: text, encoding: { headers: { "X-Kind": { schema: { type: "string", enum: ["note"] } } } } },
    "x",
    ['name="p"; x-kind: note: x'],
  ],
  [
    "a header with a default",
    { schema: file, encoding: { headers: { "Content-Transfer-Encoding": { schema: { default: "binary" } } } } },
    new Blob(["I"]),
    ['name="p"; filename="upload"; application/octet-stream; content-transfer-encoding: binary: I'],
  ],
  [
    "an object of XML, which the caller writes",
    { schema: object, encoding: { contentType: "application/xml" } },
    "<p/>",
    ['name="p"; application/xml: <p/>'],
  ],
  [
    "a list of them",
    { schema: list(object), encoding: { contentType: "application/xml" } },
    ["<p/>", "<q/>"],
    ['name="p"; application/xml: <p/>', 'name="p"; application/xml: <q/>'],
  ],
  ["commas", { schema: list(text), encoding: { style: "form", explode: false } }, ["x", "y"], ['name="p": x,y']],
  ["pipes", { schema: list(text), encoding: { style: "pipeDelimited" } }, ["x", "y"], ['name="p": x|y']],
  ["spaces", { schema: list(text), encoding: { style: "spaceDelimited" } }, ["x", "y"], ['name="p": x y']],
  [
    "an object whose members are parts",
    { schema: object, encoding: { style: "form" } },
    { a: 1, b: "x" },
    ['name="a": 1', 'name="b": x'],
  ],
  [
    "an object in brackets",
    { schema: object, encoding: { style: "deepObject" } },
    { a: 1, b: "x" },
    ['name="p[a]": 1', 'name="p[b]": x'],
  ],
  [
    "brackets by overlay",
    { schema: list({ type: "object" }), encoding: { "x-part-style": "brackets" } },
    [{ a: { b: ["x"] } }],
    ['name="p[][a][b][]": x'],
  ],
  [
    "indexes by overlay, with a file",
    { schema: list({ type: "object" }), encoding: { "x-part-style": "indexes" } },
    [{ a: "x", f: new Blob(["I"], { type: "image/png" }) }],
    ['name="p[0][a]": x', 'name="p[0][f]"; filename="upload"; image/png: I'],
  ],
  [
    "a whole list in one part by overlay",
    { schema: list(text), encoding: { contentType: "application/json", "x-part-style": "whole" } },
    ["x", "y"],
    ['name="p"; filename="blob"; application/json: ["x","y"]'],
  ],
];

function documentOf(members: object = {}, mediaType = "multipart/form-data"): string {
  const operations = cases.map(([, { schema, encoding }], index) => {
    const media = {
      schema: { type: "object", properties: { p: schema } },
      ...(encoding === undefined ? {} : { encoding: { p: encoding } }),
    };
    const requestBody = { required: true, content: { [mediaType]: media } };
    const responses = { 204: { description: "Done" } };
    return [`/${index}`, { post: { operationId: `form.send${index}`, requestBody, responses } }];
  });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: Object.fromEntries(operations),
    ...members,
  });
}

interface Sample {
  form: Record<string, (body: unknown, options?: object) => Promise<unknown>>;
}

type SampleClass = Awaited<ReturnType<typeof loadClient<Sample>>>;

async function send(Client: SampleClass, what: string, body: unknown, options?: object): Promise<SeenRequest> {
  const server = await serve(json({}));
  const index = cases.findIndex(([name]) => name === what);
  await new Client({ baseURL: server.baseURL }).form[`send${index}`]?.(body, options);
  const [request] = server.requests;
  if (request === undefined) throw new Error("nothing was sent");
  return request;
}

describe("a part of a multipart body goes over the wire:", () => {
  let Client: SampleClass;
  beforeAll(async () => {
    Client = await loadClient<Sample>(documentOf());
  });

  test.each(cases)("%s", async (what, _, value, sent) => {
    const request = await send(Client, what, { p: value });
    expect(request.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=\S+$/);
    expect(readRawParts(request).map(describePart)).toEqual(sent);
  });

  test("a name with quotes and line breaks stays one name", async () => {
    const request = await send(Client, "what may be anything", { 'a"b\r\nc: d': "x" });
    expect(readRawParts(request).map(describePart)).toEqual(['name="a%22b%0D%0Ac: d": x']);
  });

  test("nothing but its end, where the body is empty", async () => {
    const request = await send(Client, "what may be anything", {});
    expect(request.body).toMatch(/^--\S+--\r\n$/);
  });

  test("its boundary, whatever content type the caller gives", async () => {
    const headers = { "content-type": "multipart/form-data" };
    const request = await send(Client, "an object, which is one part of JSON", { p: {} }, { headers });
    expect(readRawParts(request)).toHaveLength(1);
  });

  test.each([
    ["a file in an object that is JSON", "an object, which is one part of JSON", { a: new Blob([]) }, "JSON cannot"],
    ["a function", "what may be anything", () => {}, "holds a function, which cannot be sent"],
  ])("%s is refused", async (_, what, value, message) => {
    await expect(send(Client, what, { p: value })).rejects.toThrow(message);
  });
});

test("an overlay says for a whole API how arrays and objects become parts", async () => {
  const Client = await loadClient<Sample>(documentOf({ "x-client": { partStyle: "brackets" } }));
  const parts = async (what: string, value: unknown): Promise<string[]> =>
    readRawParts(await send(Client, what, { p: value })).map(describePart);
  expect(await parts("an object, which is one part of JSON", { a: 1 })).toEqual(['name="p[a]": 1']);
  expect(await parts("a list, which is a part an item", ["x"])).toEqual(['name="p[]": x']);
  expect(await parts("a whole list in one part by overlay", ["x"])).toEqual([
    'name="p"; filename="blob"; application/json: ["x"]',
  ]);
});

test("parts of multipart/related have IDs, and what describes the files comes first", async () => {
  const document = documentOf({}, "multipart/related");
  const Client = await loadClient<Sample>(document);
  const body = { media: new Blob(["m"], { type: "image/png" }), p: { name: "x" } };
  const request = await send(Client, "an object, which is one part of JSON", body);
  expect(request.headers["content-type"]).toMatch(/^multipart\/related; boundary=\S+; type="application\/json"$/);
  expect(readRawParts(request)).toEqual([
    { head: ["content-id: <p>", "content-type: application/json"], content: '{"name":"x"}' },
    { head: ["content-id: <media>", "content-type: image/png"], content: "m" },
  ]);
});

test("a retry sends the same form", async () => {
  const server = await serve((response, _, n) => response.writeHead(n === 1 ? 503 : 200, { "retry-after": "0" }).end());
  const Client = await loadClient<Sample>(documentOf());
  async function* stream(): AsyncGenerator<string> {
    yield "I";
  }
  await new Client({ baseURL: server.baseURL, retryWrites: true }).form["send3"]?.({ p: { a: 1 }, file: stream() });
  expect(server.requests).toHaveLength(2);
  expect(server.requests[1]?.body).toBe(server.requests[0]?.body);
});

test("a form of texts and files holds no code for other parts", async () => {
  const folder = await folderOf({ "sample.json": documentOf() });
  const { files } = await generate({ document: `${folder}/sample.json`, overlays: [] });
  const code = files.get("resources/form.ts") ?? "";
  expect(code).toMatch(/path: "\/0",\s+body,\s+bodyType: multipart,/);
  expect(code).toMatch(/path: "\/3",\s+body,\s+bodyType: multipartWith\(\),/);
});

test("what an encoding says and no part has is found", async () => {
  const encoding = {
    meta: { contentType: "application/xml", headers: { "X-Sum": { schema: { type: "string" } } } },
    note: { contentType: "text/plain", headers: { "Content-Type": { schema: { type: "string" } } } },
  };
  const schema = { type: "object", properties: { meta: object, note: text } };
  const lists = { type: "object", properties: { meta: list(object), data: {} } };
  const requestBody = { content: { "multipart/form-data": { schema, encoding } } };
  const combined = { allOf: [{ $ref: "#/components/schemas/Lists" }, { type: "object", properties: { note: text } }] };
  const combinedBody = {
    content: {
      "multipart/form-data": { schema: combined, encoding: { ...encoding, data: { contentType: "image/png" } } },
    },
  };
  const paths = {
    "/x": { post: { requestBody, responses: {} } },
    "/y": { post: { requestBody: combinedBody, responses: {} } },
  };
  const folder = await folderOf({ "sample.json": documentOf({ paths, components: { schemas: { Lists: lists } } }) });
  const { omissions, files } = await generate({ document: `${folder}/sample.json`, overlays: [] });
  const code = [...files.values()].join("\n");
  expect(code).toContain("meta?: string | Uploadable;");
  expect(code).toContain("  meta?: (string | Uploadable)[];\n  data?: Uploadable;");
  expect(omissions).toMatchObject(
    ["x", "y"].flatMap((path) => {
      const pointer = `#/paths/~1${path}/post/requestBody/content/multipart~1form-data/encoding/meta`;
      return [
        { kind: "part encodings", pointer, message: "is sent without X-Sum" },
        { kind: "part encodings", pointer, message: "is application/xml, which the caller writes" },
      ];
    }),
  );
});

describe("a member of a form goes over the wire:", () => {
  type FormCase = [what: string, schema: object, encoding: object | undefined, value: unknown, sent: string];
  const forms: FormCase[] = [
    ["a text", text, undefined, "a b", "p=a b"],
    ["a list", list(text), undefined, ["a", "b"], "p=a&p=b"],
    ["an object", object, undefined, { a: 1 }, "p[a]=1"],
    ["commas", list({ type: "integer" }), { style: "form", explode: false }, [1, 2], "p=1,2"],
    ["pipes", list(text), { style: "pipeDelimited", explode: false }, ["a", "b"], "p=a|b"],
    ["spaces", list(text), { style: "spaceDelimited", explode: false }, ["a", "b"], "p=a b"],
    ["JSON", object, { contentType: "application/json" }, { a: 1 }, 'p={"a":1}'],
    ["a list as JSON", list(text), { contentType: "application/json" }, ["a"], 'p=["a"]'],
    ["XML, which the caller writes", object, { contentType: "application/xml" }, "<p/>", "p=<p/>"],
    ["a list of XML", list(object), { contentType: "application/xml" }, ["<p/>", "<q/>"], "p=<p/>&p=<q/>"],
    ["a text that is JSON already", text, { contentType: "application/json" }, '{"a":1}', 'p={"a":1}'],
    ["an object in brackets", object, { style: "deepObject", explode: true }, { a: 1 }, "p[a]=1"],
    ["an object whose members are its own", object, { style: "form", explode: true }, { a: 1, b: "x" }, "a=1&b=x"],
    ["brackets by overlay", list(text), { "x-part-style": "brackets" }, ["a"], "p[]=a"],
    ["JSON by overlay", list(text), { style: "form", "x-part-style": "whole" }, ["a"], 'p=["a"]'],
    [
      "a style rather than a content type",
      list(text),
      { style: "form", contentType: "application/json" },
      ["a"],
      "p=a",
    ],
  ];
  const paths = Object.fromEntries(
    forms.map(([, schema, encoding], index) => {
      const media = {
        schema: { type: "object", properties: { p: schema } },
        ...(encoding && { encoding: { p: encoding } }),
      };
      const requestBody = { required: true, content: { "application/x-www-form-urlencoded": media } };
      return [`/${index}`, { post: { operationId: `form.send${index}`, requestBody, responses: {} } }];
    }),
  );
  let Client: SampleClass;
  beforeAll(async () => {
    Client = await loadClient<Sample>(documentOf({ paths }));
  });

  test.each(forms.map((one, index) => [...one, index] as const))("%s", async (_, _2, _3, value, sent, index) => {
    const server = await serve(json({}));
    await new Client({ baseURL: server.baseURL }).form[`send${index}`]?.({ p: value });
    expect(decodeURIComponent(server.requests[0]?.body ?? "")).toBe(sent);
    expect(server.requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });
});
