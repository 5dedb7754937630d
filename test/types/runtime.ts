/** The promises about types: this file is not run but type-checked, and each expected error is named. */
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { z } from "zod";
import { isAPIError, isOneOf, sendUnknown } from "../../src/index.ts";
import type { NotFoundError, RateLimitError } from "../../src/index.ts";
import { raw } from "../../src/client/raw-client.ts";
import type { APIPromise, OpenNumber, OpenString, Page, PagePromise } from "../../src/runtime.ts";
import { checked, checkedItems } from "../../src/validate.ts";
import type { StandardOutput, StandardSchema } from "../../src/validate.ts";
import { Petshop } from "../support/petshop.ts";
import type { Pet, PetList } from "../support/petshop.ts";

const client = new Petshop();

/** Compiles when both types are the same. */
function isSame<A, B>(_: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false): void {}

export async function callsResolveWithTheirData(): Promise<void> {
  const call: APIPromise<Pet> = client.pet.retrieve("pet_1");
  const promise: Promise<Pet> = call;
  const { data, response, requestId } = await call.withResponse();
  isSame<typeof data, Pet>(true);
  isSame<typeof response, Response>(true);
  isSame<typeof requestId, string | undefined>(true);
  const nothing = await client.pet.delete("pet_1");
  isSame<typeof nothing, void>(true);
  const found = await client.pet.find("Rex");
  // @ts-expect-error TS18048: there may be none
  void [promise, found.id];
}

export async function listsResolveWithPagesAndIterateOverItems(): Promise<void> {
  const list: PagePromise<PetList, Pet> = client.pet.list();
  const page: Page<PetList, Pet> = await list;
  isSame<typeof page.totalCount, number>(true);
  isSame<(typeof page.data)[number], Pet>(true);
  for await (const pet of list) isSame<typeof pet, Pet>(true);
  for await (const each of list.pages()) isSame<typeof each, Page<PetList, Pet>>(true);
  // @ts-expect-error TS2554: the limit is required
  await list.toArray();
  // @ts-expect-error TS2339: not a member of the envelope
  void page.pageCount;
}

export function optionsAreChecked(): void {
  // @ts-expect-error TS2322: a number of milliseconds
  void client.pet.retrieve("pet_1", { timeout: "1s" });
  // @ts-expect-error TS2353: no such option
  void client.pet.retrieve("pet_1", { retries: 1 });
  // @ts-expect-error TS2353: the type of a method is its own; a schema goes to checked()
  void client.pet.retrieve("pet_1", { schema: z.object({ id: z.number() }) });
  // @ts-expect-error TS2322: no such environment
  new Petshop({ environment: "prod" });
  // @ts-expect-error TS2322: no such environment
  client.withOptions({ environment: "staging" });
  const same: Petshop = client.withOptions({ timeout: 1 });
  void same;
  const init: RequestInit = { cache: "no-store" };
  void client.pet.retrieve("pet_1", { fetchOptions: init });
  void client.pet.retrieve("pet_1", { headers: { a: null, b: undefined }, fetchOptions: { dispatcher: {} } });
}

export async function schemasOfTheCallersTypeTheResult(): Promise<void> {
  const schema = z.object({ id: z.coerce.number() });
  const data = await checked(client.pet.retrieve("pet_1"), schema);
  isSame<typeof data, { id: number }>(true);
  const withResponse = await checked(client.pet.retrieve("pet_1").withResponse(), schema);
  isSame<typeof withResponse.data, { id: number }>(true);
  isSame<typeof withResponse.response, Response>(true);
  for await (const item of checkedItems(client.pet.list(), schema)) isSame<typeof item, { id: number }>(true);
  const byPath = await client.request({ method: "GET", path: "/x" }, { schema });
  isSame<typeof byPath, { id: number }>(true);
}

export function schemasAreThoseOfTheStandard(
  ours: StandardSchema<string, number>,
  theirs: StandardSchemaV1<string, number>,
): void {
  const asTheirs: StandardSchemaV1<string, number> = ours;
  const asOurs: StandardSchema<string, number> = theirs;
  isSame<StandardOutput<typeof theirs>, StandardSchemaV1.InferOutput<typeof ours>>(true);
  // @ts-expect-error TS2322: another output
  const other: StandardSchemaV1<string, string> = ours;
  void [asTheirs, asOurs, other];
}

export async function undocumentedCallsAreOfTheTypeTheCallerNames(): Promise<void> {
  const unknownResponse = await client.request({ method: "GET", path: "/x" });
  isSame<typeof unknownResponse, unknown>(true);
  const known = await client.request<Pet>({ method: "PURGE", path: "/x" });
  isSame<typeof known, Pet>(true);
}

export async function rawCallsAreTypedByThePathsOfTheClient(): Promise<void> {
  const { data, error } = await raw(client).GET("/v1/pets/{id}", { params: { path: { id: "pet_1" } }, timeout: 5 });
  isSame<typeof data, Pet | undefined>(true);
  isSame<typeof error, { message: string } | undefined>(true);
  // @ts-expect-error TS2345: no such path
  await raw(client).GET("/v1/dogs");
  // @ts-expect-error TS2554: no such method
  await raw(client).PUT("/v1/pets");
  // @ts-expect-error TS2322: a name is a text
  await raw(client).POST("/v1/pets", { body: { name: 7 } });
}

export function errorsNarrow(error: unknown): void {
  if (!isAPIError(error)) return;
  isSame<typeof error.status, number>(true);
  isSame<typeof error.retryAfter, number | undefined>(true);
  // @ts-expect-error TS2540: errors are read only
  error.status = 7;
}

export function openTextsKeepTheKnownOnes(status: "OPEN" | "DONE" | OpenString): void {
  const any: string = status;
  const another: typeof status = "SOMETHING";
  void [any, another];
}

export function openNumbersKeepTheKnownOnes(level: 1 | 2 | OpenNumber): void {
  const any: number = level;
  const another: typeof level = 3;
  if (isOneOf(level, [1, 2])) isSame<typeof level, 1 | 2>(true);
  const sent: 1 | 2 = sendUnknown(3);
  void [any, another, sent];
}

export function theClassOfAnErrorGivesItsStatus(error: NotFoundError | RateLimitError): void {
  isSame<typeof error.status, 404 | 429>(true);
  if (error.status === 404) error satisfies NotFoundError;
}
