import { id, key, newRecord } from "./client.ts";
import type { Client, Connection } from "./client.ts";

/** What a program does that uses no client: the measure of all others. It speaks to whichever API they speak to. */
export function bareFetch(collection: Client["collection"]): Client {
  return { collection, connect: (baseURL, fetch = globalThis.fetch) => connect(baseURL + collection, fetch) };
}

interface Page {
  readonly data: readonly unknown[];
  readonly totalCount: number;
}

function connect(url: string, fetch: typeof globalThis.fetch): Connection {
  const headers = { accept: "application/json", authorization: `Bearer ${key}` };

  async function read<Body>(response: Response): Promise<Body> {
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  }
  async function* walk(): AsyncGenerator<unknown> {
    for (let offset = 0, total = Infinity; offset < total;) {
      const page = await read<Page>(await fetch(`${url}?limit=25&offset=${offset}`, { headers }));
      total = page.totalCount;
      offset += page.data.length;
      yield* page.data;
    }
  }
  return {
    retrieve: async () => read(await fetch(`${url}/${id}`, { headers })),
    list: async () => read(await fetch(`${url}?limit=25`, { headers })),
    create: async () => {
      const keyed = { ...headers, "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
      return read(await fetch(url, { method: "POST", headers: keyed, body: JSON.stringify(newRecord) }));
    },
    walk,
  };
}
