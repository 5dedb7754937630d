/** A list of 3,000 items in pages with `Link` headers, as GitHub sends them: a process of its own. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Milliseconds before each page. */
const delay = Number(process.argv[2] ?? 0);
const total = 3000;

let requests = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const { pathname, searchParams, host } = new URL(request.url ?? "", `http://${request.headers.host}`);
  if (pathname === "/requests") {
    response.end(String(requests));
    requests = 0;
    return;
  }
  requests += 1;
  const size = Number(searchParams.get("per_page") ?? 30);
  const page = Number(searchParams.get("page") ?? 1);
  const last = Math.ceil(total / size);
  const link = (number: number, relation: string): string =>
    `<http://${host}${pathname}?per_page=${size}&page=${number}>; rel="${relation}"`;
  const links = page < last ? [link(page + 1, "next"), link(last, "last")] : [link(page - 1, "prev")];
  const items = Array.from({ length: Math.min(size, total - (page - 1) * size) }, (_, n) => {
    const id = (page - 1) * size + n + 1;
    return { id, name: `item ${id}`, url: `http://${host}/items/${id}`, private: false, labels: ["a", "b"] };
  });
  setTimeout(() => {
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", link: links.join(", ") });
    response.end(JSON.stringify(items));
  }, delay);
});

server.listen(0, "127.0.0.1", () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on("disconnect", () => process.exit());
