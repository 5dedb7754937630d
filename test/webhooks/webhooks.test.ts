import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, onTestFinished, test } from "vitest";
import { SDKError, WebhookError } from "../../src/index.ts";
import type { WebhookRequest } from "../../src/index.ts";
import { SignedWebhooks, standardWebhooks, Webhooks } from "../../src/runtime.ts";
import type { SignatureScheme } from "../../src/runtime.ts";

interface Events {
  "order.paid": { type: "order.paid"; order: string };
  "order.sent": { type: "order.sent"; parcel: string };
}

const field = { in: "body", name: "type", events: { "order.paid": "order.paid", "order.sent": "order.sent" } } as const;
const webhooks = new SignedWebhooks<Events>(standardWebhooks, field);
const secret = `whsec_${Buffer.from("a secret of twenty-four bytes").toString("base64")}`;
const sentAt = new Date("2026-01-01T00:00:00Z");
const now = (): number => sentAt.getTime();
const body = '{ "type": "order.paid", "order": "№ 1" }\n';

/** As the library of Standard Webhooks signs. */
function signedHeaders(text: string, id = "msg_1", date = sentAt, key = secret): Record<string, string> {
  return {
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(date.getTime() / 1000)),
    "webhook-signature": new Webhook(key).sign(id, date, text),
  };
}

