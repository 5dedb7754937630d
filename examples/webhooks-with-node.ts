/**
 * Receives what an API sends to your server, with node:http. What is not signed with your secret is refused.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv
 * SHOP_WEBHOOK_SECRET=whsec_… node webhooks-with-node.ts
 */
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
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

const server = createServer(async (request, response) => {
  try {
    // The bytes as they were sent: those are signed. Do what takes long after the response, or senders try again.
    const received = { body: await buffer(request), headers: request.headers };
    const { event, payload } = await webhooks.verify(received, { secret });
    if (event === "order.paid") console.log(`Order ${payload.order} is paid.`);
    response.writeHead(204).end();
  } catch (error) {
    if (!(error instanceof WebhookError)) console.error(error);
    response.writeHead(error instanceof WebhookError ? 400 : 500).end();
  }
});

server.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => console.log("Listening on", server.address()));
