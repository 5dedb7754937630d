import { describe, expect, test } from "vitest";
import { generateOwnClient } from "../../codegen/project.ts";
import { compile } from "../support/compile.ts";
import { folderOf } from "../support/files.ts";

type JSONValue = Record<string, unknown>;

const text = { type: "string" };
const signed = ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) => ({
  name,
  in: "header",
  required: true,
  schema: text,
}));

/** A webhook that sends an object with these members. */
function webhook(properties: JSONValue, members: JSONValue = {}): JSONValue {
  return sends({ type: "object", required: Object.keys(properties), properties }, members);
}

function optional(properties: JSONValue): JSONValue {
  return sends({ type: "object", properties });
}

function sends(schema: JSONValue, members: JSONValue = {}): JSONValue {
  const requestBody = { required: true, content: { "application/json": { schema } } };
  return { post: { requestBody, responses: { 204: { description: "Noted" } }, ...members } };
}

const orders = {
  "order.paid": webhook({ type: { const: "order.paid" }, order: text }, { summary: "An order is paid." }),
  "order.sent": webhook({ type: { const: "order.sent" }, parcel: text }),
};

async function generateShop(members: JSONValue): Promise<ReadonlyMap<string, string>> {
  const document = {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    servers: [{ url: "https://shop.example" }],
    paths: {},
    ...members,
  };
  const folder = await folderOf({ "shop.json": JSON.stringify(document) });
  const { files, omissions } = await generateOwnClient({ document: `${folder}/shop.json`, overlays: [] });
  const left = omissions.map(({ pointer, message }) => `${pointer} ${message}`).join("\n");
  return new Map([...files, ["omissions", left]].map(([path, content]) => [path ?? "", content ?? ""]));
}

async function webhooksOf(members: JSONValue): Promise<string> {
  const files = await generateShop(members);
  return (files.get("webhooks.ts") ?? "").replace(/^.*\n/, ""); // without the file that it was made from
}

test("a document's webhooks have types by event, and a reader whose result narrows", async () => {
  const signedOrders = Object.fromEntries(
    Object.entries(orders).map(([name, { post }]) => [name, { post: { ...Object(post), parameters: signed } }]),
  );
  const files = await generateShop({ webhooks: signedOrders });
  expect(files.get("webhooks.ts")).toContain(`/** What each event carries, by its name. */
export interface WebhookEvents {
  /** An order is paid. */
  "order.paid": OrderPaidEvent;
  "order.sent": OrderSentEvent;
}

/** Verifies and reads what the API sends to your server. */
export const webhooks: SignedWebhooks<WebhookEvents> = /* @__PURE__ */ new SignedWebhooks(`);
  const use = `
    import { webhooks } from "../generated/shop/index.ts";
    import type { WebhookEvents } from "../generated/shop/index.ts";
    export async function receive(request: Request): Promise<string> {
      const { event, payload } = await webhooks.verify(request, { secret: "whsec_AAAA" });
      if (event === "order.paid") return payload.order;
      if (event === "order.sent") return payload.parcel;
      const other: undefined = event;
      return String(other ?? payload);
    }
    export const order: WebhookEvents["order.paid"]["type"] = "order.paid";
    // @ts-expect-error TS2339: there is no such event
    export type None = WebhookEvents["order.lost"];
    // @ts-expect-error TS2554: nothing is verified without a secret
    void webhooks.verify(new Request("https://us.example"));
  `;
  const generated = [...files]
    .filter(([path]) => path.endsWith(".ts"))
    .map(([path, content]) => [`shop/${path}`, content] as const);
  expect(compile(use, new Map(generated))).toEqual([]);
  expect(files.get("omissions")).toBe("");
});

