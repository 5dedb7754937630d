/**
 * First calls of Lightfield: a page, a loop over a list, and what a wrong key and a missing scope look like.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv
 * node lightfield-quickstart.ts
 */
import { AuthenticationError, PermissionDeniedError } from "lightfield-wootiv";
import { Lightfield } from "lightfield-wootiv/lightfield";

const client = new Lightfield(); // the key comes from LIGHTFIELD_API_KEY

// One page of accounts: `data` and the envelope's own members.
console.log(await client.account.list({ limit: 1 }));

// Loop over a list to walk all of it; further pages are fetched on the way.
for await (const account of client.account.list({ limit: 2, "$name[-equal]": "Solstice Foods" })) {
  console.log(account.id, account.fields.$name?.value);
}

// A wrong key.
await client
  .withOptions({ apiKey: "sk_lf_wrong" })
  .account.list()
  .catch((error: unknown) => {
    if (!(error instanceof AuthenticationError)) throw error;
    console.log(`${error.name}: ${error.message}`);
  });

// A key that may read contacts, but not accounts.
await client
  .withOptions({ apiKey: process.env["LIGHTFIELD_CONTACTS_KEY"] ?? "sk_lf_sandbox_contacts" })
  .account.list()
  .catch((error: unknown) => {
    if (!(error instanceof PermissionDeniedError)) throw error;
    console.log(`${error.name}: ${error.message}`);
  });
