import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
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
});

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

describe("an operation of OpenAPI 3.2 goes over the wire:", () => {
  // Node's own server knows a list of methods, and refuses others.
  test.each(calls.filter(([, , { method }]) => method !== "purge"))("%s", async (_, call, sent) => {
    const server = await serve(json({}));
    await call(new Client({ apiKey: "key", baseURL: server.baseURL }));
    const [{ method, url, body } = {}] = server.requests;
    expect({ method, url, body: Buffer.from(body ?? "", "latin1").toString() }).toEqual(sent);
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
  ])("has in %s: %s", (resource, text) => {
    expect(client.files.get(`resources/${resource}.ts`)?.replace(/\s+/g, " ")).toContain(text);
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
  ])("%s", (_, pets, notes) => {
    expect(notesOn(pets)).toEqual(notes);
  });

  test.each([
    ["query", "{ query: {} }", [`${item}/query`]],
    ["additionalOperations", "{ additionalOperations: { COPY: {} } }", [additional]],
    [
      "itemSchema",
      "{ get: { responses: { 200: { content: { application/jsonl: { itemSchema: {} } } } } } }",
      [`${item}/get/responses/200/content/application~1jsonl/itemSchema`],
    ],
  ])("%s in a document of OpenAPI 3.1", (_, pets, pointers) => {
    expect(notesOn(pets, "3.1.1")).toEqual(pointers.map((pointer) => `${pointer} ${early} 3.1.1: read as in 3.2`));
    expect(notesOn(pets)).toEqual([]);
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
