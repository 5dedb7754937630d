import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { explain } from "../../codegen/explain.ts";
import { generate } from "../../codegen/generate.ts";
import type { GeneratedClient } from "../../codegen/generate.ts";
import { correctDocument } from "../../codegen/load/correct-document.ts";
import { toNote } from "../../codegen/load/corrections.ts";
import type { RequestOptions } from "../../src/runtime.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { hangUp, inTurn, json, serve } from "../support/serve.ts";
import type { SeenRequest } from "../support/serve.ts";

interface Sample {
  sailings: {
    list(query?: object): Promise<unknown>;
    query(body: object, query?: object, options?: RequestOptions): Promise<unknown>;
  };
  shop: {
    seeds: {
      list(query?: object): Promise<unknown>;
      listSelect(selection: object): Promise<unknown>;
      rare: { list(query: string | undefined, options: RequestOptions): Promise<unknown> };
    };
  };
  albums: { create(body: unknown): Promise<unknown> };
  gifts: { create(body: object, options?: RequestOptions & { cookies: object }): Promise<unknown> };
  files: {
    replace(name: string, body: object): Promise<unknown>;
    copy(name: string, options: RequestOptions & { headers: { Destination: string } }): Promise<unknown>;
    search(name: string, body?: string, options?: RequestOptions): Promise<unknown>;
    purge(name: string, options?: RequestOptions): Promise<unknown>;
  };
}

const file = "test/codegen/openapi-3.2.yaml";
let Client: Awaited<ReturnType<typeof loadClient<Sample>>>;
beforeAll(async () => {
  Client = await loadClient<Sample>(await readFile(file, "utf8"));
}, 60_000);

const filter = { from: "Göteborg", vehicles: ["car"] };
const sentFilter = '{"from":"Göteborg","vehicles":["car"]}';

type Call = (client: Sample) => Promise<unknown>;

const calls: [what: string, call: Call, sent: Pick<SeenRequest, "method" | "url" | "body">][] = [
  [
    "a QUERY carries its filter in the body",
    ({ sailings }) => sailings.query(filter),
    { method: "QUERY", url: "/sailings", body: sentFilter },
  ],
  [
    "and its query parameters beside that",
    ({ sailings }) => sailings.query(filter, { limit: 2 }),
    { method: "QUERY", url: "/sailings?limit=2", body: sentFilter },
  ],
  [
    "GET on the same path is another method",
    ({ sailings }) => sailings.list({ harbour: "Larvik" }),
    { method: "GET", url: "/sailings?harbour=Larvik", body: "" },
  ],
  [
    "a media type by reference is what it refers to",
    ({ files }) => files.replace("a", { size: 1 }),
    { method: "PUT", url: "/files/a", body: '{"size":1}' },
  ],
  [
    "a method without a member of its own",
    ({ files }) => files.copy("a", { headers: { Destination: "/files/b" } }),
    { method: "COPY", url: "/files/a", body: "" },
  ],
  [
    "a token that is no word, with a body",
    ({ files }) => files.search("a", "size > 1"),
    { method: "M-SEARCH", url: "/files/a", body: "size > 1" },
  ],
  [
    "a method in lower case is sent in lower case",
    ({ files }) => files.purge("a"),
    { method: "purge", url: "/files/a", body: "" },
  ],
];

const shopped = { headers: { "X-Shop": 'a "b"; c' } };

/** What stands behind the question mark; undefined where there is none. */
const queries: [what: string, call: Call, query: string | undefined][] = [
  [
    "a form: a space and a plus are told apart",
    ({ shop }) => shop.seeds.list({ term: "a + b", organic: true }),
    "term=a%20%2B%20b&organic=true",
  ],
  ["a list is a pair for each item", ({ shop }) => shop.seeds.list({ months: [3, 4] }), "months=3&months=4"],
  ["an object is JSON", ({ shop }) => shop.seeds.list({ climate: { zone: 7 } }), "climate=%7B%22zone%22%3A7%7D"],
  [
    "its encoding says otherwise",
    ({ shop }) => shop.seeds.list({ colours: ["rot", "grün"] }),
    "colours=rot%7Cgr%C3%BCn",
  ],
  ["nothing is sent of a form that is left out", ({ shop }) => shop.seeds.list(), undefined],
  [
    "JSON has no name",
    ({ shop }) => shop.seeds.listSelect({ ids: [1, 2], archived: null }),
    "%7B%22ids%22%3A%5B1%2C2%5D%2C%22archived%22%3Anull%7D",
  ],
  ["nor has a text", ({ shop }) => shop.seeds.rare.list("zone>7,colour:red", shopped), "zone%3E7%2Ccolour%3Ared"],
  ["a text may be left out", ({ shop }) => shop.seeds.rare.list(undefined, shopped), undefined],
];

