import { once } from "node:events";
import { get } from "node:http";
import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import type { ListenOptions, Sandbox } from "../../sandbox/index.ts";

const key = { authorization: "Bearer sk_lf_sandbox", "lightfield-version": "2026-03-01" };
const preflight = {
  "access-control-request-method": "POST",
  "access-control-request-headers": "authorization,content-type,idempotency-key,lightfield-version",
};

/** Sends one request with the header that a browser adds for the page that makes it. */
async function callFrom(
  origin: string,
  { init = { headers: key }, options = {}, sandbox = createSandbox() }: Partial<Settings> = {},
): Promise<Pick<Response, "status" | "headers">> {
  await using server = await sandbox.listen(options);
  const headers = { ...init.headers, origin };
  const response = await fetch(`${server.url}/v1/accounts`, { ...init, headers });
  await response.text();
  return response;
}

interface Settings {
  readonly init: { readonly method?: string; readonly headers: Record<string, string> };
  readonly options: ListenOptions;
  readonly sandbox: Sandbox;
}

function namesOf(list: string | null): string[] {
  return (list ?? "").split(", ");
}

describe("a page of this machine, on any port", () => {
  test.each([
    "http://localhost:5173",
    "http://127.0.0.1:3000",
    "http://[::1]:8080",
    "https://app.localhost",
    "http://127.8.9.10",
  ])("%s may send a preflight and read the response", async (origin) => {
    const { status, headers } = await callFrom(origin, { init: { method: "OPTIONS", headers: preflight } });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(namesOf(headers.get("access-control-allow-methods"))).toEqual(
      expect.arrayContaining(["GET", "POST", "PUT", "PATCH", "DELETE"]),
    );
    expect(headers.get("access-control-allow-headers")).toBe(preflight["access-control-request-headers"]);
    const response = await callFrom(origin);
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, origin]);
  });

  const origin = "http://localhost:5173";

  test("reads every header of the response, and caches keep origins apart", async () => {
    const { headers } = await callFrom(origin);
    expect(namesOf(headers.get("access-control-expose-headers"))).toEqual(
      expect.arrayContaining(["content-type", "x-ratelimit-limit", "x-ratelimit-remaining"]),
    );
    expect(headers.get("vary")).toContain("Origin");
  });

  test("reads errors too, also those that a fault injects", async () => {
    const refused = await callFrom(origin, { init: { headers: {} } });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, origin]);
    const sandbox = createSandbox({ faults: [{ fault: "too-many-requests" }] });
    const { status, headers } = await callFrom(origin, { sandbox });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([429, origin]);
    expect(namesOf(headers.get("access-control-expose-headers"))).toContain("retry-after");
  });

  test("gets permission to reach into a private network where a browser asks", async () => {
    const headers = { ...preflight, "access-control-request-private-network": "true" };
    const response = await callFrom(origin, { init: { method: "OPTIONS", headers } });
    expect(response.headers.get("access-control-allow-private-network")).toBe("true");
  });

  test("sends preflights that are not recorded and that no fault hits", async () => {
    const sandbox = createSandbox({ faults: [{ fault: "reset-before" }] });
    expect((await callFrom(origin, { sandbox, init: { method: "OPTIONS", headers: preflight } })).status).toBe(204);
    expect(sandbox.requests).toEqual([]);
  });

  test("loses its connection halfway through a body where a fault says so", async () => {
    await using server = await createSandbox({ faults: [{ fault: "reset-in-body" }] }).listen();
    const response = await fetch(`${server.url}/v1/accounts`, { headers: { ...key, origin } });
    await expect(response.text()).rejects.toThrow();
  });
});

describe("a page from elsewhere", () => {
  test.each([
    "https://example.com",
    "http://localhost.example.com",
    "https://127.0.0.1.example.com",
    "http://notlocalhost:5173",
    "null",
    "file://",
    "localhost",
  ])("%s gets no permission, neither in a preflight nor in a response", async (origin) => {
    const refused = await callFrom(origin, { init: { method: "OPTIONS", headers: preflight } });
    expect([...refused.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const { status, headers } = await callFrom(origin);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([200, null]);
  });

  test("gets it where its origin is in the option, and those of this machine keep theirs", async () => {
    const options = { cors: ["https://app.example.com"] };
    for (const origin of ["https://app.example.com", "http://localhost:5173"]) {
      const { headers } = await callFrom(origin, { options });
      expect(headers.get("access-control-allow-origin")).toBe(origin);
    }
    const { headers } = await callFrom("https://example.com", { options });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });
});

test("a page of the host that the sandbox is called by may call it, so that a phone on the network can", async () => {
  await using server = await createSandbox().listen({ host: "0.0.0.0" });
  const { port } = new URL(server.url);
  const request = get(server.url, { headers: { ...key, host: `desk.lan:${port}`, origin: "http://desk.lan:5173" } });
  const [response]: IncomingMessage[] = await once(request, "response");
  expect(response?.headers["access-control-allow-origin"]).toBe("http://desk.lan:5173");
  response?.resume();
});

test("nobody gets it where the option is false, and programs, which send no origin, get no headers of it", async () => {
  const off = await callFrom("http://localhost:5173", { options: { cors: false } });
  expect([off.status, off.headers.get("access-control-allow-origin")]).toEqual([200, null]);
  await using server = await createSandbox().listen();
  const { headers } = await fetch(`${server.url}/v1/accounts`, { headers: key });
  expect([...headers.keys()].filter((name) => /^(access-control|vary)/.test(name))).toEqual([]);
});
