import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { getResponse } from "msw";
import type { RequestHandler } from "msw";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../codegen/generate.ts";
import { endPage } from "../../codegen/mocks/end-page.ts";
import { compareMatches, mockPath } from "../../codegen/mocks/mock-path.ts";
import type { PageStyle } from "../../codegen/document/extension-values.ts";
import type { ClientOptions, PagePromise } from "../../src/runtime.ts";
import type { StandardSchema, Validators } from "../../src/validate.ts";
import { lightfield, wootiv } from "../operations/apis.ts";
import { runtimeRange } from "../../codegen/runtime-range.ts";
import { compile } from "../support/compile.ts";
import { perform } from "../support/operation-call.ts";
import type { OperationCall } from "../support/operation-call.ts";

interface Mocks {
  readonly fakes: Readonly<Record<string, (overrides?: object) => unknown>>;
  readonly handlers: (baseURL: string) => RequestHandler[];
  readonly validators: Validators & Readonly<Record<string, StandardSchema>>;
  readonly client: Readonly<Record<string, new (options: ClientOptions) => unknown>>;
}

const folder = await mkdtemp(join(tmpdir(), "lightfield-wootiv-mocks-"));
afterAll(() => rm(folder, { recursive: true }));

async function generateMocks(document: string, overlays: string[] = []): Promise<ReadonlyMap<string, string>> {
  const location = {
    runtime: "../../src/runtime.ts",
    runtimeRange,
    extension: ".ts",
    source: "it",
    advice: "-",
  } as const;
  const { files } = await generate({ document, overlays, location, withMocks: true, withValidators: true });
  return files;
}

/** All modules of a client in one. */
async function load(name: string, files: ReadonlyMap<string, string>): Promise<Mocks> {
  const texts = new Map([...files].map(([path, text]) => [resolve("generated", name, path), text]));
  const modules = { fakes: "fakes", client: "index", validators: "validators" };
  const contents = [
    ...Object.entries(modules).map(([as, file]) => `export * as ${as} from "./${file}.ts";`),
    'export { handlers } from "./handlers.ts";',
  ].join("\n");
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: resolve("generated", name), loader: "ts" },
    plugins: [
      {
        name: "from-memory",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
            const file = resolve(resolveDir, path);
            return texts.has(file) ? { path: file, namespace: "memory" } : { path: file };
          });
          onResolve({ filter: /^msw$/ }, () => ({
            path: pathToFileURL(resolve("node_modules/msw/lib/core/index.mjs")).href,
            external: true,
          }));
          onLoad({ filter: /^/, namespace: "memory" }, ({ path }) => ({
            contents: texts.get(path) ?? "",
            loader: "ts",
            resolveDir: join(path, ".."),
          }));
        },
      },
    ],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  return await import(pathToFileURL(outfile).href);
}

interface Zoo {
  readonly animals: {
    readonly list: () => PagePromise<unknown, unknown>;
    readonly retrieve: (id: string) => Promise<unknown>;
    readonly delete: (id: string) => Promise<unknown>;
  };
}