const cookies: [what: string, cookies: object, sent: string][] = [
  ["a text goes as it is", { ribbon: 'a b"%' }, 'ribbon=a b"%'],
  ["a list is a cookie for each item", { tags: ["a", "b"] }, "tags=a; tags=b"],
  ["an object is one for each member", { size: { w: 1, h: 2 } }, "w=1; h=2"],
  ["unless it is not exploded", { box: { w: 1, h: 2 } }, "box=w,1,h,2"],
  ["without the style, what no cookie holds is escaped", { old: "a b" }, "old=a%20b"],
  ["an empty list sends nothing", { tags: [], ribbon: "x" }, "ribbon=x"],
];

describe("an operation of OpenAPI 3.2 goes over the wire:", () => {
  // Node's own server knows a list of methods, and refuses others.
  test.each(calls.filter(([, , { method }]) => method !== "purge"))("%s", async (_, call, sent) => {
    const server = await serve(json({}));
    await call(new Client({ apiKey: "key", baseURL: server.baseURL }));
    const [{ method, url, body } = {}] = server.requests;
    expect({ method, url, body: Buffer.from(body ?? "", "latin1").toString() }).toEqual(sent);
  });

  test.each(queries)("in: querystring: %s", async (_, call, query) => {
    const server = await serve(json([]));
    await call(new Client({ apiKey: "key", baseURL: server.baseURL }));
    expect(server.requests[0]?.url.split("?")[1]).toBe(query);
  });

  test("a header goes unchanged", async () => {
    const server = await serve(json([]));
    await new Client({ baseURL: server.baseURL }).shop.seeds.rare.list("x", shopped);
    expect(server.requests[0]?.headers["x-shop"]).toBe('a "b"; c');
  });

  test.each(cookies)("style: cookie: %s", async (_, given, sent) => {
    const server = await serve(json({}));
    await new Client({ baseURL: server.baseURL }).gifts.create({}, { cookies: given });
    expect(server.requests[0]?.headers.cookie).toBe(sent);
  });

  test.each([
    [{ ribbon: "a; b" }, "The cookie ribbon holds a character that ends it, such as a semicolon: escape it."],
    [{ tags: [{}] }, "The cookie tags holds a Object, which cannot be sent."],
  ])("and refuses %j", async (given, message) => {
    const call = new Client({ baseURL: "http://127.0.0.1:9" }).gifts.create({}, { cookies: given });
    await expect(call).rejects.toThrow(message);
  });

  test("a body whose parts have no names is a list of them, of lists as well", async () => {
    const server = await serve(json({}));
    const [png, jpg] = [new Blob(["PNG"]), new Blob(["JPG"], { type: "image/jpeg" })];
    const body = [{ author: "Zoë" }, [[1, 2], png], "<p>", jpg];
    await new Client({ baseURL: server.baseURL }).albums.create(body);
    const [{ headers, body: sent } = { headers: {}, body: "" }] = server.requests;
    const [outer = "", inner = ""] = [...(headers["content-type"] + sent).matchAll(/boundary=(form-[-\w]{36})/g)].map(
      ([, name]) => name,
    );
    expect(headers["content-type"]).toBe(`multipart/mixed; boundary=${outer}`);
    const text = Buffer.from(sent, "latin1").toString().replaceAll(outer, "outer").replaceAll(inner, "inner");
    expect(text.split("\r\n")).toEqual([
      "--outer",
      "Content-Type: application/json",
      "",
      '{"author":"Zoë"}',
      "--outer",
      "Content-Type: multipart/mixed; boundary=inner",
      "",
      "--inner",
      "Content-Type: application/json",
      "",
      "[1,2]",
      "--inner",
      "Content-Type: image/png",
      "",
      "PNG",
      "--inner--",
      "",
      "--outer",
      "Content-Type: text/html",
      "Content-Location: a.html",
      "",
      "<p>",
      "--outer",
      "Content-Type: image/jpeg",
      "",
      "JPG",
      "--outer--",
      "",
    ]);
  });

  test("which it has to be", async () => {
    const call = new Client({ baseURL: "http://127.0.0.1:9" }).albums.create({});
    await expect(call).rejects.toThrow("A body of multipart/mixed must be a list of its parts.");
  });

  test("an object in the body of a form is JSON, and so is each of a list", async () => {
    const server = await serve(json({}));
    const body = { address: { city: "Å" }, lines: [{ text: "a" }, { text: "b" }], codes: ["x", "y"] };
    await new Client({ baseURL: server.baseURL }).gifts.create(body);
    expect([...new URLSearchParams(server.requests[0]?.body)]).toEqual([
      ["address", '{"city":"Å"}'],
      ["lines", '{"text":"a"}'],
      ["lines", '{"text":"b"}'],
      ["codes", "x,y"],
    ]);
  });

  test("a QUERY is sent again as a GET is, byte for byte and without a key", async () => {
    const server = await serve(inTurn(json({}, 503, { "retry-after": "0" }), json([])));
    await new Client({ apiKey: "key", baseURL: server.baseURL }).sailings.query(filter);
    expect(server.requests.map(({ method, body }) => [method, Buffer.from(body, "latin1").toString()])).toEqual([
      ["QUERY", sentFilter],
      ["QUERY", sentFilter],
    ]);
    expect(server.requests.flatMap(({ headers }) => headers["idempotency-key"] ?? [])).toEqual([]);
  });

  test.each([
    [
      "an additional method may have been carried out",
      ({ files }: Sample) => files.copy("a", { headers: { Destination: "b" } }),
      true,
    ],
    ["a QUERY changes nothing", ({ sailings }: Sample) => sailings.query(filter), false],
  ] as const)("when a response is lost, %s", async (_, call, mayHaveBeenApplied) => {
    const server = await serve(hangUp);
    const client = new Client({ apiKey: "key", baseURL: server.baseURL, maxRetries: 0 });
    await expect(call(client)).rejects.toMatchObject({ mayHaveBeenApplied });
  });
});

