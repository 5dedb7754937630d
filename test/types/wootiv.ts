/** What compiles and what does not: checked by `npm run types`, never run. */
import { Wootiv } from "../../generated/wootiv/index.ts";
import type { Contact } from "../../generated/wootiv/index.ts";

declare const client: Wootiv;

export async function pathParametersComeFirstInPathOrder(): Promise<void> {
  await client.mailbox.stream.registry.action.create("mbx_1", "support", {
    enabled: true,
    name: "reply",
    rawContent: null,
    rawParsed: null,
    value: { instruction: "Be kind" },
  });
  await client.aws.buckets.retrieveFileInPath("reports", "may.pdf");
  // @ts-expect-error TS2554: both are needed
  await client.aws.buckets.retrieveFileInPath("may.pdf");
  // @ts-expect-error TS2345: what may be null may not be missing
  await client.mailbox.registry.action.create("mbx_1", { enabled: true, name: "reply", value: {} });
}

export async function listsTakeTheCrudGrammar(): Promise<void> {
  const page = await client.contacts.list({
    fields: ["email"],
    filter: ["name||$cont||ann"],
    sort: ["name,ASC"],
    or: [],
  });
  const contacts: Contact[] = page.data;
  // A bare array has no envelope.
  const total: number | undefined = page.total;
  void [contacts, total];
  // @ts-expect-error TS2322: which is why it may be missing
  const certain: number = page.total;
  void certain;
  // @ts-expect-error TS2353: the parameter is called `or`
  await client.contacts.list({ or_: ["name||$cont||ann"] });
  // @ts-expect-error TS2322: each condition is an element
  await client.contacts.list({ filter: "name||$cont||ann" });
}

export function environmentsHaveNames(): void {
  new Wootiv({ apiKey: "key", environment: "environment_1" });
  // @ts-expect-error TS2322: no such environment
  new Wootiv({ apiKey: "key", environment: "staging" });
}

export async function responsesThatNothingDeclaresAreUnknown(): Promise<void> {
  const features = await client.features.list({ planName: "free" });
  const feature: unknown = features.data[0];
  const nothing: void = await client.auth.recovery.login.create({ email: "ann@example.com" });
  void [feature, nothing];
  // @ts-expect-error TS2554: a plan must be named
  await client.features.list();
}