const zoo = `openapi: 3.0.3
info: { title: Zoo, version: "1" }
paths:
  /animals/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      tags: [animals]
      operationId: retrieve
      responses: { "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Animal" } } } } }
    delete: { tags: [animals], operationId: delete, responses: { "204": { description: Gone. } } }
  /animals/count:
    get:
      tags: [animals]
      operationId: count
      responses: { "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Count" } } } } }
  /animals:
    get:
      tags: [animals]
      operationId: list
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema:
                type: object
                required: [data, next_cursor]
                properties:
                  data: { type: array, items: { $ref: "#/components/schemas/Animal" } }
                  next_cursor: { type: string, nullable: true }
  /kittens:
    get:
      tags: [kittens]
      operationId: retrieve
      responses: { "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Kitten" } } } } }
  /fees:
    get:
      tags: [fees]
      operationId: retrieve
      responses:
        "200":
          description: One.
          content: { application/json: { schema: { type: object, required: [pay], properties: { pay: { $ref: "#/components/schemas/Pay" } } } } }
  /tags:
    get:
      tags: [tags]
      operationId: retrieve
      responses: { "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/OneOrMore" } } } } }
components:
  schemas:
    OneOrMore: { type: [object, array], properties: { id: { type: string } }, items: { type: string } }
    Pet:
      type: object
      required: [rank]
      discriminator: { propertyName: species, mapping: { cat: Cat, "2": "#/components/schemas/Kitten" } }
      properties: { species: { type: string }, rank: { type: integer } }
    Cat: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, properties: { lives: { type: integer } } }] }
    Kitten: { allOf: [{ $ref: "#/components/schemas/Cat" }, { type: object, properties: { weeks: { type: integer } } }] }
    Pay:
      oneOf: [{ $ref: "#/components/schemas/Card" }, { $ref: "#/components/schemas/Bank" }]
      discriminator: { propertyName: method }
    Card: { type: object, required: [method], properties: { method: { type: string, enum: [card] } } }
    Bank: { type: object, required: [method], properties: { method: { type: string, enum: [bank] } } }
    Count: { type: object, required: [total], properties: { total: { type: integer, minimum: 7 } } }
    Animal:
      allOf: [{ $ref: "#/components/schemas/Kind" }]
      type: object
      required: [id, mood]
      properties:
        id: { type: string, readOnly: true, example: c1 }
        mood: { type: string, enum: [calm, wild], nullable: true }
        secret: { type: string, writeOnly: true }
    Kind: { type: object, required: [kind], properties: { kind: { type: string, example: cat } } }
`;

type AnyAPI = { readonly calls: readonly OperationCall<never>[] };

/** A client that checks all that it receives from handlers. */
function connect<Client>({ client, handlers, validators }: Mocks, className: string): Client {
  const Client = client[className];
  if (Client === undefined) throw new Error(`There is no class ${className}.`);
  const baseURL = "https://api.example.com";
  const options = {
    apiKey: "key_1",
    baseURL,
    fetch: fetchFrom(handlers(baseURL)),
    maxRetries: 0,
    pacing: false,
  } as const;
  return new Client({ ...options, validators, validate: { received: "strict" } } as const) as Client;
}

/** Sends what a client sends to handlers, without a server. */
function fetchFrom(handlers: RequestHandler[]): NonNullable<ClientOptions["fetch"]> {
  return async (url, init) => {
    const response = await getResponse(handlers, new Request(url, init));
    return response ?? new Response(`no handler for ${url}`, { status: 404 });
  };
}

async function wrongFakes({ fakes, validators }: Mocks): Promise<unknown[]> {
  const results = Object.entries(fakes).map(async ([name, fake]) => {
    const result = await validators[name.slice("fake".length)]?.["~standard"].validate(fake());
    return result !== undefined && result.issues === undefined ? [] : [[name, result]];
  });
  return (await Promise.all(results)).flat();
}

const own = [
  ["lightfield", "Lightfield", lightfield],
  ["wootiv", "Wootiv", wootiv],
] as const;

