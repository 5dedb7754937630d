import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import type { SecurityScheme } from "../../src/auth/scheme.ts";
import { APIError, APIResponseLostError, SDKError } from "../../src/index.ts";
import { APIClient, basic, cookieKey, headerKey, queryKey } from "../../src/runtime.ts";
import { bearer } from "../../src/auth/schemes.ts";
import { fastClock } from "../support/fast-clock.ts";
import { petAPI } from "../support/petshop.ts";

class Client extends APIClient {}

const key = "sk_test:abcd+efg/789=";
/** What betrays the key, or the credentials of a proxy. */
const traces = /sk_test|abcd\W|abcd%2b|efg\/|c2tfdGVz|hush/i;

/** Writes what the server sends, bytes for bytes. `request` is its head. */
type Echo = (request: string) => string;

/** A server that need not speak HTTP well. */
async function serveBytes(echo: Echo): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (head) => socket.end(echo(head.toString("latin1")), "latin1"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** A response that ends with its connection. */
function response(status: string, headers: string, body = "{}"): string {
  return `HTTP/1.1 ${status}\r\nconnection: close\r\n${headers}\r\n\r\n${body}`;
}

function echoJSON(body: unknown): string {
  return response("401 Unauthorized", "content-type: application/json", JSON.stringify(body));
}

/** The head of a request on one line, with the key in it. */
function quote(request: string): string {
  return `${request.replaceAll("\r\n", " | ").replaceAll("\0", "")} ${key}`;
}

interface Printed {
  readonly error: unknown;
  readonly log: readonly unknown[];
}

async function call(echo: Echo, scheme: SecurityScheme = bearer): Promise<Printed> {
  const log: unknown[] = [];
  const write = (...line: unknown[]): void => void log.push(line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const options = { apiKey: key, baseURL: await serveBytes(echo), logger, logLevel: "debug", maxRetries: 0 } as const;
  const client = new Client({ ...petAPI, securityScheme: scheme }, options, fastClock());
  const sent = client.request({ method: "POST", path: "/v1/pets", body: {} });
  const error: unknown = await sent.then(undefined, (reason: unknown) => reason);
  return { error, log };
}

function* chainOf(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause;
}

const echoes: [where: string, Echo][] = [
  ["in a header that breaks parsing", (request) => response("200 OK", quote(request))],
  ["in a status line that is none", (request) => `HTTP/1.1 ${quote(request)}\r\n\r\n`],
  ["in place of HTTP", quote],
  ["in a chunk that is none", (request) => response("200 OK", "transfer-encoding: chunked", quote(request))],
  ["in the request ID of an error", (request) => response("401 No", `x-request-id: ${quote(request)}`)],
  ["in the request ID of a page", (request) => response("200 OK", `request-id: ${quote(request)}`, "<p>")],
  ["in the content type of a page", (request) => response("200 OK", `content-type: ${quote(request)}`, "<p>")],
  ["in the content type of an error", (request) => response("503 No", `content-type: ${quote(request)}`)],
  ["in the reason phrase", (request) => response(`401 ${quote(request)}`, "date: now")],
  ["in headers of rate limits", (request) => response("429 No", `x-ratelimit-limit: ${quote(request)}`)],
  ["in a cookie", (request) => response("401 No", `set-cookie: ${quote(request)}`)],
  ["in the target of a redirect", () => response("302 Found", `location: /login/${key}/${encodeURIComponent(key)}`)],
  ["percent-encoded, in small letters", () => echoJSON({ message: encodeURIComponent(key).toLowerCase() })],
  ["as a form spells it", () => echoJSON({ message: String(new URLSearchParams({ key })) })],
  ["in the name of a member", () => echoJSON({ seen: { [key]: 1, [`Bearer ${key}`]: [{ [key]: true }] } })],
  ["of a proxy, in a line", () => response("502 No", "x: y", "<pre>\r\nProxy-Authorization: Basic aHVzaA==hush\r\n")],
  ["of a proxy, as a member", () => echoJSON({ message: "No", headers: { "proxy-authorization": "Basic hush" } })],
  ["of a proxy, as a header", () => response("407 No", "proxy-authorization: Basic hush")],
  ["of a proxy, in its URL", () => response("502 No", "via: http://user:hush@proxy", "no way to http://u:hush@proxy")],
];

const prints: [how: string, print: (printed: Printed) => unknown][] = [
  ["messages", ({ error }) => [...chainOf(error)].map(({ message, stack }) => message + stack)],
  ["inspecting the error", ({ error }) => inspect(error, { depth: 20, showHidden: true, getters: true })],
  ["inspecting each cause", ({ error }) => [...chainOf(error)].map((cause) => inspect(cause, { showHidden: true }))],
  ["the error as JSON", ({ error }) => [...chainOf(error)].map((cause) => JSON.stringify(cause))],
  ["the log", ({ log }) => inspect(log, { depth: 20, showHidden: true })],
  ["the response", ({ error }) => error instanceof APIError && inspect(error.response, { depth: 20 })],
  ["its headers", ({ error }) => error instanceof APIError && [[...error.headers], [...error.response.headers]]],
  [
    "its members",
    ({ error }) => error instanceof APIError && [error.requestId, error.error, error.response.statusText],
  ],
  ["its content type", ({ error }) => error instanceof APIResponseLostError && error.contentType],
];

describe.each(echoes)("a key that is sent back %s", (_, echo) => {
  test.each(prints)("is not in %s", async (_how, print) => {
    const printed = await call(echo, bearer);
    expect(printed.error).toBeInstanceOf(SDKError);
    expect(inspect(print(printed), { depth: 20 })).not.toMatch(traces);
  });
});

const schemes: [string, SecurityScheme][] = [
  ["bearer", bearer],
  ["basic", basic],
  ["header X-Api-Key", headerKey("X-Api-Key")],
  ["query key", queryKey("key")],
  ["cookie session", cookieKey("session")],
];

test.each(schemes)("by %s, all of a request may be sent back, in what no parser takes", async (_, scheme) => {
  for (const [, echo] of echoes.slice(0, 4)) {
    const printed = await call(echo, scheme);
    for (const [, print] of prints) expect(inspect(print(printed), { depth: 20 })).not.toMatch(traces);
  }
});

test.each(schemes)("by %s, nor does the response of a success show it", async (_, securityScheme) => {
  const echo: Echo = (request) => response(`200 ${quote(request)}`, `x-request-id: ${quote(request)}`);
  const baseURL = await serveBytes(echo);
  const client = new Client({ ...petAPI, securityScheme }, { apiKey: key, baseURL });
  const request = { method: "GET", path: "/v1/pets" } as const;
  const { response: parsed, requestId } = await client.request(request).withResponse();
  const unread = await client.request(request).asResponse();
  const whole = await client.request<Response>({ ...request, responseKind: "response" });
  for (const shown of [parsed, unread, whole]) {
    expect(inspect([shown, [...shown.headers], requestId], { depth: 20 })).not.toMatch(traces);
    expect(shown.headers.get("x-request-id")).toContain("[redacted]");
  }
});

test("as the name of a header, of which servers change the case", async () => {
  const options = { apiKey: "SK_test_0123", baseURL: await serveBytes(() => response("401 No", "x-sk_test_0123: a")) };
  const error: unknown = await new Client(petAPI, options)
    .request({ method: "GET", path: "/" })
    .catch((e: unknown) => e);
  expect(inspect(error instanceof APIError && [...error.headers])).toContain("x-redacted");
  expect(inspect(error, { showHidden: true, getters: true })).not.toMatch(traces);
});

test.each([btoa(key), btoa(`${key}:`), encodeURIComponent(btoa(key))])("in base64: %s", async (encoded) => {
  for (const spelling of [encoded, encoded.replace(/(?:=|%3D)+$/, "")]) {
    const { error } = await call(() => echoJSON({ message: spelling }), basic);
    expect(error).toMatchObject({ message: expect.stringMatching(/^401 \[redacted\]/) });
  }
});

test("what is no secret stays: other headers, cookies one by one, a response without echoes itself", async () => {
  const headers = `x-request-id: req_1\r\nset-cookie: a=${key}\r\nset-cookie: b=1\r\nretry-after: 7`;
  const { error } = await call(() => response("401 No", headers, '{"message":"no","param":"name"}'));
  expect(error).toMatchObject({ message: "401 no", requestId: "req_1", param: "name", retryAfter: 7 });
  const shown = error instanceof APIError ? error.headers.getSetCookie() : [];
  expect(shown).toEqual(["a=[redacted]", "b=1"]);
});
