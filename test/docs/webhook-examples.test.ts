import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { Webhook } from "standardwebhooks";
import { expect, onTestFinished, test } from "vitest";

test.each(["webhooks-with-node", "webhooks-with-hono"])(
  "%s takes what is signed, and refuses the rest",
  async (name) => {
    const secret = `whsec_${btoa("a secret of the shop")}`;
    const env = { PATH: process.env["PATH"], PORT: "0", SHOP_WEBHOOK_SECRET: secret };
    const server = spawn(process.execPath, [`examples/${name}.ts`], { env });
    onTestFinished(() => void server.kill());
    const lines = createInterface(server.stdout)[Symbol.asyncIterator]();
    const port = /port: (\d+)/.exec((await readUntil(lines, /port: \d+/)) ?? "")?.[1];
    const send = async (body: string, signed = body): Promise<number> => {
      const timestamp = new Date();
      const signature = new Webhook(secret).sign("msg_1", timestamp, signed);
      const headers = {
        "webhook-id": "msg_1",
        "webhook-timestamp": String(Math.floor(timestamp.getTime() / 1000)),
        "webhook-signature": signature,
      };
      return (await fetch(`http://127.0.0.1:${port}/webhooks`, { method: "POST", body, headers })).status;
    };
    const paid = JSON.stringify({ type: "order.paid", order: "o-17" });
    expect(await send(paid.replace("17", "18"), paid)).toBe(400);
    expect(await send(paid)).toBe(204);
    expect(await readUntil(lines, /^Order/)).toBe("Order o-17 is paid.");
  },
);

/** The first line that is such, or what all of them are together. */
async function readUntil(lines: AsyncIterator<string>, wanted: RegExp): Promise<string> {
  let read = "";
  for (;;) {
    const { value, done } = await lines.next();
    if (done === true || wanted.test(value)) return done === true ? read : value;
    read += value;
  }
}
