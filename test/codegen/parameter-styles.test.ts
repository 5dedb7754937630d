import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";

const text = { type: "string" };
const list = { type: "array", items: text };
const object = { type: "object", properties: { R: { type: "integer" }, G: { type: "integer" } } };
const deep = { type: "object", properties: { tags: list, when: { type: "object" } } };
const guests = { type: "array", items: { type: "object", properties: { age: { type: "integer" } } } };

/** What a parameter is declared as, beside its name and place. */
interface Declaration {
  readonly schema?: object;
  readonly style?: string;
  readonly explode?: boolean;
  readonly [other: string]: unknown;
}

type Case = [what: string, declaration: Declaration, value: unknown, sent: string];

const blue = ["blue", "black"];
const rg = { R: 100, G: 200 };

/** Declared in the query as `color`; what stands behind the question mark, decoded but for its `&`. */
const queries: Case[] = [
  ["form", { schema: text }, "blue", "color=blue"],
  ["form with a list", { schema: list }, blue, "color=blue&color=black"],
  ["form with an object", { schema: object }, rg, "R=100&G=200"],
  ["form, not exploded, with a list", { schema: list, explode: false }, blue, "color=blue,black"],
  ["form, not exploded, with an object", { schema: object, explode: false }, rg, "color=R,100,G,200"],
  ["spaceDelimited", { schema: list, style: "spaceDelimited", explode: false }, blue, "color=blue black"],
  ["spaceDelimited with an object", { schema: object, style: "spaceDelimited" }, rg, "color=R 100 G 200"],
  ["pipeDelimited", { schema: list, style: "pipeDelimited" }, blue, "color=blue|black"],
  ["pipeDelimited, exploded", { schema: list, style: "pipeDelimited", explode: true }, blue, "color=blue&color=black"],
  ["deepObject", { schema: object, style: "deepObject", explode: true }, rg, "color[R]=100&color[G]=200"],
  ["deepObject with a list", { schema: list, style: "deepObject", explode: true }, blue, "color[]=blue&color[]=black"],
  [
    "deepObject with lists in it",
    { schema: deep, style: "deepObject" },
    { tags: ["x"], when: { from: { day: 1 } } },
    "color[tags][0]=x&color[when][from][day]=1",
  ],
  ["a list of objects", { schema: guests }, [{ age: 9 }, { age: 1 }], "color[0][age]=9&color[1][age]=1"],
  ["JSON", { content: { "application/json": { schema: object } } }, rg, 'color={"R":100,"G":200}'],
  ["another media type", { content: { "text/plain": { schema: text } } }, "blue", "color=blue"],
  ["anyOf", { schema: { anyOf: [text, list] }, explode: false }, blue, "color=blue,black"],
  [
    "oneOf with references",
    { schema: { oneOf: [{ $ref: "#/components/schemas/List" }, text] }, explode: false },
    blue,
    "color=blue,black",
  ],
  [
    "allOf",
    { schema: { allOf: [{ $ref: "#/components/schemas/List" }, { description: "Colors" }] }, explode: false },
    blue,
    "color=blue,black",
  ],
  [
    "a list that may be null",
    { schema: { ...list, type: ["array", "null"] }, explode: false },
    blue,
    "color=blue,black",
  ],
  ["an object behind anyOf", { schema: { anyOf: [object, { type: "null" }] } }, rg, "R=100&G=200"],
  ["reserved characters", { schema: text, allowReserved: true }, "a/b:c", "color=a/b:c"],
  ["escapes, where reserved characters are allowed", { schema: text, allowReserved: true }, "%2F 9%", "color=/ 9%"],
  ["brackets by overlay", { schema: list, "x-query-arrays": "brackets" }, blue, "color[]=blue&color[]=black"],
  ["indexes by overlay", { schema: list, "x-query-arrays": "indexes" }, blue, "color[0]=blue&color[1]=black"],
  [
    "repeated by overlay",
    { schema: list, explode: false, "x-query-arrays": "repeated" },
    blue,
    "color=blue&color=black",
  ],
  ["commas by overlay", { schema: list, "x-query-arrays": "comma" }, blue, "color=blue,black"],
  ["lists of objects by overlay", { schema: guests, "x-query-arrays": "brackets" }, [{ age: 9 }], "color[][age]=9"],
  [
    "lists in deepObject by overlay",
    { schema: deep, style: "deepObject", "x-query-arrays": "brackets" },
    { tags: ["x"] },
    "color[tags][]=x",
  ],
];

