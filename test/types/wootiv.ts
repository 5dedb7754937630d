/** What compiles and what does not: checked by `npm run types`, never run. */
import { Wootiv } from "../../generated/wootiv/index.ts";
import type { Contact, Subscription, SubscriptionPlanInput } from "../../generated/wootiv/index.ts";
import { isOneOf, sendUnknown } from "../../src/index.ts";
import type { RequestOptions } from "../../src/index.ts";
import { findOrCreate } from "../../src/jobs.ts";
import { raw } from "../../src/raw.ts";

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

export async function enumsAreClosedInWhatIsSent(): Promise<void> {
  await client.subscriptions.update("sub_1", { planName: "enterprise", status: "trial" });
  // @ts-expect-error TS2820: a plan is one of four
  await client.subscriptions.update("sub_1", { planName: "enterprize" });
  // @ts-expect-error TS2322: a state is one of five
  await client.subscriptions.update("sub_1", { status: "gone" });
  // @ts-expect-error TS2322: a category is one of two
  await client.invitations.create({ category: "gift", email: "ann@example.com", payload: {} });
  // @ts-expect-error TS2322: a raw call is checked as well
  await raw(client).PATCH("/subscription/{id}", { params: { path: { id: "sub_1" } }, body: { planName: "gold" } });
}

export async function enumsAreOpenInWhatIsReceived(): Promise<void> {
  const { planName } = await client.subscriptions.retrieve("sub_1");
  const isNew: boolean = planName === "gold";
  const subscription: Pick<Subscription, "planName"> = { planName: "gold" };
  void [isNew, subscription];
}

export async function whatWasReadIsWrittenBackThroughAGuard(): Promise<void> {
  const { planName } = await client.subscriptions.retrieve("sub_1");
  // @ts-expect-error TS2322: the server may know more plans than the document
  await client.subscriptions.update("sub_2", { planName });
  if (isOneOf(planName, ["free", "enterprise"])) {
    const known: "free" | "enterprise" = planName;
    await client.subscriptions.update("sub_2", { planName: known });
    await client.subscriptions.update("sub_2", { planName });
  }
  // @ts-expect-error TS2322: a mistyped value in the list is noticed where it is sent
  if (isOneOf(planName, ["fre"])) await client.subscriptions.update("sub_2", { planName });
}

export async function aValueThatTheDocumentDoesNotKnowCanBeSent(): Promise<void> {
  const times = { startDate: "2026-01-01T00:00:00Z", endDate: "2027-01-01T00:00:00Z" };
  await client.subscriptions.update("sub_1", { planName: sendUnknown("gold") });
  await client.subscriptions.create({
    ...times,
    planName: sendUnknown("gold"),
    status: sendUnknown("paused"),
    workspaceId: "w",
  });
  const plan: SubscriptionPlanInput = sendUnknown("gold");
  const text: string = sendUnknown("gold");
  void [plan, text];
  // @ts-expect-error TS2322: it stands for texts alone
  await client.contacts.list({ limit: sendUnknown("many") });
  // @ts-expect-error TS2322: and is a text itself
  await client.subscriptions.update("sub_1", { planName: sendUnknown(4) });
}

declare const contacts: Wootiv["contacts"];
declare const checkedContacts: Omit<Wootiv["contacts"], "create"> & {
  create(body: object, query?: { isDraft?: boolean }, options?: RequestOptions): Promise<Contact>;
};

export async function jobsTakeResourcesByTheirMethods(): Promise<void> {
  await findOrCreate(contacts, { email: "ann@corvid.example.com" });
  // @ts-expect-error TS2345: what creates takes a query where jobs give options
  await findOrCreate(checkedContacts, { email: "ann@corvid.example.com" });
}
