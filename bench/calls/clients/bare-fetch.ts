import { id, key, newRecord } from "./client.ts";
import type { Client, Connection } from "./client.ts";

/** What a program does that uses no client: the measure of all others. It speaks to whichever API they speak to. */
export function bareFetch(collection: Client["collection"]): Client {
  return { collection, connect: (baseURL, fetch = globalThis.fetch) => connect(baseURL + collection, sendBare(fetch)) };
}

/** The same with a limit of time for each call, as no program should be without: a signal and a timer. */
export const limitedFetch: Client = {
  collection: "/v1/accounts",
  connect: (baseURL, fetch = globalThis.fetch) => connect(`${baseURL}/v1/accounts`, sendLimited(fetch)),
};

interface Page {
  readonly data: readonly unknown[];
  readonly totalCount: number;
}

type Send = <Body>(url: string, init: RequestInit) => Promise<Body>;

function sendBare(fetch: typeof globalThis.fetch): Send {
  return async (url, init) => read(await fetch(url, init));
}

function sendLimited(fetch: typeof globalThis.fetch): Send {
  return async (url, init) => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 60_000);
    try {
      return await read(await fetch(url, { ...init, signal: controller.signal }));
    } finally {
      clearTimeout(timer);
    }
  };
}

async function read<Body>(response: Response): Promise<Body> {
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

function connect(url: string, send: Send): Connection {
  const headers = { accept: "application/json", authorization: `Bearer ${key}` };

  async function* walk(): AsyncGenerator<unknown> {
    for (let offset = 0, total = Infinity; offset < total;) {
      const page = await send<Page>(`${url}?limit=25&offset=${offset}`, { headers });
      total = page.totalCount;
      offset += page.data.length;
      yield* page.data;
    }
  }
  return {
    retrieve: () => send(`${url}/${id}`, { headers }),
    list: () => send(`${url}?limit=25`, { headers }),
    create: () => {
      const keyed = { ...headers, "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
      return send(url, { method: "POST", headers: keyed, body: JSON.stringify(newRecord) });
    },
    walk,
  };
}