describe("a client of a document of OpenAPI 3.2", () => {
  let client: GeneratedClient;
  beforeAll(async () => {
    client = await generate({ document: file, overlays: [] });
  });

  test("needs no correction, without descriptions of responses as well", () => {
    expect(client.warnings).toEqual([]);
  });

  test.each([
    ["sailings", "query(body: SailingFilter, query: SailingsQueryParams = {}, options?: RequestOptions)"],
    ["sailings", "* `QUERY /sailings`"],
    ["files", "replace(name: string, body: FilesReplaceParams, options?: RequestOptions)"],
    ["files", 'method: "purge"'],
    ["files", 'method: "COPY", path: "/files/{name}", pathParams: { name }, responseKind: "none", options, }'],
    ["files", "honoursIdempotencyKey: true"],
    ["shop-seeds", "list(query?: ShopSeedsListParams, options?: RequestOptions): APIPromise<string[]>"],
    ["shop-seeds", "listSelect(selection: ShopSeedsListSelectParams, options?: RequestOptions)"],
    ["shop-seeds", "@param selection Which of them"],
    ["shop-seeds", "query: { selection }, queryStyles: { selection: jsonQuery }"],
    ["shop-seeds-rare", "list( querystring: string | undefined, options: RequestOptions & {"],
    ["shop-seeds-rare", "query: { query: querystring }, queryStyles: { query: textQuery }"],
    ["gifts", "get cookies() { return writeCookiesWith( {"],
  ])("has in %s: %s", (resource, text) => {
    expect(client.files.get(`resources/${resource}.ts`)?.replace(/\s+/g, " ")).toContain(text);
  });

  test.each([
    "export type ShopSeedsListSelectParams = { ids: number[]; archived?: boolean | null; };",
    "export type GiftsCreateCookies = { ribbon?: string; tags?: string[]; size?: Size; box?: Size; old?: string; };",
    'export type Pet = ({ kind: "cat" } & Cat) | ({ kind: "hound" } & Dog) | ({ kind?: string } & Other);',
    "export type AlbumsCreateParams = [ { author?: string; }, [number[], Uploadable, ...unknown[]], string, ...Uploadable[], ];",
  ])("has the type %s", (text) => {
    expect(client.files.get("types.ts")?.replace(/\s+/g, " ")).toContain(text);
  });

  test("has tags under each other as resources, with what they say of themselves", () => {
    const [shop] = client.api.resources.filter(({ name }) => name === "shop");
    expect(shop).toMatchObject({
      description: "All that is sold",
      methods: [],
      children: [{ name: "shop.seeds", description: "Seeds of all kinds.", children: [{ name: "shop.seeds.rare" }] }],
    });
    expect(client.api.resources.map(({ name }) => name)).toEqual(["sailings", "files", "shop", "gifts", "albums"]);
  });

  test("says by which tag a method is grouped", () => {
    const said = explain(client, "GET /varieties");
    expect(said).toContain("by rule: the first tag for navigation, seeds, which is under shop");
  });

  test("has the name of its server for an environment", () => {
    expect(client.api.servers).toEqual({ live: "https://ferries.example/v1" });
  });

  test("keeps the names of its methods by what is sent", () => {
    const { names } = JSON.parse(client.files.get("names.json") ?? "");
    expect(names).toMatchObject({
      "QUERY /sailings": "sailings.query",
      "COPY /files/{name}": "files.copy",
      "purge /files/{name}": "files.purge",
    });
  });
});

