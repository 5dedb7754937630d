/**
 * A test of your own code against the sandbox, with a fault.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv
 * npm install -D @lightfield-wootiv/sandbox
 * node --test test-with-sandbox.ts
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { createSandbox } from "@lightfield-wootiv/sandbox";

/** Code of your own, to be tested: it takes the client it works with. */
async function addPartner(client: Lightfield, $name: string): Promise<string> {
  const [known] = (await client.account.list({ "$name[equal]": $name })).data;
  return known?.id ?? (await client.account.create({ fields: { $name, isPartner: true } })).id;
}

test("a partner is added once, though the first response is lost on the way", async () => {
  const sandbox = createSandbox({ faults: [{ fault: "reset-after", operation: "createAccount", times: 1 }] });
  const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch: sandbox.fetch });
  const id = await addPartner(client, "Kestrel Labs");
  assert.equal(await addPartner(client, "Kestrel Labs"), id);
  assert.equal((await client.account.list({ "isPartner[equal]": "true" })).totalCount, 3); // two were there before
  assert.equal(sandbox.requests.filter(({ method }) => method === "POST").length, 2); // sent again, not done again
});