/** Declared in the path as `color`; the segment, undecoded. */
const paths: Case[] = [
  ["simple", { schema: text }, "a/b", "a%2Fb"],
  ["reserved characters, of which 3.1 says nothing", { schema: text, allowReserved: true }, "a:b", "a%3Ab"],
  ["simple with a list", { schema: list }, blue, "blue,black"],
  ["simple with an object", { schema: object }, rg, "R,100,G,200"],
  ["simple with an object, exploded", { schema: object, explode: true }, rg, "R=100,G=200"],
  ["label", { schema: text, style: "label" }, "blue", ".blue"],
  ["label with a list", { schema: list, style: "label" }, blue, ".blue,black"],
  ["label with a list, exploded", { schema: list, style: "label", explode: true }, blue, ".blue.black"],
  ["label with an object, exploded", { schema: object, style: "label", explode: true }, rg, ".R=100.G=200"],
  ["matrix", { schema: text, style: "matrix" }, "blue", ";color=blue"],
  ["matrix with a list", { schema: list, style: "matrix" }, blue, ";color=blue,black"],
  ["matrix with a list, exploded", { schema: list, style: "matrix", explode: true }, blue, ";color=blue;color=black"],
  ["matrix with an object", { schema: object, style: "matrix" }, rg, ";color=R,100,G,200"],
  ["matrix with an object, exploded", { schema: object, style: "matrix", explode: true }, rg, ";R=100;G=200"],
  [
    "parts of an object",
    { schema: { allOf: [object, { properties: { B: text }, required: ["B"] }] } },
    { B: "x" },
    "B,x",
  ],
  ["a map", { schema: { type: "object", additionalProperties: { type: "integer" } } }, rg, "R,100,G,200"],
  ["a text or a list: a list", { schema: { oneOf: [text, list] } }, blue, "blue,black"],
  ["a text or a list: a text", { schema: { oneOf: [text, list] } }, "blue", "blue"],
  ["true or false", { schema: { type: "boolean" } }, true, "true"],
  ["one of a few texts", { schema: { anyOf: [{ ...text, enum: ["on", "boolean"] }, { const: 3 }] } }, 3, "3"],
  ["a list of few", { schema: { ...list, items: { enum: ["on", "off"] } } }, ["on", "off"], "on,off"],
  ["int64", { schema: { type: "integer", format: "int64" } }, 1524831183200260097n, "1524831183200260097"],
  ["JSON", { content: { "application/json": { schema: object } } }, rg, "%7B%22R%22%3A100%2C%22G%22%3A200%7D"],
  ["a text of JSON", { content: { "application/json": { schema: text } } }, "blue", "%22blue%22"],
];

function operation(name: string, place: "path" | "query", declaration: Declaration): object {
  const parameters = [{ name: "color", in: place, required: true, ...declaration }];
  return { get: { operationId: `${place}.${name}`, parameters, responses: { 204: { description: "Done" } } } };
}

function documentOf(members: object = {}): string {
  const operations = [
    ...queries.map(([, declaration], index) => [`/query/${index}`, operation(`get${index}`, "query", declaration)]),
    ...paths.map(([, declaration], index) => [`/path${index}/{color}`, operation(`get${index}`, "path", declaration)]),
  ];
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Sample", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: Object.fromEntries(operations),
    components: { schemas: { List: list } },
    ...members,
  });
}

type Methods = Record<string, (argument: unknown) => Promise<unknown>>;
type Sample = Record<"query" | "path", Methods>;

describe("a parameter of the document goes over the wire:", () => {
  let Client: Awaited<ReturnType<typeof loadClient<Sample>>>;
  beforeAll(async () => {
    Client = await loadClient<Sample>(documentOf());
  });

  async function urlOf(place: "query" | "path", method: string, argument: unknown): Promise<string> {
    const server = await serve(json({}));
    await new Client({ baseURL: server.baseURL })[place][method]?.(argument);
    return server.requests[0]?.url ?? "";
  }

  test.each(queries.map((one, index) => [...one, index] as const))(
    "%s, in a query",
    async (_, _2, value, sent, index) => {
      const url = await urlOf("query", `get${index}`, { color: value });
      expect(decodeURIComponent(url.slice(url.indexOf("?") + 1))).toBe(sent);
    },
  );

  test.each(paths.map((one, index) => [...one, index] as const))("%s, in a path", async (_, _2, value, sent, index) => {
    expect(await urlOf("path", `get${index}`, value)).toBe(`/path${index}/${sent}`);
  });
});