describe("a request that is signed as Standard Webhooks are", () => {
  test.each<[string, WebhookRequest]>([
    ["of the headers and the text", { body, headers: signedHeaders(body) }],
    ["of bytes", { body: new TextEncoder().encode(body), headers: new Headers(signedHeaders(body)) }],
    ["of a buffer", { body: new TextEncoder().encode(body).buffer, headers: signedHeaders(body) }],
    ["as a Request", new Request("https://us.example", { method: "POST", body, headers: signedHeaders(body) })],
    [
      "with header names in any case",
      { body, headers: Object.fromEntries(Object.entries(signedHeaders(body)).map(([k, v]) => [k.toUpperCase(), v])) },
    ],
  ])("%s is verified and read", async (_, request) => {
    const event = await webhooks.verify(request, { secret, now });
    expect(event).toEqual({ event: "order.paid", payload: { type: "order.paid", order: "№ 1" } });
    if (event.event === "order.paid") event.payload.order satisfies string;
  });

  test("over the wire", async () => {
    const seen: unknown[] = [];
    const server = createServer(async (request, response) => {
      seen.push(await webhooks.verify({ body: await buffer(request), headers: request.headers }, { secret, now }));
      response.end();
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body, headers: signedHeaders(body) });
    expect(response.status).toBe(200);
    expect(seen).toEqual([expect.objectContaining({ event: "order.paid" })]);
  });

  test("by one of several secrets, while one takes the place of another", async () => {
    const old = `whsec_${Buffer.from("another secret of many bytes").toString("base64")}`;
    const headers = signedHeaders(body);
    headers["webhook-signature"] = `v1a,AAAA ${signedHeaders(body, "msg_1", sentAt, old)["webhook-signature"]}`;
    const request = { body, headers };
    await expect(webhooks.verify(request, { secret: [secret, old], now })).resolves.toBeDefined();
    await expect(webhooks.verify(request, { secret, now })).rejects.toMatchObject({ reason: "altered" });
  });

  test("of an event that the document does not know is read all the same", async () => {
    const text = '{"type":"order.lost"}';
    const event = await webhooks.verify({ body: text, headers: signedHeaders(text) }, { secret, now });
    expect(event).toEqual({ event: undefined, payload: { type: "order.lost" } });
  });

  test("by a secret of any bytes is verified as its library does", async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.json(), fc.stringMatching(/^[\w-]{1,30}$/), async (key, text, id) => {
        const headers = signedHeaders(text, id, sentAt, Buffer.from(key).toString("base64"));
        const { payload } = await webhooks.verify({ body: text, headers }, { secret: key, now });
        expect(payload).toEqual(JSON.parse(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a request is refused", () => {
  const headers = signedHeaders(body);
  const without = (name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
  const at = (seconds: number): Record<string, string> =>
    signedHeaders(body, "msg_1", new Date(now() + seconds * 1000));

  test.each<[string, WebhookRequest, string, RegExp]>([
    ["whose body was changed", { body: body.trim(), headers }, "altered", /as it was sent/],
    [
      "with another ID",
      { body, headers: { ...headers, "webhook-id": "msg_2" } },
      "altered",
      /No signature in webhook-sig/,
    ],
    ["without a signature", { body, headers: without("webhook-signature") }, "unsigned", /no header webhook-signature/],
    ["without an ID", { body, headers: without("webhook-id") }, "unsigned", /no header webhook-id/],
    ["without a timestamp", { body, headers: without("webhook-timestamp") }, "unsigned", /no header webhook-timestamp/],
    [
      "with words for a timestamp",
      { body, headers: { ...headers, "webhook-timestamp": "soon" } },
      "unsigned",
      /digits/,
    ],
    [
      "of an unknown kind of signature",
      { body, headers: { ...headers, "webhook-signature": headers["webhook-signature"]?.replace("v1,", "v9,") } },
      "altered",
      /No/,
    ],
    ["whose signature is no Base64", { body, headers: { ...headers, "webhook-signature": "v1,é" } }, "altered", /No/],
    ["that is older than five minutes", { body, headers: at(-301) }, "late", /signed 301 s ago, and 300 s are allowed/],
    ["from the future", { body, headers: at(301) }, "late", /signed 301 s from now/],
    ["that is no JSON", { body: "paid", headers: signedHeaders("paid") }, "unreadable", /not JSON/],
  ])("%s", async (_, request, reason, message) => {
    const error: unknown = await webhooks.verify(request, { secret, now }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WebhookError);
    expect(error).toMatchObject({ reason, message: expect.stringMatching(message) });
    expect(String(error)).not.toContain(secret.slice(6, 16));
    expect(String(error)).not.toContain(headers["webhook-signature"]?.slice(3, 13));
  });

  test("five minutes are the usual tolerance, and another one can be given", async () => {
    const verify = (seconds: number, tolerance?: number): Promise<unknown> =>
      webhooks.verify({ body, headers: at(seconds) }, { secret, now, ...(tolerance !== undefined && { tolerance }) });
    await expect(verify(-300)).resolves.toBeDefined();
    await expect(verify(300)).resolves.toBeDefined();
    await expect(verify(-20, 10_000)).rejects.toMatchObject({ reason: "late" });
    await expect(verify(-9999, Infinity)).resolves.toBeDefined();
  });
});

describe("a mistake of the program is told", () => {
  const headers = signedHeaders(body);
  const parsed = { body: JSON.parse(body), headers };
  const noSecret: unknown = undefined;

  test.each<[string, () => Promise<unknown>, RegExp]>([
    ["a parsed body", () => webhooks.verify(parsed, { secret, now }), /express\.raw/],
    [
      "no secret",
      () => webhooks.verify({ body, headers }, { secret: noSecret as string, now }),
      /must be a text in Base64/,
    ],
    [
      "an empty list of secrets",
      () => webhooks.verify({ body, headers }, { secret: [], now }),
      /list of secrets is empty/,
    ],
    [
      "a secret that is no Base64",
      () => webhooks.verify({ body, headers }, { secret: "whsec_é", now }),
      /may begin with whsec_/,
    ],
  ])("%s", async (_, verify, message) => {
    await expect(verify()).rejects.toThrow(message);
  });

  test("a request whose body was read before", async () => {
    const request = new Request("https://us.example", { method: "POST", body, headers });
    await request.json();
    await expect(webhooks.verify(request, { secret, now })).rejects.toThrow(/was read before/);
  });
});

describe("an HMAC in a header of the API's own", () => {
  const hmac = (algorithm: string, text: string, encoding: "hex" | "base64"): string =>
    createHmac(algorithm, "s3cret").update(text).digest(encoding);
  const time = String(now() / 1000);
  const plain = { encoding: "hex", algorithm: "SHA-256", signed: "{body}", secret: "text" } as const;

  test.each<[string, SignatureScheme, Record<string, string>]>([
    [
      "with a prefix",
      { ...plain, header: "x-hub-signature-256", prefix: "sha256=" },
      { "x-hub-signature-256": `sha256=${hmac("sha256", body, "hex")}` },
    ],
    [
      "in Base64",
      { ...plain, header: "x-shop-hmac", encoding: "base64", algorithm: "SHA-512" },
      { "x-shop-hmac": hmac("sha512", body, "base64") },
    ],
    [
      "with the time in another header",
      {
        ...plain,
        header: "x-signature",
        prefix: "v0=",
        signed: "v0:{timestamp}:{body}",
        timestamp: { header: "x-time" },
      },
      { "x-signature": `v0=${hmac("sha256", `v0:${time}:${body}`, "hex")}`, "x-time": time },
    ],
    [
      "with the time and several signatures in one header",
      {
        ...plain,
        header: "pay-signature",
        prefix: "v1=",
        separator: ",",
        signed: "{timestamp}.{body}",
        timestamp: { prefix: "t=" },
      },
      { "pay-signature": `t=${time},v1=${"0".repeat(64)},v1=${hmac("sha256", `${time}.${body}`, "hex")},v0=00` },
    ],
  ])("%s", async (_, scheme, headers) => {
    const own = new SignedWebhooks<Events>(scheme, field);
    await expect(own.verify({ body, headers }, { secret: "s3cret", now })).resolves.toMatchObject({
      event: "order.paid",
    });
    const altered = own.verify({ body: `${body} `, headers }, { secret: "s3cret", now });
    await expect(altered).rejects.toMatchObject({ reason: "altered" });
    const other = own.verify({ body, headers }, { secret: "another", now });
    await expect(other).rejects.toMatchObject({ reason: "altered" });
  });

  test("whose time has no place in the header is unsigned", async () => {
    const scheme = { ...plain, header: "pay-signature", prefix: "v1=", separator: ",", timestamp: { prefix: "t=" } };
    const headers = { "pay-signature": `v1=${hmac("sha256", body, "hex")}` };
    const verify = new SignedWebhooks<Events>(scheme).verify({ body, headers }, { secret: "s3cret", now });
    await expect(verify).rejects.toMatchObject({ reason: "unsigned" });
  });
});

describe("what is not signed", () => {
  test("is read without a secret, its event by a header", async () => {
    const byHeader = new Webhooks<Events>({ in: "header", name: "X-Event", events: { paid: "order.paid" } });
    const read = (event: string): Promise<unknown> => byHeader.parse({ body: "{}", headers: { "x-event": event } });
    expect(await read("paid")).toEqual({ event: "order.paid", payload: {} });
    expect(await read("constructor")).toEqual({ event: undefined, payload: {} });
  });

  test("is the only event that there is", async () => {
    const only = new Webhooks<Events>("order.paid");
    expect(await only.parse({ body: "{}", headers: {} })).toEqual({ event: "order.paid", payload: {} });
  });

  test("has no event where nothing tells them apart", async () => {
    expect(await new Webhooks<Events>().parse({ body: "null", headers: {} })).toEqual({
      event: undefined,
      payload: null,
    });
  });
});

test("a source of events with a misspelt member is refused, since no event would have its name", () => {
  const make = (): unknown => Reflect.construct(SignedWebhooks, [standardWebhooks, { inn: "body", name: "type" }]);
  expect(make).toThrow(new SDKError('The source of events has no option "inn". Did you mean in?'));
});