describe("the mocks of a document", () => {
  const generated = new Map<string, ReadonlyMap<string, string>>();
  beforeAll(async () => {
    for (const [name] of own)
      generated.set(name, await generateMocks(`openapi/${name}.yaml`, [`openapi/${name}.overlay.yaml`]));
    await writeFile(join(folder, "zoo.yaml"), zoo);
    generated.set("zoo", await generateMocks(join(folder, "zoo.yaml")));
    generated.set("ferries", await generateMocks("test/codegen/openapi-3.2.yaml"));
    generated.set("hard", await generateMocks("test/codegen/hard-cases-3.0.yaml"));
  });
  const loaded = new Map<string, Promise<Mocks>>();
  const loadMocks = (name: string): Promise<Mocks> => {
    const mocks = loaded.get(name) ?? load(name, generated.get(name) ?? new Map());
    loaded.set(name, mocks);
    return mocks;
  };

  test.each([
    ["lightfield", 50],
    ["wootiv", 30],
    ["zoo", 4],
    ["hard", 2],
  ])("have fakes that are valid by the schemas of their types: %s", async (name, least) => {
    const mocks = await loadMocks(name);
    expect(await wrongFakes(mocks)).toEqual([]);
    expect(Object.keys(mocks.fakes).length).toBeGreaterThanOrEqual(least);
  });

  test.each(own)("respond to each call as its validators want it: %s", async (name, className, api: AnyAPI) => {
    const mocks = await loadMocks(name);
    const client = connect<never>(mocks, className);
    const failures: unknown[] = [];
    for (const call of api.calls)
      await perform(call, client).then(undefined, (error) => failures.push([call.operation, String(error)]));
    expect(failures).toEqual([]);
  });

  test("have lists of one page, texts, bare statuses, and the most specific path first", async () => {
    const mocks = await loadMocks("zoo");
    const { animals } = connect<Zoo>(mocks, "Zoo");
    expect(await animals.list().toArray({ limit: 9 })).toEqual([{ id: "c1", kind: "cat", mood: "calm" }]);
    expect(await animals.retrieve("c1")).toEqual({ id: "c1", kind: "cat", mood: "calm" });
    const request = new Request("https://api.example.com/animals/count");
    const count = await getResponse(mocks.handlers("https://api.example.com"), request);
    expect(await count?.json()).toEqual({ total: 7 });
    expect(await animals.delete("c1")).toBeUndefined();
    expect(mocks.fakes.fakeAnimal?.({ kind: "dog" })).toEqual({ id: "c1", kind: "dog", mood: "calm" });
  });

  test("name the variant that they are", async () => {
    const { fakes } = await loadMocks("zoo");
    expect([fakes.fakeKitten?.(), fakes.fakeFeesRetrieveResponse?.()]).toEqual([
      { rank: 1, species: "2" },
      { pay: { method: "card" } },
    ]);
  });

  test("respond to methods of any name, each with its own", async () => {
    const handlers = (await loadMocks("ferries")).handlers("https://ferries.example/v1");
    const statuses = ["/sailings QUERY", "/files/a COPY", "/files/a M-SEARCH", "/files/a purge", "/files/a LINK"].map(
      async (operation) => {
        const [path, method] = operation.split(" ");
        const request = new Request(`https://ferries.example/v1${path}`, { ...(method && { method }) });
        return [operation, (await getResponse(handlers, request))?.status];
      },
    );
    expect(Object.fromEntries(await Promise.all(statuses))).toEqual({
      "/sailings QUERY": 200,
      "/files/a COPY": 201,
      "/files/a M-SEARCH": 204,
      "/files/a purge": 204,
      "/files/a LINK": undefined,
    });
  });

  test("compile", () => {
    const files = [...generated].flatMap(([name, texts]) => {
      const isSmall = !own.some(([known]) => known === name);
      const wanted = ["fakes.ts", "handlers.ts", ...(isSmall ? ["types.ts"] : [])];
      return wanted.map((path) => [`${name}/${path}`, texts.get(path) ?? ""] as const);
    });
    const code = `import { fakeAnimal } from "../generated/zoo/fakes.ts";
      // @ts-expect-error TS2353: no such member
      fakeAnimal({ name: "Rex" });`;
    expect(compile(code, new Map(files))).toEqual([]);
  });
});

test.each([
  ["/v1/accounts/{id}", "/v1/accounts/:id"],
  ["/files/{file-id}.json", "/files/:file_id.json"],
  ["/files/{id}raw", "/files/{:id}raw"],
  ["/items:batch?kind=a#more", String.raw`/items\:batch`],
])("the path %s is matched as %s", (path, matched) => {
  expect(mockPath(path)).toBe(matched);
});

test("a path without parameters is matched before those with some", () => {
  const paths = ["/a/:b/:c", "/a/:b/d", "/a/b/:c", "/a/b/c"];
  expect(paths.sort(compareMatches)).toEqual(["/a/b/c", "/a/b/:c", "/a/:b/d", "/a/:b/:c"]);
});

test.each<[style: PageStyle, page: unknown, last: unknown]>([
  [
    { by: "cursor", items: "data", cursor: "meta.next", parameter: "after" },
    { meta: { next: "x" } },
    { meta: { next: "" }, data: [] },
  ],
  [
    { by: "url", items: "data", url: "next" },
    { data: [1], next: "text" },
    { data: [1], next: "" },
  ],
  [
    { by: "last item", items: "data", more: "more", id: "id", parameter: "after" },
    { data: [1], more: true },
    { data: [1], more: false },
  ],
  [{ by: "count", items: "data" }, { data: [1] }, { data: [] }],
  [{ by: "count" }, [1], []],
  [{ by: "link" }, [1], [1]],
])("a page by %o is the last", (style, page, last) => {
  expect(endPage(page, style)).toEqual(last);
});
