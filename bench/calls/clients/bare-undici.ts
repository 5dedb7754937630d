import { Agent, request } from "undici";
import { id, key, newRecord } from "./client.ts";
import type { Connection } from "./client.ts";

/** What a program does that calls undici itself, with connections as those of the transport for Node. */
export function bareUndici(url: string): Connection {
  const dispatcher = new Agent({ connections: null, keepAliveTimeout: 4000, allowH2: false });
  const headers = { accept: "application/json", authorization: `Bearer ${key}` };

  async function send(target: string, options: object = {}): Promise<unknown> {
    const { statusCode, body } = await request(target, { dispatcher, headers, ...options });
    if (statusCode !== 200) throw new Error(`status ${statusCode}`);
    return JSON.parse(await body.text());
  }
  return {
    retrieve: () => send(`${url}/${id}`),
    list: () => send(`${url}?limit=25`),
    create: () => {
      const keyed = { ...headers, "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
      return send(url, { method: "POST", headers: keyed, body: JSON.stringify(newRecord) });
    },
  };
}