describe("an event is told", () => {
  const readerOf = async (members: JSONValue): Promise<string> => {
    const [, reader = ""] = (await webhooksOf(members)).split("export const webhooks");
    return reader.replace(/\s+/g, " ");
  };

  test.each<[string, JSONValue, string]>([
    [
      "by the member whose value each payload fixes",
      { webhooks: orders },
      'in: "body", name: "type", events: { "order.paid": "order.paid"',
    ],
    [
      "by whatever that value is, one of several too",
      {
        webhooks: {
          added: webhook({ id: text, kind: { enum: ["new", "restored"] } }),
          gone: webhook({ kind: { const: "x" } }),
        },
      },
      'in: "body", name: "kind", events: { new: "added", restored: "added", x: "gone" }',
    ],
    [
      "by the header that the overlay names",
      { webhooks: { paid: webhook({ order: text }) }, "x-webhook-settings": { event: { header: "x-event" } } },
      '{ in: "header", name: "x-event", events: { paid: "paid" } }',
    ],
    [
      "by the member that the overlay names, where the values are the names",
      {
        webhooks: { paid: webhook({ kind: text }), sent: webhook({ kind: text }) },
        "x-webhook-settings": { event: { member: "kind" } },
      },
      '{ in: "body", name: "kind", events: { paid: "paid", sent: "sent" } }',
    ],
    [
      "by one value rather than by several, wherever it stands",
      {
        webhooks: {
          paid: webhook({ status: { enum: ["new", "done"] }, type: { const: "p" } }),
          sent: webhook({ status: { const: "late" }, type: { const: "s" } }),
        },
      },
      'in: "body", name: "type", events: { p: "paid", s: "sent" }',
    ],
    [
      "by nothing where the one of several values may be left out",
      {
        webhooks: {
          paid: optional({ status: { enum: ["new", "done"] } }),
          sent: optional({ status: { enum: ["late", "lost"] } }),
        },
      },
      ": Webhooks<WebhookEvents> = /* @__PURE__ */ new Webhooks();",
    ],
    [
      "by its being the only one, whatever its members list",
      { webhooks: { "order.paid": webhook({ status: { enum: ["pending", "done", "failed"] } }) } },
      ': Webhooks<WebhookEvents> = /* @__PURE__ */ new Webhooks("order.paid");',
    ],
    [
      "by its being the only one, where its name may be left out",
      { webhooks: { "order.paid": optional({ type: { const: "order.paid" } }) } },
      ': Webhooks<WebhookEvents> = /* @__PURE__ */ new Webhooks("order.paid");',
    ],
    [
      "by the name that the only one has, which others to come have not",
      { webhooks: { paid: webhook({ type: { const: "order.paid" } }) } },
      'in: "body", name: "type", events: { "order.paid": "paid" }',
    ],
    [
      "by the value that each variant of a payload has, whether it fixes it or the mapping does",
      {
        webhooks: {
          orders: sends({
            oneOf: [{ $ref: "#/components/schemas/Paid" }, { $ref: "#/components/schemas/Sent" }],
            discriminator: { propertyName: "type", mapping: { sent: "#/components/schemas/Sent" } },
          }),
          pets: sends({ anyOf: [{ type: "object", required: ["type"], properties: { type: { const: "pet" } } }] }),
        },
        components: {
          schemas: {
            Paid: { type: "object", required: ["type"], properties: { type: { const: "paid" } } },
            Sent: { type: "object", required: ["type"], properties: { type: text } },
          },
        },
      },
      'in: "body", name: "type", events: { paid: "orders", sent: "orders", pet: "pets" }',
    ],
    [
      "by nothing where payloads are choices of each other",
      {
        webhooks: { a: sends({ $ref: "#/components/schemas/A" }), b: sends({ $ref: "#/components/schemas/B" }) },
        components: {
          schemas: {
            A: { oneOf: [{ $ref: "#/components/schemas/B" }, { properties: { type: { const: "a" } } }] },
            B: { anyOf: [{ $ref: "#/components/schemas/A" }, { properties: { type: { const: "b" } } }] },
          },
        },
      },
      ": Webhooks<WebhookEvents> = /* @__PURE__ */ new Webhooks();",
    ],
    [
      "by nothing where a variant has none",
      {
        webhooks: { ...orders, any: sends({ oneOf: [{ properties: { type: { const: "a" } } }, { type: "object" }] }) },
      },
      ": Webhooks<WebhookEvents> = /* @__PURE__ */ new Webhooks();",
    ],
    [
      "by nothing where two payloads are alike",
      { webhooks: { paid: webhook({ type: { const: "order" } }), sent: webhook({ type: { const: "order" } }) } },
      ": Webhooks<WebhookEvents> = /* @__PURE__ */ new Webhooks();",
    ],
  ])("%s", async (_, members, reader) => {
    expect(await readerOf(members)).toContain(reader);
  });
});

test("a webhook without a signature does not cost the others theirs, and its comment says how to read it", async () => {
  const paid = sends({ type: "object", properties: { type: { const: "paid" } } }, { parameters: signed });
  const sent = webhook({ type: { const: "sent" } }, { summary: "It is sent." });
  const text = await webhooksOf({ webhooks: { paid, sent } });
  expect(text).toContain("webhooks: SignedWebhooks<WebhookEvents> =");
  expect(text).toContain(`  paid: PaidEvent;
  /**
   * It is sent.
   *
   * It comes without a signature: read it by \`webhooks.parse\`.
   */
  sent: SentEvent;
`);
});

