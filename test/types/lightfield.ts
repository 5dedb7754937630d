/** What compiles and what does not: checked by `npm run types`, never run. */
import * as validators from "../../generated/lightfield/validators.ts";
import { isLightfieldError, Lightfield } from "../../generated/lightfield/index.ts";
import type {
  Account,
  AccountCreateParams,
  AccountListParams,
  ErrorResponse,
  LightfieldOptions,
  Meeting,
  Member,
  TaskStatus,
} from "../../generated/lightfield/index.ts";
import { raw } from "../../src/client/raw-client.ts";

declare const client: Lightfield;

/** Holds when both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_same: Same<A, B>): void {}

export async function filtersAreKeysOfTheQuery(): Promise<void> {
  await client.account.list({ limit: 25, "$name[startsWith]": "Ac", "$accountStatus[-equal]": "DONE" });
  await client.account.list({ "customSlug[greaterThanOrEqual]": 3, "$task-account[equal]": "acc_1" });
  // @ts-expect-error TS2353: no such operator
  await client.account.list({ "$name[begins]": "Ac" });
  // @ts-expect-error TS2353: nor for a field of the workspace's own
  await client.account.list({ "customSlug[begins]": 3 });
  // @ts-expect-error TS2353: a minus negates, a plus does not exist
  await client.account.list({ "$name[+equal]": "Ac" });
  // @ts-expect-error TS2353: an operator is needed
  await client.account.list({ $name: "Ac" });
  // @ts-expect-error TS2353: an account has no such system field
  await client.account.list({ "$nam[equal]": "Ac" });
  // @ts-expect-error TS2322: a relationship is compared with the ID of a record
  await client.account.list({ "$task-account[equal]": 3 });
  // @ts-expect-error TS2353: and has no order
  await client.account.list({ "$task-account[greaterThan]": "tsk_1" });
  // @ts-expect-error TS2322: a condition of a workspace's own field takes no list
  await client.account.list({ "customSlug[equal]": ["a"], "$task-account[equal]": "tsk_1" });
  // @ts-expect-error TS2322: a condition takes one value
  await client.account.list({ "$name[equal]": ["Ac"] });
  // @ts-expect-error TS2353: members cannot be filtered
  await client.member.list({ "$name[equal]": "Ann" });
  // What the document does not describe goes into the options.
  await client.member.list({ limit: 5 }, { query: { "$name[equal]": "Ann" } });
  // The system fields of a custom object are not known.
  await client.object.list("shipment", { "$name[equal]": "A", "weight[lessThan]": 4, "$shipment-account[equal]": "a" });
}

export async function fieldsAreThoseOfTheSystemOrOnesOwn(slug: string, row: Record<string, string>): Promise<void> {
  await client.account.create({ fields: { $name: "Acme", seats: 12, "2nd_site": { city: "Kiel" }, [slug]: true } });
  // @ts-expect-error TS2561: Did you mean to write '$website'?
  await client.account.create({ fields: { $name: "Acme", $webiste: ["https://acme.com"] } });
  // @ts-expect-error TS2561: nor when it is updated
  await client.account.update("acc_1", { fields: { $webiste: ["https://acme.com"] } });
  // @ts-expect-error TS2353: what the server computes is not written
  await client.account.update("acc_1", { fields: { $accountStatus: "Customer" } });
  // @ts-expect-error TS2561: nor is a relationship misspelt
  await client.account.create({ fields: { $name: "Acme" }, relationships: { $onwer: "mem_1" } });
  // @ts-expect-error TS2353: one to which deals are not linked
  await client.opportunity.update("opp_1", { relationships: { $contact: { add: "con_1" } } });
  // @ts-expect-error TS2322: an own field takes what a field can hold
  await client.contact.create({ fields: { birthday: new Date() } });
  // Keys that are known at run time alone, and those that are added later.
  await client.contact.update("con_1", { fields: row });
  await client.contact.create({ fields: { ...row, $name: { firstName: "Ines" }, remark: undefined } });
  const fields: AccountCreateParams["fields"] = { $name: "Acme" };
  fields["seats"] = 12;
  await client.account.create({ fields, relationships: { $owner: "mem_1", partner: ["acc_2"] } });
}

export async function filtersAreBuiltStepByStep(seats: number | undefined): Promise<void> {
  let query: AccountListParams = { limit: 25, "customSlug[equal]": true, "$task-account[contains]": "tsk_1" };
  query["$name[startsWith]"] = "Ac";
  if (seats !== undefined) query = { ...query, "seats[greaterThan]": seats };
  await client.account.list(query);
}

/** One wrong operator for each type of field that filters know; an own field of that type takes any. */
export async function systemFieldsTakeTheOperatorsOfTheirTypes(): Promise<void> {
  const { account, contact, opportunity, task, meeting } = client;
  await account.list({ "$name[-startsWith]": "Ac", "$website[contains]": "acme", "$headcount[equal]": "opt_1" });
  await task.list({ "$dueAt[-lessThan]": new Date(), "$status[equal]": "TODO" });
  // @ts-expect-error TS2353: TEXT has no order
  await account.list({ "$name[greaterThan]": "Ac" });
  // @ts-expect-error TS2353: nor with a minus
  await account.list({ "$name[-lessThanOrEqual]": "Ac" });
  // @ts-expect-error TS2353: SOCIAL_HANDLE has equal and startsWith
  await account.list({ "$linkedIn[contains]": "acme" });
  // @ts-expect-error TS2353: so has ADDRESS
  await account.list({ "$primaryAddress[contains]": "Hamburg" });
  // @ts-expect-error TS2353: so has FULL_NAME
  await contact.list({ "$name[contains]": "Ines" });
  // @ts-expect-error TS2353: URL has contains alone
  await account.list({ "$website[equal]": "https://acme.com" });
  // @ts-expect-error TS2353: so has EMAIL
  await contact.list({ "$email[startsWith]": "ines" });
  // @ts-expect-error TS2353: SINGLE_SELECT has equal alone
  await opportunity.list({ "$stage[startsWith]": "Pro" });
  // @ts-expect-error TS2353: DATETIME has no texts
  await meeting.list({ "$startDate[startsWith]": "2026" });
  // @ts-expect-error TS2353: MULTI_SELECT cannot be filtered
  await account.list({ "$industry[equal]": "opt_1" });
  // @ts-expect-error TS2353: nor can MARKDOWN
  await task.list({ "$description[contains]": "call" });
  // @ts-expect-error TS2322: a task has four states
  await task.list({ "$status[equal]": "DONE" });
}

