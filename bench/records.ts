/**
 * 1,000 accounts with their contacts, three each of 3,000 that they share, against a server that allows so many requests a
 * second in each group: `node bench/records.ts [LIMIT]`, by default 250. Says how often a contact was retrieved, and how
 * much of the allowed rate was used.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { withRelated } from "lightfield-wootiv/records";
import { createCounter } from "./pacing/counters.ts";

const limit = Number(process.argv[2] ?? 250);
const [accounts, contacts] = [1000, 3000];
const counters = { search: createCounter("sliding", limit, 1000), read: createCounter("sliding", limit, 1000) };
const retrieved = new Map<string, number>();
let refused = 0;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const isList = pathname === "/v1/accounts";
  const { isAllowed, remaining } = counters[isList ? "search" : "read"].count(Date.now());
  if (!isAllowed) refused += 1;
  else if (!isList) retrieved.set(pathname, (retrieved.get(pathname) ?? 0) + 1);
  response.writeHead(isAllowed ? 200 : 429, {
    "content-type": "application/json",
    "x-ratelimit-limit": `${limit}`,
    "x-ratelimit-remaining": `${remaining}`,
  });
  response.end(JSON.stringify(isList ? pageOf(Number(searchParams.get("offset") ?? 0)) : { id: pathname }));
});

function pageOf(offset: number): object {
  const data = Array.from({ length: Math.min(25, accounts - offset) }, (_, n) => accountOf(offset + n));
  return { object: "list", totalCount: accounts, data };
}

/** It shares two of its contacts with other accounts. */
function accountOf(n: number): object {
  const values = [3 * n, 3 * n + 1, 3 * n + 2, 3 * n + 3, 7 * n].map((contact) => `con_${contact % contacts}`);
  return { id: `acc_${n}`, relationships: { $contact: { values } } };
}

server.listen(0, "127.0.0.1", async () => {
  const { port } = server.address() as AddressInfo;
  const client = new Lightfield({ apiKey: "key", baseURL: `http://127.0.0.1:${port}` });
  const start = performance.now();
  let links = 0;
  for await (const { related } of withRelated(client.account.list(), { $contact: client.contact })) {
    links += related.$contact.length;
  }
  const seconds = (performance.now() - start) / 1000;
  const most = Math.max(...retrieved.values());
  const rate = retrieved.size / seconds / limit;
  console.log({ links, contacts: retrieved.size, "most of one": most, refused, seconds, "of the rate": rate });
  server.close();
  if (most !== 1 || retrieved.size !== contacts || rate < 0.95) process.exitCode = 1;
});
