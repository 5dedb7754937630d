import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import type { ClientOptions } from "../../src/runtime.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";
import { loadClient } from "../support/load-client.ts";
import { json, serve } from "../support/serve.ts";
import type { SeenRequest } from "../support/serve.ts";

const document = `openapi: 3.1.0
info: { title: Sample, version: "1" }
servers: [{ url: https://api.example.com }]
security: [{ session: [] }]
components:
  schemas: { Epoch: { type: integer, enum: [7] } }
  securitySchemes: { session: { type: apiKey, in: cookie, name: session } }
paths:
  /boxes:
    get:
      operationId: box.find
      parameters:
        - { name: Tenant, in: header, required: true, description: "Whose boxes.", schema: { type: string, enum: [red, blue] } }
        - { name: If-Match, in: header, schema: { type: string } }
        - { name: Depth, in: header, schema: { type: integer } }
        - { name: Labels, in: header, schema: { type: array, items: { type: string } } }
        - { name: Filter, in: header, content: { application/json: { schema: { type: object } } } }
        - { name: Accept, in: header, required: true, schema: { type: string } }
        - { name: Idempotency-Key, in: header, schema: { type: string } }
      responses: &fine { "200": { description: Fine, content: { application/json: { schema: {} } } } }
    post:
      operationId: box.create
      parameters:
        - { name: Release, in: header, required: true, schema: { type: string, enum: ["2024-05-01"] } }
        - { name: Revision, in: header, schema: { type: string, default: "2025-01-15" } }
        - { name: From-Program, in: header, required: true, schema: { type: boolean, default: true } }
        - { name: Epoch, in: header, required: true, schema: { allOf: [{ $ref: "#/components/schemas/Epoch" }] } }
        - { name: Edition, in: header, required: true, schema: { anyOf: [{ const: first }, { type: "null" }] } }
        - { name: Dry-Run, in: header, schema: { type: string, const: "yes" } }
        - { name: Idempotency-Key, in: header, required: true, schema: { type: string } }
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: *fine
  /shelves:
    get:
      operationId: shelf.find
      parameters:
        - { name: theme, in: cookie, schema: { type: string, default: dark } }
        - { name: ids, in: cookie, schema: { type: array, items: { type: string }, default: [x] } }
        - { name: area, in: cookie, schema: { type: object, properties: { w: { type: integer }, h: { type: integer } } } }
        - { name: box, in: cookie, explode: false, schema: { type: object, properties: { w: { type: integer }, tag: { type: string } } } }
        - { name: look, in: cookie, content: { application/json: { schema: { type: object, properties: { dark: { type: boolean } } } } } }
        - { name: sizes, in: cookie, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: room, in: cookie, required: true, schema: { type: integer } }
        - { name: session, in: cookie, required: true, schema: { type: string } }
      responses: *fine
    put:
      operationId: shelf.paint
      parameters: [{ name: theme, in: cookie, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: *fine
    patch:
      operationId: shelf.move
      parameters: [{ name: Session, in: cookie, schema: { type: string, default: own } }]
      responses: *fine
`;

/** Each operation requires two headers; one of them differs between operations. */
function tenants(count: number): string {
  const operation = (index: number): object => ({
    operationId: `thing.get${index}`,
    parameters: [
      { name: index === 0 ? "x-tenant" : "X-Tenant", in: "header", required: true, schema: { enum: ["red", "blue"] } },
      { name: "X-Trace", in: "header", required: true, schema: { type: index === 0 ? "integer" : "string" } },
    ],
    responses: { 204: { description: "" } },
  });
  const paths = Array.from({ length: count }, (_, index) => [`/${index}`, { get: operation(index) }]);
  const info = { title: "Sample", version: "1" };
  const servers = [{ url: "https://api.example.com" }];
  return JSON.stringify({ openapi: "3.1.0", info, servers, paths: Object.fromEntries(paths) });
}

interface Options {
  headers?: object;
  cookies?: object;
  idempotencyKey?: string;
}

interface Sample {
  box: { find(options?: Options): Promise<unknown>; create(body?: object, options?: Options): Promise<unknown> };
  shelf: {
    find(options?: Options): Promise<unknown>;
    paint(body?: object, options?: Options): Promise<unknown>;
    move(): Promise<unknown>;
  };
}

