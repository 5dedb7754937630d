/** A process of its own: reads a response that is larger than `maxResponseSize`, and tells how many bytes that took. */
import { Lightfield } from "../../generated/lightfield/index.ts";
import { createNodeFetch } from "../../src/node.ts";

const [, , transport, baseURL, limit] = process.argv;
const fetch = transport === "createNodeFetch()" ? createNodeFetch({ proxy: false }) : globalThis.fetch;
const client = new Lightfield({ apiKey: "key", baseURL, fetch });

await client.account.retrieve("small"); // what loading takes does not count
const before = process.resourceUsage().maxRSS;
const error = await client.account.list({}, { maxResponseSize: Number(limit) }).catch(({ name }: Error) => name);
process.send?.({ error, taken: (process.resourceUsage().maxRSS - before) * 1024 });
process.disconnect();
