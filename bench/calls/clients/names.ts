import type { Client } from "./client.ts";

/** Beside it the limits of a call cost nothing: a program without a client has them to write itself. */
export const limited = "fetch with a limit";

/** This one is measured beside itself in HTTP/1.1, and not beside others. */
export const overHTTP2 = "lightfield-wootiv/node, HTTP/2";

/** As it is by default. Elsewhere pacing is off: the server here has no limits. */
export const paced = "lightfield-wootiv, paced";

/** The clients by name. Each is loaded in a process of its own, so that none disturbs another. */
export const clients: Record<string, () => Promise<Client>> = {
  "lightfield-wootiv": async () => (await import("./lightfield.ts")).lightfield,
  [paced]: async () => (await import("./lightfield.ts")).lightfieldPaced,
  "lightfield-wootiv/node": loadNode,
  [overHTTP2]: async () => (await import("./lightfield.ts")).lightfieldHTTP2,
  "openapi-fetch": async () => (await import("./openapi-fetch.ts")).openapiFetch,
  stripe: () => loadPeer("stripe"),
  openai: () => loadPeer("openai"),
  [limited]: async () => (await import("./bare-fetch.ts")).limitedFetch,
};

export async function loadNode(): Promise<Client> {
  return (await import("./lightfield.ts")).lightfieldNode;
}

/** By a name that the compiler cannot follow: what a peer imports is there only once `npm run bench` has installed it. */
async function loadPeer(name: string): Promise<Client> {
  const { client }: { client: Client } = await import(`../peers/${name}.ts`);
  return client;
}