export function aFieldIsAUnionByItsType(account: Account): void {
  const field = account.fields["seats"];
  if (field?.valueType === "NUMBER") same<typeof field.value, number | null>(true);
  if (field?.valueType === "CHECKBOX") same<typeof field.value, boolean | null>(true);
  if (field?.valueType === "MULTI_SELECT") same<typeof field.value, string[] | null>(true);
  if (field?.valueType === "EMAIL") same<typeof field.value, string | string[] | null>(true);
  if (field?.valueType === "ADDRESS") field.value?.city?.trim();
  // @ts-expect-error TS2367: there is no such type
  if (field?.valueType === "INTEGER") return;
  same<NonNullable<Account["fields"]["$website"]>["valueType"], "URL">(true);
}

export async function filtersTakeTimesAndWhatMayBeUnset(name: string | undefined): Promise<void> {
  await client.task.list({ "$dueAt[greaterThan]": new Date(), "$title[equal]": name, "own[equal]": name });
  // @ts-expect-error TS2322: null is no condition
  await client.task.list({ "$dueAt[greaterThan]": null });
  // @ts-expect-error TS2322: the offset is no time
  await client.task.list({ offset: new Date() });
  // @ts-expect-error TS2322: nor is a place in a history, which is a text under a name of its own
  await client.account.fieldHistory("acc_1", "$name", { after: new Date() });
  // @ts-expect-error TS2322: bodies stay as the document has them
  await client.task.update("task_1", { fields: { $dueAt: new Date() } });
}

export function optionsHaveANameOfTheirOwn(options: LightfieldOptions): Lightfield {
  // @ts-expect-error TS2353: this API has one server
  void new Lightfield({ environment: "production" });
  return new Lightfield(options);
}

export async function downloadsAreResponses(): Promise<void> {
  const response = await client.file.download("fil_1", { deadline: 60_000, signal: AbortSignal.timeout(9_000) });
  same<typeof response, Response>(true);
  // @ts-expect-error TS2353: a read takes no key of its own
  await client.file.download("fil_1", { idempotencyKey: "a" });
}

