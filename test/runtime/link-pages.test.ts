import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PaginationError } from "../../src/index.ts";
import {
  APIClient,
  countedPages,
  headerPages,
  lastItemPages,
  linkPages,
  Resource,
  sendForPage,
  urlPages,
} from "../../src/runtime.ts";
import type { APIDescription, ClientOptions, PagePromise, PageStyle, RequestOptions } from "../../src/runtime.ts";
import { linkTarget } from "../../src/pages/link-header.ts";
import { json, serve } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";

interface Report {
  id: number;
}

const api: APIDescription = {
  name: "Lights",
  servers: { production: "https://lights.example/api" },
  environmentVariables: { apiKey: "LIGHTS_API_KEY", baseURL: "LIGHTS_BASE_URL", logLevel: "LIGHTS_LOG" },
};

class ReportResource extends Resource {
  list(
    pageStyle: PageStyle,
    query: Record<string, unknown> = {},
    options?: RequestOptions,
  ): PagePromise<unknown, Report> {
    return sendForPage(this.transport, { name: "report.list", path: "/reports", pageStyle, query, options });
  }
}

class Lights extends APIClient<ClientOptions> {
  readonly report: ReportResource = new ReportResource(this.transport);

  constructor(options: ClientOptions) {
    super(api, options);
  }
}

/** What one request is answered with; `{server}` stands for the address. */
interface Exchange {
  readonly link?: string;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
}

async function setUp(exchanges: readonly Exchange[]) {
  const handler: Handler = (response, request, n) => {
    const { link, headers = {}, body } = exchanges[n - 1] ?? { body: [] };
    const fill = (text: string): string => text.replaceAll("{server}", `http://${request.headers.host}/api`);
    const sent = { ...headers, ...(link !== undefined && { link: fill(link) }) };
    json(JSON.parse(fill(JSON.stringify(body))), 200, sent)(response, request, n);
  };
  const server = await serve(handler);
  const client = new Lights({ apiKey: "key", baseURL: `${server.baseURL}/api`, maxRetries: 0 });
  return { client, requests: () => server.requests.map(({ url }) => url) };
}

const ids = (...numbers: number[]): Report[] => numbers.map((id) => ({ id }));

async function collect(list: PagePromise<unknown, Report>): Promise<Report[]> {
  return list.toArray({ limit: Infinity });
}

describe("pages by a Link header", () => {
  test("follow it as it is written, elsewhere on the server too, until there is none", async () => {
    const { client, requests } = await setUp([
      {
        link: '<{server}/stations/7?state=open&q=a%2Cb&page=2>; rel="next", <{server}/x?page=3>; rel="last"',
        body: ids(1, 2),
      },
      { link: '<{server}/stations/7?page=1>; rel="prev", <?page=3>; title="a, b; c"; rel=next', body: [] },
      { link: '<{server}/stations/7?page=2>; rel="prev"', body: ids(5) },
    ]);
    expect(await collect(client.report.list(linkPages({}), { state: "open" }))).toEqual(ids(1, 2, 5));
    expect(requests()).toEqual([
      "/api/reports?state=open",
      "/api/stations/7?state=open&q=a%2Cb&page=2",
      "/api/stations/7?page=3",
    ]);
  });

  test("are requested several at a time where the last is named", async () => {
    const page = (number: number): Exchange => ({
      link: `<{server}/reports?q=a%2Cb&page=${number + 1}>; rel="next", <{server}/reports?q=a%2Cb&page=4>; rel="last"`,
      body: ids(number),
    });
    const server = await serve((response, request, n) => {
      const number = Number(new URL(request.url ?? "", "http://x").searchParams.get("page") ?? 1);
      const { link = "", body } = number === 4 ? { body: ids(4) } : page(number);
      json(body, 200, link === "" ? {} : { link: link.replaceAll("{server}", server.baseURL) })(response, request, n);
    });
    const client = new Lights({ apiKey: "key", baseURL: server.baseURL });
    const list = client.report.list(linkPages({ parameter: "page" }), {}, { concurrency: 3 });
    expect(await collect(list)).toEqual(ids(1, 2, 3, 4));
    expect(server.requests.map(({ url }) => url).sort()).toEqual([
      "/reports",
      "/reports?q=a%2Cb&page=2",
      "/reports?q=a%2Cb&page=3",
      "/reports?q=a%2Cb&page=4",
    ]);
  });

  test("say what leads to the next, and get it", async () => {
    const { client, requests } = await setUp([
      { link: "<{server}/reports?tag=a&tag=b&page=2>; rel=next", body: ids(1) },
      { body: ids(2) },
    ]);
    const page = await client.report.list(linkPages({}));
    expect(page.nextPageInfo()).toMatchObject({ tag: ["a", "b"], page: "2" });
    expect((await page.getNextPage()).data).toEqual(ids(2));
    expect(requests()[1]).toBe("/api/reports?tag=a&tag=b&page=2");
  });

  test("carry the key, and the headers of the call", async () => {
    const server = await serve((response, request, n) => {
      json(ids(n), 200, n === 1 ? { link: "</reports?page=2>; rel=next" } : {})(response, request, n);
    });
    const client = new Lights({ apiKey: "key-1", baseURL: server.baseURL });
    await collect(client.report.list(linkPages({}), {}, { headers: { "x-trace": "t" } }));
    expect(server.requests.map(({ headers }) => [headers.authorization, headers["x-trace"]])).toEqual([
      ["Bearer key-1", "t"],
      ["Bearer key-1", "t"],
    ]);
  });
});