describe("on the wire", async () => {
  let Client: Awaited<ReturnType<typeof loadClient<Sample>>>;
  beforeAll(async () => {
    Client = await loadClient<Sample>(document);
  });

  async function sentBy(
    call: (client: Sample) => Promise<unknown>,
    options: ClientOptions = {},
  ): Promise<SeenRequest["headers"]> {
    const server = await serve(json({}));
    await call(new Client({ apiKey: "secret", baseURL: server.baseURL, ...options }));
    return server.requests[0]?.headers ?? {};
  }

  test("a header with one allowed value, or with a default, is sent by itself", async () => {
    const headers = await sentBy(({ box }) => box.create());
    expect(headers).toMatchObject({
      release: "2024-05-01",
      revision: "2025-01-15",
      "from-program": "true",
      epoch: "7",
      edition: "first",
    });
    expect(headers).not.toHaveProperty("dry-run");
  });

  test("the caller's value wins: in the call, in any letter case, or for the whole client", async () => {
    const byCall = await sentBy(({ box }) => box.create({}, { headers: { revision: "2026-01-01", Release: null } }));
    expect(byCall).toMatchObject({ revision: "2026-01-01", "from-program": "true" });
    expect(byCall).not.toHaveProperty("release");
    const byClient = await sentBy(({ box }) => box.create(), { defaultHeaders: { Revision: "2026-02-02" } });
    expect(byClient).toMatchObject({ revision: "2026-02-02", release: "2024-05-01" });
  });

  test("a number is written as text, and a list with commas", async () => {
    const headers = await sentBy(({ box }) => box.find({ headers: { Tenant: "red", Depth: 2, Labels: ["a", "b"] } }));
    expect(headers).toMatchObject({ tenant: "red", depth: "2", labels: "a,b" });
  });

  test("an idempotency key that a read declares goes where the caller gives it", async () => {
    const without = await sentBy(({ box }) => box.find({ headers: { Tenant: "red" } }));
    expect(without).not.toHaveProperty("idempotency-key");
    const given = await sentBy(({ box }) => box.find({ headers: { Tenant: "red" }, idempotencyKey: "mine" }));
    expect(given).toMatchObject({ "idempotency-key": "mine" });
  });

  test("cookies go beside the key, with what no cookie can hold encoded", async () => {
    const standard = await sentBy(({ shelf }) => shelf.find({ cookies: { room: 7 } }));
    expect(standard.cookie).toBe("session=secret; theme=dark; room=7");
    const requested = await sentBy(({ shelf }) => shelf.find({ cookies: { room: 7 } }), { apiKey: () => "later" });
    expect(requested.cookie).toBe("session=later; theme=dark; room=7");
    const given = await sentBy(({ shelf }) => shelf.find({ cookies: { theme: "a; b=ä", room: undefined } }));
    expect(given.cookie).toBe("session=secret; theme=a%3B%20b%3D%C3%A4");
    const raw = await sentBy(({ shelf }) => shelf.paint({}, { cookies: { theme: "s%3Ax.y==" } }));
    expect(raw.cookie).toBe("session=secret; theme=s%3Ax.y==");
  });

  test.each([
    ["lists", { ids: ["a", "b"], sizes: [1, 2] }, "ids=a&ids=b; sizes=1,2"],
    ["lists of one", { ids: ["a"], sizes: [1] }, "ids=a; sizes=1"],
    ["empty lists", { ids: [], sizes: [] }, "sizes="],
    ["what would end an item", { ids: ["a&b", "c,d"], room: "e,f" }, "ids=a%26b&ids=c%2Cd; room=e%2Cf"],
    ["objects", { area: { w: 1, h: 2 }, box: { w: 1, tag: "a;b" } }, "w=1&h=2; box=w,1,tag,a%3Bb"],
    ["JSON", { look: { dark: true } }, "look=%7B%22dark%22%3Atrue%7D"],
  ])("cookies have the style of the document: %s", async (_, cookies, sent) => {
    const { cookie } = await sentBy(({ shelf }) => shelf.find({ cookies: { theme: null, ...cookies } }));
    expect(cookie).toBe(`session=secret; ${sent}`);
  });

  test("a cookie is another one than the key's where a letter is of another case", async () => {
    const { cookie } = await sentBy(({ shelf }) => shelf.move());
    expect(cookie).toBe("session=secret; Session=own");
  });

  test("no cookie of the call: the key alone", async () => {
    expect((await sentBy(({ shelf }) => shelf.paint())).cookie).toBe("session=secret");
    expect((await sentBy(({ shelf }) => shelf.paint({}, { cookies: {} }))).cookie).toBe("session=secret");
  });

  test("cookies are an option of the operations that declare some", async () => {
    const call = sentBy(({ box }) => box.create({}, { cookies: { theme: "dark" } }));
    await expect(call).rejects.toThrow('A call has no option "cookies".');
  });
});