export async function bodiesHoldWhatTheDocumentSays(): Promise<void> {
  await client.account.create({ fields: { $name: "Acme", $website: ["acme.example"], customSlug: 3 } });
  // @ts-expect-error TS2741: an account has a name
  await client.account.create({ fields: {} });
  // @ts-expect-error TS2741: an opportunity belongs to an account
  await client.opportunity.create({ fields: { $name: "Deal", $stage: "Won" }, relationships: {} });
  // @ts-expect-error TS2353: tasks take no fields of the workspace's own
  await client.task.update("task_1", { fields: { customSlug: 3 } });
  // @ts-expect-error TS2322: a status is one of four
  await client.task.update("task_1", { fields: { $status: "DONE" } });
  // @ts-expect-error TS2554: a body that is required cannot be left out
  await client.file.complete("fil_1");
}

export async function responsesAreNamedModels(): Promise<void> {
  const account = await client.account.retrieve("acc_1");
  same<typeof account, Account>(true);
  same<typeof account.updatedAt, string | null>(true);
  for await (const item of client.account.list()) same<typeof item, Account>(true);
  const page = await client.list.listAccounts("list_1", { limit: 2 });
  same<(typeof page.data)[number], Account>(true);
  same<typeof page.totalCount, number>(true);
  const { data, requestId } = await client.account.retrieve("acc_1").withResponse();
  same<typeof data, Account>(true);
  same<typeof requestId, string | undefined>(true);
}

export async function enumsAreOpenInResponsesAndClosedInRequests(): Promise<void> {
  const { status } = await client.file.retrieve("fil_1");
  const another: typeof status = "QUARANTINED";
  const known: typeof status = "COMPLETED";
  void [another, known];
  // @ts-expect-error TS2322: a purpose is one of four
  await client.file.create({ filename: "a.txt", mimeType: "text/plain", sizeBytes: 1, purpose: "other" });
  // @ts-expect-error TS2322: requests know the values that the document knows
  const task: TaskStatus = "DONE";
  void task;
}

export async function rawCallsAreTypedByPath(): Promise<void> {
  const { data, error } = await raw(client).GET("/v1/accounts/{id}", { params: { path: { id: "acc_1" } } });
  const id: string | undefined = data?.id;
  const kind: string | undefined = error && "type" in error ? error.type : error?.error.type;
  void [id, kind];
  // @ts-expect-error TS2551: an account has no such member
  void data?.field;
  // @ts-expect-error TS2322: an operation without a query takes none
  await raw(client).GET("/v1/accounts/{id}", { params: { path: { id: "acc_1" }, query: { limit: 1 } } });
  // @ts-expect-error TS2345: no such path
  await raw(client).GET("/v1/account/{id}", { params: { path: { id: "acc_1" } } });
  // @ts-expect-error TS2345: not with this method
  await raw(client).PUT("/v1/accounts/{id}", { params: { path: { id: "acc_1" } } });
}

export async function rawCallsSendAndReturnModels(member: Member, body: AccountCreateParams): Promise<void> {
  const found = await raw(client).GET("/v1/members/{id}", { params: { path: { id: "mem_1" } } });
  const model: Member | undefined = found.data;
  const data: typeof found.data = member;
  const created = await raw(client).POST("/v1/accounts", { body });
  const account: Account | undefined = created.data;
  const read = await raw(client).GET("/v1/meetings/{id}", { params: { path: { id: "mtg_1" } } });
  // An enum is open in a model only, which therefore takes the data of a raw call, but not the other way round.
  const meeting: Meeting | undefined = read.data;
  // @ts-expect-error TS2322: a raw call knows the values that the document knows
  const unknown: typeof read.data = meeting;
  void [model, data, account, unknown];
}

export async function optionsComeLast(): Promise<void> {
  await client.account.retrieve("acc_1", {
    timeout: 5_000,
    signal: AbortSignal.timeout(9_000),
    headers: { "x-a": null },
  });
  // @ts-expect-error TS2353: no such option
  await client.account.retrieve("acc_1", { retries: 3 });
  // @ts-expect-error TS2345: an ID is a text
  await client.account.retrieve(1);
}

export function errorsHaveTheBodyThatTheDocumentDescribes(error: unknown): void {
  if (!isLightfieldError(error, "account.create")) return;
  if (error.status === 422) same<typeof error.error, ErrorResponse>(true);
  if (error.status === 502) same<typeof error.error, unknown>(true);
  // @ts-expect-error TS2345: no such method
  isLightfieldError(error, "account.creat");
}

export function validatorsAreOfResources(): void {
  const { account, AccountList } = validators;
  void [new Lightfield({ validators }), new Lightfield({ validators: { account } })];
  void new Lightfield({ validators: { account: { list: { response: AccountList } }, contact: undefined } });
  // @ts-expect-error TS2561: no such resource
  void new Lightfield({ validators: { acount: account } });
}
