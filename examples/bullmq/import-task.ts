/** What producer and workers have in common: where the queue is, what its rows are for, and how they keep to limits. */
import { Redis } from "ioredis";
import type { BatchReport, BatchSettings, ImportBatch, ImportOne } from "lightfield-wootiv/jobs";
import { Lightfield } from "lightfield-wootiv/lightfield";
import type { AccountResource } from "lightfield-wootiv/lightfield";
import { describeRecords } from "lightfield-wootiv/lightfield/jobs";
import { sharedPacing } from "lightfield-wootiv/pacing";

export const redisURL: string = process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379";
export const queueName = "import";

/** Values by key or label of the field. */
export type Company = Readonly<Record<string, unknown>>;
export type Batch = ImportBatch<Company>;
export type Report = BatchReport<Company>;

/** A client that keeps to the limits of the organization together with those of all other processes. */
export async function pacedClient(): Promise<Lightfield> {
  const store = new Redis(redisURL, { enableOfflineQueue: false, lazyConnect: true });
  await store.connect();
  return new Lightfield({ pacing: sharedPacing({ store, organization: "acme" }) });
}

/** What the rows are for. */
export async function importTask({
  account,
}: Lightfield): Promise<ImportOne<Company, AccountResource> & Pick<BatchSettings<Company>, "mode">> {
  const description = await describeRecords(account); // once, for all batches of this process
  return { resource: account, describe: () => description, match: "$name", mode: "upsert" };
}
