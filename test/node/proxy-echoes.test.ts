import { createServer } from "node:http";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { APIError } from "../../src/index.ts";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import { nodeFetch } from "./node-fetch.ts";
import { listen } from "./secure-server.ts";

const user = "lady";
const password = "hush/hush";

/** A proxy that responds itself, and shows whoever looks how it was addressed. */
async function serveEcho(): Promise<string> {
  const proxy = createServer((request, response) => {
    const [, encoded = ""] = request.headers["proxy-authorization"]?.split(" ") ?? [];
    const decoded = Buffer.from(encoded, "base64").toString();
    response.writeHead(502, { "x-seen": encoded, "x-request-id": decoded, "content-type": "text/html" });
    response.end(`${request.rawHeaders} ${encoded} ${decoded} ${encodeURIComponent(password)} ${password}`);
  });
  proxy.on("connect", ({ rawHeaders }, socket) => socket.end(`HTTP/1.1 ${rawHeaders}\r\n${rawHeaders}\r\n\r\n`));
  return `http://${user}:${encodeURIComponent(password)}@localhost:${await listen(proxy)}`;
}

test.each(["http://api.example.com", "https://api.example.com"])(
  "no error shows the credentials of a proxy that sends them back: %s",
  async (baseURL) => {
    const proxy = await serveEcho();
    const client = new Petshop({ apiKey: "key", baseURL, fetch: nodeFetch({ proxy }), maxRetries: 0 }, fastClock());
    const error: unknown = await client.pet.retrieve("pet_1").catch((reason: unknown) => reason);
    const shown = inspect(error, { depth: 20, showHidden: true, getters: true }) + JSON.stringify(error);
    expect(shown).not.toMatch(/hush|bGFkeTpo/);
    if (error instanceof APIError) expect(shown).toContain("[redacted]");
  },
);

test("printing the fetch itself shows none either", async () => {
  const fetch = nodeFetch({ proxy: await serveEcho() });
  expect(inspect(fetch, { depth: 20, showHidden: true })).not.toMatch(/hush|bGFkeTpo/);
});

test("credentials that cannot be decoded are refused where the fetch is made, and not quoted", () => {
  expect(() => nodeFetch({ proxy: "http://lady:100%hush@localhost:1" })).toThrow(
    "proxy must have its user name and password percent-encoded: % as %25.",
  );
});
