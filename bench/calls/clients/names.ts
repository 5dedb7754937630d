import type { Client } from "./client.ts";

/** Beside it the limits of a call cost nothing: a program without a client has them to write itself. */
export const limited = "fetch with a limit";

/** The clients by name. Each is loaded in a process of its own, so that none disturbs another. */
export const clients: Record<string, () => Promise<Client>> = {
  "lightfield-wootiv": async () => (await import("./lightfield.ts")).lightfield,
  "lightfield-wootiv/node": async () => (await import("./lightfield.ts")).lightfieldNode,
  "openapi-fetch": async () => (await import("./openapi-fetch.ts")).openapiFetch,
  stripe: () => loadPeer("stripe"),
  openai: () => loadPeer("openai"),
  [limited]: async () => (await import("./bare-fetch.ts")).limitedFetch,
};

/** By a name that the compiler cannot follow: what a peer imports is there only once `npm run bench` has installed it. */
async function loadPeer(name: string): Promise<Client> {
  const { client }: { client: Client } = await import(`../peers/${name}.ts`);
  return client;
}
