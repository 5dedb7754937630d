import { request as sendRequest } from "node:http";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { faultEffects } from "../../sandbox/faults/check.ts";
import { parseFaults, printFault } from "../../sandbox/faults/syntax.ts";
import { createSandbox } from "../../sandbox/index.ts";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.ts";
import { isKnownHost } from "../../sandbox/page/access.ts";
import { createEventStream } from "../../sandbox/page/event-stream.ts";
import { mayBeRepeated } from "../../sandbox/page/shown-request.ts";
import type { ShownRequest } from "../../sandbox/page/shown-request.ts";

const key = "sk_lf_sandbox";
const headers = { authorization: `Bearer ${key}`, "lightfield-version": "2026-03-01" };
const asBrowser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

async function open(options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; url: string }> {
  const sandbox = createSandbox(options);
  const { url } = await sandbox.listen();
  onTestFinished(() => sandbox.close());
  return { sandbox, url };
}

/** Reads the events of a page until one is as wanted, and gives its data. */
async function readEvents(url: string) {
  const response = await fetch(`${url}/_sandbox/events`);
  const texts = response.body?.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  let seen = "";
  return {
    get text() {
      return seen;
    },
    async until<Data = ShownRequest[]>(event: string, isWanted: (data: Data) => boolean = () => true): Promise<Data> {
      for (;;) {
        for (const [, name, data = ""] of seen.matchAll(/^event: (.*)\ndata: (.*)\n\n/gm)) {
          if (name === event && isWanted(JSON.parse(data))) return JSON.parse(data);
        }
        const { value = "", done } = (await texts?.next()) ?? { done: true };
        if (done === true) throw new Error("the events have ended");
        seen += value;
      }
    },
  };
}

/** The request of the news that is as wanted. */
async function shown(events: Awaited<ReturnType<typeof readEvents>>, isWanted: (one: ShownRequest) => boolean) {
  const news = await events.until("requests", (requests) => requests.some(isWanted));
  return news.find(isWanted);
}

function setFaults(url: string, body: unknown, extra: Record<string, string> = {}): Promise<Response> {
  const type = { "content-type": "application/json" };
  return fetch(`${url}/_sandbox/faults`, {
    method: "POST",
    headers: { ...type, ...extra },
    body: JSON.stringify(body),
  });
}

/** The status for a request under another name, as a browser sends it whose name server was made to lead here. */
function statusUnder(host: string, url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = sendRequest(url + path, { headers: { ...asBrowser, host } }, (response) => {
      resolve(response.resume().statusCode);
    });
    request.on("error", reject).end();
  });
}

