import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { Wootiv } from "../../generated/wootiv/index.ts";
import type { WootivOptions } from "../../generated/wootiv/index.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox } from "../../sandbox/index.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

async function listen(): Promise<{ url: string; sandbox: Sandbox }> {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  return { url, sandbox };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const item of items) seen.push(item);
  return seen;
}

describe("the servers of the two APIs", () => {
  async function calledBy(client: (fetch: (url: string) => Promise<Response>) => Wootiv | Lightfield): Promise<string> {
    const fetch = vi.fn(async (_url: string) => Response.json({}));
    await client(fetch).request({ method: "GET", path: "/x" });
    return fetch.mock.calls[0]?.[0] ?? "";
  }

  test.each<[WootivOptions, string]>([
    [{}, "http://localhost:3001/x"],
    [{ environment: "production" }, "http://localhost:3001/x"],
    [{ environment: "environment_1" }, "https://dev.wootiv.com/x"],
    [{ baseURL: "https://a.example.com/b/" }, "https://a.example.com/b/x"],
  ])("Wootiv with %j: %s", async (options, expected) => {
    expect(await calledBy((fetch) => new Wootiv({ apiKey: "key", fetch, ...options }))).toBe(expected);
  });

  test("an unknown environment throws, and the names are listed", () => {
    // @ts-expect-error TS2322: no such environment
    expect(() => new Wootiv({ apiKey: "key", environment: "staging" })).toThrow(/production, environment_1/);
  });

  test("Lightfield has one", async () => {
    expect(await calledBy((fetch) => new Lightfield({ apiKey: "key", fetch }))).toBe("https://api.lightfield.app/x");
  });
});

test.each([
  ["LIGHTFIELD", (): Lightfield => new Lightfield()],
  ["WOOTIV", (): Wootiv => new Wootiv()],
])("%s_API_KEY, _BASE_URL and _LOG are read", async (prefix, build) => {
  const server = await serve(json({}));
  const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
  onTestFinished(() => debug.mockRestore());
  vi.stubEnv(`${prefix}_API_KEY`, "key-of-the-variable");
  vi.stubEnv(`${prefix}_BASE_URL`, server.baseURL);
  vi.stubEnv(`${prefix}_LOG`, "debug");
  await build().request({ method: "GET", path: "/x" });
  expect(server.requests[0]?.headers.authorization).toBe("Bearer key-of-the-variable");
  expect(debug).toHaveBeenCalled();
});

describe("lists in the sandbox are walked to their end", () => {
  test("Lightfield's, by offset", async () => {
    const { url, sandbox } = await listen();
    const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: url });
    const first = await client.account.list({ limit: 2 });
    const accounts = await collect(client.account.list({ limit: 2 }));
    expect(first.data).toHaveLength(2);
    expect(accounts).toHaveLength(first.totalCount);
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length);
    expect(sandbox.requests.length).toBe(1 + Math.ceil(accounts.length / 2));
  });

  test("client.space.members.list(id), an envelope by number", async () => {
    const { url } = await listen();
    const client = new Wootiv({ apiKey: "wootiv_sandbox", baseURL: url });
    const first = await client.space.members.list("harbor-coffee");
    const members = await collect(client.space.members.list("harbor-coffee"));
    expect(first.hasNextPage()).toBe(true);
    expect(first.nextPageInfo()).toEqual({ page: 2 });
    expect((await first.getNextPage()).data).toEqual(members.slice(first.data.length, 2 * first.data.length));
    expect(members.length).toBe(31);
  });
});

describe("Wootiv's three shapes of a list", () => {
  async function walk(
    handler: Handler,
    list: (client: Wootiv) => AsyncIterable<unknown>,
  ): Promise<[unknown[], string[]]> {
    const server = await serve(handler);
    const items = await collect(list(new Wootiv({ apiKey: "key", baseURL: server.baseURL })));
    return [items, server.requests.map(({ url }) => url)];
  }

  const ids = (from: number, to: number): object[] =>
    Array.from({ length: to - from }, (_, index) => ({ id: String(from + index) }));

  test("an envelope: page and pageCount lead on, and count does not", async () => {
    const handler: Handler = (response, request, n) => {
      const page = Number(new URL(request.url, "http://a").searchParams.get("page") ?? 1);
      json({ data: ids(2 * page, 2 * page + 2), count: 6, page, pageCount: 3, total: 2 })(response, request, n);
    };
    const [items, urls] = await walk(handler, (client) => client.contacts.list({ limit: 2 }));
    expect(items).toEqual(ids(2, 8));
    expect(urls).toEqual(["/contacts?limit=2", "/contacts?limit=2&page=2", "/contacts?limit=2&page=3"]);
  });

  test("a bare array is one page", async () => {
    const [items, urls] = await walk(json(ids(0, 2)), (client) => client.registry.resources.list());
    expect(items).toEqual(ids(0, 2));
    expect(urls).toHaveLength(1);
  });

  test("the envelope of a registry: offset and total lead on", async () => {
    const handler: Handler = (response, request, n) => {
      const offset = Number(new URL(request.url, "http://a").searchParams.get("offset") ?? 0);
      const data = ids(offset, Math.min(offset + 2, 5));
      json({ data, count: data.length, offset, limit: 2, total: 5 })(response, request, n);
    };
    const [items, urls] = await walk(handler, (client) => client.mailbox.registry.retrieve("box_1", { limit: 2 }));
    expect(items).toEqual(ids(0, 5));
    expect(urls.map((url) => url.replace(/.*\?/, ""))).toEqual(["limit=2", "limit=2&offset=2", "limit=2&offset=4"]);
  });
});
