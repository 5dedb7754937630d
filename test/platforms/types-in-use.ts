/** Code of a user, to see whether a version of TypeScript reads our declarations: see compilers.ts. */
import { APIError } from "lightfield-wootiv";
import type { Page } from "lightfield-wootiv";
import { AccountResource, api, Lightfield } from "lightfield-wootiv/lightfield";
import type { Account, AccountList } from "lightfield-wootiv/lightfield";
import { raw } from "lightfield-wootiv/raw";
import { Transport } from "lightfield-wootiv/runtime";
import { createSandbox } from "@lightfield-wootiv/sandbox";
import { Wootiv } from "lightfield-wootiv/wootiv";
import type { Contact } from "lightfield-wootiv/wootiv";
import { query } from "lightfield-wootiv/wootiv/query";

const client = new Lightfield({ apiKey: "key", fetch: createSandbox().fetch });

export async function use(): Promise<Account> {
  const page: Page<AccountList, Account> = await client.account.list({ limit: 1, "$name[startsWith]": "A" });
  for await (const account of client.account.list()) account.id.toUpperCase();
  // @ts-expect-error TS2339: a page has no such member, so the types are really read
  page.nothing.toString();
  // @ts-expect-error TS2345: a number is no ID
  await client.account.retrieve(1);
  const { data } = await raw(client).GET("/v1/accounts/{id}", { params: { path: { id: "acc_1" } } });
  data?.id.toUpperCase();
  const alone = new AccountResource(new Transport(api, { timeout: 5_000 }));
  const error = await alone.list().catch((reason: unknown) => (reason instanceof APIError ? reason.status : reason));
  const { pathWithFilename } = await new Wootiv().aws.buckets.upload({ file: new Blob(["bytes"]) });
  pathWithFilename?.toUpperCase();
  const contacts = query<Contact>().filter("email", "$in", ["a"]).or("audit.version", "$gt", 1).sort("lastName");
  await new Wootiv().contacts.list(contacts.build({ limit: 1 }));
  query<Contact>().search({ $or: [{ primaryContact: "email" }, { email: { $contL: "a", $notnull: true } }] });
  // @ts-expect-error TS2345: a version is a number
  contacts.filter("audit.version", "$gt", "1");
  void error;
  return client.account.retrieve("acc_1");
}