test.each<[declaration: Declaration, value: unknown, segment: string]>([
  [{ schema: text }, "a:b@c,d;e=f&g+$", "a:b@c,d;e=f&g+$"],
  [{ schema: text }, "a/b?c#d [e]%", "a%2Fb%3Fc%23d%20%5Be%5D%25"],
  [{ schema: text }, "%41%2f..%2E", "%41%252f..%252E"],
  [{ schema: text }, "%2e%2e", "no request"],
  [{ schema: list, style: "matrix" }, ["a:b", "c,d"], ";color=a:b,c%2Cd"],
])("of OpenAPI 3.2, reserved characters of %j in a path stay as they are: %j", async (declaration, value, segment) => {
  const paths = { "/path/{color}": operation("get", "path", { ...declaration, allowReserved: true }) };
  const Client = await loadClient<Sample>(documentOf({ openapi: "3.2.0", paths }));
  const server = await serve(json({}));
  const { path } = new Client({ baseURL: server.baseURL });
  await path["get"]?.(value).catch((error: unknown) => expect(String(error)).toContain("another path"));
  expect(server.requests[0]?.url ?? "/path/no request").toBe(`/path/${segment}`);
});

test("an overlay says for a whole API how the items of an array are named", async () => {
  const Client = await loadClient<Sample>(documentOf({ "x-client": { queryArrays: "brackets" } }));
  const server = await serve(json({}));
  const { query } = new Client({ baseURL: server.baseURL });
  const at = (wanted: string): string => `get${queries.findIndex(([what]) => what === wanted)}`;
  await query[at("form with a list")]?.({ color: blue });
  await query[at("deepObject with lists in it")]?.({ color: { tags: ["x"] } });
  await query[at("indexes by overlay")]?.({ color: blue });
  expect(server.requests.map(({ url }) => decodeURIComponent(url.replace(/^.*\?/, "")))).toEqual([
    "color[]=blue&color[]=black",
    "color[tags][]=x",
    "color[0]=blue&color[1]=black",
  ]);
});

test("a path parameter has the type of its values", async () => {
  const folder = await folderOf({ "sample.yaml": documentOf() });
  const { files } = await generateOwnClient({ document: join(folder, "sample.yaml"), overlays: [] });
  const at = (wanted: string): string => `path.get${paths.findIndex(([what]) => what === wanted)}`;
  const code = `
    import { Sample } from "../generated/sample/index.ts";
    const { path } = new Sample();
    void ${at("simple with a list")}(["a"]);
    void ${at("simple with an object")}({ R: 1 });
    void ${at("a text or a list: a list")}("a");
    void ${at("a text or a list: a list")}(["a"]);
    void ${at("true or false")}(true);
    void ${at("int64")}(1);
    void ${at("int64")}(1n);
    void ${at("one of a few texts")}("on");
    void ${at("one of a few texts")}(3);
    void ${at("a list of few")}(["off"]);
    void ${at("parts of an object")}({ B: "x", R: 1 });
    void ${at("a map")}({ any: 1 });
    // @ts-expect-error The member is a number.
    void ${at("simple with an object")}({ R: "1" });
    // @ts-expect-error It has no such member.
    void ${at("simple with an object")}({ X: 1 });
    // @ts-expect-error A member that one of the parts requires is missing.
    void ${at("parts of an object")}({ R: 1 });
    // @ts-expect-error The map is one of numbers.
    void ${at("a map")}({ any: "1" });
    // @ts-expect-error Not one of these.
    void ${at("one of a few texts")}("off");
    // @ts-expect-error Nor in a list.
    void ${at("a list of few")}(["boolean"]);
    // @ts-expect-error A text is no list.
    void ${at("simple with a list")}("a");
    // @ts-expect-error A list is no text.
    void ${at("simple")}(["a"]);
    // @ts-expect-error A text is no number.
    void ${at("int64")}("1");
  `;
  expect(compile(code, new Map([...files].map(([path, text]) => [`sample/${path}`, text])))).toEqual([]);
});