describe("the next page is requested from", () => {
  test.each<[string, link: string, path: string]>([
    [
      "a server of the document by the gateway that the list comes from",
      "https://lights.example/api/reports?page=2",
      "/api/reports?page=2",
    ],
    ["the same server where it is named without a host", "/other?page=2", "/other?page=2"],
    ["the same server where a proxy hides TLS", "//{host}/api/reports?page=2#top", "/api/reports?page=2"],
  ])("%s", async (_, link, path) => {
    const server = await serve((response, request, n) => {
      json(n === 1 ? { data: ids(1), next: link.replace("{host}", request.headers.host ?? "") } : { data: ids(2) })(
        response,
        request,
        n,
      );
    });
    const client = new Lights({ apiKey: "key", baseURL: `${server.baseURL}/api` });
    expect(await collect(client.report.list(urlPages({ items: "data", url: "next" })))).toEqual(ids(1, 2));
    expect(server.requests[1]?.url).toBe(path);
  });

  test.each<[string, link: string, message: RegExp]>([
    [
      "another host",
      "https://evil.example/reports?page=2",
      /The next page is on evil\.example, .* nothing was sent there/,
    ],
    ["another port", "http://127.0.0.1:1/reports", /on 127\.0\.0\.1:1/],
    [
      "a host that begins like a server of the document",
      "https://lights.example.evil.example/api",
      /on lights\.example\.evil/,
    ],
    ["a path beside that of the document's server", "https://lights.example/apis", /on lights\.example/],
    ["a URL with a user", "http://me:pw@{host}/api", /The next page is on/],
    ["no URL of HTTP", "file:///etc/passwd", /The next page is on file:/],
    ["what is no URL", "http://", /"http:\/\/", which is no URL/],
  ])("never %s: the key stays here", async (_, link, message) => {
    const other = await serve(json({}));
    const server = await serve((response, request, n) => {
      json({ data: ids(1), next: link.replace("{host}", request.headers.host ?? "") })(response, request, n);
    });
    const client = new Lights({ apiKey: "key-1", baseURL: `${server.baseURL}/api` });
    const error: unknown = await collect(client.report.list(urlPages({ items: "data", url: "next" }))).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(PaginationError);
    expect(error).toMatchObject({ message: expect.stringMatching(message), attempts: 1 });
    expect([server.requests.length, other.requests.length]).toEqual([1, 0]);
  });
});

