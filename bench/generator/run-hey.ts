/** One run for against-others.ts: the sdk that @hey-api/openapi-ts prints by itself. */
import { createClient } from "@hey-api/openapi-ts";

const [input = "", path = ""] = process.argv.slice(2);
await createClient({
  input,
  output: { path },
  logs: { level: "silent" },
  plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
});