test("a signature of the API's own is described by the overlay", async () => {
  const signature = { header: "x-hub-signature-256", prefix: "sha256=" };
  const own = await webhooksOf({ webhooks: orders, "x-webhook-settings": { signature } });
  expect(own.replace(/\s+/g, " ")).toContain(
    'new SignedWebhooks( { header: "x-hub-signature-256", encoding: "hex", algorithm: "SHA-256", signed: "{body}", secret: "text", prefix: "sha256=", }, {',
  );
  expect(await webhooksOf({ webhooks: orders, "x-webhook-settings": { signature: "standard" } })).toContain(
    "  standardWebhooks,\n",
  );
});

test.each<[unknown, string]>([
  [{ signature: "standart" }, '#/x-webhook-settings/signature is "standart"; it must be an object'],
  [{ signature: { header: "x", encoding: "hexx" } }, "it must be hex or base64; did you mean hex?"],
  [{ event: { header: "a", member: "b" } }, "#/x-webhook-settings/event must have either `member` or `header`"],
  [{ evnt: {} }, "#/x-webhook-settings/evnt is none of its members, event and signature; did you mean event?"],
])("the extension %j is refused", async (value, message) => {
  await expect(webhooksOf({ webhooks: orders, "x-webhook-settings": value })).rejects.toThrow(message);
});

test("callbacks have types by the method that they belong to", async () => {
  const operation = {
    tags: ["orders"],
    operationId: "createOrder",
    responses: { 201: { description: "Made" } },
    callbacks: { onPaid: { "{$request.body#/url}": webhook({ order: text }), "x-note": "none" } },
  };
  const files = await generateShop({ paths: { "/orders": { post: operation } } });
  expect(files.get("webhooks.ts")).toContain(`import type { OrdersCreateOnPaidEvent } from "./types.ts";

/** What the server sends where a call has asked it to, by the name of the callback. */
export interface CallbackEvents {
  "orders.create.onPaid": OrdersCreateOnPaidEvent;
}
`);
  expect(files.get("omissions")).toBe("");
});

test("a callback to several addresses has the type of any of their payloads", async () => {
  const callbacks = { onChange: { "{$url}/paid": webhook({ order: text }), "{$url}/sent": webhook({ parcel: text }) } };
  const operation = {
    tags: ["orders"],
    operationId: "createOrder",
    responses: { 201: { description: "Made" } },
    callbacks,
  };
  const files = await generateShop({ paths: { "/orders": { post: operation } } });
  expect(files.get("webhooks.ts")).toContain(
    '"orders.create.onChange": OrdersCreateOnChangeEvent | OrdersCreateOnChangeEvent2;',
  );
});

test("what has no body of JSON is left out, and said to be", async () => {
  const files = await generateShop({ webhooks: { ping: { post: { responses: {} } }, ...orders } });
  expect(files.get("webhooks.ts")).not.toContain("ping");
  expect(files.get("omissions")).toBe("#/webhooks/ping has no body of JSON");
});

test("schemas that are called like the types of webhooks.ts get other names there, and only there", async () => {
  const components = { schemas: { Webhooks: { type: "object" }, WebhookEvents: { type: "object" } } };
  const withWebhooks = await generateShop({ webhooks: orders, components });
  expect(withWebhooks.get("types.ts")).toContain("Webhooks2");
  expect((await generateShop({ components })).get("types.ts")).not.toContain("Webhooks2");
});

test("a document of OpenAPI 3.0 has its webhooks in an extension, which is read as such, with a note", async () => {
  const extension = { openapi: "3.0.3", "x-webhooks": orders };
  expect(await webhooksOf(extension)).toBe(await webhooksOf({ webhooks: orders }));
  const folder = await folderOf({
    "shop.json": JSON.stringify({ info: { title: "Shop", version: "1" }, paths: {}, ...extension }),
  });
  const { warnings } = await generateOwnClient({ document: `${folder}/shop.json`, overlays: [] });
  expect(warnings.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
    "#/x-webhooks is read as `webhooks`, which OpenAPI has from 3.1 on",
  ]);
});

test("webhooks beside those of the extension are all there are", async () => {
  const both = { webhooks: { "order.paid": orders["order.paid"] }, "x-webhooks": orders };
  expect(await webhooksOf(both)).toBe(await webhooksOf({ webhooks: both.webhooks }));
});