describe("a header that every operation requires, and there are ten", () => {
  test("goes with each call once the client has it, and a call's own wins", async () => {
    const Client = await loadClient<{ thing: Sample["shelf"] & Record<string, Sample["shelf"]["find"]> }>(tenants(10));
    const server = await serve((response) => response.writeHead(204).end());
    const defaultHeaders = { "x-tenant": "red" };
    const { thing } = new Client({ apiKey: "secret", baseURL: server.baseURL, defaultHeaders });
    await thing["get1"]?.({ headers: { "X-Trace": "a" } });
    await thing["get1"]?.({ headers: { "X-Trace": "b", "X-Tenant": "blue" } });
    const sent = server.requests.map(({ headers }) => [headers["x-tenant"], headers["x-trace"]]);
    expect(sent).toEqual([
      ["red", "a"],
      ["blue", "b"],
    ]);
  });
});

describe("in the types", async () => {
  async function files(text = document, name = "sample"): Promise<ReadonlyMap<string, string>> {
    const folder = await folderOf({ "sample.yaml": text });
    const client = await generateOwnClient({ document: join(folder, "sample.yaml"), overlays: [] });
    return new Map([...client.files].map(([path, content]) => [`${name}/${path}`, content]));
  }

  test("parameters are members of the options, and required ones are required", async () => {
    const code = `
      import { Sample } from "../generated/sample/index.ts";
      import { Sample as Many } from "../generated/many/index.ts";
      import { Sample as Nine } from "../generated/nine/index.ts";
      import type { RequestOptions } from "../src/runtime.ts";
      import type { HeaderChanges } from "../src/index.ts";
      const { box, shelf } = new Sample({ apiKey: "key" });
      void box.find({ headers: { Tenant: "red" } });
      void box.find({ headers: { Tenant: "red", Depth: 2, Labels: ["a"], Filter: "{}", Other: "x" }, timeout: 1 });
      void box.create();
      void box.create({}, { headers: { Revision: "2026-01-01" } });
      void shelf.find({ cookies: { room: 7 } });
      void shelf.paint({}, { cookies: { theme: "dark" } });
      // Ten operations require a tenant, so the client does; nine are too few to say.
      void new Many({ defaultHeaders: { "x-tenant": "red", Other: "x" } }).thing.get0({ headers: { "X-Trace": 1 } });
      void new Nine().thing.get0({ headers: { "x-tenant": "red", "X-Trace": 1 } });
      // @ts-expect-error The tenant is missing.
      void new Many();
      // @ts-expect-error There is no such tenant.
      void new Many({ defaultHeaders: { "x-tenant": "green" } });
      // @ts-expect-error The trace differs between operations, so each call has it.
      void new Many({ defaultHeaders: { "x-tenant": "red" } }).thing.get0();
      // @ts-expect-error The tenant is missing.
      void new Nine().thing.get0({ headers: { "X-Trace": 1 } });
      // What wrappers hand on fits where no header is required.
      export function wrap(options: RequestOptions, changes: HeaderChanges, sent: Headers): void {
        void box.create({}, options);
        void box.create({}, { ...options, timeout: 1 });
        void box.create({}, { headers: changes });
        void box.create({}, { headers: sent });
        void box.create({}, { headers: undefined });
        void shelf.paint({}, options);
        // @ts-expect-error The header Tenant is required.
        void box.find(options);
      }
      const texts = { "From-Program": "yes" };
      // @ts-expect-error The header From-Program is true or false.
      void box.create({}, { headers: { "From-Program": "yes" } });
      // @ts-expect-error So it is where it has a name.
      void box.create({}, { headers: texts });
      // @ts-expect-error The header Tenant is missing.
      void box.find();
      // @ts-expect-error The header Tenant is missing.
      void box.find({ headers: { Depth: 2 } });
      // @ts-expect-error There is no such tenant.
      void box.find({ headers: { Tenant: "green" } });
      // @ts-expect-error The header Depth is a number.
      void box.find({ headers: { Tenant: "red", Depth: "2" } });
      // @ts-expect-error The cookie room is missing.
      void shelf.find();
      // @ts-expect-error There is no such cookie.
      void shelf.find({ cookies: { room: 7, other: "x" } });
      // @ts-expect-error This operation takes no cookies.
      void box.create({}, { cookies: { theme: "dark" } });
    `;
    const all = [...(await files()), ...(await files(tenants(10), "many")), ...(await files(tenants(9), "nine"))];
    expect(compile(code, new Map(all))).toEqual([]);
  });

  test("and the doc comment names them", async () => {
    const box = (await files()).get("sample/resources/box.ts")?.replace(/\s+(\* )?/g, " ");
    expect(box).toContain(
      "@param options Needs the header `Tenant`: Whose boxes. Takes the header `If-Match`. Takes the header `Depth`.",
    );
    expect(box).toContain("Sends the header `Release: 2024-05-01`, unless you give another.");
  });
});
