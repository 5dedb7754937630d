/**
 * Receives what an API sends to your server, with Hono. What is not signed with your secret is refused. On Deno, Bun and
 * Workers, `export default app` takes the place of `serve`.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv hono @hono/node-server
 * SHOP_WEBHOOK_SECRET=whsec_… node webhooks-with-hono.ts
 */
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { WebhookError } from "lightfield-wootiv";
import { SignedWebhooks, standardWebhooks } from "lightfield-wootiv/runtime";

interface WebhookEvents {
  "order.paid": { type: "order.paid"; order: string };
  "order.sent": { type: "order.sent"; parcel: string };
}

/** The client of a document that describes its webhooks exports those types, and this. */
const webhooks = new SignedWebhooks<WebhookEvents>(standardWebhooks, {
  in: "body",
  name: "type",
  events: { "order.paid": "order.paid", "order.sent": "order.sent" },
});

const secret = process.env["SHOP_WEBHOOK_SECRET"]; // whsec_…
if (secret === undefined) throw new Error("Set SHOP_WEBHOOK_SECRET to the secret of the webhook.");

const app = new Hono();

app.post("/webhooks", async ({ req, body }) => {
  // No body parser before it: the bytes as they were sent are signed.
  const { event, payload } = await webhooks.verify(req.raw, { secret });
  if (event === "order.paid") console.log(`Order ${payload.order} is paid.`);
  return body(null, 204);
});

app.onError((error, { body }) => {
  if (error instanceof WebhookError) return body(error.reason, 400);
  console.error(error);
  return body(null, 500);
});

serve({ fetch: app.fetch, port: Number(process.env["PORT"] ?? 3000), hostname: "127.0.0.1" }, (address) =>
  console.log("Listening on", address),
);