/** What is noted of a document of one path, without the cure. */
function notesOn(item: string, version = "3.2.0", rest = ""): string[] {
  const document = `openapi: ${version}\ninfo: { title: Pets, version: "1" }\npaths: { /pets: ${item} }\n${rest}`;
  return correctDocument(parse(document))
    .corrections.map(toNote)
    .map(({ pointer, message }) => `${pointer} ${message.replace(/\. By overlay: .*/s, "")}`);
}

const item = "#/paths/~1pets";
const additional = `${item}/additionalOperations`;
const early = "is of OpenAPI 3.2, and the document says that it is";

const parameters = `${item}/get/parameters`;

function inGet(...declared: string[]): string {
  return `{ get: { parameters: [${declared.join(", ")}] } }`;
}

function whole(name: string): string {
  return `{ name: ${name}, in: querystring, content: { text/plain: {} } }`;
}

describe("a fault is noted, and the rest is read:", () => {
  test.each([
    [
      "a method that is no token",
      '{ additionalOperations: { "MO VE": {} } }',
      [`${additional}/MO VE is no method: a token of HTTP, such as COPY, is one: left out`],
    ],
    [
      "a method that `fetch` refuses",
      "{ additionalOperations: { track: {} } }",
      [`${additional}/track is TRACK, which \`fetch\` refuses to send: left out`],
    ],
    [
      "a method that has a member of its own",
      "{ additionalOperations: { POST: {} } }",
      [`${additional}/POST is a method with a member of its own, post: read as post`],
    ],
    [
      "and has it there",
      "{ post: {}, additionalOperations: { Post: {} } }",
      [`${additional}/Post is a method with a member of its own, post, which is there as well: left out`],
    ],
    ["QUERY in upper case", "{ QUERY: {} }", [`${item}/QUERY is a method in upper case: read as query`]],
    [
      "a list in place of methods",
      "{ additionalOperations: [] }",
      [`${additional} must be an object; it is a list: left out`],
    ],
    [
      "a media type that refers into nothing",
      '{ get: { responses: { 200: { content: { text/csv: { $ref: "#/components/mediaTypes/CSV" } } } } } }',
      [
        `${item}/get/responses/200/content/text~1csv/$ref is #/components/mediaTypes/CSV, which does not exist: read as unknown`,
      ],
    ],
    [
      "two parameters that are the whole query",
      inGet(whole("a"), whole("b")),
      [`${parameters}/1 is the whole query, as a is: left out`],
    ],
    [
      "one of the path, and another of an operation",
      `{ parameters: [${whole("a")}], get: { parameters: [${whole("b")}] } }`,
      [`${parameters}/0 is the whole query, as a is: left out`],
    ],
    [
      "the whole query beside a part of it",
      inGet(whole("a"), "{ name: b, in: query, schema: {} }"),
      [`${parameters}/0 is the whole query, but there is the query parameter b as well: left out`],
    ],
    [
      "the whole query without content",
      inGet("{ name: a, in: querystring }"),
      [`${parameters}/0 is the whole query, and has no \`content\`: left out`],
    ],
    [
      "the whole query with a schema",
      inGet("{ name: a, in: querystring, schema: { type: object } }"),
      [`${parameters}/0 has a \`schema\` where it needs \`content\`: read as application/x-www-form-urlencoded`],
    ],
    [
      "the whole query of several media types",
      inGet("{ name: a, in: querystring, content: { application/json: {}, text/plain: {} } }"),
      [`${parameters}/0 has several media types, of which there can be one: read as application/json`],
    ],
  ])("%s", (_, pets, notes) => {
    expect(notesOn(pets)).toEqual(notes);
  });

  test.each([
    [
      "a parent that is no tag",
      "tags: [{ name: cats, parent: pet }, { name: pets }]",
      ["#/tags/0/parent is pet, which is no tag; did you mean pets?: left out"],
    ],
    [
      "a tag that is its own parent",
      "tags: [{ name: pets, parent: pets }]",
      ["#/tags/0/parent is pets, which leads back to pets: left out"],
    ],
    [
      "parents in a circle, which ends at the first",
      "tags: [{ name: a, parent: b }, { name: b, parent: c }, { name: c, parent: a }, { name: d, parent: b }]",
      ["#/tags/0/parent is b, which leads back to a: left out"],
    ],
    [
      "a default variant that is no schema",
      "components: { schemas: { Pet: { oneOf: [{}], discriminator: { propertyName: kind, defaultMapping: Cat } } } }",
      ["#/components/schemas/Pet/discriminator/defaultMapping is Cat, which is no schema: left out"],
    ],
    ["an address of its own that is no text", "$self: 7", ['#/$self must be text; it is 7: read as "7"']],
  ])("%s", (_, rest, notes) => {
    expect(notesOn("{}", "3.2.0", rest)).toEqual(notes);
  });

  test.each([
    ["query", "{ query: {} }", [`${item}/query`]],
    ["additionalOperations", "{ additionalOperations: { COPY: {} } }", [additional]],
    [
      "itemSchema",
      "{ get: { responses: { 200: { content: { application/jsonl: { itemSchema: {} } } } } } }",
      [`${item}/get/responses/200/content/application~1jsonl/itemSchema`],
    ],
    ["querystring", inGet(whole("a")), [`${parameters}/0/in`]],
    [
      "style: cookie and dataValue",
      inGet("{ name: a, in: cookie, style: cookie, schema: {}, examples: { one: { dataValue: 1 } } }"),
      [`${parameters}/0/style`, `${parameters}/0/examples/one/dataValue`],
    ],
  ])("%s in a document of OpenAPI 3.1", (_, pets, pointers) => {
    expect(notesOn(pets, "3.1.1")).toEqual(pointers.map((pointer) => `${pointer} ${early} 3.1.1: read as in 3.2`));
    expect(notesOn(pets)).toEqual([]);
  });

  test.each([
    ["parent, kind and summary of a tag", "tags: [{ name: a, kind: nav }, { name: b, parent: a, summary: B }]"],
    ["the name of a server", "servers: [{ url: https://a.example, name: live }]"],
    ["$self", "$self: https://a.example/pets.yaml"],
    ["the device flow", "components: { securitySchemes: { a: { type: oauth2, flows: { deviceAuthorization: {} } } } }"],
    ["a deprecated scheme", "components: { securitySchemes: { a: { type: http, deprecated: true } } }"],
  ])("%s in a document of OpenAPI 3.1", (_, rest) => {
    expect(notesOn("{}", "3.1.1", rest)).not.toEqual([]);
    expect(notesOn("{}", "3.2.0", rest)).toEqual([]);
  });

  test("mediaTypes in a document of OpenAPI 3.0", () => {
    const components = "components: { mediaTypes: { JSON: { schema: { type: string } } } }";
    expect(notesOn("{}", "3.0.4", components)).toEqual([`#/components/mediaTypes ${early} 3.0.4: read as in 3.2`]);
  });

  test("with --strict it is an error, and nothing is read", async () => {
    const folder = await folderOf({
      "pets.yaml": 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\npaths: { /pets: { query: {} } }\n',
    });
    const generated = generate({ document: `${folder}/pets.yaml`, overlays: [], strict: true });
    await expect(generated).rejects.toThrow(
      `${item}/query ${early} 3.1.0. By overlay: { target: "$", update: {"openapi":"3.2.0"} }`,
    );
  });
});

test("the option of a deprecated security scheme is deprecated", async () => {
  const folder = await folderOf({
    "pets.yaml": `openapi: 3.2.0
info: { title: Pets, version: "1" }
security: [{ token: [] }, { old: [] }]
paths: { /pets: { get: {} } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    old: { type: apiKey, in: query, name: key, deprecated: true }
`,
  });
  const { files } = await generate({ document: `${folder}/pets.yaml`, overlays: [] });
  const options = files.get("client.ts")?.replace(/\s+/g, " ") ?? "";
  expect(options).toContain("Default: the variable `PETS_OLD`. * * @deprecated */ old?: string | KeyFunction;");
  expect(options.match(/@deprecated/g)).toHaveLength(1);
});
