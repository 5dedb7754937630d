/** One of several processes that share a store: `paced-process PACKAGE BASE_URL STORE_PORT CALLS`. Prints how many calls failed. */
import { sharedPacing } from "../../src/pacing.ts";
import { PacedPets } from "./paced-pets.ts";
import { connectTo } from "./stores.ts";

const [name = "", baseURL = "", port = "", calls = ""] = process.argv.slice(2);

async function run(): Promise<void> {
  const store = await connectTo(name, Number(port));
  const client = new PacedPets({ apiKey: "key", baseURL, pacing: sharedPacing({ store, organization: "acme" }) });
  const all = Array.from({ length: Number(calls) }, (_, n) => client.pet.retrieve(`${n}`));
  const results = await Promise.allSettled(all);
  console.log(results.filter(({ status }) => status === "rejected").length);
  process.exit(); // the connection to the store would keep it alive
}

void run();
