/** Lists in pages: with `Link` headers, as GitHub sends them, and by offset, as Lightfield does. A process of its own. */
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** Milliseconds before each page, and how many items there are. */
const [, , delay = "0", items = "3000"] = process.argv;
const total = Number(items);

let requests = 0;

interface ListPage {
  readonly body: unknown;
  readonly link?: string;
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const url = urlOf(request);
  if (url.pathname === "/requests") {
    response.end(String(requests));
    requests = 0;
    return;
  }
  requests += 1;
  const { body, link } = url.pathname === "/v1/accounts" ? pageByOffset(url) : pageWithLinks(url);
  const headers = { "content-type": "application/json; charset=utf-8", ...(link !== undefined && { link }) };
  const respond = (): void => void response.writeHead(200, headers).end(JSON.stringify(body));
  if (Number(delay) > 0) setTimeout(respond, Number(delay));
  else respond();
});

function urlOf({ url = "", headers }: IncomingMessage): URL {
  return new URL(url, `http://${headers.host}`);
}

function pageWithLinks({ host, pathname, searchParams }: URL): ListPage {
  const size = Number(searchParams.get("per_page") ?? 30);
  const page = Number(searchParams.get("page") ?? 1);
  const last = Math.ceil(total / size);
  const link = (number: number, relation: string): string =>
    `<http://${host}${pathname}?per_page=${size}&page=${number}>; rel="${relation}"`;
  const links = page < last ? [link(page + 1, "next"), link(last, "last")] : [link(page - 1, "prev")];
  const item = (id: number): object => {
    return { id, name: `item ${id}`, url: `http://${host}/items/${id}`, private: false, labels: ["a", "b"] };
  };
  return { body: listed((page - 1) * size, size, item), link: links.join(", ") };
}

function pageByOffset({ searchParams }: URL): ListPage {
  const offset = Number(searchParams.get("offset") ?? 0);
  const item = (n: number): object => ({ id: `acc_${n}`, object: "account", fields: {}, relationships: {} });
  const data = listed(offset, Number(searchParams.get("limit") ?? 25), item);
  return { body: { object: "list", data, totalCount: total } };
}

/** Numbered from 1. */
function listed(offset: number, size: number, item: (number: number) => object): object[] {
  return Array.from({ length: Math.min(size, total - offset) }, (_, n) => item(offset + n + 1));
}

server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => process.exit());