describe("the page", () => {
  test("is at the root for a browser, while programs get the API", async () => {
    const { url } = await open();
    const page = await fetch(url, { headers: asBrowser });
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect((await fetch(url)).status).toBe(401);
    const withKey = await fetch(url, { headers: { ...asBrowser, authorization: "Bearer wootiv_sandbox" } });
    expect(withKey.headers.get("content-type")).not.toContain("html");
    expect((await fetch(`${url}/v1/accounts`, { headers: { ...headers, ...asBrowser } })).status).toBe(200);
  });

  test("loads nothing but its own files, and may not", async () => {
    const { url } = await open();
    const page = await fetch(url, { headers: asBrowser });
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'; style-src/);
    const names = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]*)"/g)].map(([, path]) => path);
    expect(names.sort()).toEqual(["/_sandbox/icon.svg", "/_sandbox/page.css", "/_sandbox/page.js"]);
    for (const name of names) expect((await fetch(url + name)).status).toBe(200);
    for (const name of readdirSync("sandbox/page/files")) {
      const text = readFileSync(`sandbox/page/files/${name}`, "utf8");
      expect(text.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|\/\/\w+\.|innerHTML/);
    }
  });

  test.each([
    ["/", 403],
    ["/_sandbox/events", 403],
    ["/_sandbox/page.js", 403],
    ["/v1/accounts", 401],
  ])("is not shown under a name of others: %s responds with %i", async (path, status) => {
    const { url } = await open();
    expect(await statusUnder("evil.example", url, path)).toBe(status);
  });

  test("cannot be read by pages of other origins", async () => {
    const { url } = await open();
    const { headers: received } = await fetch(`${url}/_sandbox/page.js`, { headers: { origin: "http://localhost:1" } });
    expect(received.get("access-control-allow-origin")).toBeNull();
    expect(received.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  test("has no other files, and no other methods", async () => {
    const { url } = await open();
    expect((await fetch(`${url}/_sandbox/..%2fpage.ts`)).status).toBe(404);
    expect((await fetch(`${url}/_sandbox/page.js`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${url}/_sandbox/faults`)).status).toBe(405);
  });
});

describe("its events", () => {
  test("tell of the limits, the faults and the records, and of requests before and after, never with a key", async () => {
    const { url } = await open({ rateLimit: true, faults: [{ fault: "latency", milliseconds: 1 }] });
    await fetch(`${url}/v1/accounts?limit=2`, { headers });
    const events = await readEvents(url);
    expect(await events.until("setup")).toMatchObject({
      limits: { groups: ["read", "search", "write"], limit: 25, isEnforced: true },
      effects: faultEffects,
    });
    expect(await events.until("faults")).toEqual(["latency=1"]);
    expect(await events.until("holdings")).toContainEqual(
      expect.objectContaining({ api: "Lightfield", kind: "account", count: 5 }),
    );
    const before = { method: "GET", path: "/v1/accounts", status: 200, attempt: 1, key: "dbox", group: "search" };
    expect(await shown(events, ({ status }) => status === 200)).toMatchObject({ ...before, faults: ["latency"] });
    await fetch(`${url}/v1/contacts`, { headers });
    expect(await shown(events, ({ path }) => path === "/v1/contacts")).toMatchObject({ key: "dbox" });
    expect(events.text).not.toContain(key);
  });

  test("tell of a request that has no response yet, and of how it ends", async () => {
    const { url } = await open({ faults: [{ fault: "stall-before" }] });
    const events = await readEvents(url);
    const controller = new AbortController();
    const call = fetch(`${url}/v1/accounts`, { headers, signal: controller.signal });
    const begun = await shown(events, ({ path }) => path === "/v1/accounts");
    expect(begun?.status).toBeUndefined();
    controller.abort();
    await expect(call).rejects.toThrow();
    expect(await shown(events, ({ status }) => status === "given up")).toMatchObject({ faults: ["stall-before"] });
  });

  test("number the attempts of a call, and say how long the client has waited", async () => {
    const { url } = await open({ faults: [{ fault: "reset-before", times: 1 }] });
    const events = await readEvents(url);
    const send = (): Promise<Response> => fetch(`${url}/v1/accounts/acc_1`, { headers });
    await expect(send()).rejects.toThrow();
    expect(await shown(events, ({ status }) => status === "reset")).toMatchObject({ attempt: 1 });
    await send();
    const second = await shown(events, ({ attempt, status }) => attempt === 2 && status === 404);
    expect(second?.wait).toBeGreaterThanOrEqual(0);
    await send();
    expect(await shown(events, ({ id, status }) => id === 3 && status === 404)).toMatchObject({ attempt: 1 });
  });

  test("tell requests that the limit refuses from those that pass", async () => {
    const { url } = await open({ rateLimit: 1, clock: () => new Date(0) });
    const events = await readEvents(url);
    for (let n = 0; n < 2; n++) await fetch(`${url}/v1/accounts`, { headers });
    expect(await shown(events, ({ status }) => status === 200)).toMatchObject({ group: "search", isRefused: false });
    expect(await shown(events, ({ status }) => status === 429)).toMatchObject({ group: "search", isRefused: true });
  });

  test("tell of records that were made since", async () => {
    const { url } = await open();
    const events = await readEvents(url);
    const create = { method: "POST", headers: { ...headers, "content-type": "application/json" } };
    await fetch(`${url}/v1/accounts`, { ...create, body: '{"fields":{"$name":"Kestrel"}}' });
    type Holding = { kind: string; count: number; latest: { name: string }[] };
    const isNew = ({ kind, count }: Holding): boolean => kind === "account" && count === 6;
    const holdings = await events.until<Holding[]>("holdings", (all) => all.some(isNew));
    expect(holdings.find(isNew)?.latest[0]?.name).toBe("Kestrel");
  });

  test("show no presigned URL, no code, and nothing of a short key", async () => {
    const { url } = await open();
    const events = await readEvents(url);
    await fetch(`${url}/storage/files/1?signature=abcdefgh`, { headers: { authorization: "Bearer short" } });
    expect(await shown(events, ({ status }) => status === 403)).toMatchObject({ path: "/storage/…", key: "" });
    await fetch(`${url}/invitation_acceptance/letmein`, { headers: { authorization: "Bearer wootiv_sandbox" } });
    const path = "/invitation_acceptance/…";
    expect(await shown(events, (one) => one.status !== undefined && one.path === path)).toMatchObject({ key: "dbox" });
    expect(events.text).not.toMatch(/letmein|abcdefgh|hort/);
  });

  test("end where a megabyte of them waits to be read, and a page that comes back is told all anew", async () => {
    let sent = 0;
    const isOver = await new Promise<Response>((resolve) => {
      const response = createEventStream((send) => {
        const timer = setInterval(() => {
          send("requests", "x".repeat(100_000));
          sent += 1;
        });
        return () => {
          clearInterval(timer);
          resolve(response);
        };
      });
    });
    expect((await isOver.text()).match(/^event: requests$/gm)).toHaveLength(sent);
    expect(sent).toBe(11);
  });

  test("end with the server", async () => {
    const { sandbox, url } = await open();
    const events = await readEvents(url);
    await events.until("requests");
    await sandbox.close();
    await expect(events.until("nothing more")).rejects.toThrow();
  });
});

describe("faults are switched", () => {
  test("as on the command line, and the page is told", async () => {
    const { sandbox, url } = await open();
    const events = await readEvents(url);
    expect((await setFaults(url, { faults: ["listAccounts:error-before=500", "latency=1"] })).status).toBe(204);
    expect((await fetch(`${url}/v1/accounts`, { headers })).status).toBe(500);
    await events.until<string[]>("faults", (rules) => rules.join() === "listAccounts:error-before=500,latency=1");
    sandbox.faults = [];
    await events.until<string[]>("faults", (rules) => rules.length === 0 && events.text.includes("latency=1"));
    expect((await fetch(`${url}/v1/accounts`, { headers })).status).toBe(200);
  });

  test.each<[string, unknown, string]>([
    ["a fault that does not exist", { faults: ["boom"] }, 'There is no fault in "boom"'],
    [
      "an operation that does not exist",
      { faults: ["creatAccount:stall-before"] },
      "No operation matches creatAccount",
    ],
    ["another body", ["latency=1"], 'The body is to be { "faults": ['],
  ])("but not with %s", async (_, body, message) => {
    const { sandbox, url } = await open();
    const response = await setFaults(url, body);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining(JSON.stringify(message).slice(1, -1)),
    ]);
    expect(sandbox.faults).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ["another site", { origin: "https://evil.example" }],
    ["another page of this machine", { origin: "http://localhost:3000" }],
    ["a frame without an origin", { origin: "null" }],
    ["a form", { "content-type": "text/plain" }],
    ["a browser that says it is another site", { "sec-fetch-site": "cross-site" }],
  ])("but not by %s", async (_, extra) => {
    const { sandbox, url } = await open();
    expect((await setFaults(url, { faults: ["latency=1"] }, extra)).status).toBe(403);
    expect(sandbox.faults).toEqual([]);
    expect((await setFaults(url, { faults: ["latency=1"] }, { origin: url })).status).toBe(204);
  });
});

test.each([
  ["localhost", "127.0.0.1", true],
  ["127.0.0.1", "127.0.0.1", true],
  ["[::1]", "::1", true],
  ["sandbox.localhost", "127.0.0.1", true],
  ["evil.example", "127.0.0.1", false],
  ["192.168.1.4", "127.0.0.1", false],
  ["192.168.1.4", "0.0.0.0", true],
  ["[fe80::1]", "::", true],
  ["evil.example", "0.0.0.0", false],
  ["devbox", "devbox", true],
  ["[fd00::4]", "fd00::4", true],
])("under the name %s, a sandbox that listens on %s shows its page: %s", (hostname, host, isShown) => {
  expect(isKnownHost(hostname, host)).toBe(isShown);
});

test.each<[ShownRequest["status"], string[], boolean]>([
  [200, [], false],
  [404, [], false],
  [429, [], true],
  [503, [], true],
  ["reset", [], true],
  ["given up", [], true],
  [200, ["truncated-body"], true],
  [200, ["latency"], false],
])("after %s with faults %j a client may try again: %s", (status, faults, expected) => {
  expect(mayBeRepeated({ status, faults })).toBe(expected);
});

test("a fault that is printed is parsed as the same", () => {
  const settings = fc.constantFrom({ fault: "latency", milliseconds: 20 }, { fault: "error-before", status: 418 });
  const others = fc.constantFrom(
    { fault: "html-body" },
    { fault: "too-many-requests", retryAfter: 3 },
    { fault: "reset-after" },
  );
  const matches = fc.record(
    {
      operation: fc.constantFrom("create*", "GET /v1/*"),
      probability: fc.constantFrom(0.25, 1),
      skip: fc.nat(9),
      times: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(settings, others), matches, (fault, match) => {
      const [rule] = parseFaults(Reflect.apply(printFault, undefined, [{ ...fault, ...match }]));
      expect(rule).toEqual({ ...fault, ...match });
    }),
  );
});
