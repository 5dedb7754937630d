import type { Client } from "./client.ts";

/** The clients by name. Each is loaded in a process of its own, so that none disturbs another. */
export const clients: Record<string, () => Promise<Client>> = {
  "lightfield-wootiv": async () => (await import("./lightfield.ts")).lightfield,
  "lightfield-wootiv/node": async () => (await import("./lightfield.ts")).lightfieldNode,
  "openapi-fetch": async () => (await import("./openapi-fetch.ts")).openapiFetch,
  stripe: async () => (await import("./stripe.ts")).stripe,
  openai: async () => (await import("./openai.ts")).openai,
};