describe("pages by what else a response says", () => {
  test.each<[string, PageStyle, Record<string, unknown>, Exchange[], Report[], string[]]>([
    [
      "a URL further down in the body",
      urlPages({ items: "data", url: "links.next" }),
      {},
      [{ body: { data: ids(1), links: { next: "?after=1" } } }, { body: { data: ids(2), links: { next: null } } }],
      ids(1, 2),
      ["/api/reports", "/api/reports?after=1"],
    ],
    [
      "whether there are more, and the last item",
      lastItemPages({ items: "data", more: "has_more", id: "id", parameter: "starting_after" }),
      { limit: 2 },
      [{ body: { data: ids(1, 2), has_more: true } }, { body: { data: ids(3), has_more: false } }],
      ids(1, 2, 3),
      ["/api/reports?limit=2", "/api/reports?limit=2&starting_after=2"],
    ],
    [
      "a cursor in a header",
      headerPages({ header: "x-next-token", parameter: "token" }),
      {},
      [
        { headers: { "x-next-token": "b c" }, body: ids(1) },
        { headers: { "x-next-token": "" }, body: ids(2) },
      ],
      ids(1, 2),
      ["/api/reports", "/api/reports?token=b%20c"],
    ],
    [
      "its length: a short page is the last",
      countedPages({ size: "per_page", usualSize: 2 }),
      {},
      [{ body: ids(1, 2) }, { body: ids(3, 4) }, { body: ids(5) }],
      ids(1, 2, 3, 4, 5),
      ["/api/reports", "/api/reports?page=2", "/api/reports?page=3"],
    ],
    [
      "its length by the size that was wanted, from another first number on",
      countedPages({ items: "rows", parameter: "p", first: 0, size: "per_page" }),
      { per_page: 1 },
      [{ body: { rows: ids(1) } }, { body: { rows: [] } }],
      ids(1),
      ["/api/reports?per_page=1", "/api/reports?per_page=1&p=1"],
    ],
    [
      "its length, from the number that it gives itself",
      countedPages({ items: "rows", page: "page", size: "per_page", usualSize: 1 }),
      {},
      [{ body: { rows: ids(1), page: 0 } }, { body: { rows: [], page: 1 } }],
      ids(1),
      ["/api/reports", "/api/reports?page=1"],
    ],
    [
      "its length, after the items that came: a short page is the last",
      countedPages({ parameter: "offset", counts: "items", size: "limit", usualSize: 2 }),
      {},
      [{ body: ids(1, 2) }, { body: ids(3, 4) }, { body: ids(5) }],
      ids(1, 2, 3, 4, 5),
      ["/api/reports", "/api/reports?offset=2", "/api/reports?offset=4"],
    ],
    [
      "its length, after a number of items and at a size of 0: an empty page is the last",
      countedPages({ parameter: "offset", counts: "items", size: "limit" }),
      { offset: 7, limit: 0 },
      [{ body: ids(1) }, { body: [] }],
      ids(1),
      ["/api/reports?offset=7&limit=0", "/api/reports?offset=8&limit=0"],
    ],
    [
      "whether there are more, which counts over its length",
      countedPages({ items: "rows", more: "next", size: "per_page", usualSize: 2 }),
      {},
      [{ body: { rows: ids(1), next: "/api/reports?page=2" } }, { body: { rows: ids(2, 3), next: null } }],
      ids(1, 2, 3),
      ["/api/reports", "/api/reports?page=2"],
    ],
    [
      "whether there are more, and its length where it does not say so",
      countedPages({ items: "rows", more: "has_more", size: "per_page", usualSize: 2 }),
      {},
      [{ body: { rows: ids(1, 2) } }, { body: { rows: ids(3, 4), has_more: true } }, { body: { rows: [] } }],
      ids(1, 2, 3, 4),
      ["/api/reports", "/api/reports?page=2", "/api/reports?page=3"],
    ],
    [
      "how many pages there are, counted from the first number",
      countedPages({ items: "rows", first: 0, pages: "total_pages", size: "per_page", usualSize: 2 }),
      {},
      [{ body: { rows: ids(1), total_pages: 2 } }, { body: { rows: ids(2, 3), total_pages: 2 } }],
      ids(1, 2, 3),
      ["/api/reports", "/api/reports?page=1"],
    ],
    [
      "its length, unless it has links: then they count",
      countedPages({ size: "per_page", usualSize: 9 }),
      {},
      [
        { link: "<?page=7>; rel=next", body: ids(1) },
        { link: "<?page=1>; rel=first", body: ids(2) },
      ],
      ids(1, 2),
      ["/api/reports", "/api/reports?page=7"],
    ],
  ])("%s", async (_, pageStyle, query, exchanges, items, urls) => {
    const { client, requests } = await setUp(exchanges);
    expect(await collect(client.report.list(pageStyle, query, { concurrency: 1 }))).toEqual(items);
    expect(requests()).toEqual(urls);
  });

  test("a response that is no list is no page", async () => {
    const { client } = await setUp([{ body: { message: "no" } }]);
    await expect(client.report.list(linkPages({}))).rejects.toThrow("The response is not a page: it is no list.");
  });
});

describe("a Link header", () => {
  test.each<[header: string, target: string | undefined]>([
    ["", undefined],
    ["<a>; rel=next", "a"],
    ["<a>;rel=NEXT", "a"],
    ['<a>; rel="prev next"', "a"],
    ["<a>; rel=prev; rel=next", undefined],
    ['<a>; title="\\"; rel=next"; rel=prev, <b>; rel=next', "b"],
    ["<a,b;c>; rel=next", "a,b;c"],
    ['<a>; anchor="#x"; rel=next, <b>; rel=next', "b"],
    ["<a>; nofollow; rel=next", "a"],
    ["<a>, <b>; rel=next,", "b"],
    ["a; rel=next", undefined],
    ["<a; rel=next", undefined],
  ])("%j leads to %j", (header, target) => {
    expect(linkTarget(header, "next")).toBe(target);
  });

  test("with links before and after it is read, whatever their parameters hold", () => {
    const parameter = fc.tuple(fc.constantFrom("title", "type", "hreflang"), fc.stringMatching(/^[ -~]{0,12}$/));
    const other = fc.tuple(fc.stringMatching(/^[a-z/?&=,;]{0,9}$/), fc.array(parameter, { maxLength: 3 }));
    const quote = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;
    const print = (others: [string, [string, string][]][]): string[] =>
      others.map(
        ([target, parameters]) =>
          `<${target}>${parameters.map(([name, value]) => `; ${name}=${quote(value)}`).join("")}; rel=other`,
      );
    fc.assert(
      fc.property(fc.array(other, { maxLength: 3 }), fc.array(other, { maxLength: 3 }), (before, after) => {
        const header = [...print(before), "</here?page=2>; rel=next", ...print(after)].join(", ");
        expect(linkTarget(header, "next")).toBe("/here?page=2");
      }),
    );
  });
});
